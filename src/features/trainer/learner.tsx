import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { makeExercise } from '@/core/training/make.ts'
import { PRESET_NAMES, type PresetName, presetChoice } from '@/core/training/pick.ts'
import { type ExerciseRefusal, readExercise } from '@/core/training/read-exercise.ts'
import { useLearner } from '@/state/learner.ts'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange, useView } from '@/state/store.ts'
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
      <ViewHead
        title={work ? wording.pick(work.exercise.title) : t('learner.title')}
        lede={t(work ? 'learner.under' : 'learner.lede')}
      >
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

/** For whoever trains alone: made on the spot, its key out of sight. */
function ReadyMade() {
  const { t } = useTranslation()
  const { story } = usePorts()
  const { lang } = useView()
  const { newId } = useShelf()
  const { lock } = useLocksmith()
  const begin = useLearner((state) => state.begin)
  const start = async (name: PresetName) => {
    const title = t(`trainer.preset.${name}`)
    const made = makeExercise(story, {
      ...presetChoice(story, name),
      title: { ar: title, en: title },
      lang: lang === 'ar' ? 'ar' : 'en',
    })
    begin({ ...made.exercise, key: await lock(made.key, null) }, newId())
  }
  return (
    <p className="acts">
      <span>{t('learner.ready')}</span>
      {PRESET_NAMES.map((name) => (
        <button key={name} type="button" className="act" onClick={() => start(name)}>
          {t(`trainer.preset.${name}`)}
        </button>
      ))}
    </p>
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
      <ReadyMade />
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
