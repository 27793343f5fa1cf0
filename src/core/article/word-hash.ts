import { foldedUnits, foldText } from '../text/fold.ts'

/**
 * Words as numbers. Lines are read once, unit by unit; a rule that needs the
 * words themselves has them made for its line alone. A word is a run of letters
 * and figures; its hash is that of its folded units, so spellings that fold
 * alike meet. Astral letters count as signs.
 */
export const SPACE = 1
export const WORD = 2
/** Vowel signs and the like: inside a word, and not hashed. */
export const SILENT = 3
export const SIGN = 0

/** Unit → one of the classes above. */
export const unitClass: Uint8Array = buildClasses()

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) classes[unit] = classOf(unit)
  return classes
}

function classOf(unit: number): number {
  const sign = String.fromCharCode(unit)
  if (sign.trim() === '') return SPACE
  if (foldedUnits[unit] === 0 && unit !== 0) return SILENT
  return /[\p{L}\p{N}]/u.test(sign) ? WORD : SIGN
}

/** Odd and large, so that letters next to one another in the alphabet do not cancel out. */
export const BASE = 0x01000193
export const extend = (hash: number, unit: number): number => (Math.imul(hash, BASE) + (foldedUnits[unit] ?? unit)) | 0

/** Folded words of a text, or of a stretch of it; not more than `most`. */
export function foldedWords(text: string, start = 0, end = text.length, most = Number.POSITIVE_INFINITY): string[] {
  const words: string[] = []
  let from = -1
  for (let i = start; i < end && words.length < most; i++) {
    const kind = unitClass[text.charCodeAt(i)]
    if (kind === WORD) {
      if (from < 0) from = i
    } else if (kind !== SILENT && from >= 0) {
      words.push(foldText(text.slice(from, i)))
      from = -1
    }
  }
  if (from >= 0 && words.length < most) words.push(foldText(text.slice(from, end)))
  return words
}

/** Class in the high half, folded unit in the low one: a single load for each unit read. */
export const unitTable: Int32Array = Int32Array.from(
  unitClass,
  (kind, unit) => (kind << 16) | (foldedUnits[unit] ?? unit),
)

/** Hash of a folded word. */
export function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = extend(hash, word.charCodeAt(i))
  return hash
}
