import type { AnalysedArticle } from './kind.ts'

/**
 * `work`, done once for each article: kinds of fact ask the same of an article one
 * after the other, and the next build of a story asks it again of the articles that
 * have not changed. It must depend on the article alone, and nobody may change what it gave.
 */
export function perArticle<T>(work: (article: AnalysedArticle) => T): (article: AnalysedArticle) => T {
  const known = new WeakMap<AnalysedArticle, { readonly done: T }>()
  return (article) => {
    const before = known.get(article)
    if (before) return before.done
    const done = work(article)
    known.set(article, { done })
    return done
  }
}
