import type { FactKind } from '@/core/extract/kind.ts'
import { proposePersonName } from './ar/rules.ts'

/** How a name is spelt: two spellings of one person are never two people. */
export const kind: FactKind = {
  id: 'person-name',
  theme: 'names',
  valueTypes: ['person'],
  policy: { nature: 'naming', attribution: false },
  propose: proposePersonName,
}
