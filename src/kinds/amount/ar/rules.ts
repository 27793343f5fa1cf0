import { type FigureRows, figureFacts } from '@/core/extract/anchors.ts'
import type { ProposedFact, StoryContext } from '@/core/extract/kind.ts'

export const proposeAmount = (context: StoryContext): ProposedFact[] => figureFacts(context, rows)

const rows: FigureRows = {
  kind: 'amount',
  type: 'money',
  topicOf({ value, quote }) {
    return value.type === 'money'
      ? { topic: value.currency.toLowerCase(), family: 'unit', generic: false, name: quote }
      : null
  },
}
