import { referenceDate } from '../article/reference-date.ts'
import { findRegions } from '../article/regions.ts'
import type { RawArticle } from '../article/types.ts'
import { addDays } from '../values/time.ts'
import type { StoryInput } from './build.ts'
import { inputOfArticles } from './input.ts'

/** An article that a person brought in; `text` is kept as it came. */
export interface OwnArticle extends RawArticle {
  /** Where it stood, if that is known. */
  readonly address?: string
}

/** A story of the user's own: what was brought in, before any rule has read it. */
export interface OwnStory {
  readonly format: 'tabayyun-own'
  readonly version: 1
  readonly id: string
  readonly title: string
  /** Day of the event, `YYYY-MM-DD`; null: as the articles' dates suggest. */
  readonly eventDay: string | null
  readonly articles: readonly OwnArticle[]
}

/** A headline, and a date line where no day was given, are read from the text itself. */
function withHead(article: OwnArticle): OwnArticle {
  const regions = findRegions(article.text)
  const headline = regions.find(({ kind }) => kind === 'headline')
  const { date } = referenceDate(article, regions)
  return {
    ...article,
    ...(article.title || !headline ? {} : { title: article.text.slice(headline.start, headline.end) }),
    ...(article.publishedAt || date === null ? {} : { publishedAt: date }),
  }
}

/** What the rules read of a story of one's own. An article without words is not an article yet. */
export function inputOfOwn(own: OwnStory): StoryInput {
  const input = inputOfArticles(own.articles.filter(({ text }) => text.trim() !== '').map(withHead))
  const title = own.title.trim()
  const to = own.eventDay === null ? null : addDays(own.eventDay, 1)
  return {
    ...input,
    id: own.id,
    title: title ? { ar: title, en: title } : input.title,
    event: own.eventDay !== null && to !== null ? { from: own.eventDay, to, place: null } : input.event,
  }
}
