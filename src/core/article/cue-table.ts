import { keyOf, wordsOf } from './lines.ts'

/** Phrases by their folded keys, so that a line is looked up, not searched for each. */
export interface Phrases {
  readonly all: ReadonlySet<string>
  /** The longest phrase's number of words. */
  readonly longest: number
}

export function phrases(entries: readonly string[]): Phrases {
  const all = new Set(entries.map(keyOf).filter((key) => key !== ''))
  return { all, longest: Math.max(1, ...[...all].map((key) => wordsOf(key).length)) }
}

export const isWhole = (words: readonly string[], set: Phrases): boolean =>
  words.length <= set.longest && set.all.has(words.join(' '))

/** Number of words of the longest phrase that stands at `from`, 0 for none. */
export function phraseAt(words: readonly string[], from: number, set: Phrases): number {
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
