import { CERTAINTIES } from '../extract/mention.ts'
import type { Answer, Ask, CellAnswer, Question } from './types.ts'

/** How far a learner is, without the key: what was asked for and what stands there. */

const isGiven: Readonly<Record<Exclude<Ask, 'relation' | 'presence'>, (cell: CellAnswer) => boolean>> = {
  value: ({ value }) => value != null,
  passage: ({ passage }) => passage !== null,
  speaker: ({ speaker }) => speaker !== null,
  certainty: ({ certainty }) => CERTAINTIES.some((one) => one === certainty),
}

/** Where a learner says that an article does not say it, nothing more is asked of it. */
export const asksMore = (asks: readonly Ask[], cell: CellAnswer | undefined): boolean =>
  !asks.includes('presence') || cell?.presence === 'stated'

export function isCellDone(asks: readonly Ask[], cell: CellAnswer | undefined): boolean {
  if (!cell) return false
  if (!asksMore(asks, cell)) return cell.presence !== null
  return asks.every((ask) => ask === 'relation' || ask === 'presence' || isGiven[ask](cell))
}

/** Everything that a question asks for is answered. */
export function isAnswered({ asks, articles }: Question, answer: Answer | undefined): boolean {
  if (!answer || (asks.includes('relation') && answer.relation === null)) return false
  const perCell = asks.some((ask) => ask !== 'relation')
  return !perCell || articles.every((id) => isCellDone(asks, answer.cells[id]))
}
