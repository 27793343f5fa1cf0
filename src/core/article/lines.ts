import { foldText } from '../text/fold.ts'
import type { Span } from '../text/span.ts'

/** A non-blank line of the stored text, without surrounding white space, and what rules ask about it. */
export interface Line extends Span {
  readonly text: string
  /** Folded letters and digits, single spaces between: two lines that read alike have one key. */
  readonly key: string
  readonly words: readonly string[]
  /** Ends as a sentence does, closing quotation marks and brackets left aside. */
  readonly sentenceEnd: boolean
  readonly question: boolean
  readonly endsWithColon: boolean
  /** Holds more than one sentence. */
  readonly several: boolean
  readonly bullet: boolean
  readonly arabic: boolean
  /** Blank lines stand between this one and the line before. */
  readonly apart: boolean
}

const LINE_BREAKS = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029])
const closers = new Set('»”"\'’)]}›\u200e\u200f\u202c\u2069 \u00a0')
const sentenceEnds = new Set('.!؟?…۔')
const bullets = new Set('•●▪◾■○*-–—')
const digits = '0123456789٠١٢٣٤٥٦٧٨٩'

const isSpace = (unit: string): boolean => unit.trim() === ''

/** Letters and digits of a text, folded, single spaces between. */
export const keyOf = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const wordsOf = (key: string): string[] => (key === '' ? [] : key.split(' '))

/** The text's non-blank lines in order. Linear in the length of the text. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let breaks = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !LINE_BREAKS.has(text.charCodeAt(i))) continue
    const span = trimmed(text, from, i)
    if (span) {
      lines.push(describe(text, span, breaks > 1))
      breaks = 0
    }
    breaks += isCrLf(text, i) ? 0 : 1
    from = i + 1
  }
  return lines
}

const isCrLf = (text: string, i: number): boolean => text[i] === '\r' && text[i + 1] === '\n'

/** The span without white space at its ends, or null when nothing is left. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && isSpace(text[start] ?? '')) start++
  while (end > start && isSpace(text[end - 1] ?? '')) end--
  return start < end ? { start, end } : null
}

function describe(text: string, span: Span, apart: boolean): Line {
  const own = text.slice(span.start, span.end)
  const key = keyOf(own)
  const last = lastSign(own)
  return {
    ...span,
    text: own,
    key,
    words: wordsOf(key),
    sentenceEnd: sentenceEnds.has(last),
    question: last === '؟' || last === '?',
    endsWithColon: last === ':',
    several: hasInnerEnd(own),
    bullet: startsAsItem(own),
    arabic: /[\u0620-\u064a\ufb50-\ufdff\ufe70-\ufefc]/.test(own),
    apart,
  }
}

function lastSign(text: string): string {
  let i = text.length - 1
  while (i > 0 && closers.has(text[i] ?? '')) i--
  return text[i] ?? ''
}

/**
 * A full stop that another word follows. «18.5» and «أ.ف.ب» do not count (a space
 * must stand behind it), nor do the two points by which headlines join halves.
 */
function hasInnerEnd(text: string): boolean {
  for (let i = 1; i + 2 < text.length; i++) {
    const before = text[i - 1] ?? ''
    if (!sentenceEnds.has(text[i] ?? '') || !isSpace(text[i + 1] ?? '')) continue
    if (!isSpace(before) && before !== '.') return true
  }
  return false
}

function startsAsItem(text: string): boolean {
  const first = text[0] ?? ''
  if (bullets.has(first)) return true
  if (!digits.includes(first)) return false
  let i = 1
  while (i < 3 && digits.includes(text[i] ?? ' ')) i++
  return '.)-–ـ'.includes(text[i] ?? ' ') && !digits.includes(text[i + 1] ?? ' ')
}

const TITLE_WORDS = 18

/** A paragraph of running text, as against a title, a label or a name. */
export const isParagraph = (line: Line): boolean =>
  line.words.length >= TITLE_WORDS || (line.words.length >= 8 && (line.several || (line.sentenceEnd && !line.question)))

/** Could stand above a text: a few words that do not end as a statement does. */
export const isTitleLike = (line: Line): boolean =>
  line.words.length >= 4 &&
  line.words.length <= TITLE_WORDS &&
  (!line.sentenceEnd || line.question) &&
  !line.several &&
  !line.endsWithColon &&
  !line.bullet
