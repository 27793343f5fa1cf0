import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/core/extract/mention.ts'
import { ANSWERABLE } from '@/core/training/mark.ts'
import { asksMore, isCellDone } from '@/core/training/progress.ts'
import type { Answer, Ask, CellAnswer, ExerciseArticle, Posed, Question } from '@/core/training/types.ts'
import { useLearner } from '@/state/learner.ts'
import { usePorts } from '@/state/ports.ts'
import { ArticleTabs } from './article-tabs.tsx'
import { MarkPassage } from './mark-passage.tsx'
import { Choose, Pick } from './pick.tsx'
import { ValueField } from './value-field.tsx'

interface Props {
  readonly exercise: Posed
  readonly question: Question
  readonly answer: Answer | undefined
  readonly asks: readonly Ask[]
}

/** One article after the other, each with its text and what is asked of it. */
export function Cells({ exercise, question, asks, answer }: Props) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(question.articles[0] ?? '')
  const article = exercise.articles.find(({ id }) => id === shown)
  return (
    <>
      <ArticleTabs
        exercise={exercise}
        articles={question.articles}
        shown={shown}
        onShow={setShown}
        told={(id) => (isCellDone(asks, answer?.cells[id]) ? t('learner.done') : null)}
      />
      {article && (
        <OneCell
          key={article.id}
          exercise={exercise}
          question={question}
          article={article}
          asks={asks}
          cell={answer?.cells[article.id]}
        />
      )}
    </>
  )
}

interface CellProps {
  readonly exercise: Posed
  readonly question: Question
  readonly article: ExerciseArticle
  readonly asks: readonly Ask[]
  readonly cell: CellAnswer | undefined
}

function OneCell({ exercise, question, article, asks, cell }: CellProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const put = useLearner((state) => state.cell)
  const change = (patch: Partial<CellAnswer>) => put(question.id, article.id, patch)
  const hint = question.hints?.[article.id]
  return (
    <div className="learner-cell">
      <div>
        {hint !== undefined && <p className="text-soft">{t('trainer.hint', { n: wording.number(hint) })}</p>}
        {asks.includes('passage') && (
          <MarkPassage
            article={article}
            passage={cell?.passage ?? null}
            onMarked={(passage) =>
              change(passage && asks.includes('presence') ? { passage, presence: 'stated' } : { passage })
            }
          />
        )}
      </div>
      <div className="learner-asked">
        {asks.includes('presence') && (
          <Choose
            name={t('learner.presence')}
            group={`presence ${question.id} ${article.id}`}
            value={cell?.presence ?? null}
            options={ANSWERABLE.map((one) => [one, t(`presence.${one}`)] as const)}
            onPicked={(presence) => change({ presence })}
          />
        )}
        {asks.length > 1 && asksMore(asks, cell) && (
          <Details exercise={exercise} question={question} asks={asks} cell={cell} onChange={change} />
        )}
      </div>
    </div>
  )
}

interface DetailsProps extends Omit<CellProps, 'article'> {
  readonly onChange: (patch: Partial<CellAnswer>) => void
}

/** What is asked of an article that says it: the value, who says it, how surely. */
function Details({ exercise, question, asks, cell, onChange }: DetailsProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (
    <div className="learner-picks">
      {asks.includes('value') && question.form && (
        <fieldset className="learner-value">
          <legend>{t('learner.value')}</legend>
          <ValueField form={question.form} value={cell?.value ?? null} onStated={(value) => onChange({ value })} />
        </fieldset>
      )}
      {asks.includes('speaker') && (
        <Pick
          name={t('learner.speaker')}
          value={cell?.speaker ?? null}
          options={[
            ['own', t('trainer.own')] as const,
            ...exercise.people.map(({ id, label }) => [id, wording.pick(label)] as const),
          ]}
          onPicked={(speaker) => onChange({ speaker })}
        />
      )}
      {asks.includes('certainty') && (
        <Pick
          name={t('learner.certainty')}
          value={cell?.certainty ?? null}
          options={CERTAINTIES.map((one) => [one, t(`certainty.${one}`)] as const)}
          onPicked={(certainty) => onChange({ certainty })}
        />
      )}
    </div>
  )
}
