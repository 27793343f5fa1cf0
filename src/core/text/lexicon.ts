import { foldText } from './fold.ts'

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
  /** Id for a hash whose letters are then compared with the folded `letters[from, to)`, or -1. */
  find(hash: number, letters: Uint16Array, from: number, to: number): number
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
  // Half the bytes stay in the processor's cache half as long again.
  const slots = words.length < 0xffff ? new Uint16Array(mask + 1) : new Int32Array(mask + 1)
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
  const reads = (word: Uint16Array, from: number, to: number, id: number): boolean => {
    const first = offsets[id] as number
    if (to - from !== (offsets[id + 1] as number) - first) return false
    for (let i = from, at = first; i < to; i++, at++) if (word[i] !== letters[at]) return false
    return true
  }
  const find = (hash: number, word: Uint16Array, from: number, to: number): number => {
    for (let slot = slotOf(hash, mask); slots[slot] !== 0; slot = (slot + 1) & mask) {
      const id = (slots[slot] as number) - 1
      if (hashes[id] === hash && reads(word, from, to, id)) return id
    }
    return -1
  }
  const asked = new Uint16Array(longest(words))
  const idOf = (folded: string): number => {
    if (folded.length > asked.length) return -1
    for (let i = 0; i < folded.length; i++) asked[i] = folded.charCodeAt(i)
    return find(hashWord(folded), asked, 0, folded.length)
  }
  return { size: words.length, words, find, idOf }
}

const longest = (words: readonly string[]): number => words.reduce((most, word) => Math.max(most, word.length), 0)

/** A load of at most one half keeps probe runs short. */
function tableMask(count: number): number {
  let size = 16
  while (size < count * 2) size *= 2
  return size - 1
}
