import type { FactKind } from '@/core/extract/kind.ts'

/** The office or part someone has, with the title as worded. `items` where a title is made of parts that articles keep or drop. */
export const kind: FactKind = {
  id: 'person-role',
  theme: 'names',
  valueTypes: ['role', 'items'],
  codes: [
    'patron',
    'us-secretary-of-state',
    'foreign-minister',
    'national-security-adviser',
    'presidential-aide',
    'head-of-sovereign-fund',
    'crown-prince',
    'spokesperson',
    'envoy',
    'special',
    'ambassador',
    'middle-east',
  ],
  policy: { nature: 'naming', attribution: false },
}
