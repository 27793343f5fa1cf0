import { foldText } from '../../../text/fold.ts'
import { knownBodies } from '../organisations/words.ts'
import { slugOf } from '../people/slug.ts'
import { cityAliases } from '../places/cities.ts'
import { cityRows, territoryRows } from '../places/gazetteer.data.ts'
import { countryAliases, regions } from '../places/hand.ts'
import { provinces } from '../places/provinces.ts'
import { bareOf } from './flags.ts'

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

/** Cities of the time-zone list that are also everyday words or given names. */
const notAlone = new Set([
  'ماهي',
  'جوني',
  'ديفيس',
  'دافيز',
  'كانتون',
  'فيجي',
  'لورد هاو',
  'سيدني',
  'فلكا',
  'مالي',
  'روثيرا',
  'كوكس',
  'واين',
  'نوم',
  'هاري',
  'إيفات',
  'نيوي',
  'بالي',
  'ستانلي',
  'استانلي',
  'ماكاو',
  'ماكواري',
  'مورو',
  'سانتا',
  'الحديدة',
  'جيرسي',
  'كريسماس',
  'ياب',
  'دوز',
  'ين',
  'ترك',
])

/** «الخبر» is news first, «العقبة» an obstacle. */
const wary = new Set(
  'الخبر العقبة الحديدة العلا الخليل المنصورة حماة الرمادي العيون سيول معان المفرق الجليل سلوان البيرة حلوان الجوف الباحة المجمعة الباطنة المهرة واسط بابل الزرقاء القصرين نابل سنار كيش'.split(
    ' ',
  ),
)

function rowsOf(block: string, separator: string): [string, string[]][] {
  return block
    .trim()
    .split(separator)
    .map((row) => {
      const at = row.indexOf(':')
      return [row.slice(0, at), row.slice(at + 1).split('=')]
    })
}

/** The rows of `provinces`: two-letter country → slug and names of each place. */
function provinceRows(): [string, [string, string[]][]][] {
  return provinces
    .trim()
    .split('\n')
    .map((line) => {
      const cc = line.slice(0, 2)
      const rows = line
        .slice(3)
        .split('|')
        .map((row): [string, string[]] => {
          const names = row.split('=')
          const slug = slugOf(names[0] as string)
          return [cc === 'xx' ? slug : `${cc}-${slug}`, names]
        })
      return [cc, rows]
    })
}

function build(): Phrase[] {
  const out: Phrase[] = []
  const seen = new Set<string>()
  const add = (name: string, known: Known): void => {
    const raw = name.trim().split(/[\s-]+/)
    const words = raw.map((word) => ({ bare: foldText(bareOf(word)), article: bareOf(word) !== word }))
    const key = foldText(raw.join(' '))
    if (seen.has(key) || notAlone.has(name)) return
    seen.add(key)
    out.push({ words, known })
    if (/غ/.test(name)) add(name.replace(/غ/g, 'ج'), known)
  }
  const places = (rows: [string, string[]][], within: (id: string) => string | undefined): void => {
    for (const [id, names] of rows) {
      const country = within(id)
      for (const name of names) {
        add(name, {
          type: 'place',
          entity: id,
          ...(country ? { within: country } : {}),
          ...(wary.has(name) ? { wary: true } : {}),
        })
      }
    }
  }
  places(rowsOf(countryAliases, '\n'), () => undefined)
  places(rowsOf(territoryRows, '|'), () => undefined)
  const country = (id: string): string => id.slice(0, 2).toUpperCase()
  places(rowsOf(cityAliases, '\n'), country)
  places(rowsOf(cityRows, '|'), country)
  places(rowsOf(regions, '\n'), () => undefined)
  for (const [cc, rows] of provinceRows()) places(rows, () => (cc === 'xx' ? undefined : cc.toUpperCase()))
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
