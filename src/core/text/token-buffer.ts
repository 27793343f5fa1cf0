import type { Lexicon } from './lexicon.ts'

/** One entry a token; see `Tokens`. */
interface Columns {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly word: Int32Array
  readonly stem: Int32Array
  readonly stemStart: Int32Array
  readonly hash: Int32Array
  readonly letter: Int32Array
  readonly features: Int32Array
  readonly kind: Uint8Array
  readonly clitics: Uint8Array
}

/**
 * The text as parallel arrays, one entry a token; offsets are raw. No strings
 * are made: `word` is the lexicon id of the whole token, `stem` that of what
 * remains behind the attached particles (the whole when nothing is attached or
 * the whole is itself a lexicon word), both -1 when unknown.
 */
export interface Tokens {
  readonly text: string
  readonly lexicon: Lexicon
  readonly count: number
  /** The arrays are used again for the next text that is read: whoever keeps the tokens must have their own. */
  readonly lent: boolean
  readonly kind: Uint8Array
  readonly start: Int32Array
  readonly end: Int32Array
  readonly word: Int32Array
  readonly stem: Int32Array
  readonly clitics: Uint8Array
  /** Raw offset behind و ف ب ل ك س; ال stays inside (spans keep it). */
  readonly stemStart: Int32Array
  /** Rolling hash of a word's folded letters (`hashWord`); 0 for other tokens. */
  readonly hash: Int32Array
  /** Where the token's folded letters begin in `letters`; they end where the next token's begin. One entry more closes the last. */
  readonly letter: Int32Array
  /** What the rules of a language have marked the word with (`Lexicon.mark`): most questions about a token are one test of these bits. */
  readonly features: Int32Array
  /** Folded letters of all words, one behind the other. */
  readonly letters: Uint16Array
}

/** Eight offsets, ids and the like and two small fields a token. */
const BYTES = 34

/** The columns side by side in one block of memory, since a block of its own for each costs more than an article's tokens do. */
function columnsOf(size: number): Columns {
  const block = new ArrayBuffer(size * BYTES)
  const wide = (n: number): Int32Array => new Int32Array(block, size * 4 * n, size)
  return {
    start: wide(0),
    end: wide(1),
    word: wide(2),
    stem: wide(3),
    stemStart: wide(4),
    hash: wide(5),
    letter: wide(6),
    features: wide(7),
    kind: new Uint8Array(block, size * 32, size),
    clitics: new Uint8Array(block, size * 33, size),
  }
}

/** The first `count` entries of each column. */
const cut = (from: Columns, count: number): Columns => ({
  start: from.start.subarray(0, count),
  end: from.end.subarray(0, count),
  word: from.word.subarray(0, count),
  stem: from.stem.subarray(0, count),
  stemStart: from.stemStart.subarray(0, count),
  hash: from.hash.subarray(0, count),
  letter: from.letter.subarray(0, count + 1),
  features: from.features.subarray(0, count),
  kind: from.kind.subarray(0, count),
  clitics: from.clitics.subarray(0, count),
})

function copy(from: Columns, to: Columns): void {
  to.start.set(from.start)
  to.end.set(from.end)
  to.word.set(from.word)
  to.stem.set(from.stem)
  to.stemStart.set(from.stemStart)
  to.hash.set(from.hash)
  to.letter.set(from.letter)
  to.features.set(from.features)
  to.kind.set(from.kind)
  to.clitics.set(from.clitics)
}

/** What is kept between texts: a longer text's room is given back behind it. */
const KEPT_TOKENS = 30_000
const KEPT_LETTERS = 1 << 17

/**
 * The arrays while they are filled: one set for all texts, since memory that was
 * just in use is near the processor and fresh memory is not.
 */
export class TokenBuffer {
  columns: Columns = columnsOf(KEPT_TOKENS)
  letters: Uint16Array = new Uint16Array(KEPT_LETTERS)
  count = 0
  /** Letters written so far. */
  size = 0

  /** Room for `tokens` more, and one entry behind them, and for `letters` more. Arrays taken from the fields before are stale. */
  reserve(tokens: number, letters: number): void {
    const needed = this.count + tokens + 1
    if (needed > this.columns.kind.length) {
      const larger = columnsOf(2 * needed)
      copy(cut(this.columns, this.count), larger)
      this.columns = larger
    }
    if (this.size + letters > this.letters.length) {
      const larger = new Uint16Array(2 * (this.size + letters))
      larger.set(this.letters.subarray(0, this.size))
      this.letters = larger
    }
  }

  /** A token without letters. */
  push(kind: number, start: number, end: number): number {
    const { columns } = this
    const at = this.count++
    columns.kind[at] = kind
    columns.start[at] = start
    columns.end[at] = end
    columns.word[at] = -1
    columns.stem[at] = -1
    columns.stemStart[at] = start
    columns.clitics[at] = 0
    columns.hash[at] = 0
    columns.letter[at] = this.size
    columns.features[at] = 0
    return at
  }

  /** Empties it for the next text. */
  clear(): void {
    this.count = 0
    this.size = 0
    if (this.columns.kind.length > KEPT_TOKENS) this.columns = columnsOf(KEPT_TOKENS)
    if (this.letters.length > KEPT_LETTERS) this.letters = new Uint16Array(KEPT_LETTERS)
  }

  /** What was read, in the buffer's own arrays: it stands until the buffer is used again. */
  lend(text: string, lexicon: Lexicon): Tokens {
    const { count, size } = this
    this.columns.letter[count] = size
    const letters = this.letters.subarray(0, size)
    const { kind, start, end, word, stem, clitics, stemStart, hash, letter, features } = cut(this.columns, count)
    const own = { kind, start, end, word, stem, clitics, stemStart, hash, letter, features, letters }
    return { text, lexicon, count, lent: true, ...own }
  }

  /** What was read, in arrays of its own. */
  give(text: string, lexicon: Lexicon): Tokens {
    const lent = this.lend(text, lexicon)
    const own = cut(columnsOf(lent.count + 1), lent.count)
    copy(lent, own)
    return { ...lent, ...own, lent: false, letters: lent.letters.slice() }
  }
}
