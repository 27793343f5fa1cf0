import { type AlignedRow, type Anchor, align } from '../compare/align.ts'
import { contentWords, isClauseEnd } from '../language/ar/content-words.ts'
import { slugOf } from '../language/ar/people/slug.ts'
import { findWord } from '../text/clitics.ts'
import { foldText } from '../text/fold.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { foldedAt, rawAt } from '../text/tokens.ts'
import { intervalOf, type QuantityValue } from '../values/quantity.ts'
import { relateValues } from '../values/relate.ts'
import type { DateValue, ScoreValue, SetRelation } from '../values/types.ts'
import { worldOf } from '../values/world.ts'
import { heldFigure, heldReading } from './figure-certainty.ts'
import type { AnalysedArticle, Held, ProposedCell, ProposedFact, ProposedReading, StoryContext } from './kind.ts'
import { eventSentences } from './main-event.ts'
import { countedFromPrinted } from './printed-day.ts'
import type { MentionOf } from './search.ts'
import { mentionsIn, regionKindAt, tokensOf } from './search.ts'

/** Figures whose question stands in no list: each is described by its clause, and rows grow from what they share. */

export type FigureType = Exclude<QuantityValue['type'], 'number'> | 'score' | 'date'
export type Figure = MentionOf<FigureType>

export interface FigureAnchor extends Anchor {
  readonly mention: Figure
  readonly sentence: number
  readonly in: Sentence
  readonly source: AnalysedArticle
  readonly held: Held
  readonly field?: 'title'
  /** Skeleton → the word as printed here, in order of the text. */
  readonly printed: ReadonlyMap<string, string>
  /** The thing counted as printed, for the question. */
  readonly name: string
}

export interface Topic {
  readonly topic: string
  readonly family: string
  readonly generic: boolean
  readonly name: string
}

export interface FigureRows {
  /** Prefix of row ids and name of the question. */
  readonly kind: string
  readonly type: FigureType
  /** What the figure is a figure of; null leaves it out. */
  topicOf(mention: Figure, article: AnalysedArticle, sentence: Sentence): Topic | null
  /** Whether an article may be set against itself: a count of one thing, not the rows of a table. */
  readonly inside?: true
  /** Several figures of one topic in a sentence are shares of something; for units they are just several. */
  readonly shares?: true
}

/** Content words this close count as near, on either side. */
const NEAR_BEFORE = 9
const NEAR_BEHIND = 7

/** One row for each question that two articles answer, or that one answers twice otherwise. */
export function figureFacts(context: StoryContext, rows: FigureRows): ProposedFact[] {
  const anchors = context.articles.flatMap((article) => [...titleAnchors(article, rows), ...anchorsOf(article, rows)])
  const aligned = align(anchors, {
    relate: (a, b) => relateFigures(a, b),
    slug: slugOf,
    agree: agreementOf(context),
    ...(rows.inside ? { inside: true } : {}),
  })
  return aligned.filter(isRow).map((row) => factOf(row, rows))
}

const nowhere = worldOf([], [])
/** A bound that lies far from a figure says nothing of it: «أكثر من 10» does not answer where another text says 98. */
function relateFigures(a: FigureAnchor, b: FigureAnchor): SetRelation {
  const sets = relateValues(a.mention.value, b.mention.value, nowhere)
  return sets === 'equal' || sets === 'incomparable' || !farApart(a.mention.value, b.mention.value) ? sets : 'disjoint'
}

const FAR = 2
function farApart(a: Figure['value'], b: Figure['value']): boolean {
  const [x, y] = [sizeOf(a), sizeOf(b)]
  return x !== null && y !== null && Math.max(x, y) > FAR * Math.min(x, y)
}

function sizeOf(value: Figure['value']): number | null {
  if (value.type === 'score' || value.type === 'date') return null
  return value.min ?? value.max
}

function isRow({ members }: AlignedRow<FigureAnchor>): boolean {
  const [first] = members
  if (!first) return false
  return members.some((one) => one.article !== first.article || relateFigures(one, first) !== 'equal')
}

/** A figure that an article repeats is shown this often. */
const MOST_READINGS = 3

