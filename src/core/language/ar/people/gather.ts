import type { Mention } from '../../../extract/mention.ts'
import { sameName } from '../../../names/same-name.ts'
import { foldedUnits, foldText } from '../../../text/fold.ts'
import type { Sentence } from '../../../text/sentences.ts'
import { WORD } from '../../../text/tokens.ts'
import type { PersonValue } from '../../../values/types.ts'
import { phraseAt } from '../places/read.ts'
import {
  COMMON,
  FAMILY,
  FUNCTION,
  GIVEN,
  HOUSE,
  hasArticle,
  isA,
  JOINT,
  NATION,
  SURNAME,
  spanStart,
  TIME,
} from '../words/ask.ts'
import type { WordView } from '../words/view.ts'
import type { FoundPerson } from './find.ts'
import type { NameRun } from './read.ts'
import { slugOf } from './slug.ts'

/** One person of the article: the fullest name that it gives. */
export interface Person {
  readonly entity: string
  readonly words: readonly string[]
  side: string | null
}

/**
 * Ties the mentions of each person together and finds the later ones: the
 * family name alone behind «و», «بـ» or nothing, once a full name or an
 * introduction has shown it.
 */
export function gatherPeople(view: WordView, all: readonly FoundPerson[], sentences: readonly Sentence[]): Mention[] {
  if (all.length === 0) return []
  const found = withoutParticles(view, all)
  const people = peopleOf(found)
  const out = found.map((person) => mentionOf(view, person, people))
  const taken = new Set<number>()
  for (const { name } of found) for (let at = name.from; at < name.to; at++) taken.add(at)
  for (const later of laterMentions(view, people.list, sentences, taken)) out.push(later)
  return out.sort((a, b) => a.start - b.start)
}

/** A name found with its folded words, made once: everything below compares by them. */
interface Worded extends FoundPerson {
  readonly words: readonly string[]
  /** The words joined. */
  readonly key: string
}

const worded = (view: WordView, { name, role, rule }: FoundPerson): Worded => {
  const words = wordsOf(view, name)
  return { name, role, rule, words, key: words.join(' ') }
}

/** «لستورمي دانيالز» beside «ستورمي دانيالز»: the particle is seen once the name stands without it. */
function withoutParticles(view: WordView, all: readonly FoundPerson[]): Worded[] {
  const found = all.map((person) => worded(view, person)).filter(({ key }) => key !== '')
  const keys = new Set(found.map(({ key }) => key))
  return found.map((person) => {
    const { name, key } = person
    const isPrefixed = name.skip === 0 && PREFIXES.has(key.charCodeAt(0)) && keys.has(key.slice(1))
    return isPrefixed ? worded(view, { ...person, name: { ...name, skip: 1 } }) : person
  })
}

/** Folded words of a name, parted by white space and hyphens. */
function wordsOf(view: WordView, name: NameRun): string[] {
  const folded = foldText(nameText(view, name))
  const out: string[] = []
  let from = 0
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && !isParting(folded.charCodeAt(i))) continue
    if (i > from) out.push(folded.slice(from, i))
    from = i + 1
  }
  return out
}

const SPACE = 0x20
const HYPHEN = 0x2d
/** Past the letters of Arabic and before the presentation forms stand the other spaces. */
const isParting = (unit: number): boolean =>
  unit === SPACE ||
  unit === HYPHEN ||
  ((unit < SPACE || unit > 0x7f) && (unit < 0x600 || unit > 0x77f) && /\s/.test(String.fromCharCode(unit)))

export function nameText(view: WordView, name: NameRun): string {
  return view.tokens.text.slice(spanStart(view, name.from) + name.skip, view.tokens.end[name.to - 1] as number)
}

/** The people of one article, looked up by whole name and by first or last word. */
class People {
  readonly list: Person[] = []
  private readonly byName = new Map<string, Person>()
  private readonly byWord = new Map<string, Person[]>()

  add(words: readonly string[], side: string | null): void {
    const key = words.join(' ')
    const person = { entity: slugOf(key), words, side }
    this.list.push(person)
    this.byName.set(key, person)
    const first = words[0]
    const last = words[words.length - 1]
    if (first !== undefined) this.bear(first, person)
    if (last !== undefined && last !== first) this.bear(last, person)
  }

  private bear(word: string, person: Person): void {
    const known = this.byWord.get(word)
    if (known === undefined) this.byWord.set(word, [person])
    else if (known.push(person) > NAMESAKES) known.shift()
  }

  /** The one person whose name these words are, in full, in part or in another spelling; undefined when nobody or several could be meant. */
  owner({ words, key }: Worded): Person | undefined {
    const exact = this.byName.get(key)
    if (exact) return exact
    const first = this.wholeOf(words, words[0])
    const last = words.length > 1 ? this.wholeOf(words, words[words.length - 1]) : first
    if (first === SEVERAL || last === SEVERAL) return undefined
    if (first && last && first !== last) return undefined
    const whole = first ?? last
    if (whole) return whole
    return words.length > 1 && this.list.length <= MANY ? this.respelt(words, key) : undefined
  }

  /** The one person with `word` at an end of the name of which `words` are a part. */
  private wholeOf(words: readonly string[], word: string | undefined): Person | typeof SEVERAL | undefined {
    const near = word === undefined ? undefined : this.byWord.get(word)
    let found: Person | undefined
    for (const person of near ?? []) {
      if (!isPartOf(words, person.words)) continue
      if (found) return SEVERAL
      found = person
    }
    return found
  }

  /** «سيرجي لافروف» beside «سيرغي لافروف». */
  private respelt(words: readonly string[], name: string): Person | undefined {
    return this.list.find(
      (person) => isLike(person.words, words) && sameName(person.words.join(' '), name).same === 'same',
    )
  }
}

