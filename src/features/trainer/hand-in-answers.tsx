import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sealed } from '@/core/training/handed-in.ts'
import { isAnswered } from '@/core/training/progress.ts'
import type { Work } from '@/core/training/work.ts'
import { useLearner } from '@/state/learner.ts'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'

export const answersName = (learner: string): string => `tabayyun-answers-${learner.trim().replace(/\s+/g, '-')}.json`

/** The way out: open at the end of the exercise, at hand before it. */
export function HandIn({ work }: { readonly work: Work }) {
  const { t } = useTranslation()
  const [isWished, setWished] = useState(false)
  const { questions } = work.exercise
  const left = questions.filter((question) => !isAnswered(question, work.answers[question.id])).length
  const isEnd = work.place === questions.length - 1 || left === 0
  if (isEnd || isWished) return <HandInForm work={work} left={left} />
  return (
    <p>
      <button type="button" className="act" onClick={() => setWished(true)}>
        {t('learner.handInNow')}
      </button>
    </p>
  )
}

function HandInForm({ work, left }: { readonly work: Work; readonly left: number }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { now, download } = useShelf()
  const change = useLearner((state) => state.change)
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
    <form className="trainer-unlock learner-hand-in" onSubmit={submit}>
      <p>{t('learner.left', { count: left, n: wording.number(left) })}</p>
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
      <span className="text-soft">{t('learner.handInWhat')}</span>
    </form>
  )
}