function factOf(row: AlignedRow<FigureAnchor>, { kind }: FigureRows): ProposedFact {
  const cells: Record<string, ProposedCell> = {}
  for (const member of row.members) {
    const readings = cells[member.article]?.readings ?? []
    const values = readings.map(({ value }) => value)
    const fresh = !values.some((value) => relateValues(value, member.mention.value, nowhere) === 'equal')
    const reworded = !readings.some(({ words }) => quoteOf(words, member) === foldText(member.mention.quote))
    if (fresh || (reworded && readings.length < MOST_READINGS))
      cells[member.article] = { readings: [...readings, readingOf(member, kind)] }
  }
  const [founder] = row.members as [FigureAnchor]
  const words = [...founder.printed].filter(([skeleton]) => row.tie.includes(skeleton)).map(([, word]) => word)
  const question = words.length > 0 ? kind : `${kind}-alone`
  return {
    id: `${kind}-${row.id}`,
    question: { code: question, params: { noun: founder.name, words: words.join('، ') } },
    cells,
  }
}

const quoteOf = ({ start, end }: Span, { source }: FigureAnchor): string => foldText(source.text.slice(start, end))

function readingOf({ mention, source, in: sentence, held, field }: FigureAnchor, kind: string): ProposedReading {
  return {
    ...(field ? { field } : {}),
    value: mention.value,
    words: mention,
    evidence: [sentence],
    ...source.heardAt(mention.start),
    ...heldReading(held),
    rule: `${kind}/aligned`,
  }
}

/**
 * Which articles print at least one telling figure alike, of whatever sort: they
 * tell one event as far as figures can show.
 */
function agreementOf({ articles }: StoryContext): (a: string, b: string) => boolean {
  const printed = new Map(articles.map((article) => [article.id, figuresOf(article)]))
  return (a, b) => {
    const [left, right] = [printed.get(a), printed.get(b)]
    return left !== undefined && right !== undefined && [...left].some((figure) => right.has(figure))
  }
}

function figuresOf(article: AnalysedArticle): Set<string> {
  const telling = article.mentions.flatMap(({ value }) => {
    if (value.type === 'score') return [`score ${figureOf(value)}`]
    if (!('min' in value) || value.type === 'number' || value.type === 'age') return []
    const topic = value.type === 'count' ? foldText(value.lemma) : value.type === 'money' ? value.currency : value.type
    return weightOf(value) > 0 ? [`${topic} ${figureOf(value)}`] : []
  })
  return new Set(telling)
}

/** Titles lie before the text: far enough for no offset to meet one of the text. */
const BEFORE_TEXT = 1_000_000

function titleAnchors({ titled }: AnalysedArticle, rows: FigureRows): FigureAnchor[] {
  if (!titled) return []
  return anchorsOf(titled, rows).map((anchor) => ({
    ...anchor,
    start: anchor.start - BEFORE_TEXT,
    sentence: anchor.sentence - BEFORE_TEXT,
    head: true,
    field: 'title' as const,
  }))
}

function anchorsOf(article: AnalysedArticle, rows: FigureRows): FigureAnchor[] {
  return eventSentences(article).flatMap((sentence) =>
    figuresIn(article, sentence, rows.type).flatMap((mention, _, all) => {
      const topic = rows.topicOf(mention, article, sentence)
      const held = heldFigure(article, mention)
      if (!topic || !held) return []
      const sibling = (other: Figure): boolean =>
        rows.topicOf(other, article, sentence)?.topic === topic.topic &&
        relateValues(other.value, mention.value, nowhere) === 'disjoint'
      const share = rows.shares !== undefined && all.some(sibling)
      return [anchorOf(article, sentence, mention, topic, share || isPart(article, sentence, mention), held)]
    }),
  )
}

/** Days that a text counts from its own day are counted from the one it prints. */
function figuresIn(article: AnalysedArticle, sentence: Sentence, type: FigureType): Figure[] {
  return mentionsIn(article, sentence, type).map((mention) =>
    mention.value.type === 'date'
      ? { ...mention, value: countedFromPrinted(mention.value, mention.quote, article) }
      : mention,
  )
}

function anchorOf(
  article: AnalysedArticle,
  sentence: Sentence,
  mention: Figure,
  topic: Topic,
  part: boolean,
  held: Held,
): FigureAnchor {
  const region = regionKindAt(article, mention.start)
  const clause = clauseWords(article, sentence, mention)
  return {
    article: article.id,
    time: article.asOf.date ?? '',
    start: mention.start,
    sentence: sentence.start,
    head: region === 'headline' || region === 'deck',
    topic: topic.topic,
    family: topic.family,
    generic: topic.generic,
    name: topic.name,
    figure: figureOf(mention.value),
    weight: weightOf(mention.value),
    part,
    ...clause,
    names: namesNear(article, sentence, mention),
    places: new Set(
      mentionsIn(article, sentence, 'place')
        .filter(near(mention))
        .map((m) => m.value.entity),
    ),
    years: yearsOf(article, sentence, mention),
    mention,
    in: sentence,
    source: article,
    held,
  }
}

