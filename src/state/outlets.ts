import type { Fact, Story, StoryArticle } from '../core/story/types.ts'
import type { View } from './view.ts'

type Columns = Pick<View, 'order' | 'hidden'> & Partial<Pick<View, 'pinned'>>

const isPinned = (view: Columns, id: string): boolean => view.pinned?.includes(id) ?? false

/** All articles, in the reader's order: the pinned ones, those the reader placed, the rest as the story has them. */
export function orderedArticles(story: Story, view: Columns): readonly StoryArticle[] {
  const placed = view.order.flatMap((id) => story.articles.filter((article) => article.id === id))
  const all = [...new Set([...placed, ...story.articles])]
  return [...all.filter(({ id }) => isPinned(view, id)), ...all.filter(({ id }) => !isPinned(view, id))]
}

/** The columns on the page. The last one cannot be hidden: a table without outlets says nothing. */
export function shownArticles(story: Story, view: Columns): readonly StoryArticle[] {
  const ordered = orderedArticles(story, view)
  const shown = ordered.filter((article) => !view.hidden.includes(article.id))
  return shown.length > 0 ? shown : ordered
}

/** `order` after moving one outlet by `step` places; unchanged at the ends, and where the pinned ones begin. */
export function moveOutlet(story: Story, view: Columns, id: string, step: 1 | -1): readonly string[] {
  const ids = orderedArticles(story, view).map((article) => article.id)
  const from = ids.indexOf(id)
  const beside = ids[from + step]
  return from < 0 || beside === undefined ? view.order : placeOutlet(story, view, id, beside)
}

/** `order` after one outlet took another's place, the others closing up; unchanged across the border of the pinned ones. */
export function placeOutlet(story: Story, view: Columns, id: string, at: string): readonly string[] {
  const ids = orderedArticles(story, view).map((article) => article.id)
  const to = ids.indexOf(at)
  if (id === at || to < 0 || !ids.includes(id) || isPinned(view, id) !== isPinned(view, at)) return view.order
  const next = ids.filter((other) => other !== id)
  next.splice(to, 0, id)
  return next
}

/** `pinned` after switching one outlet. */
export const togglePin = ({ pinned }: Pick<View, 'pinned'>, id: string): readonly string[] =>
  pinned.includes(id) ? pinned.filter((other) => other !== id) : [...pinned, id]

/** `hidden` after switching one outlet; the last visible one stays. */
export function toggleOutlet(story: Story, view: Columns, id: string): readonly string[] {
  if (view.hidden.includes(id)) return view.hidden.filter((other) => other !== id)
  const next = [...view.hidden, id]
  return story.articles.every((article) => next.includes(article.id)) ? view.hidden : next
}

export const speaks = (fact: Fact, articleId: string): boolean => (fact.cells[articleId]?.readings.length ?? 0) > 0

/** Something of this article can be shown for the row: a reading, or what comes near. */
export const hasPassage = (fact: Fact, articleId: string): boolean =>
  speaks(fact, articleId) || (fact.cells[articleId]?.near.length ?? 0) > 0
