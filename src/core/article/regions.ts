import { opensAsContinuation } from './cohesion.ts'
import { type Cue, cueOf } from './cues.ts'
import { markDocuments } from './document.ts'
import { findChrome, findExtent, type Page } from './extent.ts'
import { firstParagraph, markHead } from './head.ts'
import { isParagraph, type Line, trimmed } from './lines.ts'
import type { Mark, Marks } from './marks.ts'
import { readLines } from './read-lines.ts'
import { addShapes } from './shapes.ts'
import { edgeCueOf, machineDate, wireTag } from './stamps.ts'
import { markClosing, markTail } from './tail.ts'
import { isArticle, type Region } from './types.ts'

const HEADING = 15
/** Lines below the first paragraph that still belong to a page's head when a long deck stands for that paragraph. */
const HEAD_REACH = 3

/**
 * Tells the article from what a page or a paste carries with it. Every stretch
 * that is not white space lies in exactly one region; regions are in order and
 * trimmed. Pure, linear in the length of the text, the same on any machine.
 *
 * In this order: cues of single lines; the head above the first paragraph; the
 * extent of the article below it; pasted documents inside; what closes it;
 * everything after it. Each step leaves alone what an earlier one decided.
 */
export function findRegions(text: string, title = ''): Region[] {
  const lines = readLines(text)
  const cues = findCues(lines)
  const page: Page = { lines, cues, chrome: findChrome(lines, cues) }
  const marks: Marks = new Array(lines.length)
  const first = startOfBody(lines, cues)
  const headline = markHead(lines, cues, first, marks, readLines(title)[0] ?? null)
  const extent = findExtent(page, first, headline, marks)
  markUnderHead(lines, first, extent.end, marks)
  markDocuments(lines, first, extent.end, marks)
  markClosing(page, first, extent, marks)
  markTail(page, extent, marks)
  const regions: Region[] = []
  for (let i = 0; i < lines.length; i++)
    addRegions(text, lines[i] as Line, marks[i] ?? bodyOrHeading(lines, marks, i, extent.end), i === 0, regions)
  return regions
}

/** Articles whose regions are remembered: those of one story while it is built. */
const REMEMBERED = 64
const known = new Map<string, { readonly title: string; readonly regions: readonly Region[] }>()

/** The same, remembered: a headline and a date are looked for before the article is read. */
export function regionsOf(text: string, title = ''): readonly Region[] {
  const before = known.get(text)
  if (before?.title === title) return before.regions
  const regions = findRegions(text, title)
  if (known.size >= REMEMBERED) known.clear()
  known.set(text, { title, regions })
  return regions
}

/** Without any paragraph the first line is the head and the rest the body; a sentence with its full stop is no head. */
function startOfBody(lines: readonly Line[], cues: readonly (Cue | null)[]): number {
  const first = firstParagraph(lines, cues)
  if (first < lines.length) return first
  const [top] = lines
  return top && isFullSentence(top) ? 0 : Math.min(1, lines.length)
}

function findCues(lines: readonly Line[]): (Cue | null)[] {
  const cues = lines.map(cueOf)
  addShapes(lines, cues)
  return cues
}

function markUnderHead(lines: readonly Line[], first: number, end: number, marks: Marks): void {
  for (let i = first + 1; i <= first + HEAD_REACH && i < end; i++) {
    const line = lines[i]
    if (line && !marks[i]) marks[i] = edgeCueOf(line) ?? undefined
  }
}

function bodyOrHeading(lines: readonly Line[], marks: Marks, i: number, end: number): Mark {
  const line = lines[i]
  const next = lines[i + 1]
  const short = line !== undefined && line.count <= HEADING && !isFullSentence(line)
  const follows = next !== undefined && i + 1 < end && !marks[i + 1] && isParagraph(next)
  const heads = short && follows && !line.endsWithColon && !line.bullet && i > 0 && !tells(line)
  return heads ? SUBHEAD : BODY
}

const SUBHEAD: Mark = { kind: 'heading', rule: 'heading/short-line' }
const BODY: Mark = { kind: 'body', rule: 'body/paragraph' }

/** «وأضاف الوزير أن …» without its full stop. */
const tells = (line: Line): boolean => line.count > 6 && !line.question && opensAsContinuation(line)

/** A question may be a heading, a sentence with a full stop is not. */
const isFullSentence = (line: Line): boolean => line.several || (line.sentenceEnd && !line.question)

/** Adds the region of a line; a wire's tag or a machine's date before the first sentence is cut off. */
function addRegions(text: string, line: Line, mark: Mark, isFirst: boolean, out: Region[]): void {
  const tag = isArticle(mark.kind) ? wireTag(text, line) : null
  const cut = tag ?? (isArticle(mark.kind) ? machineDate(text, line) : null)
  const rest = cut && trimmed(text, cut.end, line.end)
  if (!cut || !rest) {
    out.push({ kind: mark.kind, rule: mark.rule, start: line.start, end: line.end })
    return
  }
  const lead = tag && isFirst && !line.sentenceEnd && !line.several
  const kept: Mark = lead ? { kind: 'deck', rule: 'deck/lead-behind-tag' } : mark
  out.push({ kind: 'dateline', rule: tag ? 'dateline/wire-tag' : 'dateline/stamp', ...cut })
  out.push({ kind: kept.kind, rule: kept.rule, ...rest })
}
