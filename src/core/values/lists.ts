import { fromContainment } from './set-relation.ts'
import type { SetRelation } from './types.ts'

/** Names of people or codes of items, and whether the text says that they are all. */
export interface NamedList {
  readonly names: readonly string[]
  readonly closed: boolean
}

/**
 * A list denotes the complete lists that it leaves possible. An open list that
 * names more leaves fewer, so it is the finer one; an open list that lacks
 * someone says nothing about him, and an empty open list holds every other. Two
 * complete lists that differ cannot both be true.
 */
export function relateLists(a: NamedList, b: NamedList): SetRelation {
  const meet = a.closed || b.closed ? 'disjoint' : 'overlaps'
  return fromContainment(allows(b, a), allows(a, b), meet)
}

/** Whether every complete list that `finer` leaves possible is also left possible by `wider`. */
function allows(wider: NamedList, finer: NamedList): boolean {
  const named = new Set(finer.names)
  if (!wider.names.every((name) => named.has(name))) return false
  return !wider.closed || (finer.closed && named.size === new Set(wider.names).size)
}
