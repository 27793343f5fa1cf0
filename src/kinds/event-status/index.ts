import type { FactKind } from '@/core/extract/kind.ts'
import { proposeEventStatus } from './ar/rules.ts'

/** Whether an event is over, under way, still to come, put off or called off. It has one state when an article is written. */
export const kind: FactKind = {
  id: 'event-status',
  theme: 'frame',
  valueTypes: ['choice'],
  codes: ['finished', 'under-way', 'upcoming', 'postponed', 'cancelled'],
  policy: { nature: 'settled', attribution: false, unsure: true },
  propose: proposeEventStatus,
}
