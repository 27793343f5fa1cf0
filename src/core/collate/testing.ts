import type { RawArticle } from '../article/types.ts'
import type { AnalysedArticle, FactKind } from '../extract/kind.ts'
import { buildStory } from '../story/build.ts'
import { inputOfArticles } from '../story/input.ts'

/** Articles as kinds see them, for tests: texts of one day, in a story of their own. */
export function analysedArticles(texts: Readonly<Record<string, string>>): readonly AnalysedArticle[] {
  const raw: RawArticle[] = Object.entries(texts).map(([id, text]) => ({ id, text, publishedAt: '2031-03-04' }))
  let seen: readonly AnalysedArticle[] = []
  const spy: FactKind = {
    id: 'spy',
    theme: 'quotes',
    valueTypes: [],
    policy: { nature: 'utterance', attribution: true },
    propose: ({ articles }) => {
      seen = articles
      return []
    },
  }
  buildStory(inputOfArticles(raw), null, [spy])
  return seen
}
