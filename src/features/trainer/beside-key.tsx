import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Point, pointsOf } from '@/core/training/mark.ts'
import type { Answer, ExerciseKey, Posed, Question, QuestionKey } from '@/core/training/types.ts'
import { usePorts } from '@/state/ports.ts'
import { ArticleTabs } from './article-tabs.tsx'
import { MarkedText } from './marked-text.tsx'
import { answerWords, keyWords, thumbOf, type Words } from './miss-words.ts'

interface Props {
  readonly exercise: Posed
  readonly question: Question
  readonly its: QuestionKey
  readonly answer: Answer | undefined
  readonly all: ExerciseKey
}

/** What was answered beside the key: of the row, then article by article, with both marks in the article's text. */
export function BesideKey({ exercise, question, its, answer, all }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const points = pointsOf(question, its, answer)
  const asked = question.articles.filter((id) => points.some((one) => one.article === id))
  const gotOf = (id: string) => points.filter((one) => one.article === id)
  const firstMissed = asked.find((id) => gotOf(id).some(({ point }) => point < 1))
  const [shown, setShown] = useState(firstMissed ?? asked[0] ?? '')
  const article = exercise.articles.find(({ id }) => id === shown)
  const passages = its.cells[shown]?.passages ?? []
  const mine = answer?.cells[shown]?.passage ?? null
  const told = (id: string) => {
    const got = gotOf(id).reduce((sum, { point }) => sum + point, 0)
    return t('trainer.ofAll', { n: wording.number(Math.round(got * 10) / 10), of: wording.number(gotOf(id).length) })
  }
  return (
    <>
      <Answers
        question={question}
        its={its}
        answer={answer}
        exercise={exercise}
        points={points.filter((one) => one.article === null)}
      />
      {asked.length > 0 && (
        <ArticleTabs exercise={exercise} articles={asked} shown={shown} onShow={setShown} told={told} named={all} />
      )}
      <Answers question={question} its={its} answer={answer} exercise={exercise} points={gotOf(shown)} />
      {article && question.asks.includes('passage') && (mine || passages.length > 0) && (
        <MarkedText key={article.id} article={article} mine={mine} passages={passages} />
      )}
    </>
  )
}

interface AnswersProps {
  readonly exercise: Posed
  readonly question: Question
  readonly its: QuestionKey
  readonly answer: Answer | undefined
  readonly points: readonly Point[]
}

/** A line for each thing asked: the answer, the key, what it was worth, and the rule of thumb where it was missed. */
function Answers({ exercise, question, its, answer, points }: AnswersProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  if (points.length === 0) return null
  const context: Words = { t, wording, exercise, question }
  return (
    <ul className="learner-answers">
      {points.map((point) => (
        <li key={point.ask} data-ask={point.ask} data-got={gotOf(point)}>
          <b>{t(`learner.missed.${point.ask}`)}</b>{' '}
          <span>
            {t('learner.yours')} <span data-told>{answerWords(context, answer, point) ?? t('learner.none')}</span>
          </span>{' '}
          <span>
            {t('learner.keyHas')} <span data-told>{keyWords(context, its, point)}</span>
          </span>{' '}
          <span className="learner-got">
            {point.point > 0 && point.point < 1
              ? t('learner.gotPart', { n: wording.number(Math.round(point.point * 100)) })
              : t(point.point < 1 ? 'learner.got.nothing' : 'learner.got.all')}
          </span>
          {point.point < 1 && (
            <span className="learner-rule">
              {t('learner.rule')} {thumbOf(t, its, point)}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

const gotOf = ({ point }: Point): 'all' | 'part' | 'nothing' => (point >= 1 ? 'all' : point > 0 ? 'part' : 'nothing')
