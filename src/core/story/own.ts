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

/** What the rules read of a story of one's own. An article without words is not an article yet. */
export function inputOfOwn(own: OwnStory): StoryInput {
  const input = inputOfArticles(own.articles.filter(({ text }) => text.trim() !== ''))
  const title = own.title.trim()
  const to = own.eventDay === null ? null : addDays(own.eventDay, 1)
  return {
    ...input,
    id: own.id,
    title: title ? { ar: title, en: title } : input.title,
    event: own.eventDay !== null && to !== null ? { from: own.eventDay, to, place: null } : input.event,
  }
}
