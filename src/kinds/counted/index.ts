import type { FactKind } from '@/core/extract/kind.ts'
import { proposeCounted } from './ar/rules.ts'

/** How many things: one row for each counted noun that two articles count in one clause. What is counted was there and does not grow, but for damage, closures and seizures. */
export const kind: FactKind = {
  id: 'counted',
  theme: 'numbers',
  valueTypes: ['count'],
  policy: { nature: 'settled', attribution: false },
  propose: proposeCounted,
}
