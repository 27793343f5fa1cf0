import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLearner } from '@/state/learner.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { useLocksmith } from '@/state/trainer.ts'
import { ViewHead } from '@/ui/view-head.tsx'
import { Feedback } from './feedback.tsx'
import { OpenIt } from './open-it.tsx'
import { Solve } from './solve.tsx'
import './learner.css'
import './trainer.css'

/** Doing an exercise: open it, answer, hand in, see the key. */
export default function Learner() {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const change = useChange()
  const { notebook } = useLocksmith()
  const { work, resume } = useLearner()
  const [isKept, setKept] = useState(true)
  useEffect(() => {
    if (work) setKept(notebook.keep(work))
  }, [work, notebook])
  const lede = work === null ? 'learner.lede' : work.handedIn ? 'learner.after' : 'learner.under'
  return (
    <div className="view trainer">
      <ViewHead title={work ? wording.pick(work.exercise.title) : t('learner.title')} lede={t(lede)}>
        <p className="acts">
          {work ? (
            <button type="button" className="act" onClick={() => resume(null)}>
              {t('learner.another')}
            </button>
          ) : (
            <button type="button" className="act" onClick={() => change({ screen: 'trainer' })}>
              {t('learner.toTrainer')}
            </button>
          )}
        </p>
      </ViewHead>
      {!isKept && <p role="alert">{t('learner.notKept')}</p>}
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
