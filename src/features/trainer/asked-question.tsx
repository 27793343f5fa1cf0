import { useTranslation } from 'react-i18next'
import { OFFERED } from '@/core/training/mark.ts'
import type { Answer, ExerciseKey, Posed, Question } from '@/core/training/types.ts'
import { useLearner } from '@/state/learner.ts'
import { usePorts } from '@/state/ports.ts'
import { Badge } from '@/ui/badge.tsx'
import { Cells } from './cells.tsx'
import { Given } from './passages.tsx'

interface Props {
  readonly exercise: Posed
  readonly question: Question
  readonly answer: Answer | undefined
}

/** Names as the exercise gives them; where they are hidden, letters. */
export const namesIn = ({ articles }: Posed): ExerciseKey => ({
  questions: [],
  outlets: Object.fromEntries(articles.flatMap(({ id, outlet }) => (outlet ? [[id, outlet]] : []))),
})

/** What is to be done, then the question, what is given for it, and where the answer goes. */
export function AskedQuestion({ exercise, question, answer }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const put = useLearner((state) => state.answer)
  const perCell = question.asks.filter((ask) => ask !== 'relation')
  const task = perCell.length === 0 ? 'classify' : perCell.length === 1 ? 'find' : 'full'
  return (
    <section className="learner-question">
      <h3 data-told>{wording.pick(question.label)}</h3>
      <p>{t(`learner.do.${task}`)}</p>
      {question.told && (
        <p>
          <Badge shape={question.told}>{t(`relation.${question.told}.name`)}</Badge>{' '}
          {t(`relation.${question.told}.meaning`)}
        </p>
      )}
      {question.given.length > 0 && <Given exercise={exercise} question={question} named={namesIn(exercise)} />}
      {perCell.length > 0 && <Cells exercise={exercise} question={question} asks={perCell} answer={answer} />}
      {question.asks.includes('relation') && <Relations question={question} answer={answer} />}
      <details className="learner-note" open={answer ? answer.note !== '' : false}>
        <summary className="act">{t('learner.noteAsk')}</summary>
        <label className="field">
          <span>{t('learner.note')}</span>
          <textarea
            className="input"
            rows={2}
            value={answer?.note ?? ''}
            onChange={({ target }) => put(question.id, { note: target.value })}
            dir="auto"
          />
        </label>
      </details>
    </section>
  )
}

/** Each verdict with what it means, for whoever meets the words for the first time. */
function Relations({ question, answer }: Pick<Props, 'question' | 'answer'>) {
  const { t } = useTranslation()
  const put = useLearner((state) => state.answer)
  return (
    <fieldset className="learner-relations">
      <legend>{t('learner.relation')}</legend>
      {OFFERED.map((relation) => (
        <label key={relation} data-rel={relation}>
          <input
            type="radio"
            name={`relation ${question.id}`}
            checked={answer?.relation === relation}
            onChange={() => put(question.id, { relation })}
          />
          <span>
            <Badge shape={relation}>{t(`relation.${relation}.name`)}</Badge>
            <small>{t(`relation.${relation}.meaning`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
