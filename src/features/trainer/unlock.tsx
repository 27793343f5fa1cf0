import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '@/core/training/types.ts'
import { useLocksmith, useTrainer } from '@/state/trainer.ts'
import { PassphraseForm } from './passphrase-form.tsx'

/** The way to a sealed key, for its trainer. */
export function Unlock({ exercise }: { readonly exercise: Exercise }) {
  const { t } = useTranslation()
  const { unlock } = useLocksmith()
  const take = useTrainer((desk) => desk.take)
  const [isWrong, setWrong] = useState(false)
  const open = async (passphrase: string) => {
    const key = await unlock(exercise.key, passphrase)
    setWrong(key === null)
    if (key) take(exercise, key)
  }
  return (
    <>
      <PassphraseForm label={t('trainer.unlock')} button={t('trainer.unlockDo')} onTyped={open} />
      {isWrong && <p role="alert">{t('trainer.wrongPassphrase')}</p>}
    </>
  )
}
