import { type FigureRows, figureFacts } from '@/core/extract/anchors.ts'
import type { ProposedFact, StoryContext } from '@/core/extract/kind.ts'
import { moneyOf } from '@/core/language/ar/dimension-words.ts'
import { isOfTheHour } from '@/core/language/ar/nature-words.ts'

export const proposeAmount = (context: StoryContext): ProposedFact[] => figureFacts(context, rows)

const rows: FigureRows = {
  kind: 'amount',
  type: 'money',
  topicOf(mention, { tokens }, sentence) {
    const { value, quote } = mention
    if (value.type !== 'money') return null
    const asked = moneyOf(tokens, sentence, mention)
    const nature = isOfTheHour(tokens, sentence, mention) ? { nature: 'changing' as const } : {}
    return {
      topic: value.currency.toLowerCase(),
      family: 'unit',
      generic: false,
      name: quote,
      ...(asked ? { dimension: asked.dimension, asks: asked.dimension, askedAt: asked.at } : {}),
      ...nature,
    }
  },
}
