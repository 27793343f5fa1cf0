/**
 * Folding: one letter for all the ways Arabic newsrooms type it. Rules and
 * search look at folded text; every stored span stays in raw text. Two offset
 * spaces, two types, so that the compiler keeps them apart.
 */

/** Offset in UTF-16 units of the stored text. */
export type RawOffset = number & { readonly space?: 'raw' }
/** Offset in UTF-16 units of the folded text. */
export type FoldedOffset = number & { readonly space?: 'folded' }

const DROPPED = 0

/** Vowel signs, superscript alef, Quranic marks; tatweel; zero-width and bidi controls; soft hyphen. */
const droppedRanges: readonly (readonly [number, number])[] = [
  [0x0610, 0x061a],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
]

/** Letters that newsrooms use for one another; Persian keyboard forms of kaf and ya. */
const letterPairs = 'أا إا آا ٱا ىي ةه ؤو ئي کك یي ەه'

const presentationRanges: readonly (readonly [number, number])[] = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
]

interface FoldTables {
  /** Unit → folded unit; 0 = dropped. */
  readonly units: Uint16Array
  /** Presentation ligatures that stand for several letters («ﻻ»). */
  readonly several: ReadonlyMap<number, string>
}

function buildTables(): FoldTables {
  const units = new Uint16Array(0x10000)
  for (let c = 0; c < 0x10000; c++) units[c] = c
  for (let c = 0x41; c <= 0x5a; c++) units[c] = c + 32
  for (let d = 0; d < 10; d++) {
    units[0x0660 + d] = 0x30 + d
    units[0x06f0 + d] = 0x30 + d
  }
  for (const [from, to] of droppedRanges) units.fill(DROPPED, from, to + 1)
  for (const pair of letterPairs.split(' ')) units[pair.charCodeAt(0)] = pair.charCodeAt(1)
  for (const space of [0x00a0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2007, 0x2009, 0x202f, 0x3000]) units[space] = 0x20
  const several = foldPresentationForms(units)
  return { units, several }
}

function foldPresentationForms(units: Uint16Array): Map<number, string> {
  const several = new Map<number, string>()
  for (const [from, to] of presentationRanges) {
    for (let c = from; c <= to; c++) {
      const plain = String.fromCharCode(c).normalize('NFKC')
      const folded = Array.from(plain, (letter) => units[letter.charCodeAt(0)] ?? 0).filter((u) => u !== DROPPED)
      if (folded.length > 1) several.set(c, String.fromCharCode(...folded))
      units[c] = folded[0] ?? DROPPED
    }
  }
  return several
}

const tables = buildTables()

/** Unit → folded unit, 0 where the unit is dropped; a ligature gives its first letter (see `foldedTail`). */
export const foldedUnits: Uint16Array = tables.units

/** The letters after the first of a ligature in presentation form, or the empty string. */
export const foldedTail = (unit: number): string => tables.several.get(unit)?.slice(1) ?? ''

/** Presentation forms, ligatures among them, are the units from here on. */
const LIGATURES = 0xfb50

/** Folded text with the way back: `toRaw[i]` is the raw offset of folded unit `i`; one entry more closes the text. */
export interface Folded {
  readonly text: string
  readonly toRaw: Int32Array
}

/** Folds `raw` and keeps the map. Linear; loses nothing but the form of letters. */
export function foldWithMap(raw: string): Folded {
  const out: number[] = []
  const toRaw: number[] = []
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i)
    const folded = foldedUnits[unit] ?? unit
    if (folded === DROPPED) continue
    out.push(folded)
    toRaw.push(i)
    for (const letter of foldedTail(unit)) {
      out.push(letter.charCodeAt(0))
      toRaw.push(i)
    }
  }
  toRaw.push(raw.length)
  return { text: fromUnits(out), toRaw: Int32Array.from(toRaw) }
}

/** Folded form without the map: for search keys, lexicon entries and comparison of wording. */
export function foldText(raw: string): string {
  let out = ''
  // Most letters fold to themselves: stretches of them are taken over whole.
  let from = 0
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i)
    const folded = foldedUnits[unit] as number
    if (folded === unit && unit !== DROPPED) continue
    if (i > from) out += raw.slice(from, i)
    if (folded !== DROPPED) out += String.fromCharCode(folded)
    if (unit >= LIGATURES) out += foldedTail(unit)
    from = i + 1
  }
  return from === 0 ? raw : out + raw.slice(from)
}

/** Raw span of a folded span; dropped signs after the last letter belong to it, so that no vowel sign is orphaned. */
export function rawSpan(folded: Folded, start: FoldedOffset, end: FoldedOffset): { start: RawOffset; end: RawOffset } {
  const from = folded.toRaw[start] ?? 0
  const to = end <= start ? from : (folded.toRaw[end] ?? from)
  return { start: from, end: to }
}

const CHUNK = 8192
function fromUnits(units: readonly number[]): string {
  let out = ''
  for (let i = 0; i < units.length; i += CHUNK) out += String.fromCharCode(...units.slice(i, i + CHUNK))
  return out
}
