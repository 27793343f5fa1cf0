import { isArticle, type Region } from '../article/types.ts'
import { collate, Desk } from '../collate/collation.ts'
import { type CoveredSentence, coverageOf } from '../collate/coverage.ts'
import { counts } from '../compare/heard.ts'
import { relateClaims } from '../compare/polarity.ts'
import type { ComparePolicy } from '../compare/policy.ts'
import { type PairFinding, relateReadings } from '../compare/relate-readings.ts'
import type { FactKind } from '../extract/kind.ts'
import type { StoryInput } from '../story/build.ts'
import type { Fact, Reading, Reason, Relation, Story, StoryArticle } from '../story/types.ts'
import type { Span } from '../text/span.ts'
import { valueKey } from '../values/key.ts'
import { type World, worldOf } from '../values/world.ts'

/** The draft among the articles; sorts behind every id of a story, so that no row takes its name from a draft. */
export const DRAFT = '~draft'

/**
 * The story with a draft as one more article.
 *
 * @param date day of the draft, `YYYY-MM-DD`, for «أمس» and the like; null: unknown
 */
export function withDraft(input: StoryInput, text: string, date: string | null): StoryInput {
  const draft: StoryInput['articles'][number] = {
    id: DRAFT,
    outlet: { ar: 'مسوّدتك', en: 'your draft' },
    outletBasis: 'stated',
    publisher: null,
    distributor: null,
    original: null,
    translator: null,
    author: null,
    translatedFrom: null,
    machineTranslated: false,
    asOf: { date, basis: date === null ? 'unknown' : 'stated' },
    asOfWhy: null,
    title: '',
    headline: null,
    text,
    hash: '',
    file: '',
    lang: 'ar',
  }
  return { ...input, articles: [...input.articles.filter(({ id }) => id !== DRAFT), draft] }
}

/** `beside`: it speaks of the matter, and neither supports what the draft says nor rules it out. */
export type Bearing = 'supports' | 'contradicts' | 'beside'

/** What another article says to one claim of the draft. */
export interface Testimony {
  readonly article: string
  readonly reading: Reading
  readonly bearing: Bearing
  readonly relation: Relation
  readonly reason: Reason
}

/** One value that the draft gives, with the row that asks for it. */
export interface Claim {
  readonly fact: Pick<Fact, 'id' | 'kind' | 'theme' | 'label'>
  readonly reading: Reading
  readonly testimony: readonly Testimony[]
}

export interface DraftSentence extends Span {
  readonly claims: readonly Claim[]
  /** Sentences of other articles in just these words. */
  readonly printed: readonly { readonly article: string; readonly span: Span }[]
}

export interface DraftCheck {
  readonly sentences: readonly DraftSentence[]
  /** What was taken for something other than an article's text, and not examined. */
  readonly skipped: readonly Pick<Region, 'kind' | 'start' | 'end'>[]
}

/**
 * What the articles of a story say to a draft, sentence by sentence.
 *
 * @param story built with the draft in it (`withDraft`)
 */
export function checkDraft(story: Story, kinds: readonly FactKind[]): DraftCheck {
  const draft = story.articles.find(({ id }) => id === DRAFT)
  if (!draft) return { sentences: [], skipped: [] }
  const covered = coverageOf(story.articles)
  const own = covered.filter(({ article }) => article === DRAFT)
  const claims = claimsOf(story, kinds)
  const { hasWords, printedIn } = printer(covered, story.articles)
  return {
    sentences: own.filter(hasWords).map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      claims: distinct(claims.filter(({ reading }) => stands(reading, sentence))),
      printed: printedIn(sentence),
    })),
    skipped: draft.regions.filter(({ kind }) => !isArticle(kind)).map(({ kind, start, end }) => ({ kind, start, end })),
  }
}

const stands = ({ words }: Reading, { start, end }: Span): boolean =>
  words.field === 'text' && start <= words.start && words.start < end

/** A value that one sentence gives twice for one row is one claim. */
const distinct = (claims: readonly Claim[]): readonly Claim[] => {
  const keyOf = ({ fact, reading }: Claim): string =>
    `${fact.id} ${valueKey(reading.value)} ${reading.certainty} ${reading.speaker}`
  const keys = claims.map(keyOf)
  return claims.filter((_, place) => keys.indexOf(keys[place] as string) === place)
}

