import type { FactKind } from '@/core/extract/kind.ts'
import { proposeParticipants } from './ar/rules.ts'

/**
 * Who took part, one row a side. Lists in the news are open: an article that
 * names fewer says nothing about the rest. Being quoted is not attending.
 */
export const kind: FactKind = {
  id: 'participants',
  theme: 'participants',
  valueTypes: ['people'],
  policy: { nature: 'settled', attribution: false },
  propose: proposeParticipants,
}
