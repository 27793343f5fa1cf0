import { isArticle, type Region } from '@/core/article/types.ts'
import { type Fact, RELATIONS, type StoryArticle } from '@/core/story/types.ts'

/** One stretch of evidence in an article, on its way to being marked. */
export interface Mark {
  readonly fact: Fact
  readonly start: number
  readonly end: number
}

/** The decisive words of every row in one article, in reading order. Rejected and title-only readings carry none. */
export function marksOf(facts: readonly Fact[], articleId: string): readonly Mark[] {
  const marks = facts.flatMap((fact) =>
    (fact.cells[articleId]?.readings ?? [])
      .filter((reading) => reading.review !== 'rejected' && reading.words.field === 'text')
      .map((reading) => ({ fact, start: reading.words.start, end: reading.words.end })),
  )
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A run of text under the same marks; none where `facts` is empty. */
export interface Segment {
  readonly start: number
  readonly text: string
  /** Strongest first. */
  readonly facts: readonly Fact[]
}

const weight = (fact: Fact): number => (fact.derived ? RELATIONS.length : RELATIONS.indexOf(fact.verdict.relation))

/** Cuts a region at every border of a mark, so that overlapping marks need no nesting. */
export function segmentsOf(
  text: string,
  region: Pick<Region, 'start' | 'end'>,
  marks: readonly Mark[],
): readonly Segment[] {
  const here = marks.filter((mark) => mark.start < region.end && region.start < mark.end)
  const borders = [region.start, region.end, ...here.flatMap((mark) => [mark.start, mark.end])]
  const cuts = [...new Set(borders.filter((at) => at >= region.start && at <= region.end))].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, place) => {
    const end = cuts[place + 1] ?? region.end
    const facts = here.filter((mark) => mark.start <= start && end <= mark.end).map((mark) => mark.fact)
    return { start, text: text.slice(start, end), facts: [...new Set(facts)].sort((a, b) => weight(a) - weight(b)) }
  })
}

/** A paragraph of the article, or a run of what is not the article. */
export type Block =
  | { readonly type: 'article'; readonly region: Region }
  | { readonly type: 'outside'; readonly regions: readonly Region[] }

export function blocksOf(article: StoryArticle): readonly Block[] {
  const blocks: Block[] = []
  for (const region of article.regions) {
    const last = blocks.at(-1)
    if (isArticle(region.kind)) blocks.push({ type: 'article', region })
    else if (last?.type === 'outside')
      blocks[blocks.length - 1] = { type: 'outside', regions: [...last.regions, region] }
    else blocks.push({ type: 'outside', regions: [region] })
  }
  return blocks
}

const length = (region: Region): number => region.end - region.start

/** How much of the file's regions is the article, in per cent. */
export function articleShare(article: StoryArticle): number {
  const all = article.regions.reduce((sum, region) => sum + length(region), 0)
  const inside = article.regions
    .filter((region) => isArticle(region.kind))
    .reduce((sum, region) => sum + length(region), 0)
  return all === 0 ? 0 : Math.round((inside / all) * 100)
}

/** A block with the marks that stand in it. */
export interface MarkedBlock {
  readonly block: Block
  readonly marks: readonly Mark[]
  readonly facts: ReadonlySet<string>
}

const regionsOf = (block: Block): readonly Region[] => (block.type === 'article' ? [block.region] : block.regions)

/** The article's blocks, each with its own marks: one that a row does not touch need not be drawn again for it. */
export const markedBlocks = (article: StoryArticle, marks: readonly Mark[]): readonly MarkedBlock[] =>
  blocksOf(article).map((block) => {
    const regions = regionsOf(block)
    const own = marks.filter((mark) => regions.some(({ start, end }) => mark.start < end && start < mark.end))
    return { block, marks: own, facts: new Set(own.map(({ fact }) => fact.id)) }
  })
