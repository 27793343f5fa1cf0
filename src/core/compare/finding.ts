import type { Relation } from '../story/types.ts'
import type { SetRelation } from '../values/types.ts'
import type { World } from '../values/world.ts'
import type { Heard } from './heard.ts'
import type { ComparePolicy } from './policy.ts'
import type { PairReason } from './reasons.ts'

/** What two readings are to each other, before the reason has its parameters. */
export interface Finding {
  readonly relation: Relation
  readonly code: PairReason
  /** The finer, earlier or fuller reading is `b`: the sentence is told the other way round. */
  readonly swap?: true
}

/** Everything a judgement may look at. `sets`: how the values lie to each other. */
export interface Pair {
  readonly a: Heard
  readonly b: Heard
  readonly sets: SetRelation
  readonly policy: ComparePolicy
  readonly world: World
}

/** A finding told from `b` where `swap` holds. */
export const told = (relation: Relation, code: PairReason, swap: boolean): Finding =>
  swap ? { relation, code, swap } : { relation, code }

/** An update is told from the earlier to the later; `order` as in `compareTimes`. */
export const changed = (order: number): Finding => told('update', 'changed-since', order > 0)
