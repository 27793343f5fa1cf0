import { fromContainment } from './set-relation.ts'
import type { SetRelation } from './types.ts'

/** A non-empty interval; a bound of ±Infinity is open by nature. */
export interface Interval {
  readonly min: number
  readonly max: number
  readonly minOpen: boolean
  readonly maxOpen: boolean
}

const lowerReaches = (a: Interval, b: Interval): boolean =>
  a.min < b.min || (a.min === b.min && (!a.minOpen || b.minOpen))

const upperReaches = (a: Interval, b: Interval): boolean =>
  a.max > b.max || (a.max === b.max && (!a.maxOpen || b.maxOpen))

const covers = (outer: Interval, inner: Interval): boolean => lowerReaches(outer, inner) && upperReaches(outer, inner)

/** Whether all of `a` lies below all of `b`. */
const below = (a: Interval, b: Interval): boolean => a.max < b.min || (a.max === b.min && (a.maxOpen || b.minOpen))

export function relateIntervals(a: Interval, b: Interval): SetRelation {
  if (below(a, b) || below(b, a)) return 'disjoint'
  return fromContainment(covers(b, a), covers(a, b), 'overlaps')
}
