import { foldText } from './fold.ts'

/** Horner base; odd, so that every letter reaches the low bits. */
export const HASH_BASE = 0x01000193

export function hashWord(folded: string): number {
  let hash = 0
  for (let i = 0; i < folded.length; i++) hash = (Math.imul(hash, HASH_BASE) + folded.charCodeAt(i)) | 0
  return hash
}

/** Six bits a letter, the last five letters: what a word's rolling hash is proved by. */
const TAIL_BITS = 6
const TAIL_MASK = 0x3fffffff
export const tailWith = (tail: number, letter: number): number => ((tail << TAIL_BITS) | (letter & 63)) & TAIL_MASK

/** Tail of the last `left` letters of a word, from that of the whole. */
export const tailOfRest = (tail: number, left: number): number =>
  left >= 5 ? tail : tail & ((1 << (TAIL_BITS * left)) - 1)

/** Spreads the hash over the table: the low bits of a Horner hash alone cluster on similar words. */
const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask

/** A slot: hash, tail, id + 1 (0: empty), features. All of it lies in one line of the processor's cache. */
const [TAIL, ID, FEATURES, WIDTH] = [1, 2, 3, 4]

/**
 * A closed set of folded words, looked up by rolling hash while the text is
 * read: no substring is made for a word that nobody asks about. Compiled once.
 *
 * A word is known by its hash and its last five letters, which stand in one
 * place of the table: to compare all letters would cost two more visits to
 * memory. A stranger that shares its last five letters with a word of the
 * lexicon is mistaken for it once in some billions.
 */
export class Lexicon {
  readonly size: number
  /** Folded words by id. */
  readonly words: readonly string[]
  private readonly mask: number
  private readonly slots: Int32Array

  /** `words`: folded, each once. */
  constructor(words: readonly string[]) {
    this.size = words.length
    this.words = words
    this.mask = tableMask(words.length)
    this.slots = new Int32Array(WIDTH * (this.mask + 1))
    for (const [id, word] of words.entries()) this.enter(id, word)
  }

  private enter(id: number, word: string): void {
    const hash = hashWord(word)
    if (this.find(hash, tailOf(word)) >= 0) throw new Error(`two words cannot be told apart: ${word}`)
    let slot = slotOf(hash, this.mask)
    while (this.slots[WIDTH * slot + ID] !== 0) slot = (slot + 1) & this.mask
    this.slots.set([hash, tailOf(word), id + 1], WIDTH * slot)
  }

  /** Place of the word with this hash and tail, or -1; `idAt` and `featuresAt` tell what stands there. */
  find(hash: number, tail: number): number {
    const { slots, mask } = this
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const at = slot << 2
      if (slots[at] === hash && slots[at + TAIL] === tail && slots[at + ID] !== 0) return at
      if (slots[at + ID] === 0) return -1
    }
  }

  idAt(place: number): number {
    return (this.slots[place + ID] as number) - 1
  }

  featuresAt(place: number): number {
    return this.slots[place + FEATURES] as number
  }

  /** Adds feature bits to a word; tokens that are read from now on carry them. */
  mark(id: number, bits: number): void {
    const word = this.words[id] as string
    const place = this.find(hashWord(word), tailOf(word))
    this.slots[place + FEATURES] = this.featuresAt(place) | bits
  }

  /** Id of a folded word, or -1. */
  idOf(folded: string): number {
    const place = this.find(hashWord(folded), tailOf(folded))
    return place < 0 ? -1 : this.idAt(place)
  }
}

function tailOf(folded: string): number {
  let tail = 0
  for (let i = Math.max(0, folded.length - 5); i < folded.length; i++) tail = tailWith(tail, folded.charCodeAt(i))
  return tail
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
