import type { Span } from '../text/span.ts'
import { contentHashes } from './content-hash.ts'
import {
  BULLET_BIT,
  COLON_BIT,
  GAPS,
  isSpace,
  QUESTION_BIT,
  SAMPLED,
  SENTENCE_BIT,
  SEVERAL,
  SINGLES,
  scan,
  scanned,
} from './line-scan.ts'
import { ARABIC, BAR, COPYRIGHT, foldedWords, HASH_SIGN, LATIN, NUMERIC, SLASH } from './word-hash.ts'

/** Units of a line that rules may read word by word. */
const READ = 4000
/** Words of the longest phrase, and one more. */
const PHRASE = 10
/** Units at the end of a line that its last words are taken from. */
const ENDING = 120
/** Units of a word with its space, on average. */
const WORD_LENGTH = 6

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

/** The span without white space at its ends, or null when nothing is left. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
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
