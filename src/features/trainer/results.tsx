import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { classView } from '@/core/training/class.ts'
import { type Refusal, readAnswers } from '@/core/training/handed-in.ts'
import { sheetOf } from '@/core/training/mark.ts'
import { usePorts } from '@/state/ports.ts'
import { useTrainer } from '@/state/trainer.ts'
import { Told } from '@/ui/told.tsx'
import { ClassTables } from './class-tables.tsx'
import { OpenExercise } from './open-exercise.tsx'
import { TakeFiles, type TakenFile } from './take-files.tsx'

interface Refused {
  readonly name: string
  readonly refusal: Refusal
}

/** What a class has handed in, taken file by file and seen as a whole. */
export function Results() {
  const { t } = useTranslation()
  const { wording, announce } = usePorts()
  const { exercise, key, handedIn, receive } = useTrainer()
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const view = useMemo(() => {
    if (!exercise || !key) return null
    const sheets = handedIn.map((file) => sheetOf(exercise, key.questions, file))
    return classView(
      sheets,
      exercise.questions.map(({ id }) => id),
    )
  }, [exercise, key, handedIn])
  const take = (files: readonly TakenFile[]) => {
    if (!exercise) return
    const read = files.map(({ name, text }) => ({ name, ...readAnswers(text, exercise) }))
    const good = read.flatMap((one) => (one.ok ? [one.file] : []))
    receive(good)
    setRefused(read.flatMap((one) => (one.ok ? [] : [{ name: one.name, refusal: one.refusal }])))
    announce(t('trainer.received', { count: good.length, n: wording.number(good.length) }))
  }
  return (
    <div className="trainer-results">
      <OpenExercise />
      {exercise && view && (
        <>
          <p>
            <TakeFiles label={t('trainer.takeAnswers')} many onTaken={take} />
          </p>
          <p className="text-soft">{t('trainer.takeHint')}</p>
          <RefusedFiles files={refused} />
          {view.sheets.length === 0 ? <p>{t('trainer.none')}</p> : <ClassTables exercise={exercise} view={view} />}
        </>
      )}
    </div>
  )
}

function RefusedFiles({ files }: { readonly files: readonly Refused[] }) {
  const { t } = useTranslation()
  if (files.length === 0) return null
  return (
    <section className="notice" role="alert">
      <p>{t('trainer.refused')}</p>
      <ul>
        {files.map(({ name, refusal }) => (
          <li key={name}>
            <Told>{name}</Told> — {t(`trainer.refusal.${refusal}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
