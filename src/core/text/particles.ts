import { classes, JOINER } from './classes.ts'
import { HASH_BASE, type Lexicon, tailOfRest } from './lexicon.ts'
import type { TokenBuffer } from './token-buffer.ts'

/** Attached particles found in front of a word, as bits. */
export const CLITIC = { wa: 1, fa: 2, ba: 4, la: 8, ka: 16, sa: 32, al: 64 } as const

/** Longer words than this are in no lexicon. */
export const MOST_LETTERS = 256

/** What a hash is multiplied by for each letter behind it. */
export const POW = Int32Array.from({ length: MOST_LETTERS }, (_, n) => power(n))
function power(n: number): number {
  let value = 1
  for (let i = 0; i < n; i++) value = Math.imul(value, HASH_BASE)
  return value
}

const [WAW, FA, BA, LAM, KAF, SIN, ALEF] = Array.from('وفبلكسا', (c) => c.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]

/** Letters that a particle can begin with, by their low byte. */
const opening = new Uint8Array(256)
for (const letter of [WAW, FA, BA, LAM, KAF, SIN, ALEF]) opening[letter & 0xff] = 1

export const mayCarry = (letter: number): boolean => opening[letter & 0xff] === 1

/** Longest run of particles that can stand before a word: و + ب + ال. */
const MAX_PREFIX = 4

/** The word whose particles are being taken off, and the hashes of its first 0…4 letters. */
const word = { at: 0, hash: 0, tail: 0, from: 0, size: 0 }
const prefixHash = new Int32Array(MAX_PREFIX + 1)

/**
 * Looks for token `at` (its letters `[from, to)`, their `hash`
 * and `tail`) without
 * its particles. Tries the shortest prefixes first: a word that is in the
 * lexicon without its و is not robbed of a ب as well.
 */
export function takeParticles(
  out: TokenBuffer,
  lexicon: Lexicon,
  text: string,
  at: number,
  hash: number,
  tail: number,
  from: number,
  to: number,
): void {
  const size = to - from
  if (size < 3 || size >= MOST_LETTERS) return
  word.at = at
  word.hash = hash
  word.tail = tail
  word.from = from
  word.size = size
  for (let n = 0; n < MAX_PREFIX && n < size; n++)
    prefixHash[n + 1] = (Math.imul(prefixHash[n] as number, HASH_BASE) + (out.letters[from + n] as number)) | 0
  if (takeFrom(0, 0, out, lexicon, text)) return
  const bit = conjunction(out.letters[from] as number)
  if (bit === 0) return
  if (takeOne(1, bit, 1, out, lexicon, text)) return
  takeFrom(1, bit, out, lexicon, text)
}

/** The ways particles can stand behind the first `taken` letters: ال، ب ل ك س، بال كال، لل. */
function takeFrom(taken: number, bits: number, out: TokenBuffer, lexicon: Lexicon, text: string): boolean {
  const left = word.size - taken
  if (left < 3) return false
  const from = word.from + taken
  const first = out.letters[from] as number
  const second = out.letters[from + 1] as number
  if (first === ALEF) return second === LAM && takeOne(taken + 2, bits | CLITIC.al, taken, out, lexicon, text)
  const bit = preposition(first)
  if (bit === 0) return false
  if (takeOne(taken + 1, bits | bit, taken + 1, out, lexicon, text)) return true
  if (left > 4 && second === ALEF && out.letters[from + 2] === LAM) {
    if (takeOne(taken + 3, bits | bit | CLITIC.al, taken + 1, out, lexicon, text)) return true
  }
  if (bit !== CLITIC.la || second !== LAM || left <= 3) return false
  return takeOne(taken + 2, bits | CLITIC.la | CLITIC.al, taken + 1, out, lexicon, text)
}

/** Takes `taken` letters off when the lexicon holds the rest; the span leaves out the first `outside` of them (ال stays in). */
function takeOne(
  taken: number,
  bits: number,
  outside: number,
  out: TokenBuffer,
  lexicon: Lexicon,
  text: string,
): boolean {
  const { at, hash, tail, size } = word
  const left = size - taken
  if (left < 2) return false
  // The hash of the rest is one subtraction.
  const rest = (hash - Math.imul(prefixHash[taken] as number, POW[left] as number)) | 0
  const place = lexicon.find(rest, tailOfRest(tail, left))
  if (place < 0) return false
  const { columns } = out
  columns.stem[at] = lexicon.idAt(place)
  columns.features[at] = lexicon.featuresAt(place)
  columns.clitics[at] = bits
  if (outside > 0) columns.stemStart[at] = behindLetters(text, columns.start[at] as number, outside)
  return true
}

/** Raw offset behind the first `count` letters. Signs and tatweel behind a particle are the particle's («بـالرياض»). */
function behindLetters(text: string, start: number, count: number): number {
  let i = start
  for (let left = count; left > 0; i++) if (classes[text.charCodeAt(i)] !== JOINER) left--
  while (classes[text.charCodeAt(i)] === JOINER) i++
  return i
}

const conjunction = (unit: number): number => (unit === WAW ? CLITIC.wa : unit === FA ? CLITIC.fa : 0)

const preposition = (unit: number): number =>
  unit === BA ? CLITIC.ba : unit === LAM ? CLITIC.la : unit === KAF ? CLITIC.ka : unit === SIN ? CLITIC.sa : 0
