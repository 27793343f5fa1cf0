import { foldedWords, hashOf } from './word-hash.ts'

/**
 * Phrases by their folded keys, so that a line is looked up, not searched for
 * each. Each set has one bit (`lo` or `hi`), and each word that a phrase begins
 * or ends with carries the bits of its sets: the scan of a line (lines.ts) ors them
 * together, so that a set none of whose words stands in the line costs one test
 * and no string is made. A bit may be set by accident of hashes; what it lets
 * through is compared word by word.
 */
export interface Phrases {
  readonly all: ReadonlySet<string>
  /** What a phrase may begin with: most words are turned away here. */
  readonly first: ReadonlySet<string>
  /** The longest phrase's number of words. */
  readonly longest: number
  readonly lo: number
  readonly hi: number
}

/** What the functions below ask of a line: its words and the bits of all of them and of the first. */
export interface Worded {
  readonly words: readonly string[]
  readonly lo: number
  readonly hi: number
  readonly firstLo: number
  readonly firstHi: number
  /** Offset of a word and its entry, for each word that has one. */
  readonly marked: readonly number[]
  /** Folded words from the one at `offset` on, not more than `most`: no others are made. */
  wordsFrom(offset: number, most: number): readonly string[]
  readonly start: number
  readonly count: number
}

const SLOTS = 1 << 13
const slots = new Int16Array(SLOTS)
const hashes = new Int32Array(SLOTS / 2)
/** Bits of the sets by entry; entry 0 stands for every word that no phrase begins or ends with. */
export const loBits = new Int32Array(SLOTS / 2)
export const hiBits = new Int32Array(SLOTS / 2)
let entries = 0
let sets = 0
/** The last two bits are no sets: what makes a long line worth a look (`markTriggers`). */
const MOST_SETS = 62
export const TRIGGERS_INSIDE = 1 << 30
export const TRIGGERS_FIRST = 1 << 31

const slotOf = (hash: number): number => (hash ^ (hash >>> 14)) & (SLOTS - 1)

/** Entry of a word's hash in `loBits` and `hiBits`, 0 for most words. */
export function entryOf(hash: number): number {
  let slot = slotOf(hash)
  while (slots[slot] !== 0) {
    const entry = slots[slot] as number
    if (hashes[entry] === hash) return entry
    slot = (slot + 1) & (SLOTS - 1)
  }
  return 0
}

function mark(word: string, lo: number, hi: number): void {
  const hash = hashOf(word)
  let entry = entryOf(hash)
  if (entry === 0) {
    entry = ++entries
    if (entry >= SLOTS / 2) throw new Error('too many words in the phrases of cues')
    hashes[entry] = hash
    let slot = slotOf(hash)
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    slots[slot] = entry
  }
  loBits[entry] = (loBits[entry] as number) | lo
  hiBits[entry] = (hiBits[entry] as number) | hi
}

export function phrases(list: readonly string[]): Phrases {
  const keys = list.map((entry) => foldedWords(entry)).filter((words) => words.length > 0)
  const at = sets++
  if (at >= MOST_SETS) throw new Error('too many sets of phrases')
  const lo = at < 32 ? 1 << at : 0
  const hi = at < 32 ? 0 : 1 << (at - 32)
  for (const words of keys) {
    mark(words[0] as string, lo, hi)
    mark(words[words.length - 1] as string, lo, hi)
  }
  return {
    all: new Set(keys.map((words) => words.join(' '))),
    first: new Set(keys.map((words) => words[0] ?? '')),
    longest: Math.max(1, ...keys.map((words) => words.length)),
    lo,
    hi,
  }
}

/** Whether a word of the line begins or ends one of the phrases: false for most lines, at the cost of one test. */
export const holds = (line: Worded, set: Phrases): boolean => ((line.lo & set.lo) | (line.hi & set.hi)) !== 0
const firstWord = (line: Worded, set: Phrases): boolean => ((line.firstLo & set.lo) | (line.firstHi & set.hi)) !== 0

export const isWhole = (line: Worded, set: Phrases): boolean =>
  line.count <= set.longest && firstWord(line, set) && isKey(line.words, set)

/** These words and no others are one of the phrases. */
export const isKey = (words: readonly string[], set: Phrases): boolean =>
  words.length <= set.longest && set.first.has(words[0] ?? '') && set.all.has(words.join(' '))

/** Number of words of the longest phrase that stands at `from`, 0 for none. */
export function phraseAt(words: readonly string[], from: number, set: Phrases): number {
  if (!set.first.has(words[from] ?? '')) return 0
  for (let n = Math.min(set.longest, words.length - from); n > 0; n--) {
    if (set.all.has(words.slice(from, from + n).join(' '))) return n
  }
  return 0
}

/** Number of words of the longest phrase that opens the line, 0 for none. */
export const opening = (line: Worded, set: Phrases): number =>
  firstWord(line, set) ? phraseAt(line.wordsFrom(line.start, set.longest), 0, set) : 0

export const startsWith = (line: Worded, set: Phrases): boolean => opening(line, set) > 0

/** Only for lines of not more than 120 words (`READ_MARKED`). */
export function hasInside(line: Worded, set: Phrases): boolean {
  if (!holds(line, set)) return false
  for (let i = 0; i < line.marked.length; i += 2)
    if (isIn(line.marked[i + 1] as number, set) && opensAt(line, line.marked[i] as number, set)) return true
  return false
}

const opensAt = (line: Worded, offset: number, set: Phrases): boolean =>
  phraseAt(line.wordsFrom(offset, set.longest), 0, set) > 0

const isIn = (entry: number, set: Phrases): boolean =>
  (((loBits[entry] as number) & set.lo) | ((hiBits[entry] as number) & set.hi)) !== 0

export function hasAmong(words: readonly string[], set: Phrases): boolean {
  for (let i = 0; i < words.length; i++) if (phraseAt(words, i, set) > 0) return true
  return false
}

/** The line is nothing but such phrases. */
export const isMadeOf = (line: Worded, set: Phrases): boolean => firstWord(line, set) && isAllOf(line.words, set)

export function isAllOf(words: readonly string[], set: Phrases): boolean {
  let i = 0
  while (i < words.length) {
    const n = phraseAt(words, i, set)
    if (n === 0) return false
    i += n
  }
  return words.length > 0
}

export const endsWith = (line: Worded, set: Phrases): boolean => holds(line, set) && isEndOf(line.words, set)

export function isEndOf(words: readonly string[], set: Phrases): boolean {
  for (let n = Math.min(set.longest, words.length); n > 0; n--) {
    if (set.all.has(words.slice(words.length - n).join(' '))) return true
  }
  return false
}

/**
 * Makes a line of more than a label's length worth the rules' look: `first` where
 * it opens with one of their first words, `inside` where it holds a phrase's
 * longest word, the rarest as a rule, so that few lines are looked at for nothing.
 */
export function markTriggers(first: readonly Phrases[], inside: readonly Phrases[]): void {
  for (const { all } of first) for (const key of all) mark(key.split(' ')[0] ?? '', 0, TRIGGERS_FIRST)
  for (const { all } of inside) for (const key of all) mark(longestOf(key.split(' ')), 0, TRIGGERS_INSIDE)
}

const longestOf = (words: readonly string[]): string =>
  words.reduce((best, word) => (weight(word) > weight(best) ? word : best), '')

const weight = (word: string): number => (word.startsWith('ال') ? word.length - 2 : word.length)
