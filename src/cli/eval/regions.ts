import { findRegions } from '@/core/article/regions.ts'
import { isArticle, type Region } from '@/core/article/types.ts'
import type { GoldArticle, GoldRegion } from './gold.ts'
import { contextOf, Tally } from './tally.ts'

const isArticleGold = (kind: GoldRegion['kind']): boolean => kind === 'article' || (kind !== 'other' && isArticle(kind))

/**
 * Regions by character, white space left out: how much of the article is kept,
 * how much of the rest is cut. Kinds are compared where the gold names kinds.
 */
export function measureRegions(articles: readonly GoldArticle[]): { lines: Tally; kinds: Tally } {
  const [lines, kinds] = [new Tally(), new Tally()]
  for (const article of articles.filter(({ regions }) => regions.length > 0)) {
    const got = regionOfEachUnit(article.text, findRegions(article.text, article.title))
    for (const region of article.regions) measureRegion(article, region, got, lines, kinds)
  }
  return { lines, kinds }
}

function regionOfEachUnit(text: string, regions: readonly Region[]): (Region | undefined)[] {
  const units: (Region | undefined)[] = new Array(text.length)
  for (const region of regions) units.fill(region, region.start, region.end)
  return units
}

function measureRegion(
  article: GoldArticle,
  region: GoldRegion,
  got: readonly (Region | undefined)[],
  lines: Tally,
  kinds: Tally,
): void {
  const wanted = isArticleGold(region.kind)
  const [key, other] = wanted ? ['article', 'other'] : ['other', 'article']
  const named = region.kind !== 'article' && region.kind !== 'other'
  let wrong = 0
  for (let i = region.start; i < region.end; i++) {
    if (/\s/.test(article.text[i] as string)) continue
    const kind = got[i]?.kind ?? 'navigation'
    const right = isArticle(kind) === wanted
    if (!right) wrong++
    lines.add(key, { expected: 1, touched: 1, right: right ? 1 : 0, given: right ? 1 : 0 })
    if (!right) lines.add(other, { given: 1 })
    if (!named) continue
    kinds.add(region.kind, {
      expected: 1,
      touched: 1,
      right: kind === region.kind ? 1 : 0,
      given: kind === region.kind ? 1 : 0,
    })
    if (kind !== region.kind) kinds.add(kind, { given: 1 })
  }
  if (wrong > 0) {
    const note = {
      key: wanted ? 'article' : 'other',
      what: 'wrong-value' as const,
      where: article.id,
      words: region.kind,
      instead: [
        ...new Set(got.slice(region.start, region.end).flatMap((r) => (r ? [`${r.kind} (${r.rule})`] : []))),
      ].join(', '),
      context: contextOf(article.text, { start: region.start, end: Math.min(region.end, region.start + 80) }),
    }
    lines.notes.push(note)
  }
}
