import type { FactKind } from '@/core/extract/kind.ts'
import { proposeAgreedCount } from './ar/rules.ts'

/**
 * How many things were agreed, with the noun that was counted. What a finished
 * meeting agreed cannot change afterwards: another speaker or another occasion
 * explains a difference and does not remove it.
 */
export const kind: FactKind = {
  id: 'agreed-count',
  theme: 'agreement',
  valueTypes: ['count'],
  policy: { nature: 'settled', attribution: false },
  propose: proposeAgreedCount,
}
