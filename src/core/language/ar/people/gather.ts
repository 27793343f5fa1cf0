import type { Mention } from '../../../extract/mention.ts'
import { sameName } from '../../../names/same-name.ts'
import { foldedUnits, foldText } from '../../../text/fold.ts'
import type { Sentence } from '../../../text/sentences.ts'
import { sliceOf } from '../../../text/span.ts'
import { WORD } from '../../../text/tokens.ts'
import type { PersonValue } from '../../../values/types.ts'
import { phraseAt } from '../places/read.ts'
import { COMMON, FAMILY, FUNCTION, GIVEN, HOUSE, hasArticle, isA, JOINT, NATION, SURNAME, spanStart, TIME } from '../words/ask.ts'
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
  const found = withoutParticles(view, all)
  const people = peopleOf(view, found)
  const out = found.map((person) => mentionOf(view, person, people))
  const taken = new Set<number>()
  for (const { name } of found) for (let at = name.from; at < name.to; at++) taken.add(at)
  out.push(...laterMentions(view, people.list, sentences, taken))
  return out.sort((a, b) => a.start - b.start)
}

/** «لستورمي دانيالز» beside «ستورمي دانيالز»: the particle is seen once the name stands without it. */
function withoutParticles(view: WordView, found: readonly FoundPerson[]): FoundPerson[] {
  const keys = new Set(found.map(({ name }) => wordsOf(view, name).join(' ')))
  return found.map((person) => {
    const key = wordsOf(view, person.name).join(' ')
    const isPrefixed = person.name.skip === 0 && /^[وفبلك]/.test(key) && keys.has(key.slice(1))
    return isPrefixed ? { ...person, name: { ...person.name, skip: 1 } } : person
  })
}

const wordsOf = (view: WordView, name: NameRun): string[] =>
  foldText(nameText(view, name))
    .split(/[\s-]+/)
    .filter(Boolean)

export function nameText(view: WordView, name: NameRun): string {
  return view.tokens.text.slice(spanStart(view, name.from) + name.skip, view.tokens.end[name.to - 1] as number)
}

/** The people of one article, looked up by whole name and by first or last word. */
class People {
  readonly list: Person[] = []
  private readonly byName = new Map<string, Person>()
  private readonly byWord = new Map<string, Person[]>()

  add(words: readonly string[], side: string | null): void {
    const person = { entity: slugOf(words.join(' ')), words, side }
    this.list.push(person)
    this.byName.set(words.join(' '), person)
    for (const word of new Set([words[0], words[words.length - 1]])) {
      if (word !== undefined) this.byWord.set(word, [...(this.byWord.get(word) ?? []), person].slice(-NAMESAKES))
    }
  }

  /** The one person whose name these words are, in full, in part or in another spelling; undefined when nobody or several could be meant. */
  owner(words: readonly string[]): Person | undefined {
    const exact = this.byName.get(words.join(' '))
    if (exact) return exact
    const near = [
      ...(this.byWord.get(words[0] as string) ?? []),
      ...(this.byWord.get(words[words.length - 1] as string) ?? []),
    ]
    const some = new Set(near.filter((person) => isPartOf(words, person.words)))
    if (some.size > 0) return some.size === 1 ? [...some][0] : undefined
    return words.length > 1 && this.list.length <= MANY ? this.respelt(words) : undefined
  }

  /** «سيرجي لافروف» beside «سيرغي لافروف». */
  private respelt(words: readonly string[]): Person | undefined {
    const name = words.join(' ')
    return this.list.find(
      (person) => isLike(person.words, words) && sameName(person.words.join(' '), name).same === 'same',
    )
  }
}

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

function peopleOf(view: WordView, found: readonly FoundPerson[]): People {
  const people = new People()
  const byLength = [...found].sort((a, b) => b.name.words - a.name.words || a.name.from - b.name.from)
  for (const { name, role } of byLength) {
    const words = wordsOf(view, name)
    const known = people.owner(words)
    if (known) known.side ??= role?.side ?? null
    else people.add(words, role?.side ?? null)
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

function mentionOf(view: WordView, found: FoundPerson, people: People): Mention {
  const { name, role } = found
  const words = wordsOf(view, name)
  const person = people.owner(words)
  const span = { start: spanStart(view, name.from) + name.skip, end: view.tokens.end[name.to - 1] as number }
  const { text } = view.tokens
  const roleSpan = role ? { start: spanStart(view, role.from), end: view.tokens.end[role.to - 1] as number } : null
  const side = role?.side ?? person?.side ?? null
  const value: PersonValue = {
    type: 'person',
    name: text.slice(span.start, span.end),
    entity: person?.entity ?? slugOf(words.join(' ')),
    ...(roleSpan
      ? { role: text.slice(roleSpan.start, roleSpan.end), roleStart: roleSpan.start, roleEnd: roleSpan.end }
      : {}),
    ...(side ? { side } : {}),
  }
  return { ...sliceOf(text, 'text', span), value, rule: found.rule }
}

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
  const last = person.words[person.words.length - 1] as string
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
  const span = { start, end: end[at] as number }
  const value: PersonValue = {
    type: 'person',
    name: text.slice(span.start, span.end),
    entity: person.entity,
    ...(person.side ? { side: person.side } : {}),
  }
  return { ...sliceOf(text, 'text', span), value, rule: 'person/later' }
}

/** An everyday word or a place that someone bears as a family name is searched for only in the forms that people bear («الأسد»). */
function isOtherWord(view: WordView, at: number): boolean {
  if ((view.id[at] as number) < 0) return false
  if (isA(view, at, NATION | FUNCTION | JOINT | TIME)) return true
  if (isA(view, at, SURNAME)) return isA(view, at, COMMON) && !hasArticle(view, at)
  return isA(view, at, COMMON) || (view.is[at] === 0 && phraseAt(view, at, at + 1) !== null)
}
