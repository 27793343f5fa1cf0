import type { Cell, Reading, Verdict } from '../story/types.ts'
import { valueKey } from '../values/key.ts'
import { counts } from './heard.ts'

/** Articles that give one reading share a letter, as witnesses do in an edition. */
export interface ReadingGroup {
  /** 0 = the first letter; in order of the columns. */
  readonly letter: number
  readonly articles: readonly string[]
  readonly readings: readonly string[]
  /** Whether one of its readings is party to a contradiction. */
  readonly contested: boolean
}

/** `columns`: article ids in the order shown. Derived and rejected readings have no letter. */
export function groupReadings(
  fact: { readonly cells: Readonly<Record<string, Cell>>; readonly verdict: Pick<Verdict, 'pairs'> },
  columns: readonly string[],
): readonly ReadingGroup[] {
  const contested = contestedReadings(fact.verdict)
  const groups = new Map<string, { articles: Set<string>; readings: string[] }>()
  for (const article of columns) {
    for (const reading of (fact.cells[article]?.readings ?? []).filter(counts)) {
      const group = groups.get(groupKey(reading)) ?? { articles: new Set(), readings: [] }
      groups.set(groupKey(reading), group)
      group.articles.add(article)
      group.readings.push(reading.id)
    }
  }
  return [...groups.values()].map(({ articles, readings }, letter) => ({
    letter,
    articles: [...articles],
    readings,
    contested: readings.some((id) => contested.has(id)),
  }))
}

/** Readings of one key are one reading: the same value, as surely put. */
export const groupKey = (reading: Reading): string => `${valueKey(reading.value)}¦${reading.certainty}`

const contestedReadings = ({ pairs }: Pick<Verdict, 'pairs'>): ReadonlySet<string> =>
  new Set(pairs.filter(({ relation }) => relation === 'contradiction').flatMap(({ a, b }) => [a, b]))
