import { foldedWords, hashOf } from './word-hash.ts'

/**
 * Phrases by their folded keys, so that a line is looked up, not searched for
 * each. Each set has one bit (`lo` or `hi`). The first word of a phrase carries
 * the bits of its sets as *openings*, the longest word, the rarest as a rule, as
 * *keys*. The scan of a line (line-scan.ts) collects the openings of its first
 * word and the keys of all: a set of which neither stands in the line costs one
 * test, and no string is made. A bit may be set by accident of hashes; what it
 * lets through is compared word by word.
 */
export interface Phrases {
  readonly all: ReadonlySet<string>
  /** Words of the phrases by their first one, the longest phrase first. */
  readonly from: ReadonlyMap<string, readonly (readonly string[])[]>
  /** The longest phrase's number of words. */
  readonly longest: number
  readonly lo: number
  readonly hi: number
}

/** What the functions below ask of a line. */
export interface Worded {
  readonly words: readonly string[]
  readonly lo: number
  readonly hi: number
  readonly firstLo: number
  readonly firstHi: number
  readonly count: number
  /** Only the beginning was scanned: keys further on are not in `lo` and `hi`. */
  readonly sampled: boolean
  /** The first words, as many as a phrase can have. */
  readonly firstWords: readonly string[]
  /** The last words, not more than `most`. */
  lastWords(most: number): readonly string[]
}

const SLOTS = 1 << 13
const slots = new Int16Array(SLOTS)
const hashes = new Int32Array(SLOTS / 2)
/** Bits of the sets by entry; entry 0 stands for every word that no phrase knows. */
export const openLo: Int32Array = new Int32Array(SLOTS / 2)
export const openHi: Int32Array = new Int32Array(SLOTS / 2)
export const keyLo: Int32Array = new Int32Array(SLOTS / 2)
export const keyHi: Int32Array = new Int32Array(SLOTS / 2)
let entries = 0
let sets = 0
const MOST_SETS = 64

const slotOf = (hash: number): number => (hash ^ (hash >>> 14)) & (SLOTS - 1)

/** Entry of a word's hash in the tables of bits, 0 for most words. */
export function entryOf(hash: number): number {
  let slot = slotOf(hash)
  while (slots[slot] !== 0) {
    const entry = slots[slot] as number
    if (hashes[entry] === hash) return entry
    slot = (slot + 1) & (SLOTS - 1)
  }
  return 0
}

function madeEntry(word: string): number {
  const hash = hashOf(word)
  const known = entryOf(hash)
  if (known !== 0) return known
  const entry = ++entries
  if (entry >= SLOTS / 2) throw new Error('too many words in the phrases of cues')
  hashes[entry] = hash
  let slot = slotOf(hash)
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
  slots[slot] = entry
  return entry
}

export function phrases(list: readonly string[]): Phrases {
  const keys = list.map((entry) => foldedWords(entry)).filter((words) => words.length > 0)
  const at = sets++
  if (at >= MOST_SETS) throw new Error('too many sets of phrases')
  const lo = at < 32 ? 1 << at : 0
  const hi = at < 32 ? 0 : 1 << (at - 32)
  for (const words of keys) {
    const first = madeEntry(words[0] as string)
    openLo[first] = (openLo[first] as number) | lo
    openHi[first] = (openHi[first] as number) | hi
    const key = madeEntry(longestOf(words))
    keyLo[key] = (keyLo[key] as number) | lo
    keyHi[key] = (keyHi[key] as number) | hi
  }
  return {
    all: new Set(keys.map((words) => words.join(' '))),
    from: byFirstWord(keys),
    longest: Math.max(1, ...keys.map((words) => words.length)),
    lo,
    hi,
  }
}

function byFirstWord(keys: readonly (readonly string[])[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>()
  for (const words of [...keys].sort((a, b) => b.length - a.length)) {
    const first = words[0] as string
    map.set(first, [...(map.get(first) ?? []), [...words]])
  }
  return map
}

const longestOf = (words: readonly string[]): string =>
  words.reduce((best, word) => (weight(word) > weight(best) ? word : best))

const weight = (word: string): number => (word.startsWith('ال') ? word.length - 2 : word.length)

/** The bits of several sets together, for a test before any of their rules is asked. */
export const bitsOf = (list: readonly Phrases[]): Pick<Phrases, 'lo' | 'hi'> => ({
  lo: list.reduce((bits, { lo }) => bits | lo, 0),
  hi: list.reduce((bits, { hi }) => bits | hi, 0),
})

type Bits = Pick<Phrases, 'lo' | 'hi'>

/** Whether the line may hold one of the phrases: false for most lines, at the cost of one test. */
export const holds = (line: Worded, set: Bits): boolean => ((line.lo & set.lo) | (line.hi & set.hi)) !== 0
/** Whether the line may open with one of the phrases. */
export const mayOpen = (line: Worded, set: Bits): boolean => ((line.firstLo & set.lo) | (line.firstHi & set.hi)) !== 0

export const isWhole = (line: Worded, set: Phrases): boolean =>
  line.count <= set.longest && mayOpen(line, set) && isKey(line.words, set)

/** These words and no others are one of the phrases. */
export const isKey = (words: readonly string[], set: Phrases): boolean =>
  words.length <= set.longest && set.from.has(words[0] ?? '') && set.all.has(words.join(' '))

/** Number of words of the longest phrase that stands at `from`, 0 for none. */
export function phraseAt(words: readonly string[], from: number, set: Phrases): number {
  const candidates = set.from.get(words[from] ?? '')
  if (!candidates) return 0
  for (const candidate of candidates) if (standsAt(candidate, words, from)) return candidate.length
  return 0
}

function standsAt(phrase: readonly string[], words: readonly string[], from: number): boolean {
  for (let i = 1; i < phrase.length; i++) if (phrase[i] !== words[from + i]) return false
  return true
}

/** Number of words of the longest phrase that opens the line, 0 for none. */
export const opening = (line: Worded, set: Phrases): number =>
  mayOpen(line, set) ? phraseAt(line.firstWords, 0, set) : 0

export const startsWith = (line: Worded, set: Phrases): boolean => opening(line, set) > 0

export const hasInside = (line: Worded, set: Phrases): boolean => holds(line, set) && hasAmong(line.words, set)

export function hasAmong(words: readonly string[], set: Phrases): boolean {
  for (let i = 0; i < words.length; i++) if (phraseAt(words, i, set) > 0) return true
  return false
}

/** The line is nothing but such phrases. */
export const isMadeOf = (line: Worded, set: Phrases): boolean => mayOpen(line, set) && isAllOf(line.words, set)

export function isAllOf(words: readonly string[], set: Phrases): boolean {
  let i = 0
  while (i < words.length) {
    const n = phraseAt(words, i, set)
    if (n === 0) return false
    i += n
  }
  return words.length > 0
}

export const endsWith = (line: Worded, set: Phrases): boolean =>
  (line.sampled || holds(line, set)) && isEndOf(line.lastWords(set.longest), set)

export function isEndOf(words: readonly string[], set: Phrases): boolean {
  for (let n = Math.min(set.longest, words.length); n > 0; n--) {
    if (set.all.has(words.slice(words.length - n).join(' '))) return true
  }
  return false
}
