import type { FactKind } from '@/core/extract/kind.ts'
import { proposeAmount } from './ar/rules.ts'

/** Sums of money: one row for each question that two articles answer in one currency. */
export const kind: FactKind = {
  id: 'amount',
  theme: 'numbers',
  valueTypes: ['money'],
  policy: { nature: 'settled', attribution: false },
  propose: proposeAmount,
}
