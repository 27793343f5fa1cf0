import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ExerciseRefusal, readExercise } from '@/core/training/read-exercise.ts'
import type { Exercise } from '@/core/training/types.ts'
import { useLocksmith, useTrainer } from '@/state/trainer.ts'
import { TakeFiles, type TakenFile } from './take-files.tsx'
import { Unlock } from './unlock.tsx'

/** Another exercise out of its file: its key opens of itself, or by the passphrase. */
export function OpenExercise() {
  const { t } = useTranslation()
  const { unlock } = useLocksmith()
  const { exercise, take } = useTrainer()
  const [refusal, setRefusal] = useState<ExerciseRefusal | null>(null)
  const [locked, setLocked] = useState<Exercise | null>(null)
  const choose = async ([file]: readonly TakenFile[]) => {
    if (!file) return
    const read = readExercise(file.text)
    setRefusal(read.ok ? null : read.refusal)
    setLocked(read.ok && read.exercise.key.kind === 'sealed' ? read.exercise : null)
    if (!read.ok || read.exercise.key.kind === 'sealed') return
    const key = await unlock(read.exercise.key, null)
    if (key) take(read.exercise, key)
    else setRefusal('shape')
  }
  return (
    <section>
      <p>
        <TakeFiles label={t('trainer.openExercise')} onTaken={choose} />
      </p>
      {locked && locked.id !== exercise?.id && <Unlock exercise={locked} />}
      {refusal && <p role="alert">{t(`trainer.exerciseRefusal.${refusal}`)}</p>}
    </section>
  )
}
