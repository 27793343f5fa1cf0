import { foldedTail } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import { contentHashes } from './content-hash.ts'
import { entryOf, hiBits, loBits, type Phrases, TRIGGERS_FIRST, TRIGGERS_INSIDE } from './cue-table.ts'
import { BASE, extend, foldedWords, SILENT, SPACE, unitTable, WORD } from './word-hash.ts'

/** Units of a line that rules may read word by word. */
const READ = 4000
/** Words of a line in which rules look for phrases. */
export const READ_MARKED = 120
const NONE: readonly number[] = []

/**
 * A non-blank line of the stored text, without surrounding white space, and what
 * rules ask about it. `text` and `words` are made on demand: most lines are
 * paragraphs of which nobody asks more than their length and their end.
 */
export class Line implements Span {
  readonly start: number
  readonly end: number
  /** Number of words. */
  readonly count: number
  /** Of all words together: different for lines that read differently, but for accidents. */
  readonly hash: number
  /** Bits of the sets of phrases (cue-table.ts) that a word of the line belongs to, and the first word. */
  readonly lo: number
  readonly hi: number
  readonly firstLo: number
  readonly firstHi: number
  /** The words that any phrase begins or ends with: offset of the word, its entry, and so on. */
  readonly marked: readonly number[]
  /** Holds more than one sentence. */
  readonly several: boolean
  readonly arabic: boolean
  readonly latin: boolean
  /** A word begins with a figure. */
  readonly numeric: boolean
  /** Number of words of one letter, at least: a ligature counts as one. */
  readonly singles: number
  /** Number of «#». */
  readonly hashSigns: number
  /** Holds «©», «/». */
  readonly copyright: boolean
  readonly slash: boolean
  /** Ends as a sentence does, closing quotation marks and brackets left aside. */
  readonly sentenceEnd: boolean
  readonly question: boolean
  readonly endsWithColon: boolean
  readonly bullet: boolean
  private readonly source: string
  private ownText: string | null = null
  private ownWords: readonly string[] | null = null
  private ownContent: Int32Array | null = null

  constructor(source: string, scan: Readonly<LineScan>) {
    this.source = source
    this.start = scan.start
    this.end = scan.end
    this.count = scan.count
    this.hash = scan.hash
    this.lo = scan.lo
    this.hi = scan.hi
    this.firstLo = scan.firstLo
    this.firstHi = scan.firstHi
    this.marked = scan.count > READ_MARKED || scan.markedCount === 0 ? NONE : scan.marked.slice(0, scan.markedCount)
    this.several = scan.several
    this.arabic = scan.arabic
    this.latin = scan.latin
    this.numeric = scan.numeric
    this.singles = scan.singles
    this.hashSigns = scan.hashSigns
    this.copyright = scan.copyright
    this.slash = scan.slash
    const last = lastSign(source, scan.start, scan.end)
    this.sentenceEnd = endUnits[last] === 1
    this.question = last === ARABIC_QUESTION || last === QUESTION
    this.endsWithColon = last === COLON
    this.bullet = startsAsItem(source, scan.start)
  }

  get text(): string {
    this.ownText ??= this.source.slice(this.start, this.end)
    return this.ownText
  }

  /** First unit of the line. */
  get first(): string {
    return this.source[this.start] ?? ''
  }

  /** Unit number `back` from the line's end, 1 for the last; NaN before its start. */
  unitFromEnd(back: number): number {
    return this.end - back < this.start ? Number.NaN : this.source.charCodeAt(this.end - back)
  }

  /** Holds a word that makes a long line worth a rule's look (cues.ts): at its start, or anywhere in it. */
  get triggered(): boolean {
    return (this.hi & TRIGGERS_INSIDE) !== 0 || (this.firstHi & TRIGGERS_FIRST) !== 0
  }

  /** Folded words; of an endless line only the first ones, which is more than any rule reads. */
  get words(): readonly string[] {
    this.ownWords ??= foldedWords(this.source.slice(this.start, Math.min(this.end, this.start + READ)))
    return this.ownWords
  }

  /** Folded words from the one at `offset` on, not more than `most`. */
  wordsFrom(offset: number, most: number): readonly string[] {
    return foldedWords(this.source, offset, Math.min(this.end, offset + READ), most)
  }

