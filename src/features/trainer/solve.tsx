import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sealed } from '@/core/training/handed-in.ts'
import type { Work } from '@/core/training/work.ts'
import { useLearner } from '@/state/learner.ts'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'
import { AskedQuestion } from './asked-question.tsx'

/** Counts working time while the page is in sight and the work goes on. */
function useClock(isPaused: boolean): void {
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

/** One question at a time, the articles at hand; whatever is answered is kept at once. */
export function Solve({ work }: { readonly work: Work }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const change = useLearner((state) => state.change)
  const [isPaused, setPaused] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useClock(isPaused)
  const { questions, minutes } = work.exercise
  const { place } = work
  const question = questions[place]
  const go = (by: number) => {
    change({ place: Math.min(questions.length - 1, Math.max(0, place + by)) })
    heading.current?.focus()
  }
  return (
    <>
      <p className="acts">
        <span data-told>{t('learner.worked', { n: wording.number(Math.floor(work.seconds / 60)) })}</span>
        {minutes !== null && <span>{t('learner.limit', { n: wording.number(minutes) })}</span>}
        <button type="button" className="act" onClick={() => setPaused(!isPaused)}>
          {t(isPaused ? 'learner.resumeWork' : 'learner.pause')}
        </button>
      </p>
      {isPaused || !question ? (
        <p role="status">{t('learner.paused')}</p>
      ) : (
        <>
          <h2 ref={heading} tabIndex={-1} className="learner-place">
            {t('learner.question', { n: wording.number(place + 1), of: wording.number(questions.length) })}
          </h2>
          <AskedQuestion
            key={question.id}
            exercise={work.exercise}
            question={question}
            answer={work.answers[question.id]}
          />
          <p className="acts">
            <button type="button" className="press" onClick={() => go(-1)} disabled={place === 0}>
              {t('learner.previous')}
            </button>
            <button type="button" className="press" onClick={() => go(1)} disabled={place === questions.length - 1}>
              {t('learner.next')}
            </button>
          </p>
          <HandIn work={work} />
        </>
      )}
    </>
  )
}

export const answersName = (learner: string): string => `tabayyun-answers-${learner.trim().replace(/\s+/g, '-')}.json`

function HandIn({ work }: { readonly work: Work }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { now, download } = useShelf()
  const change = useLearner((state) => state.change)
  const left = work.exercise.questions.filter(({ id }) => !work.answers[id]).length
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const file = sealed({
      format: 'tabayyun-answers',
      version: 1,
      exercise: work.exercise.id,
      attempt: work.attempt,
      learner: work.learner.trim(),
      handedInAt: now(),
      seconds: work.seconds,
      answers: work.exercise.questions.flatMap(({ id }) => work.answers[id] ?? []),
    })
    download(answersName(work.learner), JSON.stringify(file))
    change({ handedIn: file })
  }
  return (
    <form className="trainer-unlock" onSubmit={submit}>
      <label className="field">
        <span>{t('learner.name')}</span>
        <input
          className="input"
          value={work.learner}
          onChange={({ target }) => change({ learner: target.value })}
          dir="auto"
          required
        />
      </label>
      <button type="submit" className="solid">
        {t('learner.handIn')}
      </button>
      <span className="text-soft">{t('learner.left', { count: left, n: wording.number(left) })}</span>
    </form>
  )
}
