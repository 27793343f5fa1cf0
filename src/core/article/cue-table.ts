import { foldedWords, slotsOf } from './word-hash.ts'

/** Phrases by their folded keys, so that a line is looked up, not searched for each. */
export interface Phrases {
  readonly all: ReadonlySet<string>
  /** What a phrase may begin with: most words are turned away here. */
  readonly first: ReadonlySet<string>
  /** The longest phrase's number of words. */
  readonly longest: number
}

export function phrases(entries: readonly string[]): Phrases {
  const keys = entries.map(foldedWords).filter((words) => words.length > 0)
  return {
    all: new Set(keys.map((words) => words.join(' '))),
    first: new Set(keys.map((words) => words[0] ?? '')),
    longest: Math.max(1, ...keys.map((words) => words.length)),
  }
}

export const isWhole = (words: readonly string[], set: Phrases): boolean =>
  words.length <= set.longest && set.first.has(words[0] ?? '') && set.all.has(words.join(' '))

/** Number of words of the longest phrase that stands at `from`, 0 for none. */
export function phraseAt(words: readonly string[], from: number, set: Phrases): number {
  if (!set.first.has(words[from] ?? '')) return 0
  for (let n = Math.min(set.longest, words.length - from); n > 0; n--) {
    if (set.all.has(words.slice(from, from + n).join(' '))) return n
  }
  return 0
}

export const startsWith = (words: readonly string[], set: Phrases): boolean => phraseAt(words, 0, set) > 0

export function hasInside(words: readonly string[], set: Phrases): boolean {
  for (let i = 0; i < words.length; i++) if (phraseAt(words, i, set) > 0) return true
  return false
}

/** The line is nothing but such phrases. */
export function isMadeOf(words: readonly string[], set: Phrases): boolean {
  let i = 0
  while (i < words.length) {
    const n = phraseAt(words, i, set)
    if (n === 0) return false
    i += n
  }
  return words.length > 0
}

export function endsWith(words: readonly string[], set: Phrases): boolean {
  for (let n = Math.min(set.longest, words.length); n > 0; n--) {
    if (set.all.has(words.slice(words.length - n).join(' '))) return true
  }
  return false
}

/** Slots of the words that such phrases begin with. */
export const firstWords = (sets: readonly Phrases[]): Uint8Array =>
  slotsOf(sets.flatMap(({ all }) => [...all].map((key) => key.split(' ')[0] ?? '')))

/** Slots of each phrase's longest word: the rarest, as a rule, so that few lines are looked at for nothing. */
export const rareWords = (sets: readonly Phrases[]): Uint8Array =>
  slotsOf(sets.flatMap(({ all }) => [...all].map((key) => longestOf(key.split(' ')))))

const longestOf = (words: readonly string[]): string =>
  words.reduce((best, word) => (weight(word) > weight(best) ? word : best), '')

const weight = (word: string): number => (word.startsWith('ال') ? word.length - 2 : word.length)
