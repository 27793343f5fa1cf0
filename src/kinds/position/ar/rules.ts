import { byId } from '@/core/extract/by-id.ts'
import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { RowIds } from '@/core/extract/row-ids.ts'
import { contentWords } from '@/core/language/ar/content-words.ts'
import { slugOf } from '@/core/language/ar/people/slug.ts'
import { foldedAt, rawAt } from '@/core/text/tokens.ts'
import { type Held, stancesOf } from './stances.ts'
import { folded } from './words.ts'

/** Words that a topic is known by, and the share of them that two articles must have in common. */
const TELLING = 4
const ALIKE = 0.5
/** «هذه الخطوة»: a topic that only the text around it tells. */
const POINTING = folded('هذا هذه ذلك تلك بهذا بهذه بذلك هؤلاء')
/** Words of the topic that the question shows. */
const SHOWN = 8
/** Readings of one question that an article gives. */
const MOST_READINGS = 2

interface Row {
  readonly id: string
  readonly first: Held
  readonly skeletons: ReadonlySet<string>
  readonly cells: Map<string, ProposedReading[]>
}

/** What people, bodies and states hold: one row for each holder, stance and topic. */
export function proposePosition({ articles }: StoryContext): ProposedFact[] {
  const rows = new Map<string, Row[]>()
  const ids = new RowIds()
  for (const article of byId(articles))
    for (const held of stancesOf(article)) {
      const skeletons = skeletonsOf(article, held)
      if (skeletons.size === 0 || (skeletons.size === 1 && points(article, held))) continue
      const key = `${held.holder.key} ${held.code}`
      const own = rows.get(key) ?? []
      rows.set(key, own)
      const row = own.find((one) => isSame(one, skeletons)) ?? newRow(held, skeletons, own, ids)
      const readings = row.cells.get(article.id) ?? []
      if (readings.length < MOST_READINGS) row.cells.set(article.id, [...readings, readingOf(held)])
    }
  return [...rows.values()].flat().map(factOf)
}

const skeletonsOf = (article: AnalysedArticle, { topic }: Held): ReadonlySet<string> =>
  new Set(contentWords(article.tokens, topic.from, topic.to).map(({ skeleton }) => skeleton))

const points = ({ tokens }: AnalysedArticle, { topic }: Held): boolean =>
  POINTING.has(foldedAt(tokens, topic.from)) || /(?:ها|هم|هما|[^ةا]ه)$/.test(rawAt(tokens, topic.to - 1))

function isSame({ skeletons }: Row, other: ReadonlySet<string>): boolean {
  const shared = [...skeletons].filter((one) => other.has(one)).length
  const small = Math.min(skeletons.size, other.size)
  return small === 1 ? shared === Math.max(skeletons.size, other.size) : shared > 1 && shared >= ALIKE * small
}

/** `rows`: of this holder and stance. */
function newRow(first: Held, skeletons: ReadonlySet<string>, rows: Row[], ids: RowIds): Row {
  const telling = [...skeletons].slice(0, TELLING).map(slugOf)
  const id = ids.unique(['position', slugOf(first.holder.key), first.code, ...telling].join('-'))
  const row = { id, first, skeletons, cells: new Map<string, ProposedReading[]>() }
  rows.push(row)
  return row
}

function readingOf({ article, sentence, code, words, rule }: Held): ProposedReading {
  return {
    value: { type: 'choice', code },
    words,
    evidence: [sentence],
    ...article.heardAt(words.start),
    certainty: 'asserted',
    rule,
  }
}

function factOf({ id, first, cells }: Row): ProposedFact {
  const entries: [string, ProposedCell][] = [...cells].map(([article, readings]) => [article, { readings }])
  const params = { holder: first.holder.name, words: topicWords(first) }
  return { id, question: { code: 'held', params }, cells: Object.fromEntries(entries) }
}

function topicWords({ article, topic }: Held): string {
  const to = Math.min(topic.to, topic.from + SHOWN)
  const { start, end } = article.tokens
  const words = article.text
    .slice(start[topic.from], end[to - 1])
    .replace(/\s+/g, ' ')
    .replace(/[«»"“”]/g, '')
  const first = rawAt(article.tokens, topic.from)
  const bare = /^بال/.test(first) ? words.slice(1) : words
  return to < topic.to ? `${bare}…` : bare
}
