import { useTranslation } from 'react-i18next'
import type { StoryFault } from '@/core/story/ports.ts'
import { useView } from '@/state/store.ts'
import { directionOf } from '@/state/view.ts'

/** Why a file is not shown, in the reader's language, naming the row where one is at fault. */
export function FaultText({ fault }: { readonly fault: StoryFault }) {
  const { t } = useTranslation()
  const { lang } = useView()
  const fact = fault.fact ? (lang === 'ar' ? fault.fact.ar : fault.fact.en) : ''
  const detail = `\u2068${fault.detail}\u2069`
  return (
    <p data-told dir={directionOf(lang)}>
      {t(`fault.${fault.code}`, { detail, fact })}
    </p>
  )
}