/** «بينهم», «منها» before it in the clause. */
const PARTS = new Set(['بينهم', 'بينهن', 'بينها', 'بينهما', 'منهم', 'منهن', 'منها', 'فيهم', 'ضمنهم', 'ضمنها', 'منهما'])
const PART_REACH = 10
function isPart(article: AnalysedArticle, sentence: Sentence, mention: Figure): boolean {
  const { from } = tokensOf(article, mention)
  return findWord(article.tokens, Math.max(sentence.from, from - PART_REACH), from, PARTS) >= 0
}

/** The last body or person named before the figure in its sentence: whose figure it is. */
function namesNear(article: AnalysedArticle, sentence: Sentence, mention: Figure): ReadonlySet<string> {
  const named = [...mentionsIn(article, sentence, 'organisation'), ...mentionsIn(article, sentence, 'person')]
    .filter(({ end }) => end <= mention.start && mention.start - end < NAME_REACH)
    .sort((a, b) => b.start - a.start)
  return new Set(named.slice(0, 1).map(({ value }) => value.entity))
}
const NAME_REACH = 50

/** Raw distance within which a place narrows a figure. */
const PLACE_REACH = 30
const near =
  (mention: Figure) =>
  (place: { readonly start: number; readonly end: number }): boolean =>
    place.start >= mention.end ? place.start - mention.end < PLACE_REACH : mention.start - place.end < PLACE_REACH

/** Months and years that the sentence sets apart; a date row's own mention is not one of them. */
function yearsOf(article: AnalysedArticle, sentence: Sentence, mention: Figure): ReadonlySet<string> {
  const wide = mentionsIn(article, sentence, 'date').filter(
    ({ start, value }) => start !== mention.start && (value.grain === 'year' || value.grain === 'month'),
  )
  return new Set(wide.map(({ value }) => `${value.from}/${value.to}`))
}

function clauseWords(article: AnalysedArticle, sentence: Sentence, mention: Figure) {
  const { tokens } = article
  const { from, to } = tokensOf(article, mention)
  const all = contentWords(tokens, sentence.from, sentence.to)
  const before = all.filter(({ at }) => at < from && from - at <= NEAR_BEFORE)
  const behind = all.filter(({ at }) => at >= to && at - to < NEAR_BEHIND)
  const unbroken = (a: number, b: number): boolean => {
    for (let i = a; i < b; i++) if (isClauseEnd(tokens, i)) return false
    return true
  }
  const close = [
    ...before.slice(-2).filter(({ at }) => unbroken(at, from)),
    ...behind.slice(0, 2).filter(({ at }) => unbroken(to, at)),
  ]
  const rest = all.filter(({ at }) => at < from || at >= to)
  return {
    close: new Set(close.map(({ skeleton }) => skeleton)),
    near: new Set([...before, ...behind].map(({ skeleton }) => skeleton)),
    around: new Set(rest.map(({ skeleton }) => skeleton)),
    printed: new Map([...before, ...behind].map(({ at, skeleton }) => [skeleton, wordAt(article, at)] as const)),
  }
}

/** A word for the question: conjunctions off, the rest as printed. */
function wordAt(article: AnalysedArticle, at: number): string {
  const raw = rawAt(article.tokens, at)
  return /^[وف]/.test(raw) && foldedAt(article.tokens, at).length > 4 ? raw.slice(1) : raw
}

/** `67`, `gt-30`, `lt-5`, `2-4`; scores `4-2`; dates their window's beginning. */
function figureOf(value: QuantityValue | ScoreValue | DateValue): string {
  if (value.type === 'score') return `${value.home}-${value.away}`
  if (value.type === 'date') return `${value.from ?? value.to ?? 'open'}`
  const { min, max } = value
  if (min === null) return `lt-${max}`
  if (max === null) return `gt-${min}`
  return min === max ? `${min}` : `${min}-${max}`
}

/** Two articles that print 67 mean one thing; two that print 2 may not. */
function weightOf(value: QuantityValue | ScoreValue | DateValue): number {
  if (value.type === 'score') return 1
  if (value.type === 'date') return value.certain.includes('day') || value.certain.includes('minute') ? 2 : 0
  const { min, max } = intervalOf(value)
  const figure = Number.isFinite(min) ? min : max
  const size = value.type === 'duration' ? figure / 60 : figure
  if (!Number.isInteger(size)) return 3
  if (size <= 2) return 0
  if (size < 10) return 1
  return size % 10 === 0 && size <= 100 ? 2 : 3
}
