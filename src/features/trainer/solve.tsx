import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isAnswered } from '@/core/training/progress.ts'
import type { Work } from '@/core/training/work.ts'
import { useLearner } from '@/state/learner.ts'
import { usePorts } from '@/state/ports.ts'
import { AskedQuestion } from './asked-question.tsx'
import { Clock } from './clock.tsx'
import { HandIn } from './hand-in-answers.tsx'

/** One question at a time, the articles at hand; whatever is answered is kept at once. */
export function Solve({ work }: { readonly work: Work }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const change = useLearner((state) => state.change)
  const [isPaused, setPaused] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const { questions, minutes } = work.exercise
  const { place } = work
  const question = questions[place]
  const go = (to: number) => {
    change({ place: Math.min(questions.length - 1, Math.max(0, to)) })
    heading.current?.focus()
  }
  return (
    <>
      <Clock seconds={work.seconds} minutes={minutes} isPaused={isPaused} onPause={setPaused} />
      {isPaused || !question ? (
        <p role="status">{t('learner.paused')}</p>
      ) : (
        <>
          <h2 ref={heading} tabIndex={-1} className="learner-place">
            {t('learner.question', { n: wording.number(place + 1), of: wording.number(questions.length) })}
          </h2>
          <Steps work={work} onGo={go} />
          <AskedQuestion
            key={question.id}
            exercise={work.exercise}
            question={question}
            answer={work.answers[question.id]}
          />
          <p className="acts">
            <button type="button" className="press" onClick={() => go(place - 1)} disabled={place === 0}>
              {t('learner.previous')}
            </button>
            <button
              type="button"
              className="solid"
              onClick={() => go(place + 1)}
              disabled={place === questions.length - 1}
            >
              {t('learner.next')}
            </button>
          </p>
          <HandIn work={work} />
        </>
      )}
    </>
  )
}

/** All questions by number, the answered ones told apart. */
function Steps({ work, onGo }: { readonly work: Work; readonly onGo: (place: number) => void }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (
    <nav className="learner-steps" aria-label={t('learner.steps')}>
      {work.exercise.questions.map((question, place) => {
        const isDone = isAnswered(question, work.answers[question.id])
        const n = wording.number(place + 1)
        return (
          <button
            key={question.id}
            type="button"
            aria-current={place === work.place ? 'step' : undefined}
            data-done={isDone || undefined}
            aria-label={t(isDone ? 'learner.stepDone' : 'learner.step', { n })}
            onClick={() => onGo(place)}
          >
            {n}
          </button>
        )
      })}
    </nav>
  )
}
