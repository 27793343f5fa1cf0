import { foldText } from './fold.ts'
import type { Tokens } from './token-buffer.ts'
import { WordMemo } from './word-memo.ts'

/**
 * The distinct words of texts that are kept, each with one number and one
 * string: what a rule has found out about «المستشفيات» is found by that number the
 * next time, in whatever article the word stands. A vocabulary that has grown
 * large is left to the texts that were read with it, and the next text begins another.
 */
class Vocabulary {
  /** Folded, by number. */
  readonly words: string[] = []
  readonly #numbers = new WordMemo(LIMIT_BITS)
  readonly #answers = new WeakMap<ReadonlySet<string>, Answers>()

  numberOf(t: Tokens, at: number): number {
    return this.#numbers.of(t, at, this.#enter)
  }

  readonly #enter = (t: Tokens, at: number): number =>
    this.words.push(foldText(t.text.slice(t.start[at], t.end[at]))) - 1

  /** What has been answered about each word and one set. */
  answersTo(words: ReadonlySet<string>): Answers {
    let answers = this.#answers.get(words)
    if (!answers || answers.length < this.words.length) {
      const longer = new Uint8Array(2 * this.words.length)
      if (answers) longer.set(answers)
      answers = longer
      this.#answers.set(words, answers)
    }
    return answers
  }
}

/** By number of the word: 0 not asked yet, 1 no, 2 yes. */
type Answers = Uint8Array
const [NO, YES] = [1, 2]

const LIMIT_BITS = 16

/** The words of one text by number, -1 for what is no word. */
interface Numbered {
  readonly tokens: Tokens
  readonly vocabulary: Vocabulary
  readonly numbers: Int32Array
}

let current = new Vocabulary()
const known = new WeakMap<Tokens, Numbered>()
let latest: Numbered | null = null

/** Of tokens that are kept; each word is looked up once. */
function numbered(t: Tokens): Numbered {
  if (latest?.tokens === t) return latest
  latest = known.get(t) ?? number(t)
  return latest
}

function number(t: Tokens): Numbered {
  if (current.words.length + t.count > 1 << LIMIT_BITS) current = new Vocabulary()
  const vocabulary = current
  const numbers = new Int32Array(t.count)
  for (let at = 0; at < t.count; at++) numbers[at] = t.letter[at] === t.letter[at + 1] ? -1 : vocabulary.numberOf(t, at)
  const made = { tokens: t, vocabulary, numbers }
  known.set(t, made)
  return made
}

/** The token's folded letters, whole; one string for all tokens of one word. */
export function foldedAt(t: Tokens, at: number): string {
  if (!t.lent) {
    const { numbers, vocabulary } = numbered(t)
    const n = numbers[at] as number
    if (n >= 0) return vocabulary.words[n] as string
  }
  return foldText(t.text.slice(t.start[at], t.end[at]))
}

/**
 * Whether `holds` of the token's word, asked once for each word and each set.
 * `holds` must depend on the word and the set alone.
 */
export function isAmong(
  t: Tokens,
  at: number,
  words: ReadonlySet<string>,
  holds: (word: string, words: ReadonlySet<string>) => boolean,
): boolean {
  if (t.lent) return holds(foldedAt(t, at), words)
  const { numbers, vocabulary } = numbered(t)
  const n = numbers[at] as number
  if (!(n >= 0)) return holds(foldedAt(t, at), words)
  const answers = vocabulary.answersTo(words)
  if (answers[n] === 0) answers[n] = holds(vocabulary.words[n] as string, words) ? YES : NO
  return answers[n] === YES
}
