import type { FactKind } from '@/core/extract/kind.ts'
import { proposeCountedPeople } from './ar/rules.ts'

/** How many people, other than casualties: one row for each question that two articles answer. Rescued, evacuated, wanted: their number grows while a story runs. */
export const kind: FactKind = {
  id: 'counted-people',
  theme: 'numbers',
  valueTypes: ['count'],
  policy: { nature: 'changing', attribution: false },
  propose: proposeCountedPeople,
}
