import type { FactKind } from '@/core/extract/kind.ts'
import { proposeTimeSpan } from './ar/rules.ts'

/** Stretches of time other than the event's own length: one row for each question that two articles answer. */
export const kind: FactKind = {
  id: 'time-span',
  theme: 'numbers',
  valueTypes: ['duration'],
  policy: { nature: 'settled', attribution: false },
  propose: proposeTimeSpan,
}
