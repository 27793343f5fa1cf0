import { isCaption } from './captions.ts'
import { echoed, opensAsContinuation, Vocabulary } from './cohesion.ts'
import { opening, phrases } from './cue-table.ts'
import * as W from './cue-words.ts'
import type { Cue } from './cues.ts'
import { isParagraph, isTitleLike, type Line } from './lines.ts'
import type { Mark, Marks } from './marks.ts'
import { edgeCueOf, isNameAndTown, isSignedFrom } from './stamps.ts'

/** How far a list of other articles is followed to see whether the article goes on below it, in lines. */
const LOOKAHEAD = 60
/** Paragraphs of other articles' summaries that such a list may hold before the article goes on. */
const SUMMARIES = 3
/** Lines between an inserted article's headline and its repetition: pictures, size buttons, dates. */
const CHROME = 8

/**
 * Share of a paragraph's content words that the article has used (cohesion.ts).
 * Measured on newsroom texts: the next paragraph of the same article shares a
 * quarter to a third (nine in ten: over 0.11 early, 0.17 later), a paragraph of
 * another event's article 0.03 early and 0.09 later on average. Asking more
 * loses the rest of an article, asking less lets another one in.
 */
const GOES_ON_EARLY = 0.1
const GOES_ON = 0.16
const GOES_ON_LINKED = 0.06
const GOES_ON_SURELY = 0.3
const GOES_ON_LINKED_SURELY = 0.2
const EARLY_PARAGRAPHS = 7

/** A lead takes up a third of its headline's content words or more. */
const ECHO = 0.33
/** Another article without any label: its title and its lead share less than this with all that was read. */
const FOREIGN = 0.12
const LEAD_FOREIGN = 0.15
const TITLE_FOREIGN = 0.2
/** A paragraph that shares as much has come back to the article. */
const RETURNED = 0.3
/** Lines below such a lead that are read before it counts. */
const RETURN = 5
/** Paragraphs to have read before words alone may say that another article begins. */
const KNOWN = 3

/** Where the article ends and what ended it; `end` is a line index, exclusive. */
export interface Extent {
  readonly end: number
  readonly by: Cue | null
  readonly vocabulary: Vocabulary
}

export interface Page {
  readonly lines: readonly Line[]
  readonly cues: readonly (Cue | null)[]
  /** Lines that open another article: a headline that is repeated shortly below. */
  readonly chrome: readonly boolean[]
}

/** Walks down from the first paragraph, leaves out what stands in between, stops where the article ends. */
export function findExtent(page: Page, first: number, headline: Line | null, marks: Marks): Extent {
  const vocabulary = new Vocabulary()
  const left = wordsBelow(page)
  let read = 0
  let i = first
  while (i < page.lines.length) {
    const line = page.lines[i]
    const cue = page.cues[i] ?? null
    if (!line) break
    const opens = (page.chrome[i] && !line.readsAs(headline)) || opensForeign(page, i, vocabulary)
    if (opens) return { end: i, by: null, vocabulary }
    if (cue?.closing === 'end' && !isEarly(read, left[i] ?? 0)) return { end: i, by: cue, vocabulary }
    if (cue?.closing === 'list') {
      const next = resumesAt(page, i, vocabulary)
      if (next === null) return { end: i, by: cue, vocabulary }
      for (let k = i; k < next; k++) marks[k] ??= page.cues[k] ?? { kind: 'teaser', rule: 'teaser/inserted-list' }
      i = next
      continue
    }
    marks[i] ??= cue ?? bodyMark(page, i, headline)
    if (!marks[i] && isParagraph(line)) {
      vocabulary.add(line)
      read += line.count
    }
    i++
  }
  return { end: page.lines.length, by: null, vocabulary }
}

/** A source line right under the lead is furniture, not the end: most of the text is still to come. */
const isEarly = (read: number, left: number): boolean => read * 4 < left

/** Words in paragraphs from each line downwards. */
function wordsBelow(page: Page): Uint32Array {
  const sums = new Uint32Array(page.lines.length + 1)
  for (let i = page.lines.length - 1; i >= 0; i--) {
    const line = page.lines[i]
    const counts = line && !page.cues[i] && isParagraph(line)
    sums[i] = (sums[i + 1] ?? 0) + (counts ? line.count : 0)
  }
  return sums
}

const strokeOpeners = phrases(W.STROKE_OPENERS)
const REPEATED: Mark = { kind: 'navigation', rule: 'navigation/repeated-headline' }

function bodyMark(page: Page, i: number, headline: Line | null): Mark | undefined {
  const line = page.lines[i]
  if (!line) return undefined
  if (isCaption(line)) return { kind: 'caption', rule: 'caption/credit' }
  if (line.readsAs(headline)) return REPEATED
  if (line.bars && isLinked(line)) return { kind: 'teaser', rule: 'teaser/behind-stroke' }
  if (line.count <= 1 || line.sentenceEnd) return undefined
  const twice = line.readsAs(page.lines[i - 1]) || line.readsAs(page.lines[i + 1])
  return twice ? { kind: 'caption', rule: 'caption/twice' } : undefined
}

