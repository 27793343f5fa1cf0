import type { FactKind } from '@/core/extract/kind.ts'
import { proposeCasualties } from './ar/rules.ts'

/**
 * How many were killed, injured, missing, displaced or arrested: one row a
 * class. A toll changes, so two times make an update and not a contradiction.
 */
export const kind: FactKind = {
  id: 'casualties',
  theme: 'numbers',
  valueTypes: ['count'],
  policy: { nature: 'changing', attribution: false, grows: true },
  propose: proposeCasualties,
}