  /** The same units, so that no words have to be made. */
  private isPrintedAs(other: Line): boolean {
    if (this.end - this.start !== other.end - other.start) return false
    for (let i = this.start, k = other.start; i < this.end; i++, k++)
      if (this.source.charCodeAt(i) !== other.source.charCodeAt(k)) return false
    return true
  }

  /** Hashes of the words that say what the line is about (content-hash.ts). `leftOut` is the same for all lines. */
  content(leftOut: Phrases): Int32Array {
    this.ownContent ??= contentHashes(this.source, this.start, Math.min(this.end, this.start + READ), leftOut)
    return this.ownContent
  }

  /** Both lines read alike: the same words, whatever signs stand between. */
  readsAs(other: Line | null | undefined): boolean {
    if (!other || other.hash !== this.hash || other.count !== this.count) return false
    if (this.isPrintedAs(other)) return true
    return this.words.every((word, i) => word === other.words[i])
  }
}

/** What the scan of one line found; one object is filled again for every line. */
interface LineScan {
  start: number
  end: number
  /** Index of the break behind the line. */
  next: number
  count: number
  hash: number
  lo: number
  hi: number
  firstLo: number
  firstHi: number
  /** Filled up to `markedCount`. */
  marked: number[]
  markedCount: number
  several: boolean
  arabic: boolean
  latin: boolean
  numeric: boolean
  singles: number
  hashSigns: number
  copyright: boolean
  slash: boolean
}

const scan: LineScan = {
  start: 0,
  end: 0,
  next: 0,
  count: 0,
  hash: 0,
  lo: 0,
  hi: 0,
  firstLo: 0,
  firstHi: 0,
  marked: new Array(READ_MARKED * 2).fill(0),
  markedCount: 0,
  several: false,
  arabic: false,
  latin: false,
  numeric: false,
  singles: 0,
  hashSigns: 0,
  copyright: false,
  slash: false,
}

const closers = unitSet('»”"\'’)]}›\u200e\u200f\u202c\u2069 \u00a0')
const bullets = unitSet('•●▪◾■○*-–—')
const digits = unitSet('0123456789٠١٢٣٤٥٦٧٨٩')
const itemEnds = unitSet('.)-–ـ')
const endUnits = unitSet('.!؟?…۔')
const breakUnits = unitSet('\n\v\f\r\u2028\u2029')
const POINT = 0x2e
const COLON = 0x3a
const QUESTION = 0x3f
const ARABIC_QUESTION = 0x061f
const HASH_SIGN = 0x23
const SLASH = 0x2f
const COPYRIGHT = 0xa9
const LINE_END = 0x0a
const FIGURES_END = 0x39
const DIGITS_END = 0x40
const LATIN_END = 0x24f
const LIGATURES = 0xfb50
const WORD_SEED = 0x9e3779b1 | 0
const LETTER = 0xffff

function unitSet(signs: string): Uint8Array {
  const units = new Uint8Array(0x10000)
  for (const sign of signs) units[sign.charCodeAt(0)] = 1
  return units
}

/** The text's non-blank lines in order: one pass, constant work per unit. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from < text.length) {
    scanLine(text, from)
    if (scan.end > scan.start) lines.push(new Line(text, scan))
    from = scan.next + 1
  }
  return lines
}

/**
 * Reads up to the next line break. A full stop inside the line counts where
 * white space and then another word follow: «18.5» and «أ.ف.ب» have none, and the
 * two points by which headlines join their halves are no stop.
 */
function scanLine(text: string, from: number): void {
  const length = text.length
  clearScan()
  let start = -1
  let end = from
  let stopped = false
  /** Class of the last sign before the place, and the unit right before it. */
  let before = SPACE
  let beforeUnit = 0
  let i = from
  for (;;) {
    const unit = i < length ? text.charCodeAt(i) : LINE_END
    const kind = (unitTable[unit] as number) >> 16
    if (kind === SPACE) {
      if (breakUnits[unit] === 1) break
      if (before !== SPACE && endUnits[beforeUnit] === 1) stopped = true
      beforeUnit = unit
      i++
      continue
    }
    if (start < 0) start = i
    if (kind === WORD) {
      if (stopped) scan.several = true
      i = scanWord(text, i, unit)
      beforeUnit = text.charCodeAt(i - 1)
    } else {
      if (kind !== SILENT) before = scanSign(unit, beforeUnit, kind)
      beforeUnit = unit
      i++
    }
    end = i
  }
  scan.start = start < 0 ? end : start
  scan.end = end
  scan.next = i
}

