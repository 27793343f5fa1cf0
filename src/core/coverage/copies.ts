import type { CoveredSentence } from '../collate/coverage.ts'
import type { Span } from '../text/span.ts'

/** Sentences of two articles that are carried by the other, those in the same words apart. */
export interface SharedText {
  readonly a: string
  readonly b: string
  readonly wording: number
  readonly content: number
}

/** A sentence that several articles print in the same words, by its place in each. */
export interface Copied {
  readonly places: readonly { readonly article: string; readonly span: Span }[]
}

export interface Copies {
  readonly shared: readonly SharedText[]
  readonly copied: readonly Copied[]
  /** Articles that copy one another are of one origin; each origin's articles, largest first. */
  readonly origins: readonly (readonly string[])[]
}

/** @param originOf names the origin of an article by the id of one of its articles */
export function copiesOf(
  sentences: readonly CoveredSentence[],
  articles: readonly string[],
  originOf: (article: string) => string,
): Copies {
  return { shared: sharedOf(sentences), copied: copiedOf(sentences), origins: originsOf(articles, originOf) }
}

/** Counted once a pair, from the side of the article whose id comes first. */
function sharedOf(sentences: readonly CoveredSentence[]): readonly SharedText[] {
  const pairs = new Map<string, { a: string; b: string; wording: number; content: number }>()
  for (const { article, carriers } of sentences) {
    for (const carrier of carriers) {
      if (article > carrier.article) continue
      const key = `${article} ${carrier.article}`
      const pair = pairs.get(key) ?? { a: article, b: carrier.article, wording: 0, content: 0 }
      pairs.set(key, pair)
      pair[carrier.shared]++
    }
  }
  return [...pairs.values()]
}

/** Shorter sentences are the same in many newsrooms by chance. */
const LEAST_UNITS = 40

function copiedOf(sentences: readonly CoveredSentence[]): readonly Copied[] {
  const seen = new Set<string>()
  const keyOf = (article: string, { start }: Span) => `${article} ${start}`
  const found = sentences.flatMap(({ article, start, end, carriers }): Copied[] => {
    const places = [
      { article, span: { start, end } },
      ...carriers.filter(({ shared }) => shared === 'wording').map((one) => ({ article: one.article, span: one.span })),
    ]
    const isNew = places.every((place) => !seen.has(keyOf(place.article, place.span)))
    for (const place of places) seen.add(keyOf(place.article, place.span))
    return isNew && places.length > 1 && end - start >= LEAST_UNITS ? [{ places }] : []
  })
  return found.sort((a, b) => b.places.length - a.places.length || lengthOf(b) - lengthOf(a))
}

const lengthOf = ({ places: [first] }: Copied): number => (first ? first.span.end - first.span.start : 0)

function originsOf(articles: readonly string[], originOf: (article: string) => string): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const article of articles) groups.set(originOf(article), [...(groups.get(originOf(article)) ?? []), article])
  return [...groups.values()].sort((a, b) => b.length - a.length)
}
