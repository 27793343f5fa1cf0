import type { ImportWarning } from '../../core/article/imported.ts'

/** A text as it came out of its file, put right where that is certain, and what a reader has to know. */
export interface Checked {
  readonly text: string
  readonly warnings: readonly ImportWarning[]
}

const ARABIC = /[\u0620-\u064a\u0671-\u06d3]/g
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefc]/g
/** Letters of Persian, Urdu and Kurdish that Arabic newsrooms do not write. */
const NEIGHBOURS = /[\u0679\u067e\u0686\u0688\u0691\u0695\u0698\u06a9\u06af\u06b5\u06be\u06c6\u06cc\u06ce\u06d2\u06d5]/g
/** Letters without their dots: what a printer's file leaves where it composes letters of parts. */
const DOTLESS = /[\u066e\u066f\u06a1\u06ba]/g
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g

const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0

export function checkArabic(raw: string): Checked {
  const warnings: ImportWarning[] = []
  let text = raw
  const step = (warning: ImportWarning, repaired: string | null): void => {
    if (repaired === null) return
    text = repaired
    warnings.push(warning)
  }
  step('mojibake-repaired', unmangled(text))
  step('letters-repaired', withPlainLetters(text))
  step('order-repaired', inReadingOrder(text))
  return { text, warnings: [...warnings, ...doubts(text)] }
}

/** Share of Arabic letters among all below which a text is not read as Arabic. */
const LEAST_ARABIC = 0.3
const MOST_NEIGHBOURS = 0.03
const MOST_DOTLESS = 0.02

function doubts(text: string): ImportWarning[] {
  const arabic = count(text, ARABIC)
  const letters = count(text, /\p{L}/gu)
  const found: ImportWarning[] = []
  if (letters > 0 && arabic < letters * LEAST_ARABIC) found.push('not-arabic')
  else if (count(text, NEIGHBOURS) > arabic * MOST_NEIGHBOURS) found.push('other-language')
  if (count(text, DOTLESS) > arabic * MOST_DOTLESS) found.push('letters-damaged')
  if (count(text, DIRECTION) > 0) found.push('direction-marks')
  return found
}

/** Presentation forms are what a printer sees; a text of them is put back into letters. */
function withPlainLetters(text: string): string | null {
  const shaped = count(text, PRESENTATION)
  if (shaped < 5 || shaped < count(text, ARABIC)) return null
  return text.replace(/[\ufb50-\ufdff\ufe70-\ufefc]+/g, (letters) => letters.normalize('NFKC'))
}

/**
 * Lines whose letters stand from left to right. The article «ال» opens every
 * fourth word of Arabic and ends hardly any; in a reversed text it is the other
 * way round. Figures and Latin words keep their order.
 */
function inReadingOrder(text: string): string | null {
  const opens = count(text, /(?<!\p{L})ال\p{L}/gu)
  const ends = count(text, /\p{L}لا(?!\p{L})/gu)
  if (ends < 4 || ends < opens * 4) return null
  return text.split('\n').map(reversedLine).join('\n')
}

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
}

function reversedLine(line: string): string {
  const marks = /\p{L}\p{M}+|[\d\u0660-\u0669.,:/%]*[\d\u0660-\u0669]|[A-Za-z][\w .@/-]*[A-Za-z]|./gsu
  const parts = line.match(marks) ?? []
  return parts
    .map((part) => MIRRORED[part] ?? part)
    .reverse()
    .join('')
}

/** «Ø§Ù„»: UTF-8 read as windows-1252 and saved so. Null unless all of it reads as UTF-8 again. */
function unmangled(text: string): string | null {
  if (count(text, /[ØÙ][\u0080-\u00bf\u0152-\u2122]/g) < 5) return null
  const bytes = Array.from(text, byteOf)
  if (bytes.includes(-1)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

/** What windows-1252 writes at 0x80 to 0x9f; platforms differ in what they make of the five places that it leaves open. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Of windows-1252 and of Latin-1 alike; -1 where neither has the letter. */
function byteOf(letter: string): number {
  const code = letter.charCodeAt(0)
  if (code < 0x100) return code
  const place = HIGH.indexOf(letter)
  return place < 0 ? -1 : 0x80 + place
}
