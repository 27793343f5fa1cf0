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
export const chainOf = (article: Pick<StoryArticle, Role | 'outlet' | 'outletBasis'>): readonly Step[] =>
  ROLES.flatMap((role) => {
    const credit = article[role] ?? (role === 'publisher' ? namedOutlet(article) : null)
    return credit || role === 'publisher' ? [{ role, credit }] : []
  })

/** Whoever collected the article may have said whose it is. */
const namedOutlet = ({ outlet, outletBasis }: Pick<StoryArticle, 'outlet' | 'outletBasis'>): Credit | null =>
  outletBasis === 'unknown' ? null : { label: outlet, basis: outletBasis }
