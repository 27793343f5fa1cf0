import { foldedUnits } from './fold.ts'

/**
 * What a unit of text is made of, and with it what its token is. Combining
 * signs and tatweel join the word they follow.
 */
export const SPACE = 0
export const WORD = 1
export const LATIN = 2
/** Digits of any script with inner separators: `1,234.5`, `٤٫٥`. */
export const NUMBER = 3
export const PUNCT = 4
/** One or more line ends. */
export const BREAK = 5
export const JOINER = 6
/** Presentation forms of words' letters, some of which are several letters: read apart, since hardly any text has them. */
export const PRESENTED = 7

/** Unit → class. */
export const classes = buildClasses()

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(PUNCT)
  const fill = (from: number, to: number, kind: number): void => void table.fill(kind, from, to + 1)
  fill(0x0000, 0x0020, SPACE)
  // «فلاديمير #بوتين»: a tag's mark stands before a word of the sentence and parts nothing.
  table[0x23] = SPACE
  for (const space of [0x00a0, 0x1680, 0x202f, 0x205f, 0x3000]) table[space] = SPACE
  fill(0x2000, 0x200a, SPACE)
  fill(0x000a, 0x000a, BREAK)
  fill(0x000d, 0x000d, BREAK)
  fill(0x2028, 0x2029, BREAK)
  fill(0x30, 0x39, NUMBER)
  fill(0x0660, 0x0669, NUMBER)
  fill(0x06f0, 0x06f9, NUMBER)
  fill(0x41, 0x5a, LATIN)
  fill(0x61, 0x7a, LATIN)
  fill(0xc0, 0x24f, LATIN)
  table[0xd7] = PUNCT
  table[0xf7] = PUNCT
  fill(0x0370, 0x052f, LATIN)
  fill(0x0620, 0x064a, WORD)
  fill(0x066e, 0x06d3, WORD)
  fill(0x06fa, 0x06fc, WORD)
  fill(0x0750, 0x077f, WORD)
  fill(0xfb50, 0xfd3d, WORD)
  fill(0xfd50, 0xfdfb, WORD)
  fill(0xfe70, 0xfefc, WORD)
  for (let c = 0; c < 0x10000; c++) if (foldedUnits[c] === 0) table[c] = JOINER
  table[0] = SPACE
  return table
}

const isPresented = (unit: number): boolean => unit >= 0xfb50 && classes[unit] === WORD

/** Class in the high half (presentation forms have one of their own here), folded letter in the low one: a single load for each unit read. */
export const readTable = Int32Array.from(
  classes,
  (kind, unit) => ((isPresented(unit) ? PRESENTED : kind) << 16) | (foldedUnits[unit] as number),
)
