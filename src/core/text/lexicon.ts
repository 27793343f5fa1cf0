import { foldedUnits, foldText } from './fold.ts'

/**
 * A closed set of folded words, looked up by rolling hash while the text is
 * read: no substring is made for a word that nobody asks about. Compiled once.
 */
export interface Lexicon {
  readonly size: number
  /** Folded words by id. */
  readonly words: readonly string[]
  /** Id of a folded word, or -1. */
  idOf(folded: string): number
  /** Id for a hash whose letters are then compared with raw text `[start, end)`, or -1. */
  find(hash: number, text: string, start: number, end: number): number
}

/** Horner base; odd, so that every letter reaches the low bits. */
export const HASH_BASE = 0x01000193

export function hashWord(folded: string): number {
  let hash = 0
  for (let i = 0; i < folded.length; i++) hash = (Math.imul(hash, HASH_BASE) + folded.charCodeAt(i)) | 0
  return hash
}

/** Spreads the hash over the table: the low bits of a Horner hash alone cluster on similar words. */
const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask

/** Words are folded on the way in; the order given is the order of ids; doubles collapse onto the first. */
export function compileLexicon(input: Iterable<string>): Lexicon {
  const words = [...new Set(Array.from(input, foldText))]
  const mask = tableMask(words.length)
  const slots = new Int32Array(mask + 1)
  const hashes = Int32Array.from(words, hashWord)
  words.forEach((_, id) => {
    let slot = slotOf(hashes[id] as number, mask)
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = id + 1
  })
  const letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0))
  const offsets = new Int32Array(words.length + 1)
  words.forEach((word, id) => {
    const from = offsets[id] as number
    for (let i = 0; i < word.length; i++) letters[from + i] = word.charCodeAt(i)
    offsets[id + 1] = from + word.length
  })
  // Ligatures in presentation form never match: they are rare and found by the slow path.
  const foldsTo = (text: string, start: number, end: number, id: number): boolean => {
    let at = offsets[id] as number
    const last = offsets[id + 1] as number
    for (let i = start; i < end; i++) {
      const folded = foldedUnits[text.charCodeAt(i)] as number
      if (folded === 0) continue
      if (at === last || folded !== letters[at]) return false
      at++
    }
    return at === last
  }
  const find = (hash: number, text: string, start: number, end: number): number => {
    for (let slot = slotOf(hash, mask); slots[slot] !== 0; slot = (slot + 1) & mask) {
      const id = (slots[slot] as number) - 1
      if (hashes[id] === hash && foldsTo(text, start, end, id)) return id
    }
    return -1
  }
  return { size: words.length, words, find, idOf: (folded) => find(hashWord(folded), folded, 0, folded.length) }
}

/** A load of at most one half keeps probe runs short. */
function tableMask(count: number): number {
  let size = 16
  while (size < count * 2) size *= 2
  return size - 1
}
