import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { makeExercise } from '@/core/training/make.ts'
import { PRESET_NAMES, type PresetName, presetChoice } from '@/core/training/pick.ts'
import { type ExerciseRefusal, type ReadExercise, readExercise } from '@/core/training/read-exercise.ts'
import type { Work } from '@/core/training/work.ts'
import { useLearner } from '@/state/learner.ts'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'
import { useView } from '@/state/store.ts'
import { useLocksmith } from '@/state/trainer.ts'
import { Told } from '@/ui/told.tsx'
import { CameByLink } from './came-by-link.tsx'
import { TakeFiles, type TakenFile } from './take-files.tsx'

/** The ways to an exercise: a link, a ready-made one, a trainer's file, one that was begun here. */
export function OpenIt() {
  const { t } = useTranslation()
  const { newId } = useShelf()
  const begin = useLearner((state) => state.begin)
  const [refusal, setRefusal] = useState<ExerciseRefusal | null>(null)
  /** A key that anybody can unfold stays in its file: only the file's handle is held, to read it once more after handing in. */
  const take = (read: ReadExercise, source: File | null) => {
    setRefusal(read.ok ? null : read.refusal)
    if (!read.ok) return
    const { key, ...exercise } = read.exercise
    begin(exercise, key.kind === 'sealed' ? key : { kind: 'file' }, newId(), source)
  }
  const open = ([file]: readonly TakenFile[]) => {
    if (file) take(readExercise(file.text), file.source)
  }
  return (
    <>
      <CameByLink onTaken={(read) => take(read, null)} />
      <ReadyMade />
      <section className="learner-part">
        <h2>{t('learner.fromTrainer')}</h2>
        <p>{t('learner.fromTrainerWhat')}</p>
        <p>
          <TakeFiles label={t('learner.open')} onTaken={open} />
        </p>
        {refusal && <p role="alert">{t(`trainer.exerciseRefusal.${refusal}`)}</p>}
      </section>
      <KeptWork />
    </>
  )
}

/** For whoever trains alone: made on the spot. Its key is worked out once the answers are handed in. */
function ReadyMade() {
  const { t } = useTranslation()
  const { story } = usePorts()
  const { lang } = useView()
  const { newId } = useShelf()
  const begin = useLearner((state) => state.begin)
  const start = (name: PresetName) => {
    const title = t(`trainer.preset.${name}`)
    const { exercise } = makeExercise(story, {
      ...presetChoice(story, name),
      title: { ar: title, en: title },
      lang: lang === 'ar' ? 'ar' : 'en',
    })
    begin(exercise, { kind: 'story', preset: name }, newId(), null)
  }
  return (
    <section className="learner-part">
      <h2>{t('learner.ready')}</h2>
      <ul className="learner-choices">
        {PRESET_NAMES.map((name) => (
          <li key={name}>
            <button type="button" className="act" onClick={() => start(name)}>
              {t(`trainer.preset.${name}`)}
            </button>
            <p className="text-s text-soft">{t(`learner.what.${name}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Exercises that were begun on this machine. */
function KeptWork() {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { notebook } = useLocksmith()
  const resume = useLearner((state) => state.resume)
  const [kept, setKept] = useState(notebook.read)
  const forget = (work: Work) => {
    notebook.forget(work)
    setKept(notebook.read())
  }
  if (kept.length === 0) return null
  return (
    <section className="learner-part">
      <h2>{t('learner.here')}</h2>
      <ul className="learner-choices">
        {kept.map((work) => {
          const title = wording.pick(work.exercise.title)
          return (
            <li key={work.attempt} className="acts">
              <button type="button" className="act" onClick={() => resume(work)}>
                <Told>{t(work.handedIn ? 'learner.seeAgain' : 'learner.resume', { title })}</Told>
              </button>
              <button
                type="button"
                className="act"
                aria-label={t('learner.forgetNamed', { title })}
                onClick={() => forget(work)}
              >
                {t('learner.forget')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
