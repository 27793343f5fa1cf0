import { isArticle, type Region, type RegionKind } from '../article/types.ts'
import { type Sentence, sentenceAt } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { tokenFrom } from '../text/tokens.ts'
import type { AnalysedArticle } from './kind.ts'
import type { Mention, MentionValue } from './mention.ts'

/** What kinds of fact ask of an analysed article. All offsets are raw. */

export type MentionOf<T extends MentionValue['type']> = Mention & {
  readonly value: Extract<MentionValue, { readonly type: T }>
}

const isType =
  <T extends MentionValue['type']>(type: T) =>
  (mention: Mention): mention is MentionOf<T> =>
    mention.value.type === type

export function mentionsOf<T extends MentionValue['type']>(article: AnalysedArticle, type: T): MentionOf<T>[] {
  return article.mentions.filter(isType(type))
}

export function mentionsIn<T extends MentionValue['type']>(
  article: AnalysedArticle,
  span: Span,
  type: T,
): MentionOf<T>[] {
  return mentionsOf(article, type).filter((m) => m.start >= span.start && m.end <= span.end)
}

export const sentenceOf = (article: AnalysedArticle, offset: number): Sentence | undefined =>
  sentenceAt(article.sentences, offset)

export function regionAt(regions: readonly Region[], offset: number): Region | undefined {
  return regions.find((region) => region.start <= offset && offset < region.end)
}

/** The region's kind, `body` where none is known (a title of its own has no regions). */
export const regionKindAt = (article: AnalysedArticle, offset: number): RegionKind =>
  regionAt(article.regions, offset)?.kind ?? 'body'

/** Body sentences before the first heading or document: where news says what happened. At most `count`. */
export function leadSentences(article: AnalysedArticle, count: number): Sentence[] {
  return article.sentences.filter((s) => regionKindAt(article, s.start) === 'body').slice(0, count)
}

export const inArticle = (article: AnalysedArticle, offset: number): boolean => isArticle(regionKindAt(article, offset))

/** Token indexes `[from, to)` that a span touches. */
export function tokensOf(article: AnalysedArticle, span: Span): { from: number; to: number } {
  const from = tokenFrom(article.tokens, span.start)
  let to = from
  while (to < article.tokens.count && (article.tokens.start[to] as number) < span.end) to++
  return { from, to }
}
