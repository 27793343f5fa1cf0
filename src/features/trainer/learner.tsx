import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ExerciseRefusal, readExercise } from '@/core/training/read-exercise.ts'
import { useLearner } from '@/state/learner.ts'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { useLocksmith } from '@/state/trainer.ts'
import { Told } from '@/ui/told.tsx'
import { ViewHead } from '@/ui/view-head.tsx'
import { Feedback } from './feedback.tsx'
import { Solve } from './solve.tsx'
import { TakeFiles, type TakenFile } from './take-files.tsx'
import './trainer.css'

/** Doing an exercise: open it, answer, hand in, see the key. */
export default function Learner() {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const change = useChange()
  const { notebook } = useLocksmith()
  const { work, resume } = useLearner()
  useEffect(() => {
    if (work) notebook.keep(work)
  }, [work, notebook])
  return (
    <div className="view trainer">
      <ViewHead title={work ? wording.pick(work.exercise.title) : t('learner.title')} lede={t('learner.lede')}>
        <p className="acts">
          <button type="button" className="act" onClick={() => change({ screen: 'trainer' })}>
            {t('learner.toTrainer')}
          </button>
          {work && (
            <button type="button" className="act" onClick={() => resume(null)}>
              {t('learner.another')}
            </button>
          )}
        </p>
      </ViewHead>
      {work === null ? (
        <OpenIt />
      ) : work.handedIn ? (
        <Feedback work={work} file={work.handedIn} />
      ) : (
        <Solve work={work} />
      )}
    </div>
  )
}

function OpenIt() {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { newId } = useShelf()
  const { notebook } = useLocksmith()
  const { begin, resume } = useLearner()
  const [refusal, setRefusal] = useState<ExerciseRefusal | null>(null)
  const [kept] = useState(notebook.read)
  const open = ([file]: readonly TakenFile[]) => {
    if (!file) return
    const read = readExercise(file.text)
    setRefusal(read.ok ? null : read.refusal)
    if (read.ok) begin(read.exercise, newId())
  }
  return (
    <>
      <p>
        <TakeFiles label={t('learner.open')} onTaken={open} />
      </p>
      {kept && (
        <p>
          <button type="button" className="act" onClick={() => resume(kept)}>
            <Told>{t('learner.resume', { title: wording.pick(kept.exercise.title) })}</Told>
          </button>
        </p>
      )}
      {refusal && <p role="alert">{t(`trainer.exerciseRefusal.${refusal}`)}</p>}
    </>
  )
}
