import { BREAK, classes, JOINER, LATIN, NUMBER, PRESENTED, PUNCT, readTable, SPACE, WORD } from './classes.ts'
import { foldedTail, foldedUnits } from './fold.ts'
import { HASH_BASE, type Lexicon, tailWith } from './lexicon.ts'
import { CLITIC, mayCarry, takeParticles } from './particles.ts'
import type { Span } from './span.ts'
import { TokenBuffer, type Tokens } from './token-buffer.ts'
import { foldedAt } from './vocabulary.ts'

export { BREAK, CLITIC, foldedAt, LATIN, NUMBER, PUNCT, type Tokens, WORD }

const buffer = new TokenBuffer()

/** Reads `text` once. Cost is linear: each unit is classified once, each word hashed once, at most ten look-ups a word. */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  buffer.clear()
  readSpan(text, 0, text.length, lexicon)
  return buffer.give(text, lexicon)
}

/**
 * The same for the stretches that somebody reads, in order and disjoint, each
 * from word border to word border; what lies between two of them is one break.
 * On a page with much furniture a third of the work is saved.
 */
export function tokenizeSpans(text: string, lexicon: Lexicon, spans: readonly Span[]): Tokens {
  readSpans(text, spans, lexicon)
  return buffer.give(text, lexicon)
}

/** The same in arrays that stand only until the next text is read: for whoever reads many texts and keeps no tokens. */
export function lendTokens(text: string, lexicon: Lexicon, spans: readonly Span[]): Tokens {
  readSpans(text, spans, lexicon)
  return buffer.lend(text, lexicon)
}

function readSpans(text: string, spans: readonly Span[], lexicon: Lexicon): void {
  buffer.clear()
  let from = 0
  for (const { start, end } of spans) {
    if (start > from) pushBreak(from, start)
    readSpan(text, start, end, lexicon)
    from = end
  }
  if (text.length > from) pushBreak(from, text.length)
}

function pushBreak(from: number, to: number): void {
  buffer.reserve(1, 0)
  buffer.push(BREAK, from, to)
}

/** Units read before the buffer is asked for more room: no token is shorter than one. */
const STRETCH = 8192

function readSpan(text: string, from: number, to: number, lexicon: Lexicon): void {
  for (let i = from; i < to; ) {
    const stop = Math.min(to, i + STRETCH)
    buffer.reserve(stop - i, text.length - i)
    i = readStretch(text, i, stop, lexicon)
  }
}

const LETTER = 0xffff

/**
 * Reads the tokens that begin in `[from, stop)` and returns the offset behind the
 * last. Words, most of any text, are read and entered right here: a call for each
 * and a look at the buffer's fields for each would cost as much as the reading.
 */
function readStretch(text: string, from: number, stop: number, lexicon: Lexicon): number {
  const { length } = text
  const { letters, columns } = buffer
  const { kind: kinds, start: starts, end: ends, word: words, stem: stems } = columns
  const { stemStart: stemStarts, hash: hashes, letter: firsts, features, clitics } = columns
  let { count, size } = buffer
  let i = from
  while (i < stop) {
    const start = i
    let kind = (readTable[text.charCodeAt(i)] as number) >> 16
    if (kind === SPACE || kind === JOINER) {
      i++
      continue
    }
    if (kind !== WORD && kind !== PRESENTED) {
      i = readOther(text, i, kind, count, size, lexicon)
      count = buffer.count
      size = buffer.size
      continue
    }
    const first = size
    let hash = 0
    let tail = 0
    for (; i < length; i++) {
      const read = readTable[text.charCodeAt(i)] as number
      kind = read >> 16
      if (kind !== WORD) break
      hash = (Math.imul(hash, HASH_BASE) + (read & LETTER)) | 0
      tail = tailWith(tail, read)
      letters[size++] = read & LETTER
    }
    // Room may have been made for its letters: the arrays here are then stale.
    if (kind >= JOINER) return readOther(text, start, WORD, count, first, lexicon)
    const place = lexicon.find(hash, tail)
    const id = place < 0 ? -1 : lexicon.idAt(place)
    kinds[count] = WORD
    starts[count] = start
    ends[count] = i
    words[count] = id
    stems[count] = id
    stemStarts[count] = start
    hashes[count] = hash
    firsts[count] = first
    features[count] = place < 0 ? 0 : lexicon.featuresAt(place)
    clitics[count] = 0
    if (id < 0 && mayCarry(letters[first] as number))
      takeParticles(buffer, lexicon, text, count, hash, tail, first, size)
    count++
  }
  buffer.count = count
  buffer.size = size
  return i
}

