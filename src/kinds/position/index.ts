import type { FactKind } from '@/core/extract/kind.ts'
import { proposePosition } from './ar/rules.ts'
import { STANCE_CODES } from './ar/words.ts'

/** What a speaker holds. Two people may differ without either article being wrong. */
export const kind: FactKind = {
  id: 'position',
  theme: 'context',
  valueTypes: ['choice', 'items', 'proposition'],
  codes: [
    ...STANCE_CODES,
    'war-first',
    'relations-first',
    'as-soon-as-possible',
    'in-due-time',
    'just',
    'lasting',
    'sustainable',
    'acceptable-to-all',
    'nato-expansion',
    'ukraine-accession',
    'false-flag',
    'eu-flag',
    'national-flags',
    'not-all-territory',
    'arctic',
    'two-to-three-months',
    'there-are-results',
    'hard-to-say',
  ],
  policy: { nature: 'position', attribution: false, unsure: true },
  propose: proposePosition,
}
