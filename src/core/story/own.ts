import type { FoundIn } from '../article/imported.ts'
import { referenceDate } from '../article/reference-date.ts'
import { regionsOf } from '../article/regions.ts'
import type { RawArticle } from '../article/types.ts'
import { addDays } from '../values/time.ts'
import type { About } from './about.ts'
import type { StoryInput } from './build.ts'
import { inputOfArticles } from './input.ts'

/** An article that a person brought in; `text` is kept as it came. */
export interface OwnArticle extends RawArticle {
  /** Where it stood, if that is known. */
  readonly address?: string
  readonly author?: string
  /** Where each piece of what is known comes from; what is not named was typed. */
  readonly basis?: Readonly<Partial<Record<About, FoundIn>>>
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
  /** Its texts must not travel in a link; files of it are told apart. */
  readonly confidential?: true
}

/** A headline, and a date line where no day was given, are read from the text itself. */
function withHead(article: OwnArticle): OwnArticle {
  if (article.title && article.publishedAt) return article
  const regions = regionsOf(article.text)
  const headline = regions.find(({ kind }) => kind === 'headline')
  const { date } = referenceDate(article, regions)
  return {
    ...article,
    ...(article.title || !headline ? {} : { title: article.text.slice(headline.start, headline.end) }),
    ...(article.publishedAt || date === null ? {} : { publishedAt: date }),
  }
}

type Input = StoryInput['articles'][number]

const withAuthor = (article: Input, author: string | undefined): Input =>
  author ? { ...article, author: { label: { ar: author, en: author }, basis: 'stated' } } : article

/** What the rules read of a story of one's own. An article without words is not an article yet. */
export function inputOfOwn(own: OwnStory): StoryInput {
  const filled = own.articles.filter(({ text }) => text.trim() !== '')
  const input = inputOfArticles(filled.map(withHead))
  const authors = new Map(filled.map(({ id, author }) => [id, author?.trim()]))
  const title = own.title.trim()
  const to = own.eventDay === null ? null : addDays(own.eventDay, 1)
  return {
    ...input,
    articles: input.articles.map((article) => withAuthor(article, authors.get(article.id))),
    id: own.id,
    title: title ? { ar: title, en: title } : input.title,
    event: own.eventDay !== null && to !== null ? { from: own.eventDay, to, place: null } : input.event,
  }
}
