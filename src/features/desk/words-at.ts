import { isArticle } from '@/core/article/types.ts'
import { CLAUSE, clauseAround } from '@/core/evidence/clause.ts'
import type { Passage } from '@/core/review/edit.ts'
import type { StoryArticle } from '@/core/story/types.ts'
import { type Span, sliceOf } from '@/core/text/span.ts'

/** Why words that are selected cannot be a reading's. */
export type SelectionFault = 'tooLong' | 'acrossRegions'

export type Selected =
  | { readonly ok: true; readonly passage: Passage }
  | { readonly ok: false; readonly fault: SelectionFault }

/** White space at the borders is nobody's word. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) }
}

/** Words of an article with the clause around them; null where nothing is selected. Offsets into the article's text. */
export function passageAt(article: StoryArticle, span: Span): Selected | null {
  const { text, regions } = article
  const words = trimmed(text, span)
  if (words.start >= words.end) return null
  if (words.end - words.start > CLAUSE) return { ok: false, fault: 'tooLong' }
  const region = regions.find((one) => one.start <= words.start && words.end <= one.end)
  if (!region || !isArticle(region.kind)) return { ok: false, fault: 'acrossRegions' }
  const clause = clauseAround(text, words, region)
  return { ok: true, passage: { words: sliceOf(text, 'text', words), evidence: sliceOf(text, 'text', clause) } }
}

/**
 * Where a place of the page lies in the article's text: every paragraph that the
 * reader draws says at which unit it starts, and holds its text as it is.
 */
export function offsetAt(node: Node, offset: number): number | null {
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  const start = Number(paragraph?.dataset['start'])
  if (!paragraph || Number.isNaN(start)) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return start + before.toString().length
}

/** The stretch of the article that is selected on the page; null where none is, or where the page shows other letters. */
export function selectedSpan(text: string): Span | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const start = offsetAt(range.startContainer, range.startOffset)
  const end = offsetAt(range.endContainer, range.endOffset)
  if (start === null || end === null || start >= end) return null
  const shown = range.toString()
  return shown.includes(text.slice(start, end)) || text.slice(start, end).includes('\n') ? { start, end } : null
}
