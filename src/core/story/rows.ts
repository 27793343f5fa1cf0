import { clauseAround } from '../evidence/clause.ts'
import { makeEvidence } from '../evidence/evidence.ts'
import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading } from '../extract/kind.ts'
import { regionKindAt } from '../extract/search.ts'
import { type Span, sliceOf } from '../text/span.ts'
import type { Cell, Evidence, Reading } from './types.ts'

/** What rules propose becomes rows of a story: ids, evidence with its context, the region the words stand in. */

/** Reading ids are `<fact>/<article>/<n>`, n from 1 in order of the text. */
export function cellsOf(fact: ProposedFact, articles: readonly AnalysedArticle[]): Record<string, Cell> {
  const cells: Record<string, Cell> = {}
  for (const article of articles) {
    const proposed = fact.cells[article.id]
    if (proposed) cells[article.id] = cellOf(fact.id, article, proposed)
  }
  return cells
}

function cellOf(factId: string, article: AnalysedArticle, proposed: ProposedCell): Cell {
  const readings = [...proposed.readings]
    .sort((a, b) => Number(isTitle(b)) - Number(isTitle(a)) || a.words.start - b.words.start)
    .map((reading, n) => readingOf(`${factId}/${article.id}/${n + 1}`, article, reading))
  const states = readings.some((r) => r.origin.by !== 'derived')
  return {
    presence: states ? 'stated' : (proposed.presence ?? 'not-found'),
    basis: proposed.basis ?? null,
    readings,
    near: (proposed.near ?? []).map((span) => passage(article, span)),
  }
}

const isTitle = ({ field }: ProposedReading): boolean => field === 'title'

/** The title stands before the text: its readings come first, and their spans point into it. */
function readingOf(id: string, from: AnalysedArticle, proposed: ProposedReading): Reading {
  const field = proposed.field ?? 'text'
  const article = field === 'title' ? (from.titled ?? from) : from
  const [first = proposed.words, ...more] = proposed.evidence
  const slice = (span: Span | null | undefined) => (span ? sliceOf(article.text, field, span) : null)
  return {
    id,
    value: proposed.value,
    words: sliceOf(article.text, field, proposed.words),
    evidence: [
      makeEvidence(article.text, field, clauseAround(article.text, proposed.words, first)),
      ...more.map((s) => passage(article, s)),
    ],
    region: regionKindAt(article, proposed.words.start),
    voice: proposed.voice,
    speaker: proposed.speaker,
    via: proposed.via ?? null,
    saidAt: proposed.saidAt ?? null,
    occasion: proposed.occasion ?? null,
    certainty: proposed.certainty,
    ...(proposed.act ? { act: proposed.act } : {}),
    scope: slice(proposed.scope),
    condition: slice(proposed.condition),
    derivedFrom: proposed.derived ? [] : null,
    origin: proposed.derived ? { by: 'derived', rule: proposed.rule } : { by: 'rule', rule: proposed.rule },
    review: 'proposed',
  }
}

/** A passage of its own: its sentence where that is short, else the clause around it. */
function passage(article: AnalysedArticle, span: Span): Evidence {
  const sentence = article.sentences.find((s) => s.start <= span.start && span.start < s.end) ?? span
  return evidence(article, clauseAround(article.text, span.end > sentence.end ? sentence : span, sentence))
}

const evidence = (article: AnalysedArticle, span: Span): Evidence => makeEvidence(article.text, 'text', span)
