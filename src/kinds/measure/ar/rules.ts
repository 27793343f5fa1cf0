import { type FigureRows, figureFacts } from '@/core/extract/anchors.ts'
import type { ProposedFact, StoryContext } from '@/core/extract/kind.ts'

export const proposeMeasure = (context: StoryContext): ProposedFact[] => figureFacts(context, rows)

const rows: FigureRows = {
  kind: 'measure',
  type: 'measure',
  topicOf({ value, quote }) {
    return value.type === 'measure' ? { topic: value.unit, family: 'unit', generic: false, name: quote } : null
  },
}
