import type { AnalysedArticle } from './kind.ts'

/** By id, code unit by code unit: what a rule takes from «the first article» must not hang on the order they came in. */
export const byId = (articles: readonly AnalysedArticle[]): readonly AnalysedArticle[] =>
  [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
