import { type FigureRows, figureFacts } from '@/core/extract/anchors.ts'
import type { ProposedFact, StoryContext } from '@/core/extract/kind.ts'
import { rateOf } from '@/core/language/ar/dimension-words.ts'
import { isFinalResult } from '@/core/language/ar/nature-words.ts'

export const proposePercentage = (context: StoryContext): ProposedFact[] => figureFacts(context, rows)

const rows: FigureRows = {
  kind: 'percentage',
  type: 'percent',
  topicOf(mention, { tokens }, sentence) {
    const asked = rateOf(tokens, sentence, mention)
    const nature = isFinalResult(tokens, sentence) ? { nature: 'settled' as const } : {}
    return {
      topic: 'percent',
      family: 'unit',
      generic: false,
      name: mention.quote,
      ...(asked ? { dimension: asked.dimension } : {}),
      ...nature,
    }
  },
}
