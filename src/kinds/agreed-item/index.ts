import type { FactKind } from '@/core/extract/kind.ts'

/** One point of an agreement: that it was agreed, in which scope and on which condition, how far it binds, what it covers. */
export const kind: FactKind = {
  id: 'agreed-item',
  theme: 'agreement',
  valueTypes: ['proposition', 'scale', 'items'],
  codes: [
    'negotiate-settlement',
    'work-on-path',
    'support-talks',
    'as-soon-as-possible',
    'lasting',
    'sustainable',
    'acceptable-to-all',
    'economic',
    'investment',
    'geopolitical',
    'closer-ties',
    'bilateral-irritants',
    'normalise-missions',
    'staff-return',
    'previous-number',
  ],
  policy: { nature: 'settled', attribution: false },
}
