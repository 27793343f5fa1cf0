import { type Presence, RELATIONS, type Relation } from '../story/types.ts'
import type { Marked, Sheet } from './class.ts'
import type { Answer, AnswersFile, Ask, CellAnswer, CellKey, Exercise, Question, QuestionKey, Span } from './types.ts'
import { valuePoint } from './value-point.ts'

/**
 * The published formula. Each thing asked for is worth one point; a question's
 * score is what was got of what could be got, 0 to 1.
 *
 * - relation, presence, speaker, certainty: 1 where it is the key's; a relation of one of the row's other pairs ½.
 *   Who finds nothing where the tool found nothing is right: nobody else has looked.
 * - value: 1 where it is the key's, ½ where the two meet, for lists and words the share in common (`value-point.ts`).
 * - passage: 1 where the mark holds the deciding words and stays inside their clause; else the share of letters
 *   that mark and clause have in common of all that either has (Jaccard).
 * - of an article that says nothing, presence alone is asked.
 */
export function scoreQuestion(question: Question, key: QuestionKey, answer: Answer | undefined): number {
  const points = pointsOf(question, key, answer)
  return points.length === 0 ? 0 : points.reduce((sum, { point }) => sum + point, 0) / points.length
}

/** One thing that was asked for, and what was got of it. */
export interface Point {
  readonly ask: Ask
  /** null: of the row. */
  readonly article: string | null
  /** 0 to 1 */
  readonly point: number
}

export function pointsOf(question: Question, key: QuestionKey, answer: Answer | undefined): readonly Point[] {
  const perCell = question.asks.filter((ask) => ask !== 'relation')
  return [
    ...question.articles.flatMap((article) => {
      const cell = key.cells[article]
      const asked = cell ? perCell.filter((ask) => isAskedOf(ask, question, cell)) : []
      return cell
        ? asked.map((ask) => ({ ask, article, point: cellPoint(ask, question, cell, answer?.cells[article]) }))
        : []
    }),
    ...(question.asks.includes('relation')
      ? [{ ask: 'relation' as const, article: null, point: relationPoint(key, answer) }]
      : []),
  ]
}

/** What was asked for and not got whole, in the order asked. */
export const missesOf = (question: Question, key: QuestionKey, answer: Answer | undefined): readonly Point[] =>
  pointsOf(question, key, answer).filter(({ point }) => point < 1)

function isAskedOf(ask: Ask, { form }: Question, { passages, values }: CellKey): boolean {
  if (ask === 'value') return form !== undefined && values !== undefined && values.length > 0
  return ask === 'presence' || passages.length > 0
}

/** What a reader can say of an article; that the tool found nothing is no other answer than that nothing is there. */
export const ANSWERABLE = ['stated', 'near-miss', 'silent', 'later'] as const satisfies readonly Presence[]

/** A key is always decided, so that it cannot be told is no answer. */
export const OFFERED: readonly Relation[] = RELATIONS.filter((relation) => relation !== 'unclear')

const answerable = (presence: Presence | null): Presence | null =>
  presence === 'not-found' || presence === 'not-examined' ? 'silent' : presence

function relationPoint({ relation, close }: QuestionKey, answer: Answer | undefined): number {
  if (!answer?.relation) return 0
  if (answer.relation === relation) return 1
  return close.includes(answer.relation) ? 0.5 : 0
}

function cellPoint(ask: Ask, { form }: Question, key: CellKey, answer: CellAnswer | undefined): number {
  if (!answer) return 0
  if (ask === 'value') return form && answer.value ? valuePoint(form, answer.value, key.values ?? []) : 0
  const { passage } = answer
  if (ask === 'passage') return passage ? Math.max(0, ...key.passages.map((one) => passagePoint(passage, one))) : 0
  if (ask === 'presence') return answerable(answer.presence) === answerable(key.presence) ? 1 : 0
  if (ask === 'certainty') return answer.certainty !== null && key.certainties.includes(answer.certainty) ? 1 : 0
  const speaker = answer.speaker === 'own' ? null : answer.speaker
  return answer.speaker !== null && key.speakers.includes(speaker) ? 1 : 0
}

function passagePoint(mark: Span, { words, clause }: CellKey['passages'][number]): number {
  const holds = mark.start <= words.start && words.end <= mark.end
  if (holds && clause.start <= mark.start && mark.end <= clause.end) return 1
  const common = Math.min(mark.end, clause.end) - Math.max(mark.start, clause.start)
  const all = Math.max(mark.end, clause.end) - Math.min(mark.start, clause.start)
  return common <= 0 ? 0 : common / all
}

/** A learner's file held against the key, as the view of a class wants it. */
export function sheetOf(exercise: Pick<Exercise, 'questions'>, keys: readonly QuestionKey[], file: AnswersFile): Sheet {
  return {
    id: file.attempt,
    learner: file.learner,
    handedInAt: file.handedInAt,
    seconds: file.seconds,
    answers: exercise.questions.flatMap((question): readonly Marked[] => {
      const key = keys.find((one) => one.question === question.id)
      const answer = file.answers.find((one) => one.question === question.id)
      if (!key || !answer) return []
      const relation = question.asks.includes('relation') ? { key: key.relation, given: answer.relation } : null
      return [{ question: question.id, score: scoreQuestion(question, key, answer), relation }]
    }),
  }
}
