import { foldText } from '../../text/fold.ts'
import { compileLexicon, type Lexicon } from '../../text/lexicon.ts'

/**
 * The Arabic lexicon: every family of words hands in its entries, one table of
 * all words is compiled once, and each family gets its payload by lexicon id.
 * Entry modules hold words only and import nothing from here.
 */

/** Folded word → what the family knows of it. */
export type Entries<T> = ReadonlyMap<string, T>

/** Payload by lexicon id. */
export type Table<T> = readonly (T | undefined)[]

const families: readonly Entries<unknown>[] = []

export const lexicon: Lexicon = compileLexicon(families.flatMap((entries) => [...entries.keys()]))

/** Spreads a family's entries over the ids of the lexicon they were compiled into. */
export function tableOf<T>(entries: Entries<T>): Table<T> {
  const table: (T | undefined)[] = new Array(lexicon.size).fill(undefined)
  for (const [word, payload] of entries) {
    const id = lexicon.idOf(foldText(word))
    if (id >= 0) table[id] = payload
  }
  return table
}
