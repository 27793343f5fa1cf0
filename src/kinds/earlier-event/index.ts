import type { FactKind } from '@/core/extract/kind.ts'
import { proposeEarlierEvent } from './ar/rules.ts'

/** When something in the background happened: a war that began, an earlier call. */
export const kind: FactKind = {
  id: 'earlier-event',
  theme: 'context',
  valueTypes: ['date'],
  policy: { nature: 'settled', attribution: false, unsure: true },
  propose: proposeEarlierEvent,
}
