import { foldedUnits, foldText } from './fold.ts'
import { HASH_BASE, type Lexicon } from './lexicon.ts'
import type { Span } from './span.ts'

/** What a token is made of. */
export const WORD = 1
export const LATIN = 2
/** Digits of any script with inner separators: `1,234.5`, `٤٫٥`. */
export const NUMBER = 3
export const PUNCT = 4
/** One or more line ends. */
export const BREAK = 5

/** Attached particles found in front of a word, as bits. */
export const CLITIC = { wa: 1, fa: 2, ba: 4, la: 8, ka: 16, sa: 32, al: 64 } as const

/**
 * The text as parallel arrays, one entry a token; offsets are raw. No strings
 * are made: `word` is the lexicon id of the whole token, `stem` that of what
 * remains behind the attached particles (the whole when nothing is attached or
 * the whole is itself a lexicon word), both -1 when unknown.
 */
export interface Tokens {
  readonly text: string
  readonly lexicon: Lexicon
  readonly count: number
  readonly kind: Uint8Array
  readonly start: Int32Array
  readonly end: Int32Array
  readonly word: Int32Array
  readonly stem: Int32Array
  readonly clitics: Uint8Array
  /** Raw offset behind و ف ب ل ك س; ال stays inside (spans keep it). */
  readonly stemStart: Int32Array
}

/** Unit → token class: 0 space, else one of the kinds above; combining signs join the word they follow. */
const JOINER = 6
const classes = buildClasses()

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(PUNCT)
  const fill = (from: number, to: number, kind: number): void => void table.fill(kind, from, to + 1)
  fill(0x0000, 0x0020, 0)
  for (const space of [0x00a0, 0x1680, 0x202f, 0x205f, 0x3000]) table[space] = 0
  fill(0x2000, 0x200a, 0)
  fill(0x000a, 0x000a, BREAK)
  fill(0x000d, 0x000d, BREAK)
  fill(0x2028, 0x2029, BREAK)
  fill(0x30, 0x39, NUMBER)
  fill(0x0660, 0x0669, NUMBER)
  fill(0x06f0, 0x06f9, NUMBER)
  fill(0x41, 0x5a, LATIN)
  fill(0x61, 0x7a, LATIN)
  fill(0xc0, 0x24f, LATIN)
  table[0xd7] = PUNCT
  table[0xf7] = PUNCT
  fill(0x0370, 0x052f, LATIN)
  fill(0x0620, 0x064a, WORD)
  fill(0x066e, 0x06d3, WORD)
  fill(0x06fa, 0x06fc, WORD)
  fill(0x0750, 0x077f, WORD)
  fill(0xfb50, 0xfd3d, WORD)
  fill(0xfd50, 0xfdfb, WORD)
  fill(0xfe70, 0xfefc, WORD)
  for (let c = 0; c < 0x10000; c++) if (foldedUnits[c] === 0) table[c] = JOINER
  table[0] = 0
  return table
}

/** Class in the high half, folded letter in the low one: a single load for each unit read. */
const readTable = Int32Array.from(classes, (kind, unit) => (kind << 16) | (foldedUnits[unit] as number))

const POW = Int32Array.from({ length: 256 }, (_, n) => power(n))
function power(n: number): number {
  let value = 1
  for (let i = 0; i < n; i++) value = Math.imul(value, HASH_BASE)
  return value
}

const [WAW, FA, BA, LAM, KAF, SIN, ALEF] = Array.from('وفبلكسا', (c) => c.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]

/** Longest run of particles that can stand before a word: و + ب + ال. */
const MAX_PREFIX = 4

/**
 * The arrays while they are filled. They share one block of memory, since a block
 * of its own for each costs more than an article's tokens do.
 */
class Builder {
  count = 0
  capacity: number
  kind: Uint8Array
  start: Int32Array
  end: Int32Array
  word: Int32Array
  stem: Int32Array
  clitics: Uint8Array
  stemStart: Int32Array

  constructor(capacity: number) {
    const block = new ArrayBuffer(capacity * BYTES)
    this.capacity = capacity
    this.start = new Int32Array(block, 0, capacity)
    this.end = new Int32Array(block, capacity * 4, capacity)
    this.word = new Int32Array(block, capacity * 8, capacity)
    this.stem = new Int32Array(block, capacity * 12, capacity)
    this.stemStart = new Int32Array(block, capacity * 16, capacity)
    this.kind = new Uint8Array(block, capacity * 20, capacity)
    this.clitics = new Uint8Array(block, capacity * 21, capacity)
  }

  push(kind: number, start: number, end: number): number {
    if (this.count === this.capacity) this.grow()
    const at = this.count++
    this.kind[at] = kind
    this.start[at] = start
    this.end[at] = end
    this.word[at] = -1
    this.stem[at] = -1
    this.stemStart[at] = start
    return at
  }

