import type { FactKind } from '@/core/extract/kind.ts'
import { proposeGoalMinute } from './ar/rules.ts'

/** In which minute a goal was scored: one row for each goal that two articles date. */
export const kind: FactKind = {
  id: 'goal-minute',
  theme: 'numbers',
  valueTypes: ['number'],
  policy: { nature: 'settled', attribution: false },
  propose: proposeGoalMinute,
}
