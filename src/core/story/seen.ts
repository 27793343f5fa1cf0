import type { FieldAnalysis } from '../extract/analyse.ts'
import { certaintyAt } from '../extract/certainty.ts'
import type { Reader } from '../extract/kept-reader.ts'
import type { AnalysedArticle, Heard, Held } from '../extract/kind.ts'
import type { Mention } from '../extract/mention.ts'
import type { Span } from '../text/span.ts'
import type { Tokens } from '../text/tokens.ts'
import type { StoryEntities } from './entities.ts'
import type { StoryArticle } from './types.ts'

type Article = Omit<StoryArticle, 'regions'>

interface Seen {
  readonly article: AnalysedArticle
  /** What each entity of the article was called in the story. */
  readonly ids: readonly string[]
}

/** How an article was last seen, by its tokens: a reader that remembers hands out the same ones again. */
const seen = new WeakMap<Tokens, Seen>()

/**
 * An article as kinds see it: entities are the story's, voices and hedges can be
 * asked for at any place. An article for which nothing has changed since the last
 * build is the same object, and what was found out about it still holds.
 */
export function seenIn(
  article: Article,
  analysis: FieldAnalysis,
  entities: StoryEntities,
  reader: Reader,
): AnalysedArticle {
  const idOf = (entity: string): string => entities.idOf(article.id, entity)
  const ids = analysis.names.map(({ value }) => ('entity' in value ? idOf(value.entity) : ''))
  const mentions = analysis.mentions.map((mention) => withStoryEntity(mention, idOf, entities))
  const before = seen.get(analysis.tokens)
  if (before && isAsBefore(before, article, ids, mentions)) return before.article
  const made = {
    id: article.id,
    text: article.text,
    title: article.title,
    headline: article.headline,
    asOf: article.asOf,
    regions: analysis.regions,
    tokens: analysis.tokens,
    sentences: analysis.sentences,
    mentions,
    ...titleOf(article, reader),
    heardAt: (offset: number): Heard => {
      const { voice, speaker, via } = analysis.speech.voiceAt(offset)
      return { voice, speaker: speaker === null ? null : idOf(speaker), via }
    },
    heldAt: (span: Span): Held => certaintyAt(analysis.context, span),
  }
  seen.set(analysis.tokens, { article: made, ids })
  return made
}

function isAsBefore(
  { article: before, ids: called }: Seen,
  { id, title, headline, asOf }: Article,
  ids: readonly string[],
  mentions: readonly Mention[],
): boolean {
  return (
    before.id === id &&
    before.title === title &&
    JSON.stringify([before.headline, before.asOf]) === JSON.stringify([headline, asOf]) &&
    called.length === ids.length &&
    called.every((one, n) => one === ids[n]) &&
    before.mentions.length === mentions.length &&
    before.mentions.every((one, n) => isSameMention(one, mentions[n] as Mention))
  )
}

/** Mentions of one text, whose values differ at most in what the story calls their entities. */
function isSameMention(a: Mention, b: Mention): boolean {
  if (a === b) return true
  if (a.start !== b.start || a.end !== b.end || a.rule !== b.rule || a.value.type !== b.value.type) return false
  return JSON.stringify(a.value) === JSON.stringify(b.value)
}

/** What a title that stands nowhere in the text says in figures and dates; its names are not the story's. */
const FIGURES: ReadonlySet<Mention['value']['type']> = new Set([
  'number',
  'count',
  'money',
  'percent',
  'measure',
  'duration',
  'score',
  'date',
])

function titleOf(article: Article, reader: Reader): Pick<AnalysedArticle, 'titled'> {
  if (article.headline !== null || article.title.trim() === '') return {}
  const { regions, tokens, sentences, mentions, context } = reader(article.title, 'title', article.asOf.date)
  const titled: AnalysedArticle = {
    id: article.id,
    text: article.title,
    title: article.title,
    headline: null,
    asOf: article.asOf,
    regions,
    tokens,
    sentences,
    mentions: mentions.filter(({ value }) => FIGURES.has(value.type)),
    heardAt: (): Heard => ({ voice: 'own', speaker: null, via: null }),
    heldAt: (span: Span): Held => certaintyAt(context, span),
  }
  return { titled }
}

function withStoryEntity(mention: Mention, idOf: (entity: string) => string, entities: StoryEntities): Mention {
  const { value } = mention
  if (value.type === 'person') {
    const entity = idOf(value.entity)
    const side = value.side ?? entities.sideOf(entity)
    return { ...mention, value: { ...value, entity, ...(side ? { side } : {}) } }
  }
  if (value.type === 'organisation') return { ...mention, value: { ...value, entity: idOf(value.entity) } }
  if (value.type !== 'place') return mention
  const within = value.within === undefined ? {} : { within: entities.placeIdOf(value.within) }
  return { ...mention, value: { ...value, entity: idOf(value.entity), ...within } }
}
