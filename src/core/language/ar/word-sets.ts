import { FIRST_FORM, lexicon } from './arabic.ts'

/**
 * Sets of lexicon words. All of them are bits of one record a word, side by side
 * in one array: the rules ask a word for dozens of sets, and find them in one
 * line of the processor's cache instead of in as many tables. A set is its bit's number.
 */
export type WordSet = number

/** 32 bits each; a power of two. */
const WORDS_SHIFT = 3
const MOST_SETS = 32 << WORDS_SHIFT
const records = new Int32Array(lexicon.size << WORDS_SHIFT)
let sets = 0

/** A new set of the words with these ids. Sets are made while modules load, never later. */
export function wordSet(ids: Iterable<number>): WordSet {
  const set = sets++
  if (set >= MOST_SETS) throw new Error('too many sets of words')
  for (const id of ids) {
    const at = (id << WORDS_SHIFT) + (set >> 5)
    records[at] = (records[at] as number) | (1 << (set & 31))
  }
  return set
}

/** Those of the listed words for which `holds` is true. */
export const wordSetOf = (holds: (id: number) => boolean): WordSet =>
  wordSet(Array.from({ length: FIRST_FORM }, (_, id) => id).filter(holds))

/** `id` is one of the lexicon's. */
export const isInSet = (set: WordSet, id: number): boolean =>
  (((records[(id << WORDS_SHIFT) + (set >> 5)] as number) >>> (set & 31)) & 1) !== 0
