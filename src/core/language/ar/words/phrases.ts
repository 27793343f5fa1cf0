import { foldText } from '../../../text/fold.ts'
import { knownBodies } from '../organisations/words.ts'
import { foreignFamilies } from '../people/families.ts'
import { givenNames } from '../people/given.ts'
import { slugOf } from '../people/slug.ts'
import { cityRows, largeRows, provinceRows, territoryRows, townRows } from '../places/gazetteer.data.ts'
import { arabCapitals, countryAliases, exonyms, regions } from '../places/hand.ts'
import { roleWords, titleWords } from '../roles/words.ts'
import { bareOf } from './flags.ts'
import { functionWords, timeWords } from './function.ts'
import { isArabicForm } from './morphology.ts'
import { adjectiveWords, nounWords } from './nouns.ts'
import { verbForms } from './verbs.ts'

export interface Known {
  readonly type: 'place' | 'organisation'
  /** ISO alpha-2 of a state, `cc-slug` of a city, a slug otherwise. */
  readonly entity: string
  readonly within?: string
  /** An everyday word as well: a place only behind a preposition of place or a head. */
  readonly wary?: true
}

export interface PhraseWord {
  /** Folded, without the article. */
  readonly bare: string
  readonly article: boolean
}

export interface Phrase {
  readonly words: readonly PhraseWord[]
  readonly known: Known
}

/** Everyday words: a place called by one of them is seen only behind a preposition of place or a head («سيول» are torrents first). */
const everyday = formsOf(nounWords, adjectiveWords, roleWords, titleWords, timeWords, functionWords, verbForms)
/** Names of people: a town that bears one is not told from its bearers. */
const borne = formsOf(givenNames.keys(), foreignFamilies)

function formsOf(...lists: readonly Iterable<string>[]): ReadonlySet<string> {
  const forms = new Set<string>()
  for (const list of lists) for (const word of list) forms.add(foldText(bareOf(word)))
  return forms
}
const isIn = (forms: ReadonlySet<string>, name: string): boolean =>
  !/[\s-]/.test(name) && forms.has(foldText(bareOf(name)))

/** Seats of government of few letters are in the news every day, and no one's word for anything else. */
const seats: ReadonlySet<string> = new Set(['ua-iev', 'af-kbl', 'it-rom', 'bd-dac', 'gh-acc', 'pe-lim'])

/** «دخان»، «نجد»: few letters that are a word of an Arabic root. */
const isShortWord = (name: string): boolean =>
  name.length <= 4 && !name.startsWith('ال') && isArabicForm(foldText(name))

function rowsOf(block: string, separator: string): [string, string[]][] {
  return block
    .trim()
    .split(separator)
    .map((row) => {
      const at = row.indexOf(':')
      return [row.slice(0, at), row.slice(at + 1).split('=')]
    })
}

/** Rows of `CC:name=name`, each name a place of its own: its id is the country and the name. */
function namedRows(block: string): [string, string[]][] {
  return rowsOf(block, '|').flatMap(([country, names]) =>
    names.map((name): [string, string[]] => {
      const slug = slugOf(name)
      return [country === NOWHERE ? slug : `${country.toLowerCase()}-${slug}`, [name]]
    }),
  )
}
/** Where the source does not say the country. */
const NOWHERE = 'XX'

/** «هيوستن»، «غلاسكو»: newsrooms write the g of others with either letter. */
const respelt = (name: string): readonly string[] => [name.replace(/غ/g, 'ج'), name.replace(/ج/g, 'غ')]

function build(): Phrase[] {
  const out: Phrase[] = []
  const seen = new Set<string>()
  const add = (name: string, known: Known): void => {
    const raw = name.trim().split(/[\s-]+/)
    const words = raw.map((word) => ({ bare: foldText(bareOf(word)), article: bareOf(word) !== word }))
    const key = foldText(raw.join(' '))
    if (seen.has(key)) return
    seen.add(key)
    out.push({ words, known })
    for (const other of respelt(name)) if (other !== name) add(other, known)
  }
  const places = (rows: [string, string[]][], within: (id: string) => string | undefined, sure = false): void => {
    for (const [id, names] of rows) {
      const country = within(id)
      for (const name of names) {
        add(name, {
          type: 'place',
          entity: id,
          ...(country ? { within: country } : {}),
          ...(!sure && (isIn(everyday, name) || (isShortWord(name) && !seats.has(id))) ? { wary: true } : {}),
        })
      }
    }
  }
  places(rowsOf(countryAliases, '\n'), () => undefined, true)
  places(rowsOf(territoryRows, '|'), () => undefined, true)
  const country = (id: string): string => id.slice(0, 2).toUpperCase()
  places(rowsOf(exonyms, '\n'), country, true)
  places(rowsOf(arabCapitals, '\n'), country, true)
  places(rowsOf(cityRows, '|'), country)
  places(rowsOf(regions, '\n'), () => undefined, true)
  const within = (id: string): string | undefined => (/^[a-z]{2}-/.test(id) ? country(id) : undefined)
  places(namedRows(largeRows), within)
  places(namedRows(provinceRows), within)
  places(
    namedRows(townRows).filter(
      ([, [name = '']]) => bareOf(name).length >= 5 && !isIn(everyday, name) && !isIn(borne, name),
    ),
    within,
  )
  for (const [id, names] of rowsOf(knownBodies, '\n')) {
    for (const name of names) add(name, { type: 'organisation', entity: id })
  }
  return out
}

/** Names of states, cities, regions and bodies of the world, as folded words. */
export const phrases: readonly Phrase[] = build()

/** Every word of every phrase, without the article. */
export const phraseEntries: ReadonlyMap<string, true> = new Map(
  phrases.flatMap(({ words }) => words.map((word) => [word.bare, true] as const)),
)
