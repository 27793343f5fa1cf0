import type { FactKind } from '@/core/extract/kind.ts'
import { proposeComingEvent } from './ar/rules.ts'
import { deriveWindow } from './derive.ts'

/**
 * A meeting that is still to come: whether it falls in a window, whether it has
 * a date, what window is given. A plan may change between two days.
 */
export const kind: FactKind = {
  id: 'coming-event',
  theme: 'summit',
  valueTypes: ['proposition', 'date'],
  policy: { nature: 'changing', attribution: false },
  propose: proposeComingEvent,
  derive: deriveWindow,
}
