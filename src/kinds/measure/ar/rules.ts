import { type FigureRows, figureFacts } from '@/core/extract/anchors.ts'
import type { ProposedFact, StoryContext } from '@/core/extract/kind.ts'
import { measuredBy } from '@/core/language/ar/dimension-words.ts'
import { isOfTheHour } from '@/core/language/ar/nature-words.ts'
import { baseUnit } from '@/core/values/quantity.ts'

export const proposeMeasure = (context: StoryContext): ProposedFact[] => figureFacts(context, rows)

const rows: FigureRows = {
  kind: 'measure',
  type: 'measure',
  topicOf(mention, { tokens }, sentence) {
    const { value, quote } = mention
    if (value.type !== 'measure') return null
    const nature = isOfTheHour(tokens, sentence, mention) ? { nature: 'changing' as const } : {}
    const dimension = measuredBy(tokens, sentence, mention)
    const measured = dimension ? { dimension } : {}
    return { topic: baseUnit(value.unit), family: 'unit', generic: false, name: quote, ...measured, ...nature }
  },
}
