import { foldText } from '../../text/fold.ts'
import { compileLexicon, type Lexicon } from '../../text/lexicon.ts'
import { certaintyWords, hedges } from './certainty/cues.ts'
import * as dateWords from './dates/words.ts'
import { hedgeEntries } from './numbers/hedges.ts'
import { fractionEntries, numberEntries, ordinalEntries } from './numbers/words.ts'
import { nations } from './places/nations.ts'
import { adjectiveEntries, closingEntries, complementEntries } from './quantities/adjectives.ts'
import { casualtyEntries, nounEntries } from './quantities/nouns.ts'
import { currencyOwnerEntries, timeEntries, unitEntries } from './quantities/units.ts'
import { presentSaying, sayingVerbs } from './speech/verbs.ts'
import { wordEntries } from './words/classes.ts'
import { phraseEntries } from './words/phrases.ts'
import { presentForms } from './words/verbs.ts'
import { functionEntries } from './words.ts'

/**
 * The Arabic lexicon: every family of words hands in its entries, one table of
 * all words is compiled once, and each family gets its payload by lexicon id.
 * Entry modules hold words only and import nothing from here.
 */

/** Folded word → what the family knows of it. */
export type Entries<T> = ReadonlyMap<string, T>

/** Payload by lexicon id. */
export type Table<T> = readonly (T | undefined)[]

const certaintyEntries: Entries<true> = new Map(certaintyWords.map((word) => [foldText(word), true] as const))

const families: readonly Entries<unknown>[] = [
  functionEntries,
  numberEntries,
  fractionEntries,
  ordinalEntries,
  hedgeEntries,
  timeEntries,
  unitEntries,
  currencyOwnerEntries,
  nounEntries,
  casualtyEntries,
  adjectiveEntries,
  complementEntries,
  closingEntries,
  dateWords.monthEntries,
  dateWords.monthSecondEntries,
  dateWords.weekdayEntries,
  dateWords.dayPartEntries,
  dateWords.deicticEntries,
  dateWords.decadeEntries,
  dateWords.edgeEntries,
  dateWords.shiftEntries,
  wordEntries,
  phraseEntries,
  hedges,
  certaintyEntries,
]

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

export const numberTable = tableOf(numberEntries)
export const fractionTable = tableOf(fractionEntries)
export const ordinalTable = tableOf(ordinalEntries)
export const timeTable = tableOf(timeEntries)
export const unitTable = tableOf(unitEntries)
export const currencyOwnerTable = tableOf(currencyOwnerEntries)
export const nounTable = tableOf(nounEntries)
export const casualtyTable = tableOf(casualtyEntries)
export const adjectiveTable = tableOf(adjectiveEntries)
export const complementTable = tableOf(complementEntries)
export const closingTable = tableOf(closingEntries)
export const monthTable = tableOf(dateWords.monthEntries)
export const weekdayTable = tableOf(dateWords.weekdayEntries)
export const dayPartTable = tableOf(dateWords.dayPartEntries)
export const deicticTable = tableOf(dateWords.deicticEntries)
export const decadeTable = tableOf(dateWords.decadeEntries)
export const edgeTable = tableOf(dateWords.edgeEntries)
export const shiftTable = tableOf(dateWords.shiftEntries)
export const nationTable = tableOf(nations)
export const sayingTable = tableOf(sayingVerbs)
export const hedgeTable = tableOf(hedges)
export const presentTable = tableOf(new Map([...presentForms, ...presentSaying].map((word) => [word, true] as const)))
