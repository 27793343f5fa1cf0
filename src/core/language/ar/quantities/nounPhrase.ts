import { foldedAt, stemAt, type Tokens } from '../../../text/tokens.ts'
import type { CountClass } from '../../../values/types.ts'
import {
  adjectiveTable,
  closingTable,
  complementTable,
  dayPartTable,
  monthTable,
  nounTable,
  numberTable,
} from '../arabic.ts'
import { flags, hasAl, id, isBare, isWord, lastLetter, payload, stemIn, stemIs } from '../reader.ts'

/** The thing counted: its head noun and the end of the phrase. */
export interface CountedNoun {
  readonly head: number
  readonly to: number
  readonly lemma: string
  readonly person: boolean
  /** The lexicon knows the noun; an unknown word behind a figure is a weaker guess. */
  readonly known: boolean
  readonly class?: CountClass
}

/** What agreement lets follow: three to ten take a plural, eleven and more a singular in the accusative, whole hundreds and thousands one in the genitive, an open set anything. */
export type Counting = 'plural' | 'singular' | 'genitive' | 'any'

const FROM = id('من')
const OTHER_THAN = id('غير')
const WITHOUT = flags('بدون دون')
const PILOT = id('طيار')
const HALA = 'حاله'

/** The noun that a figure ending at `at` counts, or null. */
export function readCountedNoun(t: Tokens, at: number, stop: number, counting: Counting): CountedNoun | null {
  if (at >= stop) return null
  if (stemIs(t, at, FROM) && isBare(t, at)) return partitive(t, at + 1, stop)
  if (!canBeNoun(t, at, counting)) return null
  return phrase(t, at, stop, false)
}

/** «ثمانية من عناصر الحرس»: a known noun, or a definite plural. */
function partitive(t: Tokens, at: number, stop: number): CountedNoun | null {
  if (at >= stop || !isWord(t, at) || !isBare(t, at)) return null
  const known = payload(nounTable, t, at)
  const definitePlural = hasAl(t, at) && /(?:ين|ات)$/.test(foldedAt(t, at))
  if (known?.number !== 'plural' && !definitePlural) return null
  return phrase(t, at, stop, !hasAl(t, at))
}

const SINGULAR_ENDS = Array.from('اه', (letter) => letter.charCodeAt(0))

function canBeNoun(t: Tokens, at: number, counting: Counting): boolean {
  if (!isWord(t, at) || !isBare(t, at)) return false
  if (hasAl(t, at) && counting !== 'any') return false
  const known = payload(nounTable, t, at)
  if (known !== undefined) return known.number !== 'dual'
  if (
    payload(closingTable, t, at) ||
    payload(numberTable, t, at) ||
    payload(monthTable, t, at) ||
    payload(dayPartTable, t, at)
  )
    return false
  if (counting === 'singular' && !SINGULAR_ENDS.includes(lastLetter(t, at))) return false
  return looksCounted(foldedAt(t, at), counting)
}

/** Whether an unknown word has the shape that agreement asks for. */
function looksCounted(word: string, counting: Counting): boolean {
  if (word.length < 3 || /^[وفبك]ال|^لل/.test(word) || /وا$|تم$|هم$|هما$|ها$|نا$/.test(word)) return false
  if (counting === 'any') return word.startsWith('ال')
  if (counting === 'singular')
    return word.length > 3 && (/[^و]ا$/.test(word) || (word.endsWith('ه') && !/^[بلوف]/.test(word)))
  return !/^[يبلو]/.test(word) || /(?:ات|ين)$/.test(word)
}

function phrase(t: Tokens, head: number, stop: number, idafa: boolean): CountedNoun {
  const known = payload(nounTable, t, head)
  const found = {
    head,
    lemma: known?.lemma ?? singularOf(t, head),
    person: known?.person ?? false,
    known: known !== undefined,
  }
  const after = complement(t, head, stop, idafa, found.lemma)
  const to = adjectives(t, head, after, stop, idafa && after > head + 1)
  const inner = after > head + 1 && found.lemma === HALA ? payload(nounTable, t, head + 1)?.class : undefined
  const kind = known?.class ?? inner
  return kind ? { ...found, to, class: kind } : { ...found, to }
}

/** A second noun that belongs to the first: «رجال أمن», «حالة وفاة», «عناصر الحرس». */
function complement(t: Tokens, head: number, stop: number, idafa: boolean, lemma: string): number {
  const at = head + 1
  if (at >= stop || !isWord(t, at) || !isBare(t, at)) return at
  if (hasAl(t, at)) return idafa ? at + 1 : at
  if (hasAl(t, head)) return at
  // «رجال حرس الحدود»: the chain ends with its definite noun.
  if (payload(complementTable, t, at))
    return idafa && at + 1 < stop && isBare(t, at + 1) && hasAl(t, at + 1) ? at + 2 : at + 1
  return lemma === HALA && payload(nounTable, t, at)?.class ? at + 1 : at
}

const MAX_ADJECTIVES = 3

function adjectives(t: Tokens, head: number, from: number, stop: number, definite: boolean): number {
  const al = definite || hasAl(t, head)
  let at = from
  for (let n = 0; n < MAX_ADJECTIVES && at < stop && isWord(t, at); n++) {
    if (!isBare(t, at)) break
    if (stemIs(t, at, OTHER_THAN) && at + 1 < stop && isWord(t, at + 1)) at += 2
    else if (stemIn(t, at, WITHOUT) && stemIs(t, at + 1, PILOT)) at += 2
    else if (stemIs(t, at, FROM) && stemIn(t, at + 1, WITHOUT) && stemIs(t, at + 2, PILOT)) at += 3
    else if (hasAl(t, at) === al && isAdjective(t, at)) at++
    else break
  }
  return Math.min(at, stop)
}

/** Letters that a nisba adjective can end in: a look before any string is made. */
const NISBA_ENDS = Array.from('اهنيت', (letter) => letter.charCodeAt(0))

const isAdjective = (t: Tokens, at: number): boolean => {
  if (payload(adjectiveTable, t, at)) return true
  if (payload(closingTable, t, at) || !NISBA_ENDS.includes(lastLetter(t, at))) return false
  return isNisba(stemAt(t, at))
}

/** «أميركيا», «باليستية», «روسيين»: the ending of relation. */
const isNisba = (word: string): boolean =>
  word.length > 3 && /(?:يا|يه|يين|يون|ي|يات)$/.test(word) && !/^[يتو]/.test(word)

/** Folded singular of a word that no lexicon knows, by its ending; the word itself where the plural is broken. */
export function singularOf(t: Tokens, at: number): string {
  const word = stemAt(t, at).replace(hasAl(t, at) ? /^ال/ : /^$/, '')
  if (word.length > 4 && word.endsWith('ات')) return `${word.slice(0, -2)}ه`
  if (word.length > 4 && /(?:ين|ون)$/.test(word)) return word.slice(0, -2)
  if (word.length > 3 && word.endsWith('ا')) return word.slice(0, -1)
  return brokenSingular(word)
}

/** «مصانع» → «مصنع», «أهداف» → «هدف»: the commonest broken plurals, by their pattern. */
function brokenSingular(word: string): string {
  if (/^م.ا..$/.test(word)) return word.slice(0, 2) + word.slice(3)
  if (/^ا..ا.$/.test(word)) return word.slice(1, 3) + word.slice(4)
  return word
}
