import type { FactKind } from '@/core/extract/kind.ts'
import { proposePercentage } from './ar/rules.ts'

/** Percentages: one row for each question that two articles answer. Polls, counts and shares move between two reports. */
export const kind: FactKind = {
  id: 'percentage',
  theme: 'numbers',
  valueTypes: ['percent'],
  policy: { nature: 'changing', attribution: false },
  propose: proposePercentage,
}
