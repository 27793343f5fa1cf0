import type { FieldAnalysis } from '../extract/analyse.ts'
import type { Mention } from '../extract/mention.ts'
import { slugOf } from '../language/ar/people/slug.ts'
import { GIVEN, JOINT } from '../language/ar/words/ask.ts'
import { classOfWord } from '../language/ar/words/view.ts'
import { foldText } from '../text/fold.ts'
import { hashOfRest, lengthAt, letterAt, readsAt } from '../text/letters.ts'
import { hashWord } from '../text/lexicon.ts'
import { type Tokens, WORD } from '../text/tokens.ts'
import type { PersonValue } from '../values/types.ts'

/**
 * What one article reveals helps to read the others: a full name that one
 * introduces by an office, or that begins with a given name, is found in the
 * others too, where nothing around it says that it is a name («بهدف كريم
 * المنصوري»). Its family name alone is looked for where one person of the story
 * bears it and it is no word of the language.
 */
export function withRevealed<T extends { readonly analysis: FieldAnalysis }>(read: readonly T[]): T[] {
  const names = revealedNames(read.flatMap(({ analysis }) => analysis.names))
  return names.size === 0 ? [...read] : read.map((one) => withNames(one, names))
}

/** Folded words of a name and the side that its introduction tells. */
interface Revealed {
  readonly words: readonly string[]
  readonly side: string | null
}

/** Names by the hash of their first word, longest first. */
type RevealedNames = ReadonlyMap<number, readonly Revealed[]>

function revealedNames(mentions: readonly Mention[]): RevealedNames {
  const known = new Map<string, Revealed>()
  for (const { value } of mentions) {
    if (value.type !== 'person') continue
    const words = foldText(value.name).split(/\s+/)
    if (words.length < 2 || !(value.role || isGiven(words[0] as string))) continue
    const name = words.join(' ')
    known.set(name, { words, side: known.get(name)?.side ?? value.side ?? null })
  }
  const names = new Map<number, Revealed[]>()
  const full = [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
  for (const one of [...full, ...familyNames(full)]) {
    const hash = hashWord(one.words[0] as string)
    names.set(
      hash,
      [...(names.get(hash) ?? []), one].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return names
}

/** Shorter ones are too easily something else. */
const LETTERS = 4

function familyNames(full: readonly Revealed[]): Revealed[] {
  const bearers = new Map<string, Revealed | null>()
  for (const one of full) {
    const family = one.words.at(-1) as string
    bearers.set(family, bearers.has(family) ? null : one)
  }
  return [...bearers].flatMap(([family, bearer]) =>
    bearer && family.length >= LETTERS && classOfWord(family) <= 0 ? [{ words: [family], side: bearer.side }] : [],
  )
}

const isGiven = (word: string): boolean => (Math.max(0, classOfWord(word)) & GIVEN) !== 0
const goesOn = (word: string): boolean => (Math.max(0, classOfWord(word)) & (GIVEN | JOINT)) !== 0

function withNames<T extends { readonly analysis: FieldAnalysis }>(one: T, names: RevealedNames): T {
  const { analysis } = one
  const fresh = namesIn(analysis, names)
  if (fresh.length === 0) return one
  const add = (mentions: readonly Mention[]): Mention[] =>
    [...mentions.filter((mention) => !fresh.some((name) => covers(name, mention))), ...fresh].sort(
      (a, b) => a.start - b.start,
    )
  return { ...one, analysis: { ...analysis, names: add(analysis.names), mentions: add(analysis.mentions) } }
}

/** A part of the name that was taken for a place or a body gives way. */
const covers = (name: Mention, { start, end, value }: Mention): boolean =>
  name.start <= start && end <= name.end && (value.type === 'place' || value.type === 'organisation')

function namesIn({ tokens, sentences, names: known }: FieldAnalysis, names: RevealedNames): Mention[] {
  const found: Mention[] = []
  for (const { from, to } of sentences)
    for (let at = from; at < to; at++) {
      const hit = nameAt(tokens, at, to, names)
      if (!hit) continue
      const mention = mentionOf(tokens, at, hit)
      if (!known.some((other) => isTaken(other, mention))) found.push(mention)
      at += hit.name.words.length - 1
    }
  return found
}

/** What is read as a person already, or reaches beyond the name, stays as it is. */
const isTaken = (other: Mention, { start, end }: Mention): boolean =>
  other.start < end && start < other.end && (other.value.type === 'person' || other.start < start || other.end > end)

interface Hit {
  readonly name: Revealed
  /** Letters of a particle before it: 0 or 1. */
  readonly skip: number
}

const PREFIXES = new Set(Array.from('وفبلك', (letter) => letter.charCodeAt(0)))

function nameAt(tokens: Tokens, at: number, end: number, names: RevealedNames): Hit | null {
  if (tokens.kind[at] !== WORD) return null
  for (const skip of PREFIXES.has(letterAt(tokens, at, 0)) && lengthAt(tokens, at) > 3 ? [0, 1] : [0]) {
    const hash = skip === 0 ? (tokens.hash[at] as number) : hashOfRest(tokens, at, skip)
    const name = names.get(hash)?.find(({ words }) => reads(tokens, at, end, words, skip))
    if (name) return { name, skip }
  }
  return null
}

/** The words stand there, and no further name before or behind makes them another's. */
function reads(tokens: Tokens, at: number, end: number, words: readonly string[], skip: number): boolean {
  if (at + words.length > end) return false
  const all = words.every((word, n) => {
    const from = n === 0 ? skip : 0
    return lengthAt(tokens, at + n) === word.length + from && readsAt(tokens, at + n, word, from)
  })
  return (
    all && !isNamePart(tokens, at + words.length, end) && (skip > 0 || at === 0 || !isNamePart(tokens, at - 1, end))
  )
}

const isNamePart = (tokens: Tokens, at: number, end: number): boolean =>
  at < end && tokens.kind[at] === WORD && goesOn(foldText(tokens.text.slice(tokens.start[at], tokens.end[at])))

function mentionOf(tokens: Tokens, at: number, { name, skip }: Hit): Mention {
  const start = (tokens.start[at] as number) + skip
  const end = tokens.end[at + name.words.length - 1] as number
  const quote = tokens.text.slice(start, end)
  const value: PersonValue = {
    type: 'person',
    name: quote.replace(/\s+/g, ' '),
    entity: slugOf(name.words.join(' ')),
    ...(name.side ? { side: name.side } : {}),
  }
  return { field: 'text', start, end, quote, value, rule: 'person/revealed' }
}