/** «شاهد| لحظة …» between paragraphs; above them it may be the headline. */
const isLinked = (line: Line): boolean => {
  const label = opening(line, strokeOpeners)
  return label > 0 && line.text.split('|')[0]?.trim().split(/\s+/).length === label
}

/**
 * A title and a lead that belong together and to nothing above, and paragraphs
 * below that on average stay away too: a section may begin far from its article's
 * words, but comes back to them. A byline or a date may stand between the two.
 */
function opensForeign(page: Page, i: number, vocabulary: Vocabulary): boolean {
  const title = page.lines[i]
  if (!title || vocabulary.paragraphs < KNOWN || page.cues[i] || !isTitleLike(title)) return false
  const at = leadBelow(page, i)
  const lead = page.lines[at]
  if (!lead || page.cues[at] || !isParagraph(lead) || opensAsContinuation(lead)) return false
  return (
    echoed(title, lead) >= ECHO &&
    vocabulary.shared(title) <= TITLE_FOREIGN &&
    vocabulary.shared(lead) <= LEAD_FOREIGN &&
    staysAway(page, at, vocabulary)
  )
}

function leadBelow(page: Page, title: number): number {
  const below = page.lines[title + 1]
  const signs = below !== undefined && !isParagraph(below) && (isNameAndTown(below) || edgeCueOf(below) !== null)
  return signs ? title + 2 : title + 1
}

function staysAway(page: Page, lead: number, vocabulary: Vocabulary): boolean {
  let paragraphs = 0
  let shared = 0
  for (let k = lead; k < Math.min(page.lines.length, lead + RETURN); k++) {
    const line = page.lines[k]
    if (!line || page.cues[k] || !isParagraph(line)) continue
    const own = vocabulary.shared(line)
    if (own >= RETURNED) return false
    shared += own
    paragraphs++
  }
  return shared <= FOREIGN * paragraphs
}

/**
 * The line at which the article goes on below the list that `label` opens, or
 * null. A paragraph that takes up the title above it belongs to the list, and
 * whatever follows it must be sure of its place; one that merely shares few words
 * is doubtful, and comes along when the paragraph below it goes on.
 */
function resumesAt(page: Page, label: number, vocabulary: Vocabulary): number | null {
  let summaries = 0
  let doubtful: number | null = null
  for (let k = label + 1; k < Math.min(page.lines.length, label + LOOKAHEAD); k++) {
    const line = page.lines[k]
    const cue = page.cues[k]
    if (!line || page.chrome[k] || cue?.closing === 'end' || opensForeign(page, k, vocabulary)) return null
    if (cue?.closing === 'list-end') return k + 1
    if (cue || isCaption(line) || !isParagraph(line)) continue
    const listed = isSummary(page, k, label) || (doubtful === null && takesUpTitle(page, k, label))
    if (!isSummary(page, k, label) && goesOn(line, vocabulary, summaries > 0))
      return summaries > 0 ? k : (doubtful ?? k)
    if (listed) summaries++
    else doubtful ??= k
    if (summaries > SUMMARIES || (doubtful !== null && k - doubtful >= SUMMARIES)) return null
  }
  return null
}

function takesUpTitle(page: Page, k: number, label: number): boolean {
  const [line, above] = [page.lines[k], page.lines[k - 1]]
  return line !== undefined && above !== undefined && k - 1 > label && isTitleLike(above) && echoed(above, line) >= ECHO
}

/** A summary in a list stands over «الكاتب (المدينة)», or alone under a title that it takes up. */
function isSummary(page: Page, k: number, label: number): boolean {
  const line = page.lines[k]
  const below = page.lines[k + 1]
  if (below && isSignedFrom(below)) return true
  if (!line || opensAsContinuation(line) || (below && isParagraph(below))) return false
  return takesUpTitle(page, k, label)
}

function goesOn(line: Line, vocabulary: Vocabulary, afterSummary: boolean): boolean {
  const shared = vocabulary.shared(line)
  const linked = opensAsContinuation(line)
  const asked = vocabulary.paragraphs < EARLY_PARAGRAPHS ? GOES_ON_EARLY : GOES_ON
  if (afterSummary) return shared >= GOES_ON_SURELY || (linked && shared >= GOES_ON_LINKED_SURELY)
  return shared >= asked || (linked && shared >= GOES_ON_LINKED)
}

/** Headlines of other articles: title, pictures or buttons, the same title again, all within a few lines. */
export function findChrome(lines: readonly Line[], cues: readonly (Cue | null)[]): boolean[] {
  const chrome: boolean[] = new Array(lines.length).fill(false)
  const last = new Map<number, number>()
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line
    if (!isTitleLike(line)) continue
    const next = last.get(line.hash)
    last.set(line.hash, i)
    if (next === undefined || next > i + CHROME || next === i + 1 || cues[i] || isCaption(line)) continue
    chrome[i] = line.readsAs(lines[next]) && !hasParagraph(lines, cues, i + 1, next)
  }
  return chrome
}

function hasParagraph(lines: readonly Line[], cues: readonly (Cue | null)[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line
    if (!cues[i] && isParagraph(line) && !isCaption(line)) return true
  }
  return false
}
