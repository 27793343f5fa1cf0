import type { FactKind } from '@/core/extract/kind.ts'
import { proposeUtterances } from './ar/rules.ts'

/** Who said which words. The same words from another mouth are an attribution. */
export const kind: FactKind = {
  id: 'utterance',
  theme: 'quotes',
  valueTypes: ['quotation'],
  policy: { nature: 'utterance', attribution: true },
  propose: proposeUtterances,
}
