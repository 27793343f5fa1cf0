import type { Mention } from '../../../extract/mention.ts'
import { sameName } from '../../../names/same-name.ts'
import { foldText } from '../../../text/fold.ts'
import { hashOfRest, lengthAt, letterAt, readsAt } from '../../../text/letters.ts'
import { hashWord } from '../../../text/lexicon.ts'
import type { Sentence } from '../../../text/sentences.ts'
import { type Tokens, WORD } from '../../../text/tokens.ts'
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

function worded(view: WordView, { name, role, rule }: FoundPerson): Worded {
  const { words, key } = spelt(nameText(view, name))
  return { name, role, rule, words, key }
}

interface Spelt {
  readonly words: readonly string[]
  readonly key: string
}

/** Names come again and again, in one article and in the next: their words are parted once. */
const spellings = new Map<string, Spelt>()
const MOST_SPELLINGS = 4096

function spelt(text: string): Spelt {
  const known = spellings.get(text)
  if (known) return known
  const words = wordsOf(text)
  const fresh = { words, key: words.join(' ') }
  if (spellings.size === MOST_SPELLINGS) spellings.clear()
  spellings.set(text, fresh)
  return fresh
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
function wordsOf(text: string): string[] {
  const folded = foldText(text)
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
/** «فلاديمير #بوتين» */
const TAG = 0x23
/** Past the letters of Arabic and before the presentation forms stand the other spaces. */
const isParting = (unit: number): boolean =>
  unit === SPACE ||
  unit === HYPHEN ||
  unit === TAG ||
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
    return this.list.find((person) => isLike(person.words, words) && isRespelt(person.words.join(' '), name))
  }
}

/** Pairs compared letter by letter, since the same two spellings meet in every article of a story. */
const respellings = new Map<string, boolean>()

function isRespelt(a: string, b: string): boolean {
  const pair = `${a}|${b}`
  const known = respellings.get(pair)
  if (known !== undefined) return known
  const same = sameName(a, b).same === 'same'
  if (respellings.size === MOST_SPELLINGS) respellings.clear()
  respellings.set(pair, same)
  return same
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

const untagged = (name: string): string => (name.includes('#') ? name.replaceAll('#', '') : name)

function mentionOf(view: WordView, found: Worded, people: People): Mention {
  const { name, role } = found
  const person = people.owner(found)
  const start = spanStart(view, name.from) + name.skip
  const end = view.tokens.end[name.to - 1] as number
  const { text } = view.tokens
  const quote = text.slice(start, end)
  const value: Writable<PersonValue> = {
    type: 'person',
    name: untagged(quote),
    entity: person?.entity ?? slugOf(found.key),
  }
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

/** Family names that later stand alone: words of the text are asked for by first letter and hash, so that hardly any is compared. */
function laterMentions(
  view: WordView,
  people: readonly Person[],
  sentences: readonly Sentence[],
  taken: ReadonlySet<number>,
): Mention[] {
  const surnames = surnamesOf(people)
  const out: Mention[] = []
  if (surnames.size === 0) return out
  const firsts = new Uint8Array(0x800)
  for (const [word] of surnames.values()) firsts[word.charCodeAt(0) & 0x7ff] = 1
  const { is, tokens } = view
  const { kind, letter, letters } = tokens
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const bits = is[at] as number
      if ((bits !== 0 && (bits & (SURNAME | GIVEN | FAMILY | HOUSE)) === 0) || kind[at] !== WORD) continue
      const unit = letters[letter[at] as number] as number
      if (firsts[unit & 0x7ff] === 0 && !PREFIXES.has(unit)) continue
      const hit = surnameAt(tokens, at, firsts, surnames)
      if (hit && !taken.has(at) && !isOtherWord(view, at))
        out.push(laterMention(view, at, (tokens.start[at] as number) + hit.skip, hit.person))
    }
  }
  return out
}

/** By hash: the last word of a full name, or a name of one word, and who bears it; null where several do. */
type Surnames = ReadonlyMap<number, readonly [word: string, person: Person | null]>

function surnamesOf(people: readonly Person[]): Surnames {
  const out = new Map<number, readonly [string, Person | null]>()
  for (const person of people) {
    const word = person.words[person.words.length - 1] as string
    // Short everyday words are not searched for.
    if (word.length < 3) continue
    const hash = hashWord(word)
    out.set(hash, [word, out.has(hash) ? null : person])
  }
  return out
}

const PREFIXES = new Set(Array.from('وفبلك', (letter) => letter.charCodeAt(0)))

/** The one person whose family name stands at `at`, behind up to two particles. */
function surnameAt(
  tokens: Tokens,
  at: number,
  firsts: Uint8Array,
  surnames: Surnames,
): { person: Person; skip: number } | null {
  const size = lengthAt(tokens, at)
  for (let skip = 0; skip <= 2 && size - skip >= 3; skip++) {
    if (skip > 0 && !PREFIXES.has(letterAt(tokens, at, skip - 1))) return null
    if (firsts[letterAt(tokens, at, skip) & 0x7ff] === 0) continue
    const found = surnames.get(skip === 0 ? (tokens.hash[at] as number) : hashOfRest(tokens, at, skip))
    if (found?.[1] && size - skip === found[0].length && readsAt(tokens, at, found[0], skip))
      return { person: found[1], skip }
  }
  return null
}

function laterMention(view: WordView, at: number, start: number, person: Person): Mention {
  const { text, end } = view.tokens
  const stop = end[at] as number
  const quote = text.slice(start, stop)
  const value: Writable<PersonValue> = { type: 'person', name: untagged(quote), entity: person.entity }
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
