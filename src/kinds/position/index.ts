import type { FactKind } from '@/core/extract/kind.ts'

/** What a speaker holds. Two people may differ without either article being wrong. */
export const kind: FactKind = {
  id: 'position',
  theme: 'context',
  valueTypes: ['choice', 'items', 'proposition'],
  codes: [
    'war-first',
    'relations-first',
    'as-soon-as-possible',
    'in-due-time',
    'required-from-all',
    'too-early',
    'just',
    'lasting',
    'sustainable',
    'acceptable-to-all',
    'nato-expansion',
    'ukraine-accession',
    'unacceptable',
    'false-flag',
    'eu-flag',
    'national-flags',
    'unrealistic',
    'not-all-territory',
    'arctic',
    'two-to-three-months',
    'successful',
    'there-are-results',
    'hard-to-say',
  ],
  policy: { nature: 'position', attribution: false },
}
