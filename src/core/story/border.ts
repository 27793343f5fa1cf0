import { findRegions } from '../article/regions.ts'
import type { RegionKind } from '../article/types.ts'
import { editScript } from '../collate/align.ts'
import { Interner } from '../collate/interner.ts'

/**
 * What was brought in, line by line, and what of it is the article. The border
 * runs between the first and the last line that is kept; inside it single lines
 * may be left out as well.
 */
export interface Border {
  readonly lines: readonly string[]
  /** As long as `lines`. */
  readonly kept: readonly boolean[]
}

export const EDGES = ['start', 'end'] as const
export type Edge = (typeof EDGES)[number]

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')

/** Share of the article's lines that must stand in the page for the two to be laid beside each other. */
const LEAST_SHARED = 0.5

/** What stands around an article and tells nothing of it; who wrote it and where does. */
const AROUND: ReadonlySet<RegionKind> = new Set(['navigation', 'promo', 'teaser', 'other-article', 'comment'])

/** Lines that stand whole in such regions. */
function around(text: string): ReadonlySet<string> {
  const regions = findRegions(text).filter(({ kind }) => AROUND.has(kind))
  return new Set(regions.map(({ start, end }) => text.slice(start, end)))
}

/** @param whole all that the file shows a reader, the article in it; absent: the file does not tell them apart, and the text's own lines do */
export function borderOf(text: string, whole?: string): Border {
  const article = linesOf(text)
  if (whole === undefined) {
    const cut = around(text)
    const kept = article.map((line) => !cut.has(line.trim()))
    return { lines: article, kept: kept.includes(true) ? kept : article.map(() => true) }
  }
  const page = linesOf(whole)
  const all = merged(page, article)
  // Every line of the page stands in it once, every line of the article that the page has not once more.
  const shared = article.length - (all.lines.length - page.length)
  return shared < article.length * LEAST_SHARED ? { lines: article, kept: article.map(() => true) } : all
}

/** The page's lines in order, those that only the article has at their place between them. */
function merged(page: readonly string[], article: readonly string[]): Border {
  const words = new Interner()
  const ids = (lines: readonly string[]) => lines.map((line) => words.id(line.replaceAll(/\s+/g, ' ').trim()))
  const script = editScript(ids(page), ids(article))
  const lines: string[] = []
  const kept: boolean[] = []
  const put = (some: readonly string[], isKept: boolean) => {
    lines.push(...some)
    kept.push(...some.map(() => isKept))
  }
  let at = 0
  for (let n = 0; n < script.length; n += 4) {
    const [from = 0, to = 0, inFrom = 0, inTo = 0] = script.slice(n, n + 4)
    put(page.slice(at, from), true)
    put(page.slice(from, to), false)
    put(article.slice(inFrom, inTo), true)
    at = to
  }
  put(page.slice(at), true)
  return { lines, kept }
}

/** First kept line, and the line after the last one; equal where nothing is kept. */
export function edgesOf({ kept }: Border): { readonly start: number; readonly end: number } {
  const start = kept.indexOf(true)
  return start < 0 ? { start: 0, end: 0 } : { start, end: kept.lastIndexOf(true) + 1 }
}

/** Moves an edge to stand before line `to`: what it passes over outwards comes in, what it passes over inwards goes out. */
export function withEdge(border: Border, edge: Edge, to: number): Border {
  const { start, end } = edgesOf(border)
  const at =
    edge === 'start'
      ? clamp(to, 0, Math.max(0, end - 1))
      : clamp(to, Math.min(start + 1, border.lines.length), border.lines.length)
  const from = edge === 'start' ? start : end
  const isOutwards = edge === 'start' ? at < from : at > from
  const [low, high] = at < from ? [at, from] : [from, at]
  const kept = border.kept.map((was, line) => (line >= low && line < high ? isOutwards : was))
  // The line at the edge itself is the article's, else the edge would not stand there.
  kept[edge === 'start' ? at : at - 1] = true
  return { ...border, kept }
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** Takes one line in or out. */
export const withLine = (border: Border, line: number): Border => ({
  ...border,
  kept: border.kept.map((was, n) => (n === line ? !was : was)),
})

/** The article's text: its lines as they came. */
export const textWithin = ({ lines, kept }: Border): string => lines.filter((_, line) => kept[line]).join('\n')