function claimsOf(story: Story, kinds: readonly FactKind[]): readonly Claim[] {
  const world = worldOf(story.people, story.places)
  const policies = new Map(kinds.map(({ id, policy }) => [id, policy]))
  const articles = new Map(story.articles.map((article) => [article.id, article]))
  return story.facts.flatMap((fact) => {
    const policy = policies.get(fact.kind)
    if (fact.derived || !policy) return []
    const { id, kind, theme, label } = fact
    const own = (fact.cells[DRAFT]?.readings ?? []).filter(counts)
    return own.map((reading) => ({
      fact: { id, kind, theme, label },
      reading,
      testimony: testimonyTo(reading, fact, { policy: policyOf(fact, policy), world, articles }),
    }))
  })
}

const policyOf = ({ nature }: Fact, policy: ComparePolicy): ComparePolicy => (nature ? { ...policy, nature } : policy)

interface Bench {
  readonly policy: ComparePolicy
  readonly world: World
  readonly articles: ReadonlyMap<string, StoryArticle>
}

function testimonyTo(reading: Reading, fact: Fact, { policy, world, articles }: Bench): readonly Testimony[] {
  const draft = articles.get(DRAFT)
  if (!draft) return []
  const desk = new Desk()
  const words = isWorded(reading) ? desk.rendering(textOf(draft, reading), reading.words) : null
  const isVerbatim = (article: StoryArticle, other: Reading): boolean =>
    words === null || collate(words, desk.rendering(textOf(article, other), other.words)).closeness === 'verbatim'
  return [...articles.values()].flatMap((article) => {
    if (article.id === DRAFT) return []
    return (fact.cells[article.id]?.readings ?? []).filter(counts).map((other) => {
      const found = relateReadings({ reading, article: draft }, { reading: other, article }, policy, world)
      const { relation, reason } = found
      const bearing = isVerbatim(article, other) ? bearingOf(found, reading, other) : besideAtMost(found)
      return { article: article.id, reading: other, relation, reason, bearing }
    })
  })
}

/** Words of others are supported by the same words: a rendering may have another figure in it. */
const isWorded = ({ value }: Reading): boolean => value.type === 'quotation' || value.type === 'text'

const textOf = ({ title, text }: StoryArticle, { words }: Reading): string => (words.field === 'title' ? title : text)

const besideAtMost = ({ relation }: PairFinding): Bearing => (relation === 'contradiction' ? 'contradicts' : 'beside')

/**
 * A source supports what it says itself or what follows from it: «أكثر من أربع
 * ساعات» from 4.5, never the other way. A moved hedge, a dropped condition,
 * another mouth support nothing as it stands.
 */
function bearingOf({ relation, sets }: PairFinding, draft: Reading, source: Reading): Bearing {
  if (relation === 'contradiction') return 'contradicts'
  if (relation === 'same' || relation === 'wording') return 'supports'
  if (relation !== 'finer') return 'beside'
  const claims = relateClaims(sets, draft.certainty, source.certainty)
  return claims === 'contains' || claims === 'equal' ? 'supports' : 'beside'
}

/** Fewer words than this are printed alike everywhere. */
const LEAST_WORDS = 3

/** Sentences elsewhere that keep every word: a figure or a «لا» more is another sentence. */
function printer(covered: readonly CoveredSentence[], articles: readonly StoryArticle[]) {
  const desk = new Desk()
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  const wordsOf = ({ article, start, end }: CoveredSentence): readonly number[] => [
    ...desk.rendering(texts.get(article) ?? '', { start, end }).words.ids,
  ]
  const elsewhere = new Map<string, { article: string; span: Span }[]>()
  for (const sentence of covered) {
    const { article, start, end } = sentence
    const words = wordsOf(sentence)
    if (article === DRAFT || words.length < LEAST_WORDS) continue
    const key = words.join(' ')
    const known = elsewhere.get(key)
    if (known) known.push({ article, span: { start, end } })
    else elsewhere.set(key, [{ article, span: { start, end } }])
  }
  return {
    hasWords: (sentence: CoveredSentence): boolean => wordsOf(sentence).length > 0,
    printedIn: (sentence: CoveredSentence): DraftSentence['printed'] =>
      elsewhere.get(wordsOf(sentence).join(' ')) ?? [],
  }
}