/** Figures, Latin words, line ends, marks, and words with more in them than plain letters; `count` and `size` are what the buffer holds by now. */
function readOther(text: string, at: number, kind: number, count: number, size: number, lexicon: Lexicon): number {
  buffer.count = count
  buffer.size = size
  if (kind === WORD || kind === PRESENTED) return readMarked(text, at, lexicon)
  if (kind === LATIN) return readLatin(text, at, lexicon)
  const end = kind === NUMBER ? numberEnd(text, at) : kind === BREAK ? breakEnd(text, at) : at + 1
  buffer.push(kind, at, end)
  return end
}

/** Letters of the longest ligature, a whole formula in one unit. */
const LONGEST_LIGATURE = 18
/** Presentation forms, some of which are several letters, are the units from here on. */
const PRESENTATION = 0xfb50

/** A word with vowel signs, tatweel or controls between its letters, or with presentation forms. */
function readMarked(text: string, start: number, lexicon: Lexicon): number {
  const first = buffer.size
  const at = buffer.push(WORD, start, start)
  let hash = 0
  let tail = 0
  let end = start
  let i = start
  const take = (letter: number): void => {
    hash = (Math.imul(hash, HASH_BASE) + letter) | 0
    tail = tailWith(tail, letter)
    buffer.letters[buffer.size++] = letter
  }
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (classes[unit] === JOINER) continue
    if (classes[unit] !== WORD) break
    take(foldedUnits[unit] as number)
    end = i + 1
    if (unit < PRESENTATION) continue
    buffer.reserve(1, text.length - i + LONGEST_LIGATURE)
    for (const letter of foldedTail(unit)) take(letter.charCodeAt(0))
  }
  buffer.columns.end[at] = takeSigns(text, end, i)
  const id = enter(at, hash, tail, lexicon)
  if (id < 0) takeParticles(buffer, lexicon, text, at, hash, tail, first, buffer.size)
  return i
}

/** Looks up the token's word; -1 when the lexicon does not hold it. */
function enter(at: number, hash: number, tail: number, lexicon: Lexicon): number {
  const { columns } = buffer
  const place = lexicon.find(hash, tail)
  const id = place < 0 ? -1 : lexicon.idAt(place)
  columns.features[at] = place < 0 ? 0 : lexicon.featuresAt(place)
  columns.hash[at] = hash
  columns.word[at] = id
  columns.stem[at] = id
  return id
}

/** Vowel signs after the last letter belong to the word; controls after them do not. */
function takeSigns(text: string, end: number, limit: number): number {
  let i = end
  while (i < limit && isVowelSign(text.charCodeAt(i))) i++
  return i
}

const isVowelSign = (unit: number): boolean => (unit >= 0x064b && unit <= 0x065f) || unit === 0x0670

/** `1,234.5`, `٤٫٥`, `1.500.000`: separators only between digits, one at a time. */
function numberEnd(text: string, start: number): number {
  let i = start + 1
  while (i < text.length) {
    const unit = text.charCodeAt(i)
    if (classes[unit] === NUMBER) i++
    else if (isSeparator(unit) && classes[text.charCodeAt(i + 1)] === NUMBER) i += 2
    else break
  }
  return i
}

const isSeparator = (unit: number): boolean =>
  unit === 0x2e || unit === 0x2c || unit === 0x066b || unit === 0x066c || unit === 0x060c

function breakEnd(text: string, start: number): number {
  let i = start + 1
  while (i < text.length && classes[text.charCodeAt(i)] === BREAK) i++
  return i
}

function readLatin(text: string, start: number, lexicon: Lexicon): number {
  const at = buffer.push(LATIN, start, start)
  let i = start
  let hash = 0
  let tail = 0
  for (; i < text.length; i++) {
    const read = readTable[text.charCodeAt(i)] as number
    if (read >> 16 !== LATIN) break
    hash = (Math.imul(hash, HASH_BASE) + (read & LETTER)) | 0
    tail = tailWith(tail, read)
    buffer.letters[buffer.size++] = read & LETTER
  }
  buffer.columns.end[at] = i
  enter(at, hash, tail, lexicon)
  return i
}

/** The token's folded letters behind و ف ب ل ك س and ال; the whole where nothing known is attached. */
export function stemAt(tokens: Tokens, at: number): string {
  const id = tokens.stem[at] as number
  return id >= 0 ? (tokens.lexicon.words[id] as string) : foldedAt(tokens, at)
}

export const rawAt = (tokens: Tokens, at: number): string => tokens.text.slice(tokens.start[at], tokens.end[at])

/** Index of the first token that ends after raw offset `offset`; `count` when there is none. Binary search. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.end[middle] as number) > offset) high = middle
    else low = middle + 1
  }
  return low
}
