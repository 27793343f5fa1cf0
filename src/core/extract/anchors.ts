import { type AlignedRow, type Anchor, align } from '../compare/align.ts'
import type { Nature } from '../compare/policy.ts'
import { contentWords, isClauseEnd } from '../language/ar/content-words.ts'
import { slugOf } from '../language/ar/people/slug.ts'
import { findWord } from '../text/clitics.ts'
import { foldText } from '../text/fold.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { foldedAt, rawAt } from '../text/tokens.ts'
import type { QuantityValue } from '../values/quantity.ts'
import { relateValues } from '../values/relate.ts'
import type { SetRelation } from '../values/types.ts'
import { worldOf } from '../values/world.ts'
import { heldFigure, heldReading } from './figure-certainty.ts'
import { figureOf, weightOf } from './figure-weight.ts'
import type { AnalysedArticle, Held, ProposedCell, ProposedFact, ProposedReading, StoryContext } from './kind.ts'
import { eventSentences } from './main-event.ts'
import { narrowingOf } from './narrowing.ts'
import { oneEvent } from './one-event.ts'
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
  readonly nature?: Nature
}

export interface Topic {
  readonly topic: string
  readonly family: string
  readonly generic: boolean
  readonly name: string
  readonly dimension?: string
  /** The question in so many words: see `Anchor`. */
  readonly asks?: string
  /** Token of the word that asks: what stands beside it tells whose it is. */
  readonly askedAt?: number
  /** Where its clause makes the question one of another nature than its kind's. */
  readonly nature?: Nature
  /** What a lapse of time is counted from. */
  readonly since?: string
  /** What it is counted from stands in the sentence before («أقلعت من … . وبعد 50 دقيقة …»). */
  readonly fromBefore?: true
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
  const anchors = context.articles.flatMap((article) =>
    askedOnce([...titleAnchors(article, rows), ...anchorsOf(article, rows)]),
  )
  const aligned = align(anchors, {
    relate: (a, b) => relateFigures(a, b),
    slug: slugOf,
    agree: oneEvent(context),
    isFar: (a, b) => farApart(a.mention.value, b.mention.value),
    headApart: (head, below) => farApart(head.mention.value, below.mention.value) || isSum(head, below, anchors),
    ...(rows.inside ? { inside: true } : {}),
  })
  return aligned.filter(isRow).map((row) => factOf(row, rows))
}

/** Two buses, two drivers: what an article answers twice is no question that a clause asks alone. */
function askedOnce(anchors: readonly FigureAnchor[]): FigureAnchor[] {
  return anchors.map((anchor) => {
    const { asks, ...rest } = anchor
    const again = (other: FigureAnchor): boolean =>
      other.asks === asks && other.topic === anchor.topic && relateFigures(other, anchor) === 'disjoint'
    return asks !== undefined && anchors.some(again) ? rest : anchor
  })
}

/** «90 طبيباً» over a text that has 60 here and 30 there: the headline adds up what the text tells apart. */
function isSum(head: FigureAnchor, share: FigureAnchor, anchors: readonly FigureAnchor[]): boolean {
  const [total, one] = [exactOf(head), exactOf(share)]
  if (total === null || one === null) return false
  const others = anchors.filter((a) => a !== share && a.article === head.article && !a.head && a.topic === share.topic)
  const figures = [...new Set(others.map(exactOf))].filter((figure) => figure !== one)
  return figures.some((figure) => figure !== null && figure + one === total)
}

function exactOf({ mention: { value } }: FigureAnchor): number | null {
  return 'min' in value && value.min === value.max ? value.min : null
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
  const nature = natureOf(row.members)
  return {
    id: `${kind}-${row.id}`,
    question: { code: question, params: { noun: founder.name, words: words.join('، ') } },
    ...(nature ? { nature } : {}),
    cells,
  }
}

/** What two articles' clauses say of the question, or all of them. */
function natureOf(members: readonly FigureAnchor[]): Nature | undefined {
  const [one] = members.filter(({ nature }) => nature)
  if (!one) return undefined
  const saying = new Set(members.filter(({ nature }) => nature === one.nature).map(({ article }) => article))
  return saying.size > 1 || members.every(({ nature }) => nature === one.nature) ? one.nature : undefined
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
      const siblings = rows.shares ? all.filter(sibling) : []
      const others = new Set(siblings.flatMap((other) => [...clauseWords(article, sentence, other).close]))
      const part = siblings.length > 0 || isPart(article, sentence, mention)
      return [anchorOf(article, sentence, mention, topic, { part, others }, held)]
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
  { part, others }: { readonly part: boolean; readonly others: ReadonlySet<string> },
  held: Held,
): FigureAnchor {
  const region = regionKindAt(article, mention.start)
  const clause = topic.fromBefore
    ? withSentenceBefore(article, sentence, mention)
    : clauseWords(article, sentence, mention)
  const whose = topic.askedAt === undefined ? {} : { whose: wordsBeside(article, sentence, mention, topic.askedAt) }
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
    ...(topic.dimension ? { dimension: topic.dimension } : {}),
    ...(topic.asks ? { asks: topic.asks } : {}),
    ...(topic.since ? { since: topic.since } : {}),
    ...(topic.nature ? { nature: topic.nature } : {}),
    figure: figureOf(mention.value),
    weight: weightOf(mention.value),
    part,
    own: new Set(others.size > 0 ? [...clause.close].filter((word) => !others.has(word)) : []),
    ...clause,
    ...whose,
    ...narrowingOf(article, sentence, mention),
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

function withSentenceBefore(article: AnalysedArticle, sentence: Sentence, mention: Figure) {
  const clause = clauseWords(article, sentence, mention)
  const before = article.sentences[article.sentences.indexOf(sentence) - 1]
  if (!before) return clause
  const words = contentWords(article.tokens, before.from, before.to).map(({ skeleton }) => skeleton)
  return { ...clause, near: new Set([...clause.near, ...words]), around: new Set([...clause.around, ...words]) }
}

/** Content words of the sentence but the figure's own and the one at `askedAt`. */
function wordsBeside(article: AnalysedArticle, sentence: Sentence, mention: Figure, askedAt: number): Set<string> {
  const { from, to } = tokensOf(article, mention)
  const all = contentWords(article.tokens, sentence.from, sentence.to)
  return new Set(all.filter(({ at }) => at !== askedAt && (at < from || at >= to)).map(({ skeleton }) => skeleton))
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