  private grow(): void {
    const larger = new Builder(this.capacity * 2)
    larger.kind.set(this.kind)
    larger.start.set(this.start)
    larger.end.set(this.end)
    larger.word.set(this.word)
    larger.stem.set(this.stem)
    larger.clitics.set(this.clitics)
    larger.stemStart.set(this.stemStart)
    this.capacity = larger.capacity
    this.kind = larger.kind
    this.start = larger.start
    this.end = larger.end
    this.word = larger.word
    this.stem = larger.stem
    this.clitics = larger.clitics
    this.stemStart = larger.stemStart
  }
}

/** Five offsets or ids and two bytes a token. */
const BYTES = 22

/** Reads `text` once. Cost is linear: each unit is classified once, each word hashed once, at most ten look-ups a word. */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  const out = new Builder((text.length >> 2) + 16)
  readSpan(text, 0, text.length, lexicon, out)
  return built(text, lexicon, out)
}

/**
 * The same for the stretches that somebody reads, in order and disjoint, each
 * from word border to word border; what lies between two of them is one break.
 * On a page with much furniture a third of the work is saved.
 */
export function tokenizeSpans(text: string, lexicon: Lexicon, spans: readonly Span[]): Tokens {
  const units = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const out = new Builder((units >> 2) + spans.length * 2 + 16)
  let from = 0
  for (const { start, end } of spans) {
    if (start > from) out.push(BREAK, from, start)
    readSpan(text, start, end, lexicon, out)
    from = end
  }
  if (text.length > from) out.push(BREAK, from, text.length)
  return built(text, lexicon, out)
}

function readSpan(text: string, from: number, to: number, lexicon: Lexicon, out: Builder): void {
  let i = from
  while (i < to) {
    const kind = classes[text.charCodeAt(i)] as number
    if (kind === 0 || kind === JOINER) i++
    else if (kind === WORD) i = readWord(text, i, lexicon, out)
    else if (kind === NUMBER) i = readNumber(text, i, out)
    else if (kind === LATIN) i = readRun(text, i, LATIN, lexicon, out)
    else if (kind === BREAK) i = readBreak(text, i, out)
    else {
      out.push(PUNCT, i, i + 1)
      i++
    }
  }
}

function built(text: string, lexicon: Lexicon, out: Builder): Tokens {
  return {
    text,
    lexicon,
    count: out.count,
    kind: out.kind,
    start: out.start,
    end: out.end,
    word: out.word,
    stem: out.stem,
    clitics: out.clitics,
    stemStart: out.stemStart,
  }
}

/** Folded letters of the word that is being read; longer words than this are in no lexicon. */
const MOST_LETTERS = 256
const letters = new Uint16Array(MOST_LETTERS)
/** Hash of the first 1…4 letters and the raw offset behind each: what is needed to take particles off. */
const prefixHash = new Int32Array(MAX_PREFIX + 1)
const prefixEnd = new Int32Array(MAX_PREFIX + 1)

const LETTER = 0xffff

function readWord(text: string, start: number, lexicon: Lexicon, out: Builder): number {
  const length = text.length
  let hash = 0
  let size = 0
  let end = start
  let i = start
  for (; i < length; i++) {
    const read = readTable[text.charCodeAt(i)] as number
    const kind = read >> 16
    if (kind === JOINER) continue
    if (kind !== WORD) break
    const letter = read & LETTER
    hash = (Math.imul(hash, HASH_BASE) + letter) | 0
    if (size < MOST_LETTERS) letters[size] = letter
    size++
    end = i + 1
  }
  if (end < i) end = takeSigns(text, end, i)
  const at = out.push(WORD, start, end)
  if (size >= MOST_LETTERS) return i
  const whole = lexicon.find(hash, letters, 0, size)
  if (whole >= 0) {
    out.word[at] = whole
    out.stem[at] = whole
  } else if (size > 2 && mayCarry[(letters[0] as number) & 0xff] === 1)
    takeParticles(text, lexicon, out, at, hash, size)
  return i
}

/** Letters that a particle can begin with, by their low byte. */
const mayCarry = new Uint8Array(256)
for (const letter of [WAW, FA, BA, LAM, KAF, SIN, ALEF]) mayCarry[letter & 0xff] = 1

/** Fills the prefix arrays; only words that the lexicon does not hold whole need them. */
function readPrefix(text: string, start: number, size: number): void {
  let hash = 0
  const wanted = size < MAX_PREFIX ? size : MAX_PREFIX
  for (let i = start, n = 0; n < wanted; i++) {
    if ((readTable[text.charCodeAt(i)] as number) >> 16 === JOINER) continue
    hash = (Math.imul(hash, HASH_BASE) + (letters[n] as number)) | 0
    n++
    prefixHash[n] = hash
    prefixEnd[n] = i + 1
  }
}

/** Vowel signs after the last letter belong to the word; controls after them do not. */
function takeSigns(text: string, end: number, limit: number): number {
  let i = end
  while (i < limit && isVowelSign(text.charCodeAt(i))) i++
  return i
}