const SEVERAL = 'several'

/** Cheap test before two names are compared letter by letter: as many words, much the same length, family names that open alike. */
function isLike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  const [x, y] = [a[a.length - 1] as string, b[b.length - 1] as string]
  return (
    Math.abs(x.length - y.length) <= 2 &&
    (x[0] === y[0] || (VARIABLE.has(x[0] as string) && VARIABLE.has(y[0] as string)))
  )
}
const VARIABLE = new Set(Array.from('غجقكعا'))

/** Enough to know that a family name is borne by several. */
const NAMESAKES = 6
/** More people than one article has are not compared one by one. */
const MANY = 60

function peopleOf(found: readonly Worded[]): People {
  const people = new People()
  const byLength = [...found].sort((a, b) => b.name.words - a.name.words || a.name.from - b.name.from)
  for (const person of byLength) {
    const side = person.role?.side ?? null
    const known = people.owner(person)
    if (known) known.side ??= side
    else people.add(person.words, side)
  }
  return people
}

/** «لافروف» of «سيرغي لافروف»; «بن فرحان» of «فيصل بن فرحان»; first names alone count when they are all that is left of two words. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length >= whole.length) return false
  return (
    part.every((word) => whole.includes(word)) &&
    (part[part.length - 1] === whole[whole.length - 1] || part[0] === whole[0])
  )
}

function mentionOf(view: WordView, found: Worded, people: People): Mention {
  const { name, role } = found
  const person = people.owner(found)
  const start = spanStart(view, name.from) + name.skip
  const end = view.tokens.end[name.to - 1] as number
  const { text } = view.tokens
  const quote = text.slice(start, end)
  const value: Writable<PersonValue> = { type: 'person', name: quote, entity: person?.entity ?? slugOf(found.key) }
  if (role) {
    const roleStart = spanStart(view, role.from)
    const roleEnd = view.tokens.end[role.to - 1] as number
    value.role = text.slice(roleStart, roleEnd)
    value.roleStart = roleStart
    value.roleEnd = roleEnd
  }
  const side = role?.side ?? person?.side
  if (side) value.side = side
  return { field: 'text', start, end, quote, value, rule: found.rule }
}

/** A value while it is put together: setting what is known is several times cheaper than spreading it. */
type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Family names that later stand alone, by first letter so that a word of the text is rarely compared. */
function laterMentions(
  view: WordView,
  people: readonly Person[],
  sentences: readonly Sentence[],
  taken: ReadonlySet<number>,
): Mention[] {
  const surnames = new Map<string, Person | null>()
  for (const person of people) {
    for (const word of partsAlone(person)) surnames.set(word, surnames.has(word) ? null : person)
  }
  const out: Mention[] = []
  if (surnames.size === 0) return out
  const firsts = new Uint8Array(0x800)
  for (const word of surnames.keys()) firsts[word.charCodeAt(0) & 0x7ff] = 1
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const bits = view.is[at] as number
      if (bits !== 0 && (bits & (SURNAME | GIVEN | FAMILY | HOUSE)) === 0) continue
      if (!mayOpen(view, at, firsts) || view.tokens.kind[at] !== WORD || taken.has(at) || isOtherWord(view, at))
        continue
      const hit = surnameAt(view, at, surnames)
      if (hit) out.push(laterMention(view, at, hit.start, hit.person))
    }
  }
  return out
}

/** The last word of a full name, or a name of one word; short everyday words are not searched for. */
function partsAlone(person: Person): string[] {
  const last = person.words.at(-1) ?? ''
  return last.length >= 3 ? [last] : []
}

const PREFIXES = new Set(Array.from('وفبلك', (letter) => letter.charCodeAt(0)))

/** Cheap test before any word is compared: the first, second or third letter begins a family name that is looked for. */
function mayOpen(view: WordView, at: number, firsts: Uint8Array): boolean {
  const { text, start } = view.tokens
  const from = start[at] as number
  for (let i = from; i < from + 3; i++) {
    const unit = text.charCodeAt(i)
    if (firsts[(foldedUnits[unit] as number) & 0x7ff] === 1) return true
    if (!PREFIXES.has(unit)) return false
  }
  return false
}

function surnameAt(
  view: WordView,
  at: number,
  surnames: ReadonlyMap<string, Person | null>,
): { person: Person; start: number } | null {
  const { text, start, end } = view.tokens
  const from = start[at] as number
  const folded = foldText(text.slice(from, end[at] as number))
  for (let skip = 0; skip <= 2 && folded.length - skip >= 3; skip++) {
    if (skip > 0 && !PREFIXES.has(folded.charCodeAt(skip - 1))) return null
    const person = surnames.get(folded.slice(skip))
    if (person) return { person, start: from + skip }
  }
  return null
}

function laterMention(view: WordView, at: number, start: number, person: Person): Mention {
  const { text, end } = view.tokens
  const stop = end[at] as number
  const quote = text.slice(start, stop)
  const value: Writable<PersonValue> = { type: 'person', name: quote, entity: person.entity }
  if (person.side) value.side = person.side
  return { field: 'text', start, end: stop, quote, value, rule: 'person/later' }
}

/** An everyday word or a place that someone bears as a family name is searched for only in the forms that people bear («الأسد»). */
function isOtherWord(view: WordView, at: number): boolean {
  if ((view.id[at] as number) < 0) return false
  if (isA(view, at, NATION | FUNCTION | JOINT | TIME)) return true
  if (isA(view, at, SURNAME)) return isA(view, at, COMMON) && !hasArticle(view, at)
  return isA(view, at, COMMON) || (view.is[at] === 0 && phraseAt(view, at, at + 1) !== null)
}
