import { foldedTail, foldedUnits, foldText } from '../text/fold.ts'

/**
 * Words as numbers. Lines are read once, unit by unit; a rule that needs the
 * words themselves has them made for its line alone. A word is a run of letters
 * and figures; its hash is that of its folded units, so spellings that fold
 * alike meet. Astral letters count as signs.
 *
 * Classes are in this order so that one comparison tells a letter from the rest.
 */
export const SIGN = 0
export const SPACE = 1
/** Vowel signs and the like: inside a word, and not hashed. */
export const SILENT = 2
export const WORD = 3
/** Stands for several letters in one unit. */
export const LIGATURE = 4

/** What a sign or a space says about its line: the low half of `unitTable` for units that are no letters. */
export const ENDS = 1
export const HASH_SIGN = 2
export const COPYRIGHT = 4
export const SLASH = 8
export const BAR = 32
/** A line break other than `\n`. */
export const ODD_BREAK = 16
export const ODD_BREAKS: readonly string[] = ['\v', '\f', '\r', '\u2028', '\u2029']
export const ENDS_UNITS = '.!؟?…۔'

const LIGATURES = 0xfb50

/** Class in the high half; folded unit in the low one, or what a sign says: a single load for each unit read. */
export const unitTable: Int32Array = buildTable()

function buildTable(): Int32Array {
  const table = new Int32Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const kind = classOf(unit)
    table[unit] = (kind << 16) | (kind >= WORD ? (foldedUnits[unit] ?? unit) : saidBy(String.fromCharCode(unit)))
  }
  return table
}

function classOf(unit: number): number {
  const sign = String.fromCharCode(unit)
  if (sign.trim() === '') return SPACE
  if (foldedUnits[unit] === 0 && unit !== 0) return SILENT
  if (!/[\p{L}\p{N}]/u.test(sign)) return SIGN
  return unit >= LIGATURES && foldedTail(unit) !== '' ? LIGATURE : WORD
}

function saidBy(sign: string): number {
  if (ENDS_UNITS.includes(sign)) return ENDS
  if (ODD_BREAKS.includes(sign)) return ODD_BREAK
  return sign === '#' ? HASH_SIGN : sign === '©' ? COPYRIGHT : sign === '/' ? SLASH : sign === '|' ? BAR : 0
}

/** The smallest entries of `unitTable` for a letter, and for a ligature. */
export const WORD_ENTRY: number = WORD << 16
export const LIGATURE_ENTRY: number = LIGATURE << 16
export const SPACE_ENTRY: number = SPACE << 16
export const SILENT_ENTRY: number = SILENT << 16
export const LOW_HALF = 0xffff

/** Odd and large, so that letters next to one another in the alphabet do not cancel out. */
export const BASE = 0x01000193

/** The hash behind the further letters of a ligature. */
export function withTail(hash: number, unit: number): number {
  let longer = hash
  for (const letter of foldedTail(unit)) longer = (Math.imul(longer, BASE) + letter.charCodeAt(0)) | 0
  return longer
}

/** Hash of a folded word. */
export function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, BASE) + word.charCodeAt(i)) | 0
  return hash
}

/** Folded words of a text, or of a stretch of it; not more than `most`. */
export function foldedWords(text: string, start = 0, end = text.length, most = Number.POSITIVE_INFINITY): string[] {
  const words: string[] = []
  let from = -1
  for (let i = start; i < end && words.length < most; i++) {
    const read = unitTable[text.charCodeAt(i)] as number
    if (read >= WORD_ENTRY) {
      if (from < 0) from = i
    } else if (read < SILENT_ENTRY && from >= 0) {
      words.push(foldText(text.slice(from, i)))
      from = -1
    }
  }
  if (from >= 0 && words.length < most) words.push(foldText(text.slice(from, end)))
  return words
}
