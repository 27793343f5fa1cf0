import type { FactKind } from '@/core/extract/kind.ts'
import { proposeFigure } from './ar/rules.ts'

/** A printed figure of one population at one time; what is counted otherwise belongs in another row. */
export const kind: FactKind = {
  id: 'figure',
  theme: 'numbers',
  valueTypes: ['number', 'count', 'percent', 'measure'],
  policy: { nature: 'settled', attribution: false, unsure: true },
  propose: proposeFigure,
}
