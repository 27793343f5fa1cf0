import type { FactKind } from '@/core/extract/kind.ts'
import { OFFICE_CODES } from './ar/offices.ts'
import { proposePersonRole } from './ar/rules.ts'

/** The office or part someone has, with the title as worded. `items` where a title is made of parts that articles keep or drop. */
export const kind: FactKind = {
  id: 'person-role',
  theme: 'names',
  valueTypes: ['role', 'items'],
  codes: ['patron', ...OFFICE_CODES],
  policy: { nature: 'naming', attribution: false },
  propose: proposePersonRole,
}
