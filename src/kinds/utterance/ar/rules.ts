import { readingOf } from '@/core/collate/rendering.ts'
import { findUtterances, type Utterance } from '@/core/collate/utterances.ts'
import type { AnalysedArticle, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { slugOf } from '@/core/language/ar/people/slug.ts'
import type { Reason } from '@/core/story/types.ts'
import type { Span } from '@/core/text/span.ts'
import { quotedAlone } from './alone.ts'

/** Words of the anchor that name the row. */
const SHOWN = 7

/** One row for each utterance that at least two articles carry, and for each quotation that one alone has. */
export function proposeUtterances({ articles }: StoryContext): ProposedFact[] {
  const collated = collatedRows(articles)
  const told = new Map<string, Span[]>()
  for (const { cells } of collated)
    for (const [article, { readings }] of Object.entries(cells))
      told.set(article, [...(told.get(article) ?? []), ...readings.map(({ words }) => words)])
  return [...collated, ...quotedAlone(articles, told, shown)]
}

function collatedRows(articles: readonly AnalysedArticle[]): ProposedFact[] {
  const taken = new Set<string>()
  return findUtterances(articles).map((utterance) => {
    const cells: Record<string, { readings: ProposedReading[] }> = {}
    for (const clause of utterance.renderings) {
      const article = articles[clause.article] as AnalysedArticle
      const cell = cells[article.id] ?? { readings: [] }
      cells[article.id] = cell
      cell.readings.push(readingOf(clause, article))
    }
    return { id: idOf(utterance, articles, taken), question: questionOf(utterance, articles), cells }
  })
}

/** From what the anchor speaks of; of two alike the later one adds the article it stands in. */
function idOf({ topics, anchor }: Utterance, articles: readonly AnalysedArticle[], taken: Set<string>): string {
  const base = `said-${topics.slice(0, 4).map(slugOf).join('-')}`
  const article = slugOf((articles[anchor.article] as AnalysedArticle).id)
  const id = [base, `${base}-${article}`, `${base}-${article}-${anchor.start}`].find((one) => !taken.has(one)) ?? base
  taken.add(id)
  return id
}

function questionOf({ anchor, renderings }: Utterance, articles: readonly AnalysedArticle[]): Reason {
  const { value } = readingOf(anchor, articles[anchor.article] as AnalysedArticle)
  const words = shown(value.type === 'quotation' ? value.text : '')
  const speaker = anchor.heard.speaker ?? renderings.find(({ heard }) => heard.speaker !== null)?.heard.speaker
  return speaker ? { code: 'said-by', params: { speaker, words } } : { code: 'said', params: { words } }
}

function shown(text: string): string {
  const words = text.split(' ')
  return words.length > SHOWN ? `${words.slice(0, SHOWN).join(' ')}…` : words.join(' ')
}
