import { entryOf, keyHi, keyLo, openHi, openLo } from './cue-table.ts'
import {
  BAR,
  BASE,
  COPYRIGHT,
  ENDS,
  HASH_SIGN,
  LIGATURE_ENTRY,
  LOW_HALF,
  ODD_BREAK,
  SILENT_ENTRY,
  SLASH,
  SPACE_ENTRY,
  unitTable,
  WORD_ENTRY,
  withTail,
} from './word-hash.ts'

/** What a line holds; the lowest bits are those of the signs (word-hash.ts). */
export const SIGN_BITS: number = HASH_SIGN | COPYRIGHT | SLASH | BAR | ODD_BREAK
export const SEVERAL = 64
export const ARABIC = 128
export const LATIN = 256
/** A word begins with a figure. */
export const NUMERIC = 512
/** Two words of one letter, at least: a ligature counts as one. */
export const SINGLES = 1024
const ONE_SINGLE = 2048
/** Wide gaps between words, two at least. */
export const GAPS = 4096
const ONE_GAP = 8192

/** What the scan of a stretch found; one object is filled again for every line. */
export const scanned = { count: 0, hash: 0, lo: 0, hi: 0, firstLo: 0, firstHi: 0, bits: 0 }

const WORD_SEED = 0x9e3779b1 | 0
const POINT = 0x2e
const SPACE_UNIT = 0x20

/**
 * One pass over `text[from, to)`: constant work per unit, nothing is made. A full
 * stop inside the line counts where white space and then another word follow:
 * «18.5» and «أ.ف.ب» have none, and the two points by which headlines join their
 * halves are no stop.
 */
export function scan(text: string, from: number, to: number): void {
  let [count, hash, lo, hi, firstLo, firstHi, bits] = [0, 0, 0, 0, 0, 0, 0]
  let word = 0
  let start = from
  let stopped = false
  for (let i = from; i <= to; i++) {
    const unit = i < to ? text.charCodeAt(i) : SPACE_UNIT
    const read = unitTable[unit] as number
    if (read >= WORD_ENTRY) {
      word = (Math.imul(word, BASE) + (read & LOW_HALF)) | 0
      if (read >= LIGATURE_ENTRY) word = withTail(word, unit)
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
      if (stopped) bits |= SEVERAL
      bits |= kindOf(text, start)
      if (i - start === 1) bits |= (bits & ONE_SINGLE) === 0 ? ONE_SINGLE : SINGLES
      hash = (Math.imul(hash, WORD_SEED) + word) | 0
      count++
      word = 0
    }
    if (read < SPACE_ENTRY) bits |= read & SIGN_BITS
    else {
      bits |= read & ODD_BREAK
      if (i > from && stops(text, from, i - 1)) stopped = true
      if (i > from + 2 && start === i && isThirdSpace(text, i)) bits |= (bits & ONE_GAP) === 0 ? ONE_GAP : GAPS
    }
    start = i + 1
  }
  scanned.count = count
  scanned.hash = hash
  scanned.lo = lo
  scanned.hi = hi
  scanned.firstLo = firstLo
  scanned.firstHi = firstHi
  scanned.bits = bits
}

/** The sign at `i`, before white space, ends a sentence. */
function stops(text: string, from: number, i: number): boolean {
  const read = unitTable[text.charCodeAt(i)] as number
  if (read >= SPACE_ENTRY || (read & ENDS) === 0) return false
  if (i === from) return true
  const before = text.charCodeAt(i - 1)
  const space = (unitTable[before] as number) >> 16 === 1
  return before !== POINT && !space
}

/** The third unit of white space in a row. */
const isThirdSpace = (text: string, i: number): boolean =>
  isSpace(text, i - 1) && isSpace(text, i - 2) && !isSpace(text, i - 3)

const isSpace = (text: string, i: number): boolean => (unitTable[text.charCodeAt(i)] as number) >> 16 === 1

const FIGURES_END = 0x39
const DIGITS_END = 0x40
const LATIN_END = 0x24f

/** Script of the word at `start`, by its first letter. */
function kindOf(text: string, start: number): number {
  let unit = text.charCodeAt(start)
  for (let i = start + 1; (unitTable[unit] as number) < WORD_ENTRY; i++) unit = text.charCodeAt(i)
  if (unit <= LATIN_END) return unit > DIGITS_END ? LATIN : unit <= FIGURES_END ? NUMERIC : 0
  return isArabicDigit(unit) ? NUMERIC | arabicBit(unit) : arabicBit(unit)
}

const isArabicDigit = (unit: number): boolean => (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)

const arabicBit = (unit: number): number =>
  (unit >= 0x620 && unit <= 0x6ff) || (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc)
    ? ARABIC
    : 0
