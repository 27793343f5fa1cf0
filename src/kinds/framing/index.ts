import type { FactKind } from '@/core/extract/kind.ts'
import { proposeFraming } from './ar/rules.ts'
import { QUALITY_CODES } from './ar/words.ts'

/** The light in which an article puts the event: its purpose, its cause, its tone. */
export const kind: FactKind = {
  id: 'framing',
  theme: 'causes',
  valueTypes: ['choice'],
  codes: [
    ...QUALITY_CODES,
    'main-focus',
    'some-discussion',
    'biden-administration',
    'crimea-and-invasion',
    'deliberately-damaged',
    'lowest-in-decades',
    'impasse',
    'abnormal-period',
    'summit-preparation',
    'restore-trust',
    'restore-relations',
    'ukraine-peace',
    'end-abnormal-period',
    'world-stability',
    'diplomatic-standing',
    'return-of-relations',
    'relations-and-war',
    'talks-useful',
    'ukraine-war',
    'breakthrough',
    'positive-atmosphere',
    'policy-turn',
    'first-steps',
    'respectful-equal',
    'ukraine-settlement',
  ],
  policy: { nature: 'framing', attribution: false },
  propose: proposeFraming,
}
