import type { FactKind } from '@/core/extract/kind.ts'

/** A statement about what is the case. Its question is settled: two answers that exclude each other cannot both be true. */
export const kind: FactKind = {
  id: 'claim',
  theme: 'context',
  valueTypes: ['proposition', 'items', 'organisation'],
  codes: [
    'to-reporters',
    'after-the-meeting',
    'interview',
    'conditions-discussed',
    'conditions-to-create',
    'work-needed',
    'europe',
    'united-states',
    'russia',
  ],
  policy: { nature: 'settled', attribution: false },
}
