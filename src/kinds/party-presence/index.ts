import type { FactKind } from '@/core/extract/kind.ts'
import { proposePartyPresence } from './ar/rules.ts'

/** Whether a party took part. «لم يحضر» is the proposition, denied. */
export const kind: FactKind = {
  id: 'party-presence',
  theme: 'participants',
  valueTypes: ['proposition'],
  policy: { nature: 'settled', attribution: false, unsure: true },
  propose: proposePartyPresence,
}