const isVowelSign = (unit: number): boolean => (unit >= 0x064b && unit <= 0x065f) || unit === 0x0670

/** Tries the shortest prefixes first: a word that is in the lexicon without its و is not robbed of a ب as well. */
function takeParticles(text: string, lexicon: Lexicon, out: Builder, at: number, hash: number, size: number): void {
  readPrefix(text, out.start[at] as number, size)
  if (takeFrom(0, 0, text, lexicon, out, at, hash, size)) return
  const conj = conjunction(letters[0] as number)
  if (conj === 0) return
  if (takeOne(1, conj, 1, text, lexicon, out, at, hash, size)) return
  takeFrom(1, conj, text, lexicon, out, at, hash, size)
}

/** The ways particles can stand at letter `from`: ال، ب ل ك س، بال كال، لل. */
function takeFrom(
  from: number,
  bits: number,
  text: string,
  lexicon: Lexicon,
  out: Builder,
  at: number,
  hash: number,
  size: number,
): boolean {
  const left = size - from
  if (left < 3) return false
  const first = letters[from] as number
  const second = letters[from + 1] as number
  if (first === ALEF) {
    return second === LAM && takeOne(from + 2, bits | CLITIC.al, from, text, lexicon, out, at, hash, size)
  }
  const bit = preposition(first)
  if (bit === 0) return false
  if (takeOne(from + 1, bits | bit, from + 1, text, lexicon, out, at, hash, size)) return true
  if (left > 4 && second === ALEF && letters[from + 2] === LAM) {
    if (takeOne(from + 3, bits | bit | CLITIC.al, from + 1, text, lexicon, out, at, hash, size)) return true
  }
  if (bit !== CLITIC.la || second !== LAM || left <= 3) return false
  return takeOne(from + 2, bits | CLITIC.la | CLITIC.al, from + 1, text, lexicon, out, at, hash, size)
}

/** Takes `taken` letters off when the lexicon holds the rest; the span leaves out the first `outside` of them (ال stays in). */
function takeOne(
  taken: number,
  bits: number,
  outside: number,
  text: string,
  lexicon: Lexicon,
  out: Builder,
  at: number,
  hash: number,
  size: number,
): boolean {
  const left = size - taken
  if (left < 2 || taken > MAX_PREFIX) return false
  // The hash of the rest is one subtraction.
  const restHash = (hash - Math.imul(prefixHash[taken] as number, POW[left] as number)) | 0
  const stem = lexicon.find(restHash, letters, taken, size)
  if (stem < 0) return false
  out.stem[at] = stem
  out.clitics[at] = bits
  if (outside > 0) {
    // Signs and tatweel behind a particle are the particle's («بـالرياض»).
    let from = prefixEnd[outside] as number
    while ((readTable[text.charCodeAt(from)] as number) >> 16 === JOINER) from++
    out.stemStart[at] = from
  }
  return true
}

const conjunction = (unit: number): number => (unit === WAW ? CLITIC.wa : unit === FA ? CLITIC.fa : 0)

const preposition = (unit: number): number =>
  unit === BA ? CLITIC.ba : unit === LAM ? CLITIC.la : unit === KAF ? CLITIC.ka : unit === SIN ? CLITIC.sa : 0

/** `1,234.5`, `٤٫٥`, `1.500.000`: separators only between digits, one at a time. */
function readNumber(text: string, start: number, out: Builder): number {
  let i = start + 1
  while (i < text.length) {
    const kind = classes[text.charCodeAt(i)] as number
    if (kind === NUMBER) i++
    else if (isSeparator(text.charCodeAt(i)) && classes[text.charCodeAt(i + 1)] === NUMBER) i += 2
    else break
  }
  out.push(NUMBER, start, i)
  return i
}

const isSeparator = (unit: number): boolean =>
  unit === 0x2e || unit === 0x2c || unit === 0x066b || unit === 0x066c || unit === 0x060c

function readRun(text: string, start: number, kind: number, lexicon: Lexicon, out: Builder): number {
  let i = start
  let hash = 0
  for (; i < text.length; i++) {
    const read = readTable[text.charCodeAt(i)] as number
    if (read >> 16 !== kind) break
    hash = (Math.imul(hash, HASH_BASE) + (read & LETTER)) | 0
    if (i - start < MOST_LETTERS) letters[i - start] = read & LETTER
  }
  const at = out.push(kind, start, i)
  const whole = i - start < MOST_LETTERS ? lexicon.find(hash, letters, 0, i - start) : -1
  out.word[at] = whole
  out.stem[at] = whole
  return i
}

function readBreak(text: string, start: number, out: Builder): number {
  let i = start + 1
  while (i < text.length && classes[text.charCodeAt(i)] === BREAK) i++
  out.push(BREAK, start, i)
  return i
}

/** The token's folded letters, whole. */
export const foldedAt = (tokens: Tokens, at: number): string =>
  foldText(tokens.text.slice(tokens.start[at], tokens.end[at]))

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
