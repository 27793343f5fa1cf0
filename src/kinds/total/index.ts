import type { FactKind } from '@/core/extract/kind.ts'
import { proposeTotal } from './ar/rules.ts'

/**
 * A number that its own sentence shares out, where the shares make another sum.
 * The sum is ours and nobody's statement: it is shown beside the number and judges nothing.
 */
export const kind: FactKind = {
  id: 'total',
  theme: 'numbers',
  valueTypes: ['count'],
  policy: { nature: 'settled', attribution: false },
  propose: proposeTotal,
}
