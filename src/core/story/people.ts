import { WORD_IS } from '../language/ar/words/flags.ts'
import { classOfWord } from '../language/ar/words/view.ts'
import { sameName } from '../names/same-name.ts'
import { foldText } from '../text/fold.ts'

/** One person as the articles name him: which article, which entity there, and how. */
export interface NamedPerson {
  readonly article: string
  readonly entity: string
  readonly names: ReadonlySet<string>
  /** Offices printed beside the name, folded. */
  readonly roles: ReadonlySet<string>
  readonly side: string | null
}

/** People that rules take for one; `id` is made of the fullest name. */
export interface PersonCluster {
  readonly id: string
  readonly people: readonly NamedPerson[]
}

/**
 * People of a story, each article's by its fullest name. Two full names are one
 * person where they are one name. A family name that stands alone joins the one
 * full name of the story that ends like it: never a given name, never where two
 * full names end alike (father and son), never against side or office.
 * `people` in an order that does not depend on the order of articles.
 */
export function clusterPeople(people: readonly NamedPerson[]): PersonCluster[] {
  const full: Growing[] = []
  const alone: NamedPerson[] = []
  for (const one of people) {
    const name = fullest(one.names)
    if (wordsOf(name).length === 1) alone.push(one)
    else {
      const home = full.find((known) => isOneName(one, name, known))
      if (home) home.take(one)
      else full.push(new Growing(name, one))
    }
  }
  const others: Growing[] = []
  for (const one of alone) {
    const name = fullest(one.names)
    const home = familyOf(one, full) ?? others.find((known) => sameName(known.name, name).same === 'same')
    if (home) home.take(one)
    else others.push(new Growing(name, one))
  }
  return [...full, ...others]
}

/** A cluster while people are added to it. */
class Growing implements PersonCluster {
  readonly id: string
  readonly people: NamedPerson[]
  /** The fullest of all its names. */
  name: string

  constructor(name: string, one: NamedPerson) {
    this.id = idOf(name)
    this.people = [one]
    this.name = name
  }

  take(one: NamedPerson): void {
    this.people.push(one)
    this.name = fullest(new Set([this.name, ...one.names]))
  }
}

function isOneName(one: NamedPerson, name: string, { name: other, people }: Growing): boolean {
  if (sameName(name, other).same === 'same') return true
  return isTurned(name, other) && people.some((known) => officesMeet(one, known))
}

/** «حمد حسن» for «حسن حمد»: two names in the other order, of one office. */
function isTurned(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a).map((word) => foldText(word)), wordsOf(b).map((word) => foldText(word))]
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]
}

function officesMeet(a: NamedPerson, b: NamedPerson): boolean {
  const [x, y] = [officeWords(a), officeWords(b)]
  return x.size > 1 && [...x].filter((word) => y.has(word)).length > 1
}

/** The only full name that ends in this family name, if nothing speaks against it. */
function familyOf(one: NamedPerson, full: readonly Growing[]): Growing | undefined {
  const name = fullest(one.names)
  if (isGiven(name)) return undefined
  const ending = full.filter((known) => endsIn(known.name, name))
  const [home] = ending
  return home && ending.length === 1 && !home.people.some((other) => speaksAgainst(one, other)) ? home : undefined
}

function endsIn(full: string, family: string): boolean {
  const last = wordsOf(full).at(-1)
  return last !== undefined && sameName(last, family).same === 'same'
}

/** Another side, or offices of which no word is shared; and an article that knows both tells them apart itself. */
function speaksAgainst(one: NamedPerson, other: NamedPerson): boolean {
  if (one.article === other.article) return true
  if (one.side !== null && other.side !== null && one.side !== other.side) return true
  const [left, right] = [officeWords(one), officeWords(other)]
  return left.size > 0 && right.size > 0 && ![...left].some((word) => right.has(word))
}

const officeWords = ({ roles }: NamedPerson): ReadonlySet<string> =>
  new Set([...roles].flatMap((role) => role.split(' ').map((word) => word.replace(/^ال/, ''))))

const isGiven = (name: string): boolean => (Math.max(0, classOfWord(foldText(name))) & WORD_IS.given) !== 0

const wordsOf = (name: string): string[] => name.split(/\s+/).filter(Boolean)

const idOf = (name: string): string => foldText(name).replaceAll(/\s+/g, '-')

/** Most words, then longest, then first by code unit. */
export const fullest = (names: ReadonlySet<string>): string =>
  [...names].sort((a, b) => wordsOf(b).length - wordsOf(a).length || b.length - a.length || (a < b ? -1 : 1))[0] ?? ''
