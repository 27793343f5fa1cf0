import type { FactKind } from '@/core/extract/kind.ts'
import { proposeEventDate } from './ar/rules.ts'

/**
 * When the event took place, as far as each article says. A later report of a
 * later day tells how the story went on; a later report of an earlier day is an
 * editor's work.
 */
export const kind: FactKind = {
  id: 'event-date',
  theme: 'frame',
  valueTypes: ['date'],
  policy: { nature: 'changing', attribution: false, unsure: true, grows: true },
  propose: proposeEventDate,
}
