import { HASH_BASE } from './lexicon.ts'
import { POW } from './particles.ts'
import type { Tokens } from './token-buffer.ts'

/**
 * Questions about a token's folded letters, asked of the arrays: no rule needs a
 * substring to know how a word begins, ends or reads. Words and Latin words have
 * letters; other tokens have none.
 */

export const lengthAt = (t: Tokens, at: number): number => (t.letter[at + 1] as number) - (t.letter[at] as number)

/** The folded letter at place `n` (from 0), 0 where the word is shorter. */
export const letterAt = (t: Tokens, at: number, n: number): number =>
  n < lengthAt(t, at) ? (t.letters[(t.letter[at] as number) + n] as number) : 0

/** Whether the letters from place `n` on read `folded`; more may follow. */
export function readsAt(t: Tokens, at: number, folded: string, n = 0): boolean {
  if (lengthAt(t, at) < n + folded.length) return false
  const from = (t.letter[at] as number) + n
  for (let i = 0; i < folded.length; i++) if (t.letters[from + i] !== folded.charCodeAt(i)) return false
  return true
}

/** Whether the word reads `folded`, whole. */
export const isSpeltAt = (t: Tokens, at: number, folded: string): boolean =>
  lengthAt(t, at) === folded.length && readsAt(t, at, folded)

/** Hash of the first `n` letters. */
function hashOfFirst(t: Tokens, at: number, n: number): number {
  const from = t.letter[at] as number
  let hash = 0
  for (let i = from; i < from + n; i++) hash = (Math.imul(hash, HASH_BASE) + (t.letters[i] as number)) | 0
  return hash
}

/** Hash of the letters behind the first `n`: one subtraction from the whole word's. */
export const hashOfRest = (t: Tokens, at: number, n: number): number =>
  ((t.hash[at] as number) - Math.imul(hashOfFirst(t, at, n), POW[lengthAt(t, at) - n] as number)) | 0
