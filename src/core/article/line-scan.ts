import { entryOf, keyHi, keyLo, openHi, openLo } from './cue-table.ts'
import {
  BASE,
  ENDS,
  LIGATURE,
  LOW_HALF,
  ODD_BREAK,
  SILENT_ENTRY,
  SPACE_ENTRY,
  spelled,
  unitTable,
  WORD_ENTRY,
} from './word-hash.ts'

/** What a line holds, beside what its units say (word-hash.ts). */
export const SEVERAL = 1
/** Two words of one letter, at least. */
export const SINGLES = 2
/** Wide gaps between words, two at least. */
export const GAPS = 4
/** What the reading of lines adds (read-lines.ts): only the beginning was scanned; what the line's ends look like. */
export const SAMPLED = 8
export const QUESTION_BIT = 16
export const COLON_BIT = 32
export const SENTENCE_BIT = 64
export const BULLET_BIT = 128

/** What the scan of a stretch found; one object is filled again for every line. */
export const scanned = { count: 0, hash: 0, lo: 0, hi: 0, firstLo: 0, firstHi: 0, bits: 0 }

const WORD_SEED = 0x9e3779b1 | 0
const POINT = 0x2e
/** White space of as many units is a wide gap. */
const WIDE = 3
/** The class of a unit, its folded letter, and the line's own end are not the line's. */
const UNIT_BITS = ~(LOW_HALF | (7 << 27) | ODD_BREAK)

/** Scans `text[from, to)`; behind the end of the text and inside words a space is put. */
export function scan(text: string, from: number, to: number): void {
  if (to < text.length && isSpace(text, to)) scanTo(text, from, to)
  else scanTo(`${text.slice(from, to)} `, 0, to - from)
  if ((scanned.bits & LIGATURE) === 0) return
  const words = `${spelled(text.slice(from, to))} `
  scanTo(words, 0, words.length - 1)
}

/**
 * One pass over `text[from, to]`, the last unit being white space: constant work
 * per unit, nothing is made. A full stop inside the line counts where white space
 * and then another word follow: «18.5» and «أ.ف.ب» have none, and the two points
 * by which headlines join their halves are no stop.
 */
function scanTo(text: string, from: number, to: number): void {
  let count = 0
  let hash = 0
  let lo = 0
  let hi = 0
  let firstLo = 0
  let firstHi = 0
  let units = 0
  let word = 0
  let singles = 0
  let spaces = 0
  let gaps = 0
  let several = 0
  let stopped = 0
  let broken = 0
  /** Where the last sign stands that may end a sentence. */
  let end = -2
  for (let i = from; i <= to; i++) {
    const read = unitTable[text.charCodeAt(i)] as number
    units |= read
    if (read >= WORD_ENTRY) {
      word = (Math.imul(word, BASE) + read) | 0
      continue
    }
    if (read >= SILENT_ENTRY) continue
    if (word !== 0) {
      const entry = entryOf(word)
      if (entry !== 0) {
        lo |= keyLo[entry] as number
        hi |= keyHi[entry] as number
        if (count === 0) {
          firstLo = openLo[entry] as number
          firstHi = openHi[entry] as number
        }
      }
      several |= stopped
      if (word >= WORD_ENTRY && word === unitTable[text.charCodeAt(i - 1)]) singles++
      hash = (Math.imul(hash, WORD_SEED) + word) | 0
      count++
      word = 0
      spaces = 0
    }
    if (read >= SPACE_ENTRY) {
      if (end === i - 1 && stops(text, from, end)) stopped = SEVERAL
      if (++spaces === WIDE) gaps++
      if (i < to) broken |= read & ODD_BREAK
    } else {
      spaces = 0
      if ((read & ENDS) !== 0) end = i
    }
  }
  scanned.count = count
  scanned.hash = hash
  scanned.lo = lo
  scanned.hi = hi
  scanned.firstLo = firstLo
  scanned.firstHi = firstHi
  scanned.bits = (units & UNIT_BITS) | broken | several | (singles > 1 ? SINGLES : 0) | (gaps > 1 ? GAPS : 0)
}

export const isSpace = (text: string, i: number): boolean => {
  const read = unitTable[text.charCodeAt(i)] as number
  return read >= SPACE_ENTRY && read < SILENT_ENTRY
}

/** The sign at `i`, before white space, ends a sentence. */
function stops(text: string, from: number, i: number): boolean {
  if (i === from) return true
  return text.charCodeAt(i - 1) !== POINT && !isSpace(text, i - 1)
}
