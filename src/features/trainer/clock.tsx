import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLearner } from '@/state/learner.ts'
import { usePorts } from '@/state/ports.ts'

interface Props {
  readonly seconds: number
  /** null: as long as it takes. */
  readonly minutes: number | null
  readonly isPaused: boolean
  readonly onPause: (isPaused: boolean) => void
}

/** When it is said aloud how much is left. */
const TOLD = [300, 60, 0]

/** The time left, or worked where none is set. It stands still in a pause, and while the page is out of sight. */
export function Clock({ seconds, minutes, isPaused, onPause }: Props) {
  const { t } = useTranslation()
  const { announce, wording } = usePorts()
  useTicking(isPaused)
  const left = minutes === null ? null : minutes * 60 - seconds
  useEffect(() => {
    if (left === null || !TOLD.includes(left)) return
    announce(left === 0 ? t('learner.timeOver') : t('learner.tellLeft', { n: wording.number(left / 60) }))
  }, [left, announce, t, wording])
  const figure = (n: number) => (n < 10 ? wording.number(0) : '') + wording.number(n)
  const clock = (time: number) => `${wording.number(Math.floor(time / 60))}:${figure(time % 60)}`
  return (
    <p className="learner-bar">
      <span role="timer" data-told>
        {left === null
          ? t('learner.worked', { time: clock(seconds) })
          : left >= 0
            ? t('learner.timeLeft', { time: clock(left) })
            : t('learner.timePast', { time: clock(-left) })}
      </span>
      <button type="button" className="act" onClick={() => onPause(!isPaused)}>
        {t(isPaused ? 'learner.resumeWork' : 'learner.pause')}
      </button>
      {left !== null && <span>{t(left >= 0 ? 'learner.notCutOff' : 'learner.timeOver')}</span>}
    </p>
  )
}

/** Counts working time while the page is in sight and the work goes on. */
function useTicking(isPaused: boolean): void {
  const change = useLearner((state) => state.change)
  useEffect(() => {
    if (isPaused) return
    const tick = setInterval(() => {
      const { work } = useLearner.getState()
      if (work && document.visibilityState === 'visible') change({ seconds: work.seconds + 1 })
    }, 1000)
    return () => clearInterval(tick)
  }, [isPaused, change])
}
