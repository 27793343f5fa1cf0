import type { FactKind } from '@/core/extract/kind.ts'
import { proposeEventPlace } from './ar/rules.ts'

/** Where the event took place: country, city and building are three questions. */
export const kind: FactKind = {
  id: 'event-place',
  theme: 'frame',
  valueTypes: ['place'],
  policy: { nature: 'settled', attribution: false, unsure: true },
  propose: proposeEventPlace,
}
