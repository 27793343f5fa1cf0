import type { Span } from '../text/span.ts'
import { contentHashes } from './content-hash.ts'
import { FREE, GAPS, SEVERAL, SINGLES, scan, scanned } from './line-scan.ts'
import {
  ARABIC,
  BAR,
  COPYRIGHT,
  ENDS_UNITS,
  foldedWords,
  HASH_SIGN,
  LATIN,
  NUMERIC,
  ODD_BREAK,
  ODD_BREAKS,
  SILENT_ENTRY,
  SLASH,
  SPACE_ENTRY,
  unitTable,
} from './word-hash.ts'

/** Units of a line that rules may read word by word. */
const READ = 4000
/** Words of the longest phrase, and one more. */
const PHRASE = 10
/** A line of as many units that ends as a sentence does is a paragraph: only its beginning is scanned. */
const LONG = 84
/** Units at the beginning of a paragraph that are scanned, up to the end of the word. */
const BEGINNING = 48
/** Longer lines, and a text of one line, are looked through for line breaks of other kinds. */
const UNBROKEN = 400
/** Units at the end of a line that its last words are taken from. */
const ENDING = 120
/** Units of a word with its space, on average. */
const WORD_LENGTH = 6
const SAMPLED = FREE
const QUESTION_BIT = FREE << 1
const COLON_BIT = FREE << 2
const SENTENCE_BIT = FREE << 3
const BULLET_BIT = FREE << 4

/**
 * A non-blank line of the stored text, without surrounding white space, and what
 * rules ask about it. `text` and `words` are made on demand: most lines are
 * paragraphs of which nobody asks more than their length and their end. The fields
 * are declared only, so that the constructor sets each of them once.
 */
export class Line implements Span {
  declare readonly start: number
  declare readonly end: number
  /** Number of words; of a paragraph an estimate by its length. */
  declare readonly count: number
  /** Of all words that were scanned: different for lines that read differently, but for accidents. */
  declare readonly hash: number
  /** Bits of the sets of phrases (cue-table.ts): keys of any word, openings of the first. */
  declare readonly lo: number
  declare readonly hi: number
  declare readonly firstLo: number
  declare readonly firstHi: number
  declare readonly bits: number
  declare private readonly source: string
  declare private ownText: string | null
  declare private ownWords: readonly string[] | null
  declare private ownFirst: readonly string[] | null
  declare private ownContent: readonly number[] | null

  constructor(source: string, start: number, end: number, bits: number) {
    this.source = source
    this.start = start
    this.end = end
    this.count = (bits & SAMPLED) === 0 ? scanned.count : Math.round((end - start) / WORD_LENGTH)
    this.hash = scanned.hash
    this.lo = scanned.lo
    this.hi = scanned.hi
    this.firstLo = scanned.firstLo
    this.firstHi = scanned.firstHi
    this.bits = scanned.bits | bits
    this.ownText = null
    this.ownWords = null
    this.ownFirst = null
    this.ownContent = null
  }

  /** Only the beginning was scanned: `lo`, `hi`, `bits` and `hash` are those of its words. */
  get sampled(): boolean {
    return (this.bits & SAMPLED) !== 0
  }

  /** Holds more than one sentence. */
  get several(): boolean {
    if (!this.sampled || (this.bits & SEVERAL) !== 0) return (this.bits & SEVERAL) !== 0
    scan(this.source, this.start, Math.min(this.end, this.start + READ))
    return (scanned.bits & SEVERAL) !== 0
  }

  get arabic(): boolean {
    return (this.bits & ARABIC) !== 0
  }

  get latin(): boolean {
    return (this.bits & LATIN) !== 0
  }

  /** A word begins with a figure. */
  get numeric(): boolean {
    return (this.bits & NUMERIC) !== 0
  }

  /** Two words of one letter, at least. */
  get singles(): boolean {
    return (this.bits & SINGLES) !== 0
  }

  get hashSign(): boolean {
    return (this.bits & HASH_SIGN) !== 0
  }

  get copyright(): boolean {
    return (this.bits & COPYRIGHT) !== 0
  }

  get bars(): boolean {
    return (this.bits & BAR) !== 0
  }

