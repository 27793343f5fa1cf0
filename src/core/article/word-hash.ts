import { foldedTail, foldedUnits, foldText } from '../text/fold.ts'

/**
 * Words as numbers. Lines are read once, unit by unit; a rule that needs the
 * words themselves has them made for its line alone. A word is a run of letters
 * and figures; its hash is that of its folded units, so spellings that fold
 * alike meet. Astral letters count as signs.
 */

/** What a unit says about its line. */
export const ENDS: number = 1 << 16
export const HASH_SIGN: number = 1 << 17
export const COPYRIGHT: number = 1 << 18
export const SLASH: number = 1 << 19
export const BAR: number = 1 << 20
/** A line break other than `\n`. */
export const ODD_BREAK: number = 1 << 21
export const ARABIC: number = 1 << 22
export const LATIN: number = 1 << 23
export const NUMERIC: number = 1 << 24
/** Stands for several letters: its word has to be read again, letter by letter. */
export const LIGATURE: number = 1 << 25

/**
 * Classes, in this order so that one comparison tells a letter from the rest:
 * signs, white space, what stands inside words unread (vowel signs and the like),
 * letters and figures.
 */
export const SPACE_ENTRY: number = 1 << 27
export const SILENT_ENTRY: number = 2 << 27
export const WORD_ENTRY: number = 3 << 27
export const LOW_HALF = 0xffff

export const ODD_BREAKS: readonly string[] = ['\v', '\f', '\r', '\u2028', '\u2029']
export const ENDS_UNITS = '.!؟?…۔'

const LATIN_END = 0x24f

/** Class, what the unit says, and in the low half the folded unit: a single load for each unit read. */
export const unitTable: Int32Array = buildTable()

function buildTable(): Int32Array {
  const table = new Int32Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const kind = classOf(unit)
    table[unit] =
      kind | (kind >= WORD_ENTRY ? (foldedUnits[unit] ?? unit) | scriptOf(unit) : saidBy(String.fromCharCode(unit)))
  }
  return table
}

function classOf(unit: number): number {
  const sign = String.fromCharCode(unit)
  if (sign.trim() === '') return SPACE_ENTRY
  if (foldedUnits[unit] === 0 && unit !== 0) return SILENT_ENTRY
  if (!/[\p{L}\p{N}]/u.test(sign)) return 0
  return WORD_ENTRY
}

function scriptOf(unit: number): number {
  if (foldedTail(unit) !== '') return LIGATURE | ARABIC
  if (/\p{Nd}/u.test(String.fromCharCode(unit))) return NUMERIC
  if (unit <= LATIN_END) return LATIN
  const arabic =
    (unit >= 0x620 && unit <= 0x6ff) || (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc)
  return arabic ? ARABIC : 0
}

function saidBy(sign: string): number {
  if (ENDS_UNITS.includes(sign)) return ENDS
  if (ODD_BREAKS.includes(sign)) return ODD_BREAK
  return { '#': HASH_SIGN, '©': COPYRIGHT, '/': SLASH, '|': BAR }[sign] ?? 0
}

/** Odd and large, so that letters next to one another in the alphabet do not cancel out. */
export const BASE = 0x01000193

/** The hash of a folded word: a polynomial in what the table holds for its letters, so that nothing has to be masked. */
export function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, BASE) + (unitTable[word.charCodeAt(i)] as number)) | 0
  return hash
}

const ligatures = /[\ufb50-\ufdff\ufe70-\ufefc]/g

/** Ligatures as the letters that they stand for. */
export const spelled = (text: string): string => text.replace(ligatures, foldText)

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
