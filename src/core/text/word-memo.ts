import type { Tokens } from './token-buffer.ts'

/**
 * Remembers one small number for each word asked about, by its letters and not
 * by a string: what a costly rule found for «المستشفيات» once it need not work
 * out again. The answer must depend on the word alone. Bounded: full, it starts
 * over, which costs time and changes no answer.
 */
export class WordMemo {
  private readonly mask: number
  private readonly limit: number
  private readonly hashes: Int32Array
  /** Where the word's letters begin in `letters`, 0 for an empty slot, and how many they are. */
  private readonly places: Int32Array
  private readonly lengths: Uint16Array
  private readonly answers: Int32Array
  private letters = new Uint16Array(1 << 12)
  private size = 1
  private count = 0

  /** Room for 2^`bits` words. */
  constructor(bits = 14) {
    this.limit = 1 << bits
    this.mask = (this.limit << 1) - 1
    this.hashes = new Int32Array(this.mask + 1)
    this.places = new Int32Array(this.mask + 1)
    this.lengths = new Uint16Array(this.mask + 1)
    this.answers = new Int32Array(this.mask + 1)
  }

  /** What `answer` says of token `at`; asked once for each word. */
  of(t: Tokens, at: number, answer: (t: Tokens, at: number) => number): number {
    const slot = this.slotOf(t, at)
    if (this.places[slot] !== 0) return this.answers[slot] as number
    const found = answer(t, at)
    this.enter(t, at, found)
    return found
  }

  private slotOf(t: Tokens, at: number): number {
    const hash = t.hash[at] as number
    let slot = (hash ^ (hash >>> 15)) & this.mask
    while (this.places[slot] !== 0 && !(this.hashes[slot] === hash && this.holds(slot, t, at)))
      slot = (slot + 1) & this.mask
    return slot
  }

  private holds(slot: number, t: Tokens, at: number): boolean {
    const from = t.letter[at] as number
    const length = (t.letter[at + 1] as number) - from
    if (this.lengths[slot] !== length) return false
    const place = this.places[slot] as number
    for (let i = 0; i < length; i++) if (this.letters[place + i] !== t.letters[from + i]) return false
    return true
  }

  private enter(t: Tokens, at: number, answer: number): void {
    const from = t.letter[at] as number
    const to = t.letter[at + 1] as number
    // Words as long as this are of a broken page and never come again.
    if (to - from > LONGEST) return
    if (this.count === this.limit) this.clear()
    this.reserve(to - from)
    // Asked for again: another answer may have taken the first empty slot meanwhile.
    const slot = this.slotOf(t, at)
    this.hashes[slot] = t.hash[at] as number
    this.places[slot] = this.size
    this.lengths[slot] = to - from
    this.answers[slot] = answer
    this.letters.set(t.letters.subarray(from, to), this.size)
    this.size += to - from
    this.count++
  }

  private reserve(more: number): void {
    if (this.size + more <= this.letters.length) return
    const longer = new Uint16Array(2 * (this.size + more))
    longer.set(this.letters)
    this.letters = longer
  }

  private clear(): void {
    this.places.fill(0)
    this.size = 1
    this.count = 0
  }
}

const LONGEST = 40