function clearScan(): void {
  scan.count = 0
  scan.hash = 0
  scan.lo = 0
  scan.hi = 0
  scan.firstLo = 0
  scan.firstHi = 0
  scan.markedCount = 0
  scan.several = false
  scan.arabic = false
  scan.latin = false
  scan.numeric = false
  scan.singles = 0
  scan.hashSigns = 0
  scan.copyright = false
  scan.slash = false
}

/** Reads the word at `from`, whose first unit is `first`; returns the index behind it and the signs it carries. */
function scanWord(text: string, from: number, first: number): number {
  const length = text.length
  let word = 0
  let letters = 0
  let i = from
  for (; i < length; i++) {
    const unit = text.charCodeAt(i)
    const read = unitTable[unit] as number
    const kind = read >> 16
    if (kind === WORD) {
      word = (Math.imul(word, BASE) + (read & LETTER)) | 0
      letters++
      if (unit >= LIGATURES) word = withTail(word, unit)
    } else if (kind !== SILENT) break
  }
  if (first <= LATIN_END) {
    if (first > DIGITS_END) scan.latin = true
    else if (first <= FIGURES_END) scan.numeric = true
  } else if (digits[first] === 1) scan.numeric = true
  if (first > LATIN_END && isArabic(first)) scan.arabic = true
  if (letters === 1) scan.singles++
  markWord(word, from)
  return i
}

/** The further letters of a ligature in presentation form. */
function withTail(word: number, unit: number): number {
  let hash = word
  for (const letter of foldedTail(unit)) hash = extend(hash, letter.charCodeAt(0))
  return hash
}

function markWord(word: number, from: number): void {
  const entry = entryOf(word)
  if (entry !== 0) {
    const lo = loBits[entry] as number
    const hi = hiBits[entry] as number
    scan.lo |= lo
    scan.hi |= hi
    if (scan.count === 0) {
      scan.firstLo = lo
      scan.firstHi = hi
    }
    if (scan.count < READ_MARKED) {
      scan.marked[scan.markedCount++] = from
      scan.marked[scan.markedCount++] = entry
    }
  }
  scan.hash = (Math.imul(scan.hash, WORD_SEED) + word) | 0
  scan.count++
}

/** The sign's class for the stop rule: a full stop behind a full stop or a space counts as white space. */
function scanSign(unit: number, beforeUnit: number, kind: number): number {
  if (unit === HASH_SIGN) scan.hashSigns++
  else if (unit === COPYRIGHT) scan.copyright = true
  else if (unit === SLASH) scan.slash = true
  const opens = beforeUnit === POINT || (unitTable[beforeUnit] as number) >> 16 === SPACE
  return endUnits[unit] === 1 && opens ? SPACE : kind
}

const isArabic = (unit: number): boolean =>
  (unit >= 0x620 && unit <= 0x6ff) || (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc)

const isSpace = (unit: string): boolean => unit.trim() === ''

/** The span without white space at its ends, or null when nothing is left. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && isSpace(text[start] ?? '')) start++
  while (end > start && isSpace(text[end - 1] ?? '')) end--
  return start < end ? { start, end } : null
}

function lastSign(text: string, start: number, end: number): number {
  let i = end - 1
  while (i > start && closers[text.charCodeAt(i)] === 1) i--
  return text.charCodeAt(i)
}

function startsAsItem(text: string, start: number): boolean {
  const first = text.charCodeAt(start)
  if (bullets[first] === 1) return true
  if (digits[first] !== 1) return false
  let i = start + 1
  while (i < start + 3 && digits[text.charCodeAt(i)] === 1) i++
  return itemEnds[text.charCodeAt(i)] === 1 && digits[text.charCodeAt(i + 1)] !== 1
}

const TITLE_WORDS = 18

/** A paragraph of running text, as against a title, a label or a name. */
export const isParagraph = (line: Line): boolean =>
  line.count >= TITLE_WORDS ||
  (line.count >= 8 && (line.several || line.endsWithColon || (line.sentenceEnd && !line.question)))

/** Could stand above a text: a few words that do not end as a statement does. */
export const isTitleLike = (line: Line): boolean =>
  line.count >= 4 &&
  line.count <= TITLE_WORDS &&
  (!line.sentenceEnd || line.question) &&
  !line.several &&
  !line.endsWithColon &&
  !line.bullet
