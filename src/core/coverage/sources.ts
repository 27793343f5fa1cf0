import type { Credit } from '../article/types.ts'
import type { StoryArticle } from '../story/types.ts'

export const ROLES = ['original', 'translator', 'distributor', 'publisher'] as const
export type Role = (typeof ROLES)[number]

/** One step on the way of a text to its reader; without a credit, that it is not known is what is known. */
export interface Step {
  readonly role: Role
  readonly credit: Credit | null
}

/** From whoever wrote it to whoever published it; who published it is always asked. */
export const chainOf = (article: Pick<StoryArticle, Role>): readonly Step[] =>
  ROLES.flatMap((role) => (article[role] || role === 'publisher' ? [{ role, credit: article[role] }] : []))
