import { findRegions } from '@/core/article/regions.ts'
import { isArticle, type Region } from '@/core/article/types.ts'
import type { Span } from '@/core/text/span.ts'
import type { GoldArticle, GoldRegion } from './gold.ts'
import { contextOf, Tally } from './tally.ts'

type Got = readonly (Region | undefined)[]

/**
 * `lines`: lines of the article that are kept, lines of the rest that are cut.
 * `characters`: the same by character, white space left out, so that long lines
 * weigh more. `kinds`: by character, where the gold names kinds.
 */
export interface RegionTallies {
  readonly lines: Tally
  readonly characters: Tally
  readonly kinds: Tally
}

/** A line is kept, or cut, when at least nine in ten of its characters are. */
const MOST = 0.9

export function measureRegions(articles: readonly GoldArticle[]): RegionTallies {
  const tallies = { lines: new Tally(), characters: new Tally(), kinds: new Tally() }
  for (const article of articles.filter(({ regions }) => regions.length > 0)) {
    const got = regionOfEachUnit(article.text, findRegions(article.text, article.title))
    for (const region of article.regions)
      for (const line of linesOf(article.text, region)) measureLine(article, region.kind, line, got, tallies)
  }
  return tallies
}

function regionOfEachUnit(text: string, regions: readonly Region[]): Got {
  const units: (Region | undefined)[] = new Array(text.length)
  for (const region of regions) units.fill(region, region.start, region.end)
  return units
}

/** Lines of a region that hold more than white space. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  for (let from = start; from < end; ) {
    const at = text.indexOf('\n', from)
    const to = at < 0 || at > end ? end : at
    if (text.slice(from, to).trim() !== '') lines.push({ start: from, end: to })
    from = to + 1
  }
  return lines
}

function measureLine(
  article: GoldArticle,
  kind: GoldRegion['kind'],
  line: Span,
  got: Got,
  { lines, characters, kinds }: RegionTallies,
): void {
  const wanted = kind === 'article' || (kind !== 'other' && isArticle(kind))
  let total = 0
  let right = 0
  for (let i = line.start; i < line.end; i++) {
    if (/\s/.test(article.text[i] as string)) continue
    const found = got[i]?.kind ?? 'navigation'
    total++
    if (isArticle(found) === wanted) right++
    if (kind !== 'article' && kind !== 'other') addTo(kinds, kind, found, kind === found ? 1 : 0, 1)
  }
  const [own, other] = wanted ? (['article', 'other'] as const) : (['other', 'article'] as const)
  addTo(characters, own, other, right, total)
  const isRight = right >= total * MOST
  addTo(lines, own, other, isRight ? 1 : 0, 1)
  if (!isRight) lines.notes.push(noteOf(article, own, kind, line, got))
}

/** `right` of `total` were given as `key`, the rest as `instead`. */
function addTo(tally: Tally, key: string, instead: string, right: number, total: number): void {
  tally.add(key, { expected: total, touched: total, right, given: right })
  if (right < total) tally.add(instead, { given: total - right })
}

function noteOf(article: GoldArticle, key: string, kind: string, line: Span, got: Got) {
  const found = new Set(got.slice(line.start, line.end).flatMap((r) => (r ? [`${r.kind} (${r.rule})`] : [])))
  return {
    key,
    what: 'wrong-value' as const,
    where: article.id,
    words: kind,
    instead: [...found].join(', '),
    context: contextOf(article.text, { start: line.start, end: Math.min(line.end, line.start + 80) }),
  }
}
