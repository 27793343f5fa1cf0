import type { RawArticle } from '@/core/article/types.ts'
import { buildStory } from '@/core/story/build.ts'
import { inputOfArticles } from '@/core/story/input.ts'
import { type Fact, RELATIONS, type Reading, type Relation, type Story } from '@/core/story/types.ts'
import { intersects } from '@/core/text/span.ts'
import { kinds } from '@/kinds/registry.ts'
import type { GoldArticle, GoldFact, GoldReading, GoldStory } from './gold.ts'
import { differences } from './match.ts'
import { contextOf, Tally } from './tally.ts'

/** `none`: no row of the table holds the passages. */
export type Shown = Relation | 'none'

export interface Confusion {
  /** Gold (first relation of its list) → shown → how often. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Rows whose shown relation is one of those that the gold calls right. */
  readonly agreed: number
  readonly total: number
  /** Contradictions shown where the gold accepts none: the worst kind of error. */
  readonly falseContradictions: number
  readonly shown: number
}

export interface RelationCase {
  readonly id: string
  readonly accepted: readonly Relation[]
  readonly shown: Shown
}

/** Builds every gold story with no editor's help; readings by kind, and the relation that each fact's row shows. */
export function measureStories(
  stories: readonly GoldStory[],
  articles: readonly GoldArticle[],
): { readings: Tally; cases: RelationCase[] } {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const readings = new Tally()
  const cases = stories.flatMap((story) => {
    const built = builtStory(story, byId)
    return story.facts.map((fact) => measureFact(built, story, fact, byId, readings))
  })
  return { readings, cases }
}

function builtStory(gold: GoldStory, byId: ReadonlyMap<string, GoldArticle>): Story {
  const articles = gold.articles.flatMap((id): RawArticle[] => {
    const article = byId.get(id)
    if (!article) return []
    const { text, title, publishedAt, outlet } = article
    return [
      { id, text, ...(title ? { title } : {}), ...(publishedAt ? { publishedAt } : {}), ...(outlet ? { outlet } : {}) },
    ]
  })
  const built = buildStory(inputOfArticles(articles), null, kinds)
  if (!built.ok) throw new Error('a story without decisions has none to fail on')
  return built.story
}

function measureFact(
  story: Story,
  gold: GoldStory,
  fact: GoldFact,
  byId: ReadonlyMap<string, GoldArticle>,
  readings: Tally,
): RelationCase {
  const key = fact.kind || 'fact'
  const row = rowOf(story, fact)
  for (const want of fact.readings.filter(({ field }) => field === 'text')) {
    const got = row && readingAt(row, want)
    const differs = got ? differences(want.value ?? {}, { ...got.value }) : []
    const right = got !== undefined && differs.length === 0
    readings.add(key, { expected: 1, touched: got ? 1 : 0, right: right ? 1 : 0, given: got ? 1 : 0 })
    if (right) continue
    const text = byId.get(want.article)?.text ?? ''
    readings.notes.push({
      key,
      what: got ? 'wrong-value' : 'missed',
      where: `${gold.id} · ${fact.id} · ${want.article}`,
      words: text.slice(want.start, want.end),
      instead: differs.join('; '),
      context: contextOf(text, want),
    })
  }
  const shown = fact.readings.length > 0 ? (row?.verdict.relation ?? 'none') : strongest(story)
  return { id: `${gold.set} · ${gold.id} · ${fact.id}`, accepted: fact.relations, shown }
}

/** The row that holds the passages of most articles, and of at least two; among equals the first. */
function rowOf(story: Story, fact: GoldFact): Fact | undefined {
  let best: Fact | undefined
  let most = 1
  for (const row of story.facts.filter(({ derived }) => !derived)) {
    const articles = new Set(fact.readings.filter((want) => readingAt(row, want)).map(({ article }) => article))
    if (articles.size > most) [best, most] = [row, articles.size]
  }
  return best
}

function readingAt(row: Fact, want: GoldReading): Reading | undefined {
  const readings = (row.cells[want.article]?.readings ?? []).filter(
    ({ words }) => words.field === want.field && intersects(words, want),
  )
  return readings.find(({ value }) => differences(want.value ?? {}, { ...value }).length === 0) ?? readings[0]
}

/** What a reader of the whole table meets: the strongest relation of rows that two articles share. */
function strongest(story: Story): Shown {
  const shared = story.facts.filter(({ derived, verdict }) => !derived && verdict.coverage.stated > 1)
  const found = new Set(shared.map(({ verdict }) => verdict.relation))
  return RELATIONS.find((relation) => found.has(relation)) ?? 'none'
}

export function confusionOf(cases: readonly RelationCase[]): Confusion {
  const cells: Record<string, Record<string, number>> = {}
  let [agreed, falseContradictions] = [0, 0]
  for (const { accepted, shown } of cases) {
    const [gold] = accepted
    if (gold === undefined) continue
    const line = cells[gold] ?? {}
    cells[gold] = line
    line[shown] = (line[shown] ?? 0) + 1
    if (shown !== 'none' && accepted.includes(shown)) agreed++
    if (shown === 'contradiction' && !accepted.includes('contradiction')) falseContradictions++
  }
  return {
    cells,
    agreed,
    total: cases.length,
    falseContradictions,
    shown: cases.filter(({ shown }) => shown !== 'none').length,
  }
}
