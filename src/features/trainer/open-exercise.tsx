import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ExerciseRefusal, readExercise } from '@/core/training/read-exercise.ts'
import type { Exercise } from '@/core/training/types.ts'
import { usePorts } from '@/state/ports.ts'
import { useLocksmith, useTrainer } from '@/state/trainer.ts'
import { Told } from '@/ui/told.tsx'
import { PassphraseForm } from './passphrase-form.tsx'
import { TakeFiles, type TakenFile } from './take-files.tsx'

/** The exercise on the table, or another one out of its file: its key opens of itself, or by the passphrase. */
export function OpenExercise() {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { unlock } = useLocksmith()
  const { exercise, take } = useTrainer()
  const [refusal, setRefusal] = useState<ExerciseRefusal | 'wrong' | null>(null)
  const [locked, setLocked] = useState<Exercise | null>(null)
  const open = async (file: Exercise, passphrase: string | null) => {
    const key = await unlock(file.key, passphrase)
    setRefusal(key ? null : 'wrong')
    if (!key) return
    setLocked(null)
    take(file, key)
  }
  const choose = async ([file]: readonly TakenFile[]) => {
    if (!file) return
    const read = readExercise(file.text)
    setRefusal(read.ok ? null : read.refusal)
    setLocked(read.ok && read.exercise.key.kind === 'sealed' ? read.exercise : null)
    if (read.ok && read.exercise.key.kind === 'folded') await open(read.exercise, null)
  }
  return (
    <section>
      {exercise && (
        <p>
          <b>
            <Told>{t('trainer.current', { title: wording.pick(exercise.title) })}</Told>
          </b>
        </p>
      )}
      <p>
        <TakeFiles label={t('trainer.openExercise')} onTaken={choose} />
      </p>
      {locked && (
        <PassphraseForm
          label={t('trainer.unlock')}
          button={t('trainer.unlockDo')}
          onTyped={(typed) => open(locked, typed)}
        />
      )}
      {refusal && (
        <p role="alert">
          {refusal === 'wrong' ? t('trainer.wrongPassphrase') : t(`trainer.exerciseRefusal.${refusal}`)}
        </p>
      )}
    </section>
  )
}
