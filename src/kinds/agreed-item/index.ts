import type { FactKind } from '@/core/extract/kind.ts'
import { proposeAgreedItem } from './ar/rules.ts'

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
    'trade',
    'security',
    'military',
    'political',
    'cultural',
    'scientific',
    'energy',
    'just',
    'comprehensive',
  ],
  policy: { nature: 'settled', attribution: false, unsure: true },
  propose: proposeAgreedItem,
}
