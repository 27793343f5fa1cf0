import { foldText } from '../text/fold.ts'
import type { SetRelation } from './types.ts'

/** Share of the words of both texts that they must have in common to count as two renderings of one utterance. */
const NEAR = 0.6

const wordShape = /[\p{L}\p{N}]+/gu

/** Folded words, marks left out. */
export const wordsOf = (text: string): readonly string[] => foldText(text).match(wordShape) ?? []

/** Words of utterances: the same words are equal, a shortened rendering lies inside the full one. */
export function relateTexts(a: string, b: string): SetRelation {
  return relateWords(wordsOf(a), wordsOf(b))
}

export function relateWords(a: readonly string[], b: readonly string[]): SetRelation {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'equal' : 'incomparable'
  const meet = sharedWords(a, b) >= NEAR * Math.min(a.length, b.length) ? 'overlaps' : 'incomparable'
  return fromLengths(a, b, meet)
}

function fromLengths(a: readonly string[], b: readonly string[], meet: SetRelation): SetRelation {
  if (a.length <= b.length && isSubsequence(a, b)) return a.length === b.length ? 'equal' : 'inside'
  return a.length > b.length && isSubsequence(b, a) ? 'contains' : meet
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) if (at < short.length && word === short[at]) at++
  return at === short.length
}

/** How many words the two have in common, each counted as often as both have it. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared++
  }
  return shared
}
