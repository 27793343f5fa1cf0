import { type FigureRows, figureFacts } from '@/core/extract/anchors.ts'
import type { ProposedFact, StoryContext } from '@/core/extract/kind.ts'

export const proposeAge = (context: StoryContext): ProposedFact[] => figureFacts(context, rows)

/** Years of life are no unit that any figure may have: a clause about one person holds one age. */
const rows: FigureRows = {
  kind: 'age',
  type: 'age',
  shares: true,
  topicOf({ quote }) {
    return { topic: 'age', family: '', generic: false, name: quote }
  },
}
