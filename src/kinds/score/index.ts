import type { FactKind } from '@/core/extract/kind.ts'
import { proposeScore } from './ar/rules.ts'

/** Results of matches and votes: one row for each result that two articles print. */
export const kind: FactKind = {
  id: 'score',
  theme: 'numbers',
  valueTypes: ['score'],
  policy: { nature: 'settled', attribution: false },
  propose: proposeScore,
}
