import { type FigureRows, figureFacts } from '@/core/extract/anchors.ts'
import type { ProposedFact, StoryContext } from '@/core/extract/kind.ts'

export const proposeScore = (context: StoryContext): ProposedFact[] => figureFacts(context, rows)

const rows: FigureRows = {
  kind: 'score',
  type: 'score',
  inside: true,
  topicOf({ quote }) {
    return { topic: 'score', family: '', generic: false, name: quote }
  },
}
