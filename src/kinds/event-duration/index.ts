import type { FactKind } from '@/core/extract/kind.ts'
import { proposeDuration } from './ar/rules.ts'

/** How long the event lasted. A finished meeting has one length, whoever tells it. */
export const kind: FactKind = {
  id: 'event-duration',
  theme: 'frame',
  valueTypes: ['duration'],
  policy: { nature: 'settled', attribution: false },
  propose: proposeDuration,
}
