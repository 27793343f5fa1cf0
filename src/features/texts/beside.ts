import type { StoryArticle } from '@/core/story/types.ts'

/** More columns than this are too narrow to read. */
export const MOST = 3
const USUAL = 2

/** The articles set side by side: those chosen that are shown, in the order chosen, or the first two. */
export function besideOf(shown: readonly StoryArticle[], chosen: readonly string[]): readonly StoryArticle[] {
  const found = chosen.flatMap((id) => shown.filter((article) => article.id === id))
  return found.length > 0 ? found.slice(0, MOST) : shown.slice(0, USUAL)
}

/** The choice after pressing one outlet: the last one stays, and a fourth takes the third one's place. */
export function toggled(beside: readonly StoryArticle[], id: string): readonly string[] {
  const ids = beside.map((article) => article.id)
  if (!ids.includes(id)) return [...ids.slice(0, MOST - 1), id]
  return ids.length === 1 ? ids : ids.filter((one) => one !== id)
}

/** The choice with one outlet in it, where it is not yet: in place of the last one but `kept`. */
export function withArticle(beside: readonly StoryArticle[], id: string, kept: string): readonly string[] {
  const ids = beside.map((article) => article.id)
  if (ids.includes(id)) return ids
  if (ids.length < USUAL) return [...ids, id]
  const left = ids.findLast((one) => one !== kept)
  return [...ids.filter((one) => one !== left), id]
}
