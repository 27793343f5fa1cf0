import { sameName } from '@/core/names/same-name.ts'
import type { GoldNames } from './gold.ts'
import { Tally } from './tally.ts'

/**
 * Pairs of spellings: «same» and «different» as two lines. «unsure» is an
 * honest answer: it counts as a miss, never as a false find.
 */
export function measureNames(pairs: readonly GoldNames[]): Tally {
  const tally = new Tally()
  for (const { id, a, b, same } of pairs) {
    const { same: got, reason } = sameName(a, b)
    const key = same ? 'same' : 'different'
    const right = got === key
    tally.add(key, { expected: 1, touched: got === 'unsure' ? 0 : 1, right: right ? 1 : 0, given: right ? 1 : 0 })
    if (right) continue
    if (got !== 'unsure') tally.add(got, { given: 1 })
    tally.notes.push({
      key,
      what: got === 'unsure' ? 'missed' : 'false',
      where: id,
      words: `${a} / ${b}`,
      instead: `${got} (${reason})`,
      context: '',
    })
  }
  return tally
}
