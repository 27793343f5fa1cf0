import type { Span } from './types.ts'

/** What a hand does on a text, as a passage of it. Offsets are UTF-16 units of the stored text. */

/** A selection without the blanks at its ends; null where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? { start: from, end: to } : null
}

const EDGES = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu

/** A passage from its first letter or figure to its last: quotation marks and stops at its ends decide nothing. */
export function lettersOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const bare = words.replace(EDGES, '')
  if (bare === '') return { start, end }
  const from = start + words.indexOf(bare)
  return { start: from, end: from + bare.length }
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The word at an offset, or the one that ends there; null between words. */
export function wordAt(text: string, offset: number): Span | null {
  const from = Math.max(0, text.lastIndexOf('\n', offset - 1) + 1)
  const line = text.slice(from, lineEnd(text, offset))
  for (const { index, 0: word } of line.matchAll(WORD)) {
    const start = from + index
    if (start <= offset && offset <= start + word.length) return { start, end: start + word.length }
  }
  return null
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

/** From the first of two words to the last, whichever was touched first. */
export const between = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})

/** A stretch of a text that the same marks cover. */
export interface Piece extends Span {
  readonly mine: boolean
  readonly key: boolean
}

/** A text cut where a mark begins or ends: what a learner marked, what the key has, what both have. Every letter is in one piece. */
export function piecesOf(length: number, mine: readonly Span[], key: readonly Span[]): readonly Piece[] {
  const cuts = [...mine, ...key].flatMap(({ start, end }) => [start, end])
  const borders = [...new Set([0, ...cuts, length])].filter((cut) => cut >= 0 && cut <= length).sort((a, b) => a - b)
  const covers = (spans: readonly Span[], at: number) => spans.some(({ start, end }) => start <= at && at < end)
  return borders.slice(1).map((end, place) => {
    const start = borders[place] ?? 0
    return { start, end, mine: covers(mine, start), key: covers(key, start) }
  })
}
