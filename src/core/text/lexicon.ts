import { foldText } from './fold.ts'

/** Horner base; odd, so that every letter reaches the low bits. */
export const HASH_BASE = 0x01000193

export function hashWord(folded: string): number {
  let hash = 0
  for (let i = 0; i < folded.length; i++) hash = (Math.imul(hash, HASH_BASE) + folded.charCodeAt(i)) | 0
  return hash
}

/** Spreads the hash over the table: the low bits of a Horner hash alone cluster on similar words. */
const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask

/** A slot holds id + 1 in its low half (0: empty) and half of the hash in the high one: one load tells most strangers. */
const ID = 0xffff
const TAG = ~ID

/**
 * A closed set of folded words, looked up by rolling hash while the text is
 * read: no substring is made for a word that nobody asks about. Compiled once.
 */
export class Lexicon {
  readonly size: number
  /** Folded words by id. */
  readonly words: readonly string[]
  private readonly mask: number
  private readonly slots: Int32Array
  /** Letters of all words in order of id, and where each begins; one entry more closes the last. */
  private readonly letters: Uint16Array
  private readonly offsets: Int32Array
  private readonly asked: Uint16Array

  /** `words`: folded, each once. At most 65,534. */
  constructor(words: readonly string[]) {
    if (words.length >= ID) throw new Error('too many words for a table of 16-bit ids')
    this.size = words.length
    this.words = words
    this.mask = tableMask(words.length)
    this.slots = new Int32Array(this.mask + 1)
    this.letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0))
    this.offsets = new Int32Array(words.length + 1)
    this.asked = new Uint16Array(words.reduce((most, word) => Math.max(most, word.length), 0))
    for (const [id, word] of words.entries()) this.enter(id, word)
  }

  private enter(id: number, word: string): void {
    const hash = hashWord(word)
    let slot = slotOf(hash, this.mask)
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask
    this.slots[slot] = (hash & TAG) | (id + 1)
    const from = this.offsets[id] as number
    for (let i = 0; i < word.length; i++) this.letters[from + i] = word.charCodeAt(i)
    this.offsets[id + 1] = from + word.length
  }

  /** Id of the folded `letters[from, to)`, whose hash is `hash`, or -1. */
  find(hash: number, letters: Uint16Array, from: number, to: number): number {
    const { slots, mask } = this
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const held = slots[slot] as number
      if (held === 0) return -1
      if (((held ^ hash) & TAG) !== 0) continue
      const id = (held & ID) - 1
      if (this.reads(letters, from, to, id)) return id
    }
  }

  private reads(word: Uint16Array, from: number, to: number, id: number): boolean {
    const { letters, offsets } = this
    let at = offsets[id] as number
    if (to - from !== (offsets[id + 1] as number) - at) return false
    for (let i = from; i < to; i++) if (word[i] !== letters[at++]) return false
    return true
  }

  /** Id of a folded word, or -1. */
  idOf(folded: string): number {
    const { asked } = this
    if (folded.length > asked.length) return -1
    for (let i = 0; i < folded.length; i++) asked[i] = folded.charCodeAt(i)
    return this.find(hashWord(folded), asked, 0, folded.length)
  }
}

/** Words are folded on the way in; the order given is the order of ids; doubles collapse onto the first. */
export const compileLexicon = (input: Iterable<string>): Lexicon =>
  new Lexicon([...new Set(Array.from(input, foldText))])

/** A load of at most one half keeps probe runs short. */
function tableMask(count: number): number {
  let size = 16
  while (size < count * 2) size *= 2
  return size - 1
}
