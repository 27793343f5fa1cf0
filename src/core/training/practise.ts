import type { Relation } from '../story/types.ts'
import { pointsOf } from './mark.ts'
import type { AnswersFile, Ask, Exercise, QuestionKey } from './types.ts'

export interface Weakest {
  /** Verdicts of the key that were called something else, in the order asked. */
  readonly relations: readonly Relation[]
  /** Of what else was asked, the one that most was lost on; null where little was. */
  readonly ask: Exclude<Ask, 'relation'> | null
}

/** Below this share of its points a thing is worth practising. */
const ENOUGH = 0.8

export function weakest(
  { questions }: Pick<Exercise, 'questions'>,
  keys: readonly QuestionKey[],
  { answers }: Pick<AnswersFile, 'answers'>,
): Weakest {
  const pairs = questions.flatMap((question) => {
    const key = keys.find((one) => one.question === question.id)
    const answer = answers.find((one) => one.question === question.id)
    return key ? [{ key, points: pointsOf(question, key, answer) }] : []
  })
  const missed = pairs.filter(({ points }) => points.some(({ ask, point }) => ask === 'relation' && point < 1))
  return {
    relations: [...new Set(missed.map(({ key }) => key.relation))],
    ask: lowest(pairs.flatMap((one) => one.points)),
  }
}

function lowest(points: ReturnType<typeof pointsOf>): Weakest['ask'] {
  const shares = (['presence', 'value', 'passage', 'speaker', 'certainty'] as const).flatMap((ask) => {
    const its = points.filter((one) => one.ask === ask)
    return its.length === 0 ? [] : [{ ask, share: its.reduce((sum, { point }) => sum + point, 0) / its.length }]
  })
  const [first] = shares.sort((a, b) => a.share - b.share)
  return first && first.share < ENOUGH ? first.ask : null
}
