import { foldText } from '../../text/fold.ts'
import { compileLexicon, type Lexicon } from '../../text/lexicon.ts'
import { tokenize } from '../../text/tokens.ts'
import { certaintyWords, hedges } from './certainty/cues.ts'
import * as dateWords from './dates/words.ts'
import { FEATURE } from './features.ts'
import { hedgeEntries } from './numbers/hedges.ts'
import { fractionEntries, numberEntries, ordinalEntries } from './numbers/words.ts'
import { nations } from './places/nations.ts'
import { adjectiveEntries, closingEntries, complementEntries } from './quantities/adjectives.ts'
import { casualtyEntries, nounEntries } from './quantities/nouns.ts'
import { currencyOwnerEntries, timeEntries, unitEntries } from './quantities/units.ts'
import { presentSaying, sayingVerbs } from './speech/verbs.ts'
import { wordEntries } from './words/classes.ts'
import { inflectedForms } from './words/inflection.ts'
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

/** A form that reads as a particle and a listed word is left to them. */
function formsBeside(listed: Lexicon): string[] {
  const forms = inflectedForms()
  const { stem } = tokenize(forms.join('\n'), listed)
  return forms.filter((_, n) => (stem[2 * n] as number) < 0)
}

function compileAll(): { lexicon: Lexicon; firstForm: number } {
  const words = families.flatMap((entries) => [...entries.keys()])
  const listed = compileLexicon(words)
  return { lexicon: compileLexicon([...words, ...formsBeside(listed)]), firstForm: listed.size }
}

const compiled = compileAll()
export const lexicon: Lexicon = compiled.lexicon
/** Ids from here on are inflected forms: everyday words of which no family knows more. */
export const FIRST_FORM = compiled.firstForm

/** Spreads a family's entries over the ids of the lexicon they were compiled into, as far as the last of them. */
export function tableOf<T>(entries: Entries<T>): Table<T> {
  const found = Array.from(entries, ([word, payload]) => [lexicon.idOf(foldText(word)), payload] as const)
  const table: (T | undefined)[] = new Array(Math.max(-1, ...found.map(([id]) => id)) + 1).fill(undefined)
  for (const [id, payload] of found) if (id >= 0) table[id] = payload
  return table
}

/** A family whose words carry a feature bit: a token without it has no payload, and the rows are not looked at. */
export interface FeatureTable<T> {
  readonly bit: number
  readonly rows: Table<T>
}

function marked<T>(entries: Entries<T>, bit: number): FeatureTable<T> {
  const rows = tableOf(entries)
  rows.forEach((payload, id) => {
    if (payload !== undefined) lexicon.mark(id, bit)
  })
  return { bit, rows }
}

export const numberTable = marked(numberEntries, FEATURE.number)
export const fractionTable = marked(fractionEntries, FEATURE.fraction)
export const ordinalTable = marked(ordinalEntries, FEATURE.ordinal)
export const timeTable = marked(timeEntries, FEATURE.time)
export const unitTable = marked(unitEntries, FEATURE.unit)
export const currencyOwnerTable = marked(currencyOwnerEntries, FEATURE.currencyOwner)
export const nounTable = marked(nounEntries, FEATURE.noun)
export const casualtyTable = marked(casualtyEntries, FEATURE.casualty)
export const adjectiveTable = marked(adjectiveEntries, FEATURE.adjective)
export const complementTable = marked(complementEntries, FEATURE.complement)
export const closingTable = marked(closingEntries, FEATURE.closing)
export const monthTable = marked(dateWords.monthEntries, FEATURE.month)
export const weekdayTable = marked(dateWords.weekdayEntries, FEATURE.weekday)
export const dayPartTable = marked(dateWords.dayPartEntries, FEATURE.dayPart)
export const deicticTable = marked(dateWords.deicticEntries, FEATURE.deictic)
export const decadeTable = marked(dateWords.decadeEntries, FEATURE.decade)
export const edgeTable = marked(dateWords.edgeEntries, FEATURE.edge)
export const shiftTable = marked(dateWords.shiftEntries, FEATURE.shift)
export const nationTable = tableOf(nations)
export const sayingTable = tableOf(sayingVerbs)
export const hedgeTable = tableOf(hedges)
export const presentTable = tableOf(new Map([...presentForms, ...presentSaying].map((word) => [word, true] as const)))
