import type { Span } from '../text/span.ts'
import { extend, foldedWords, SILENT, SPACE, slotOf, unitClass, WORD } from './word-hash.ts'

/** Words that make a long line worth a rule's look (cues.ts): at its start, and anywhere in it. */
export interface Triggers {
  readonly start: Uint8Array
  readonly inside: Uint8Array
}

/** Units of a line that rules may read word by word. */
const READ = 4000

/**
 * A non-blank line of the stored text, without surrounding white space, and what
 * rules ask about it. `key` and `words` are made on demand: most lines are
 * paragraphs of which nobody asks more than their length and their end.
 */
export class Line implements Span {
  readonly start: number
  readonly end: number
  /** Number of words. */
  readonly count: number
  /** Of all words together: different for lines that read differently, but for accidents. */
  readonly hash: number
  /** Holds a word that the triggers name. */
  readonly triggered: boolean
  /** Holds more than one sentence. */
  readonly several: boolean
  readonly arabic: boolean
  readonly latin: boolean
  /** Number of «#». */
  readonly hashSigns: number
  /** Ends as a sentence does, closing quotation marks and brackets left aside. */
  readonly sentenceEnd: boolean
  readonly question: boolean
  readonly endsWithColon: boolean
  readonly bullet: boolean
  readonly #source: string
  #words: readonly string[] | null = null

  constructor(source: string, scan: Readonly<LineScan>) {
    this.#source = source
    this.start = scan.start
    this.end = scan.end
    this.count = scan.count
    this.hash = scan.hash
    this.triggered = scan.triggered
    this.several = scan.several
    this.arabic = scan.arabic
    this.latin = scan.latin
    this.hashSigns = scan.hashSigns
    const last = lastSign(source, scan.start, scan.end)
    this.sentenceEnd = sentenceEnds.has(last)
    this.question = last === '؟' || last === '?'
    this.endsWithColon = last === ':'
    this.bullet = startsAsItem(source, scan.start)
  }

  get text(): string {
    return this.#source.slice(this.start, this.end)
  }

  /** First unit of the line. */
  get first(): string {
    return this.#source[this.start] ?? ''
  }

  /** Folded words; of an endless line only the first ones, which is more than any rule reads. */
  get words(): readonly string[] {
    this.#words ??= foldedWords(this.#source.slice(this.start, Math.min(this.end, this.start + READ)))
    return this.#words
  }

  /** Both lines read alike: the same words, whatever signs stand between. */
  readsAs(other: Line | null | undefined): boolean {
    if (!other || other.hash !== this.hash || other.count !== this.count) return false
    return this.words.every((word, i) => word === other.words[i])
  }
}

interface LineScan {
  start: number
  end: number
  count: number
  hash: number
  triggered: boolean
  several: boolean
  arabic: boolean
  latin: boolean
  hashSigns: number
}

const sentenceEnds = new Set('.!؟?…۔')
const closers = new Set('»”"\'’)]}›\u200e\u200f\u202c\u2069 \u00a0')
const bullets = new Set('•●▪◾■○*-–—')
const digits = '0123456789٠١٢٣٤٥٦٧٨٩'

const endUnits = unitSet('.!؟?…۔')
const breakUnits = unitSet('\n\v\f\r\u2028\u2029')
const POINT = 0x2e
const HASH_SIGN = 0x23
const LINE_END = 0x0a
const DIGITS_END = 0x40
const LATIN_END = 0x24f
const WORD_SEED = 0x9e3779b1 | 0

function unitSet(signs: string): Uint8Array {
  const units = new Uint8Array(0x10000)
  for (const sign of signs) units[sign.charCodeAt(0)] = 1
  return units
}

/** The text's non-blank lines in order: one pass, constant work per unit. */
export function readLines(text: string, triggers: Triggers): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from < text.length) {
    const scan = scanLine(text, from, triggers)
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
function scanLine(text: string, from: number, triggers: Triggers): LineScan & { next: number } {
  let i = from
  let [start, end, count, hash, word, hashSigns] = [-1, from, 0, 0, 0, 0]
  let [inWord, triggered, several, stopped, arabic, latin] = [false, false, false, false, false, false]
  let before = SPACE
  let beforeUnit = 0
  for (; ; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : LINE_END
    const kind = unitClass[unit] ?? 0
    if (kind === WORD) {
      if (!inWord) {
        inWord = true
        word = 0
        several ||= stopped
        if (unit <= LATIN_END) latin ||= unit > DIGITS_END
        else arabic ||= isArabic(unit)
      }
      word = extend(word, unit)
    } else if (kind !== SILENT) {
      if (inWord) {
        triggered ||= isTrigger(triggers, word, count === 0)
        hash = (Math.imul(hash, WORD_SEED) + word) | 0
        count++
        inWord = false
      }
      if (kind === SPACE) {
        if (breakUnits[unit] === 1) break
        stopped ||= endUnits[beforeUnit] === 1 && before !== SPACE
        beforeUnit = unit
        continue
      }
      if (unit === HASH_SIGN) hashSigns++
      before = endUnits[unit] === 1 && (beforeUnit === POINT || unitClass[beforeUnit] === SPACE) ? SPACE : kind
    }
    beforeUnit = unit
    if (start < 0) start = i
    end = i + 1
  }
  return { start: start < 0 ? end : start, end, count, hash, triggered, several, arabic, latin, hashSigns, next: i }
}

const isTrigger = (triggers: Triggers, word: number, opens: boolean): boolean => {
  const slot = slotOf(word)
  return triggers.inside[slot] === 1 || (opens && triggers.start[slot] === 1)
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

function lastSign(text: string, start: number, end: number): string {
  let i = end - 1
  while (i > start && closers.has(text[i] ?? '')) i--
  return text[i] ?? ''
}

function startsAsItem(text: string, start: number): boolean {
  const first = text[start] ?? ''
  if (bullets.has(first)) return true
  if (!digits.includes(first)) return false
  let i = start + 1
  while (i < start + 3 && digits.includes(text[i] ?? ' ')) i++
  return '.)-–ـ'.includes(text[i] ?? ' ') && !digits.includes(text[i + 1] ?? ' ')
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
