import type { FactKind } from '@/core/extract/kind.ts'
import { proposeDated } from './ar/rules.ts'

/** Printed dates and hours of other things than the event: one row for each that two articles date in one clause. */
export const kind: FactKind = {
  id: 'dated',
  theme: 'context',
  valueTypes: ['date'],
  policy: { nature: 'settled', attribution: false, unsure: true },
  propose: proposeDated,
}