  /** Wide gaps between words, two at least. */
  get gaps(): boolean {
    return (this.bits & GAPS) !== 0
  }

  get slash(): boolean {
    return (this.bits & SLASH) !== 0
  }

  /** Ends as a sentence does, closing quotation marks and brackets left aside. */
  get sentenceEnd(): boolean {
    return (this.bits & SENTENCE_BIT) !== 0
  }

  get question(): boolean {
    return (this.bits & QUESTION_BIT) !== 0
  }

  get endsWithColon(): boolean {
    return (this.bits & COLON_BIT) !== 0
  }

  get bullet(): boolean {
    return (this.bits & BULLET_BIT) !== 0
  }

  get text(): string {
    this.ownText ??= this.source.slice(this.start, this.end)
    return this.ownText
  }

  /** First unit of the line. */
  get first(): string {
    return this.source[this.start] ?? ''
  }

  /** The first units of the line. */
  get beginning(): string {
    return this.source.slice(this.start, Math.min(this.end, this.start + 4))
  }

  /** Unit number `back` from the line's end, 1 for the last; NaN before its start. */
  unitFromEnd(back: number): number {
    return this.end - back < this.start ? Number.NaN : this.source.charCodeAt(this.end - back)
  }

  /** Folded words; of an endless line only the first ones, which is more than any rule reads. */
  get words(): readonly string[] {
    this.ownWords ??= foldedWords(this.source, this.start, Math.min(this.end, this.start + READ))
    return this.ownWords
  }

  /** The first folded words, as many as a phrase can have. */
  get firstWords(): readonly string[] {
    this.ownFirst ??= this.ownWords ?? foldedWords(this.source, this.start, this.end, PHRASE)
    return this.ownFirst
  }

  lastWords(most: number): readonly string[] {
    const from = this.end - ENDING
    if (this.ownWords || from <= this.start) return this.words.slice(-most)
    return foldedWords(this.source, from, this.end).slice(1).slice(-most)
  }

  /** The same units, so that no words have to be made. */
  private isPrintedAs(other: Line): boolean {
    if (this.end - this.start !== other.end - other.start) return false
    for (let i = this.start, k = other.start; i < this.end; i++, k++)
      if (this.source.charCodeAt(i) !== other.source.charCodeAt(k)) return false
    return true
  }

  /** Hashes of the words that say what the line is about (content-hash.ts). */
  get content(): readonly number[] {
    this.ownContent ??= contentHashes(this.source, this.start, this.end)
    return this.ownContent
  }

  /** Both lines read alike: the same words, whatever signs stand between. */
  readsAs(other: Line | null | undefined): boolean {
    if (!other || other.hash !== this.hash || other.count !== this.count) return false
    if (this.isPrintedAs(other)) return true
    return this.words.every((word, i) => word === other.words[i])
  }
}

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

const isSpaceAt = (text: string, i: number): boolean => {
  const read = unitTable[text.charCodeAt(i)] as number
  return read >= SPACE_ENTRY && read < SILENT_ENTRY
}

function addLine(text: string, from: number, to: number, lines: Line[]): void {
  let start = from
  let end = to
  while (start < end && isSpaceAt(text, start)) start++
  while (end > start && isSpaceAt(text, end - 1)) end--
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
  while (i < end && !isSpaceAt(text, i)) i++
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

/** The span without white space at its ends, or null when nothing is left. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && isSpaceAt(text, start)) start++
  while (end > start && isSpaceAt(text, end - 1)) end--
  return start < end ? { start, end } : null
}

const TITLE_WORDS = 18

/** A paragraph of running text, as against a title, a label or a name. */
export const isParagraph = (line: Line): boolean =>
  line.sampled ||
  line.count >= TITLE_WORDS ||
  (line.count >= 8 && (line.endsWithColon || (line.sentenceEnd && !line.question) || line.several))

/** Could stand above a text: a few words that do not end as a statement does. */
export const isTitleLike = (line: Line): boolean =>
  line.count >= 4 &&
  line.count <= TITLE_WORDS &&
  (!line.sentenceEnd || line.question) &&
  !line.several &&
  !line.endsWithColon &&
  !line.bullet
