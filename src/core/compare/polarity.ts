import type { Certainty } from '../extract/mention.ts'
import { inverse } from '../values/set-relation.ts'
import type { SetRelation } from '../values/types.ts'

/**
 * A certainty says on which side of the value a reading stands and whether it
 * leaves room. `unlikely` and `possible` lean to a side without closing the other.
 */
export const isNegative = (certainty: Certainty): boolean =>
  certainty === 'denied' || certainty === 'excluded' || certainty === 'unlikely'

export const isHedged = (certainty: Certainty): boolean => certainty === 'unlikely' || certainty === 'possible'

/**
 * The relation of what two readings claim, from the relation of their values: a
 * denied value claims its complement. So «not on Monday» holds «on Tuesday»
 * inside it, and a denied whole rules out each of its parts.
 */
export function relateClaims(sets: SetRelation, a: Certainty, b: Certainty): SetRelation {
  const [notA, notB] = [isNegative(a), isNegative(b)]
  if (sets === 'incomparable' || (!notA && !notB)) return sets
  if (notA && notB) return ofComplements(sets)
  return notA ? againstComplement(sets) : inverse(againstComplement(inverse(sets)))
}

function ofComplements(sets: SetRelation): SetRelation {
  return sets === 'disjoint' ? 'overlaps' : inverse(sets)
}

/** The complement of `a` against `b`, from how `a` lies to `b`. */
function againstComplement(sets: SetRelation): SetRelation {
  if (sets === 'disjoint') return 'contains'
  return sets === 'equal' || sets === 'contains' ? 'disjoint' : 'overlaps'
}
