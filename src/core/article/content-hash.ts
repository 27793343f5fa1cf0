import { foldedTail } from '../text/fold.ts'
import { entryOf, hiBits, loBits, type Phrases } from './cue-table.ts'
import { HashSet } from './hash-set.ts'
import { BASE, SILENT, unitTable, WORD } from './word-hash.ts'

/**
 * The words of a stretch that say what a text is about, as hashes of their stems:
 * lines are compared by them, and no string is made. Two stems of one hash count
 * as the same word; among the thousand words of an article that happens once in
 * ten thousand articles, and moves a share by one word.
 */

/** Shortest word that says what a text is about; shorter ones are mostly particles. */
const CONTENT = 4
/** Shortest stem that may remain behind a particle. */
const STEM = 3
const LETTER = 0xffff
let letters = new Uint16Array(256)
const seen = new HashSet()
let found = new Int32Array(256)
let count = 0

/** Hashes of the content words of `text[start, end)`, each once. `leftOut`: folded words that are none. */
export function contentHashes(text: string, start: number, end: number, leftOut: Phrases): Int32Array {
  seen.clear()
  count = 0
  let size = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const read = unitTable[unit] as number
    const kind = read >> 16
    if (kind === WORD) size = take(size, unit, read & LETTER)
    else if (kind !== SILENT && size > 0) {
      if (size >= CONTENT) close(size, leftOut)
      size = 0
    }
  }
  if (size >= CONTENT) close(size, leftOut)
  return found.slice(0, count)
}

function take(size: number, unit: number, folded: number): number {
  if (size + 20 > letters.length) letters = grown(letters)
  letters[size] = folded
  let next = size + 1
  if (unit >= LIGATURES) for (const letter of foldedTail(unit)) letters[next++] = letter.charCodeAt(0)
  return next
}

const LIGATURES = 0xfb50

function doubled(hashes: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(hashes.length * 2)
  larger.set(hashes)
  return larger
}

function grown(units: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(units.length * 2)
  larger.set(units)
  return larger
}

function close(size: number, leftOut: Phrases): void {
  if (isIn(leftOut, size)) return
  const hash = hashFrom(prefixOf(size), size)
  if (!seen.add(hash)) return
  if (count === found.length) found = doubled(found)
  found[count++] = hash
}

function hashFrom(from: number, to: number): number {
  let hash = 0
  for (let i = from; i < to; i++) hash = (Math.imul(hash, BASE) + (letters[i] as number)) | 0
  return hash
}

/** Whether the word alone is one of the phrases; letters are compared only where the hash says that it may be. */
function isIn(set: Phrases, size: number): boolean {
  const entry = entryOf(hashFrom(0, size))
  if ((((loBits[entry] as number) & set.lo) | ((hiBits[entry] as number) & set.hi)) === 0) return false
  return set.all.has(String.fromCharCode(...letters.subarray(0, size)))
}

/**
 * Number of letters of the particles that the word opens with, one layer of
 * them, so that «والرياض» and «الرياض» meet: وال بال فال كال لل ال و ب ل ف.
 */
function prefixOf(size: number): number {
  const first = letters[0] as number
  const second = letters[1] as number
  if (first === ALEF) return second === LAM && size >= STEM + 2 ? 2 : 0
  if (first === LAM) return second === LAM && size >= STEM + 2 ? 2 : bare(size)
  if (first !== WAW && first !== BA && first !== FA && first !== KAF) return 0
  if (second === ALEF && letters[2] === LAM && size >= STEM + 3) return 3
  return first === KAF ? 0 : bare(size)
}

const bare = (size: number): number => (size > STEM ? 1 : 0)

const [WAW, BA, FA, KAF, LAM, ALEF] = Array.from('وبفكلا', (letter) => letter.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
]
