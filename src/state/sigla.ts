import { groupReadings } from '../core/compare/sigla.ts'
import type { Fact } from '../core/story/types.ts'

export interface Siglum {
  /** Place in the alphabet of readings, 0 = أ / A. */
  readonly index: number
  /** This reading stands on one side of a contradiction. */
  readonly party: boolean
}

/** Letters for the readings of a row, in column order; none where all outlets read alike. */
export function siglaOf(fact: Fact, columns: readonly string[]): ReadonlyMap<string, Siglum> {
  const groups = groupReadings(fact, columns)
  if (groups.length < 2) return new Map()
  return new Map(
    groups.flatMap((group) =>
      group.readings.map((id) => [id, { index: group.letter, party: group.contested }] as const),
    ),
  )
}
