import type { FactKind } from '@/core/extract/kind.ts'
import { proposeAge } from './ar/rules.ts'

/** How old those are whom the news is about: one row for each age that two articles give in one clause. */
export const kind: FactKind = {
  id: 'age',
  theme: 'numbers',
  valueTypes: ['age'],
  policy: { nature: 'settled', attribution: false },
  propose: proposeAge,
}
