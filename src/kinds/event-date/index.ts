import type { FactKind } from '@/core/extract/kind.ts'
import { proposeEventDate } from './ar/rules.ts'

/** When the event took place, as far as each article says. */
export const kind: FactKind = {
  id: 'event-date',
  theme: 'frame',
  valueTypes: ['date'],
  policy: { nature: 'settled', attribution: false, unsure: true },
  propose: proposeEventDate,
}
