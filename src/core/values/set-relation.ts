import type { SetRelation } from './types.ts'

/** The same relation seen from the other value. */
export const inverse = (relation: SetRelation): SetRelation =>
  relation === 'inside' ? 'contains' : relation === 'contains' ? 'inside' : relation

/** From who lies in whom; `meet`: what two sets are when neither lies in the other. */
export function fromContainment(aInB: boolean, bInA: boolean, meet: SetRelation): SetRelation {
  if (aInB && bInA) return 'equal'
  if (aInB) return 'inside'
  return bInA ? 'contains' : meet
}
