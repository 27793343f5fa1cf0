import { relateIntervals } from './interval.ts'
import { boundsOf } from './time.ts'
import type { DateValue, SetRelation } from './types.ts'

/**
 * Windows of time. A relative expression without a reference date («غداً» in
 * an undated article) denotes nothing yet: it only equals its like.
 */
export function relateDates(a: DateValue, b: DateValue): SetRelation {
  if (isUnresolved(a) || isUnresolved(b)) return sameUnresolved(a, b) ? 'equal' : 'incomparable'
  const [x, y] = [boundsOf(a), boundsOf(b)]
  if (!x || !y) return a.from === b.from && a.to === b.to ? 'equal' : 'incomparable'
  return relateIntervals({ ...halfOpen, min: x.from, max: x.to }, { ...halfOpen, min: y.from, max: y.to })
}

const halfOpen = { minOpen: false, maxOpen: true } as const

export const isUnresolved = (value: DateValue): boolean => value.from === null && value.to === null

const sameUnresolved = (a: DateValue, b: DateValue): boolean =>
  isUnresolved(a) &&
  isUnresolved(b) &&
  a.relative?.unit === b.relative?.unit &&
  a.relative?.offset === b.relative?.offset
