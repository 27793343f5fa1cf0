import { type FigureRows, figureFacts } from '@/core/extract/anchors.ts'
import type { ProposedFact, StoryContext } from '@/core/extract/kind.ts'

export const proposePercentage = (context: StoryContext): ProposedFact[] => figureFacts(context, rows)

const rows: FigureRows = {
  kind: 'percentage',
  type: 'percent',
  topicOf({ quote }) {
    return { topic: 'percent', family: 'unit', generic: false, name: quote }
  },
}
