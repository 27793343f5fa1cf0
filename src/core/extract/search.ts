import { isArticle, type Region, type RegionKind } from '../article/types.ts'
import { type Sentence, sentenceAt } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { tokenFrom } from '../text/tokens.ts'
import type { AnalysedArticle } from './kind.ts'
import type { Mention, MentionValue } from './mention.ts'
import { perArticle } from './per-article.ts'

/** What kinds of fact ask of an analysed article. All offsets are raw. */

export type MentionOf<T extends MentionValue['type']> = Mention & {
  readonly value: Extract<MentionValue, { readonly type: T }>
}

/** Kinds ask for them sentence by sentence. */
const typed = perArticle((article): ReadonlyMap<MentionValue['type'], readonly Mention[]> => {
  const lists = new Map<MentionValue['type'], Mention[]>()
  for (const mention of article.mentions) {
    const list = lists.get(mention.value.type)
    if (list) list.push(mention)
    else lists.set(mention.value.type, [mention])
  }
  return lists
})

/** In order of `start`. */
export function mentionsOf<T extends MentionValue['type']>(article: AnalysedArticle, type: T): readonly MentionOf<T>[] {
  // The list holds this type alone.
  return (typed(article).get(type) ?? []) as readonly MentionOf<T>[]
}

export function mentionsIn<T extends MentionValue['type']>(
  article: AnalysedArticle,
  span: Span,
  type: T,
): MentionOf<T>[] {
  const all = mentionsOf(article, type)
  const found: MentionOf<T>[] = []
  for (let i = firstFrom(all, span.start); i < all.length; i++) {
    const mention = all[i] as MentionOf<T>
    if (mention.start >= span.end) break
    if (mention.end <= span.end) found.push(mention)
  }
  return found
}

/** Index of the first that starts at `offset` or behind it; `spans` are in order of `start`. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

export const sentenceOf = (article: AnalysedArticle, offset: number): Sentence | undefined =>
  sentenceAt(article.sentences, offset)

export function regionAt(regions: readonly Region[], offset: number): Region | undefined {
  const region = regions[firstFrom(regions, offset + 1) - 1]
  return region && offset < region.end ? region : undefined
}

/** The region's kind, `body` where none is known (a title of its own has no regions). */
export const regionKindAt = (article: AnalysedArticle, offset: number): RegionKind =>
  regionAt(article.regions, offset)?.kind ?? 'body'

/** Body sentences before the first heading or document: where news says what happened. At most `count`. */
export function leadSentences(article: AnalysedArticle, count: number): Sentence[] {
  const found: Sentence[] = []
  for (const sentence of article.sentences) {
    if (found.length === count) break
    if (regionKindAt(article, sentence.start) === 'body') found.push(sentence)
  }
  return found
}

export const inArticle = (article: AnalysedArticle, offset: number): boolean => isArticle(regionKindAt(article, offset))

/** Token indexes `[from, to)` that a span touches. */
export function tokensOf(article: AnalysedArticle, span: Span): { from: number; to: number } {
  const from = tokenFrom(article.tokens, span.start)
  let to = from
  while (to < article.tokens.count && (article.tokens.start[to] as number) < span.end) to++
  return { from, to }
}
