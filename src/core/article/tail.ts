import { isCaption } from './captions.ts'
import { opensAsContinuation } from './cohesion.ts'
import type { Extent, Page } from './extent.ts'
import { isParagraph, isTitleLike, type Line } from './lines.ts'
import type { Mark, Marks } from './marks.ts'
import { edgeCueOf, isSignedFrom } from './stamps.ts'

/** A title or an excerpt below the last paragraph that shares less than this with the article is another's. */
const FOREIGN = 0.2
/** Lines above the end in which a cut-off excerpt is looked for. */
const EXCERPT_REACH = 4
/** Fewest paragraphs that say what the article is about. */
const KNOWN = 2
const TITLE = 20

/** What stands between the article's last paragraph and its end: byline, date, initials, stray titles. */
export function markClosing(page: Page, first: number, extent: Extent, marks: Marks): void {
  markExcerpts(page, first, extent, marks)
  const last = lastParagraph(page, first, extent.end, marks)
  let below = 0
  for (let i = extent.end - 1; i > last; i--) {
    const line = page.lines[i]
    if (!line || marks[i]) continue
    marks[i] = closingMark(line, below === 0, page.lines[i - 1])
    if (!marks[i]) below++
  }
  markStrayTitles(page, last + 1, extent, marks)
}

/** Titles under the last paragraph that together share little with the article. */
function markStrayTitles(page: Page, from: number, extent: Extent, marks: Marks): void {
  const known = extent.vocabulary
  const titles: number[] = []
  let shared = 0
  for (let i = from; i < extent.end; i++) {
    const line = page.lines[i]
    if (!line || marks[i]) continue
    if (!isTitleLike(line) || opensAsContinuation(line) || isItem(page.lines[i - 1])) return
    titles.push(i)
    shared += known.shared(line)
  }
  if (known.paragraphs < KNOWN || titles.length === 0 || shared >= FOREIGN * titles.length) return
  for (const i of titles) marks[i] = { kind: 'teaser', rule: 'teaser/stray-title' }
}

/** Announces or belongs to a list of the article's own. */
const isItem = (line: Line | undefined): boolean => line !== undefined && (line.endsWithColon || line.bullet)

function lastParagraph(page: Page, first: number, end: number, marks: Marks): number {
  for (let i = end - 1; i > first; i--) {
    const line = page.lines[i]
    if (line && (marks[i] ? marks[i]?.kind === 'document' : isParagraph(line))) return i
  }
  return first
}

function closingMark(line: Line, isLast: boolean, before: Line | undefined): Mark | undefined {
  const cue = edgeCueOf(line)
  if (cue) return cue
  if (isSignedFrom(line)) return { kind: 'byline', rule: 'byline/place' }
  const name = isLast && line.count <= 3 && !line.sentenceEnd && !isItem(line) && !isItem(before)
  return name ? { kind: 'byline', rule: 'byline/short' } : undefined
}

/** «… في خطاب الذكرى حينما تساءل ...»: another text's first words, cut off, with its title above. */
function markExcerpts(page: Page, first: number, extent: Extent, marks: Marks): void {
  for (let i = Math.max(first + 1, extent.end - EXCERPT_REACH); i < extent.end; i++) {
    const line = page.lines[i]
    if (!line || marks[i] || !isCutOff(line) || extent.vocabulary.paragraphs < KNOWN) continue
    const title = page.lines[i - 1]
    marks[i] = { kind: 'teaser', rule: 'teaser/excerpt' }
    if (title && i - 1 > first && !marks[i - 1] && title.count <= TITLE && !/[.!]$/.test(title.text)) {
      marks[i - 1] = { kind: 'teaser', rule: 'teaser/excerpt' }
    }
  }
}

const isCutOff = (line: Line): boolean => /\s(?:\.{3}|…|\[(?:\.{3}|…)\])$/.test(line.text.slice(-8))

/**
 * Everything below the article. Items are told apart by repeated headlines and
 * by the signature under a summary; an unsigned one that runs over more than one
 * paragraph is another article, any other a teaser.
 */
export function markTail(page: Page, extent: Extent, marks: Marks): void {
  const fill = fillAfter(extent)
  let from = extent.end
  for (let i = extent.end; i <= page.lines.length; i++) {
    const before = page.lines[i - 1]
    const opens = i > from && (page.chrome[i] === true || (before !== undefined && isSignedFrom(before)))
    if (i < page.lines.length && !opens) continue
    markItem(page, from, i, fill, marks)
    from = i
  }
}

function fillAfter(extent: Extent): Mark | null {
  if (extent.by?.kind === 'comment') return { kind: 'comment', rule: 'comment/below' }
  if (extent.by?.kind === 'disclaimer') return { kind: 'promo', rule: 'promo/below-notice' }
  return null
}

function markItem(page: Page, from: number, to: number, fill: Mark | null, marks: Marks): void {
  let paragraphs = 0
  for (let i = from; i < to; i++) {
    const line = page.lines[i]
    if (line && !page.cues[i] && isParagraph(line) && !isCaption(line)) paragraphs++
  }
  const last = page.lines[to - 1]
  const signed = last !== undefined && isSignedFrom(last)
  const item: Mark =
    paragraphs > 1 && !signed
      ? { kind: 'other-article', rule: 'other-article/below' }
      : { kind: 'teaser', rule: 'teaser/below' }
  for (let i = from; i < to; i++) marks[i] = page.cues[i] ?? fill ?? item
}
