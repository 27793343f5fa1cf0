import { BULLET_BIT, COLON_BIT, isSpace, QUESTION_BIT, SAMPLED, SENTENCE_BIT, scan, scanned } from './line-scan.ts'
import { Line } from './lines.ts'
import { ENDS_UNITS, ODD_BREAK, ODD_BREAKS } from './word-hash.ts'

/** A line of as many units that ends as a sentence does is a paragraph: only its beginning is scanned. */
const LONG = 84
/** Units at the beginning of a paragraph that are scanned, up to the end of the word. */
const BEGINNING = 48
/** Longer lines, and a text of one line, are looked through for line breaks of other kinds. */
const UNBROKEN = 400

const CLOSES = 1
const BULLET = 2
const DIGIT = 4
const ITEM_END = 8
const ENDS = 16
/** What signs say at a line's beginning and end. */
const signTable = new Uint8Array(0x10000)
const sign = (signs: string, bit: number): void => {
  for (const one of signs) signTable[one.charCodeAt(0)] = (signTable[one.charCodeAt(0)] as number) | bit
}
sign('»”"\'’)]}›\u200e\u200f\u202c\u2069 \u00a0', CLOSES)
sign('•●▪◾■○*-–—', BULLET)
sign('0123456789٠١٢٣٤٥٦٧٨٩', DIGIT)
sign('.)-–ـ', ITEM_END)
sign(ENDS_UNITS, ENDS)

/** Five searches of the engine's own are faster than one regular expression. */
const hasOddBreak = (line: string): boolean => ODD_BREAKS.some((sign) => line.includes(sign))
const COLON = 0x3a
const QUESTION = 0x3f
const ARABIC_QUESTION = 0x061f

/** The text's non-blank lines in order, at a constant cost for each unit. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from < text.length; ) {
    const at = text.indexOf('\n', from)
    const to = at < 0 ? text.length : at
    addLine(text, from, to, lines)
    from = to + 1
  }
  return lines
}

function addLine(text: string, from: number, to: number, lines: Line[]): void {
  let start = from
  let end = to
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  if (start === end) return
  if ((end - start > UNBROKEN || to - from === text.length) && hasOddBreak(text.slice(start, end))) {
    addBroken(text, start, end, lines)
    return
  }
  const endBits = bitsOfEnds(text, start, end)
  const isLong = end - start >= LONG && (endBits & (SENTENCE_BIT | QUESTION_BIT)) === SENTENCE_BIT
  scan(text, start, isLong ? endOfBeginning(text, start + BEGINNING, end) : end)
  if ((scanned.bits & ODD_BREAK) !== 0) addBroken(text, start, end, lines)
  else lines.push(new Line(text, start, end, isLong ? endBits | SAMPLED : endBits))
}

/** Next space from `from` on. */
function endOfBeginning(text: string, from: number, end: number): number {
  let i = from
  while (i < end && !isSpace(text, i)) i++
  return i
}

/** A line with breaks of other kinds in it: each part by itself. */
function addBroken(text: string, start: number, end: number, lines: Line[]): void {
  let from = start
  for (let i = start; i <= end; i++) {
    if (i < end && !ODD_BREAKS.includes(text[i] as string)) continue
    if (i > from) addLine(text, from, i, lines)
    from = i + 1
  }
}

const says = (text: string, i: number, bit: number): boolean => ((signTable[text.charCodeAt(i)] as number) & bit) !== 0

function bitsOfEnds(text: string, start: number, end: number): number {
  let i = end - 1
  while (i > start && says(text, i, CLOSES)) i--
  const last = text.charCodeAt(i)
  let bits = startsAsItem(text, start, end) ? BULLET_BIT : 0
  if (last === COLON) bits |= COLON_BIT
  if (says(text, i, ENDS)) bits |= SENTENCE_BIT
  return last === ARABIC_QUESTION || last === QUESTION ? bits | QUESTION_BIT : bits
}

function startsAsItem(text: string, start: number, end: number): boolean {
  if (says(text, start, BULLET)) return true
  if (!says(text, start, DIGIT)) return false
  let i = start + 1
  while (i < start + 3 && i < end && says(text, i, DIGIT)) i++
  return i < end && says(text, i, ITEM_END) && !(i + 1 < end && says(text, i + 1, DIGIT))
}
