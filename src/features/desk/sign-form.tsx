import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '@/state/desk.ts'
import { Line, Save } from './fields.tsx'
import { onSubmit } from './reason-forms.tsx'

/** Whose decisions these are: asked once on this machine. */
export function SignForm() {
  const { t } = useTranslation()
  const { sign } = useDesk()
  const [name, setName] = useState('')
  const isEmpty = name.trim() === ''
  return (
    <form className="desk-form" onSubmit={onSubmit(() => !isEmpty && sign(name))}>
      <p className="text-soft">{t('desk.signHint')}</p>
      <Line label={t('desk.signName')} value={name} onChange={setName} hasFocus />
      <Save label={t('desk.signSave')} isDisabled={isEmpty} onCancel={() => sign(null)} />
    </form>
  )
}
