import { HashSet } from './hash-set.ts'
import { BASE, hashOf, SILENT_ENTRY, unitTable, WORD_ENTRY } from './word-hash.ts'

/**
 * The words of a stretch that say what a text is about, as hashes of their stems:
 * lines are compared by them, and no string is made. Two stems of one hash count
 * as the same word; among the thousand words of an article that happens once in
 * ten thousand articles, and moves a share by one word.
 */

/** Units of a line that are read: a paragraph names what it is about early. */
const READ = 200
/** Shortest word that says what a text is about; shorter ones are mostly particles. */
const CONTENT = 4
/** Shortest stem that may remain behind a particle. */
const STEM = 3
const SPACE_UNIT = 0x20

/** Powers of the hash's base: a prefix is taken out of a word's hash without reading the word again. */
const powers = new Int32Array(64)
powers[0] = 1
for (let n = 1; n < powers.length; n++) powers[n] = Math.imul(powers[n - 1] as number, BASE)

/** Hashes of the first content words of `text[start, end)`, `leftOut` not among them. */
export function contentHashes(text: string, start: number, end: number): readonly number[] {
  const stop = Math.min(end, start + READ)
  const found: number[] = []
  let word = 0
  let size = 0
  let from = start
  for (let i = start; i <= stop; i++) {
    const unit = i < stop ? text.charCodeAt(i) : SPACE_UNIT
    const read = unitTable[unit] as number
    if (read >= WORD_ENTRY) {
      word = (Math.imul(word, BASE) + read) | 0
      size++
      continue
    }
    if (read >= SILENT_ENTRY) continue
    if (size >= CONTENT) {
      const first = foldedAt(text, from)
      if (!isParticle(first)) found.push(word)
      else if (!leftOut.has(word)) found.push(stemOf(word, size, first, text, from))
    }
    word = 0
    size = 0
    from = i + 1
  }
  return found
}

const leftOut = new HashSet()

/** Words that open paragraphs of any article. */
export function leaveOut(words: Iterable<string>): void {
  for (const word of words) leftOut.add(hashOf(word))
}

const [WAW, BA, FA, KAF, LAM, ALEF] = Array.from('وبفكلا', hashOf)

/**
 * The hash without the particles that the word opens with, one layer of them, so
 * that «والرياض» and «الرياض» meet: وال بال فال كال لل ال و ب ل ف. A hash is a
 * polynomial in its letters: those of the prefix are subtracted.
 */
function stemOf(word: number, size: number, first: number, text: string, from: number): number {
  if (size >= powers.length) return word
  const second = foldedAt(text, from + 1)
  if (first === ALEF) return second === LAM && size >= STEM + 2 ? without(word, size, ARTICLE, 2) : word
  if (first === LAM && second === LAM && size >= STEM + 2) return without(word, size, TO_ARTICLE, 2)
  if (first !== LAM && second === ALEF && size >= STEM + 3 && foldedAt(text, from + 2) === LAM)
    return without(word, size, (Math.imul(first, powers[2] as number) + ARTICLE) | 0, 3)
  return first === KAF || size <= STEM ? word : without(word, size, first, 1)
}

const isParticle = (first: number): boolean =>
  first === ALEF || first === WAW || first === LAM || first === BA || first === FA || first === KAF

const ARTICLE = hashOf('ال')
const TO_ARTICLE = hashOf('لل')

const without = (word: number, size: number, prefix: number, letters: number): number =>
  (word - Math.imul(prefix, powers[size - letters] as number)) | 0

const foldedAt = (text: string, i: number): number => unitTable[text.charCodeAt(i)] as number
