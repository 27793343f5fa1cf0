import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePorts } from '@/state/ports.ts'
import { useLocksmith, useTrainer } from '@/state/trainer.ts'
import { Told } from '@/ui/told.tsx'
import '@/ui/choices.css'
import { ViewHead } from '@/ui/view-head.tsx'
import { Make } from './make.tsx'
import { Paper } from './paper.tsx'
import { Projector } from './projector.tsx'
import { Results } from './results.tsx'
import './learner.css'
import './trainer.css'
import { Unlock } from './unlock.tsx'

const MODES = ['make', 'results', 'projector', 'paper'] as const
type Mode = (typeof MODES)[number]

/** The trainer's table: making an exercise, gathering what is handed in, showing it, printing it. */
export default function Trainer() {
  const { t } = useTranslation()
  const exercise = useTrainer((desk) => desk.exercise)
  const [mode, setMode] = useState<Mode>('make')
  const isKept = useDrawer()
  return (
    <div className="view trainer">
      <ViewHead title={t('trainer.title')} lede={t('trainer.lede')}>
        <fieldset className="choices">
          <legend className="lead">{t('trainer.modes')}</legend>
          {MODES.map((one) => (
            <button key={one} type="button" aria-pressed={mode === one} onClick={() => setMode(one)}>
              {t(`trainer.mode.${one}`)}
            </button>
          ))}
        </fieldset>
      </ViewHead>
      {!isKept && <p role="alert">{t('trainer.notKept')}</p>}
      <OnTheTable />
      {mode === 'make' && <Make />}
      {mode === 'results' && <Results />}
      {mode === 'projector' && (exercise ? <Projector /> : <NoExercise />)}
      {mode === 'paper' && (exercise ? <Paper /> : <NoExercise />)}
    </div>
  )
}

/** Lays out what was left here, and puts away what changes; false where the browser keeps nothing. */
function useDrawer(): boolean {
  const { drawer, unlock } = useLocksmith()
  const { exercise, handedIn, take, find } = useTrainer()
  const [isKept, setKept] = useState(true)
  useEffect(() => {
    const left = useTrainer.getState().exercise ? null : drawer.read()
    if (!left) return
    find(left)
    if (left.exercise.key.kind === 'folded')
      void unlock(left.exercise.key, null).then((key) => key && take(left.exercise, key))
  }, [drawer, unlock, find, take])
  useEffect(() => {
    if (exercise) setKept(drawer.keep({ exercise, handedIn }))
  }, [drawer, exercise, handedIn])
  return isKept
}

/** Which exercise lies here, and what was left locked. */
function OnTheTable() {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { drawer } = useLocksmith()
  const { exercise, handedIn, waiting, clear } = useTrainer()
  const here = exercise ?? waiting?.exercise
  if (!here) return null
  const count = exercise ? handedIn.length : (waiting?.handedIn.length ?? 0)
  return (
    <section className="trainer-here">
      <p className="acts">
        <b>
          <Told>{t('trainer.current', { title: wording.pick(here.title) })}</Told>
        </b>
        <span className="text-soft">{t('trainer.filesHere', { count, n: wording.number(count) })}</span>
        <button
          type="button"
          className="act"
          onClick={() => {
            drawer.clear()
            clear()
          }}
        >
          {t('trainer.clearTable')}
        </button>
      </p>
      {!exercise && waiting?.exercise.key.kind === 'sealed' && <Unlock exercise={waiting.exercise} />}
    </section>
  )
}

function NoExercise() {
  const { t } = useTranslation()
  return <p>{t('trainer.needsExercise')}</p>
}
