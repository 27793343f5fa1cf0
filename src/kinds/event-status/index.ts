import type { FactKind } from '@/core/extract/kind.ts'

/** Whether the event is over, under way or still to come. An event has one state when an article is written. */
export const kind: FactKind = {
  id: 'event-status',
  theme: 'frame',
  valueTypes: ['choice'],
  codes: ['finished', 'under-way', 'upcoming', 'postponed'],
  policy: { nature: 'settled', attribution: false },
}
