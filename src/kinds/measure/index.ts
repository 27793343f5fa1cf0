import type { FactKind } from '@/core/extract/kind.ts'
import { proposeMeasure } from './ar/rules.ts'

/** Distances, magnitudes, speeds and other measures: one row for each question that two articles answer in one unit. */
export const kind: FactKind = {
  id: 'measure',
  theme: 'numbers',
  valueTypes: ['measure'],
  policy: { nature: 'settled', attribution: false },
  propose: proposeMeasure,
}
