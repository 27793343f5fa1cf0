import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTrainer } from '@/state/trainer.ts'
import '@/ui/choices.css'
import { ViewHead } from '@/ui/view-head.tsx'
import { Make } from './make.tsx'
import { Paper } from './paper.tsx'
import { Projector } from './projector.tsx'
import { Results } from './results.tsx'
import './trainer.css'

const MODES = ['make', 'results', 'projector', 'paper'] as const
type Mode = (typeof MODES)[number]

/** The trainer's table: making an exercise, gathering what is handed in, showing it, printing it. */
export default function Trainer() {
  const { t } = useTranslation()
  const [mode, setMode] = useState<Mode>('make')
  const exercise = useTrainer((desk) => desk.exercise)
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
      {mode === 'make' && <Make />}
      {mode === 'results' && <Results />}
      {mode === 'projector' && (exercise ? <Projector /> : <NoExercise />)}
      {mode === 'paper' && (exercise ? <Paper /> : <NoExercise />)}
    </div>
  )
}

function NoExercise() {
  const { t } = useTranslation()
  return <p>{t('trainer.needsExercise')}</p>
}
