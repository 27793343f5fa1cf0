import type { StoryHead } from '../story/library-ports.ts'
import type { OwnArticle, OwnStory } from '../story/own.ts'
import { articlesWith, indexOf, type SearchIndex } from './index.ts'
import { type Found, passageOf } from './passage.ts'

/** A kept story, ready to be searched. */
export interface SearchedStory {
  readonly head: StoryHead
  readonly articles: readonly OwnArticle[]
  readonly index: SearchIndex
}

/** An article that answers a query. */
export interface ArticleHit {
  readonly story: string
  readonly storyTitle: string
  /** Whether there is a table whose articles can be opened. */
  readonly isCompared: boolean
  readonly article: string
  readonly outlet: string
  readonly headline: string
  readonly lang: string
  /** Where its text answers; null: its headline or its outlet's name does. */
  readonly at: Found | null
  /** The words around that place. */
  readonly near: string
  /** The answer within `near`. */
  readonly words: Found
}

export interface FoundOnShelf {
  readonly hits: readonly ArticleHit[]
  /** How many articles answer, shown or not. */
  readonly count: number
}

/** What is shown at most; passages are looked for in these only. */
export const SHOWN = 50
/** Units of text around an answer. */
const AROUND = 160

const wordsOf = ({ outlet = '', title = '', text }: OwnArticle): string => [outlet, title, text].join('\n')

export const searched = (head: StoryHead, { articles }: OwnStory): SearchedStory => ({
  head,
  articles,
  index: indexOf(articles.map(wordsOf)),
})

/** The articles that answer, in the order of the stories. */
export function searchShelf(stories: readonly SearchedStory[], query: string): FoundOnShelf {
  const found = stories.flatMap(({ head, articles, index }) =>
    articlesWith(index, query).flatMap((at) => {
      const article = articles[at]
      return article ? [{ head, article }] : []
    }),
  )
  return { hits: found.slice(0, SHOWN).map(({ head, article }) => hitOf(head, article, query)), count: found.length }
}

function hitOf(head: StoryHead, article: OwnArticle, query: string): ArticleHit {
  const at = passageOf(article.text, query)
  const from = Math.max(0, (at?.start ?? 0) - AROUND)
  return {
    story: head.id,
    storyTitle: head.title,
    isCompared: head.isCompared,
    article: article.id,
    outlet: article.outlet ?? '',
    headline: article.title ?? '',
    lang: article.lang ?? 'ar',
    at,
    near: article.text.slice(from, (at?.end ?? 0) + AROUND),
    words: at ? { start: at.start - from, end: at.end - from } : { start: 0, end: 0 },
  }
}
