import type { Nature } from '@/core/compare/policy.ts'
import { type FigureRows, figureFacts } from '@/core/extract/anchors.ts'
import type { ProposedFact, StoryContext } from '@/core/extract/kind.ts'
import { measuredBy } from '@/core/language/ar/dimension-words.ts'
import { goesOn, isOfTheHour } from '@/core/language/ar/nature-words.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import type { Tokens } from '@/core/text/tokens.ts'
import { baseUnit } from '@/core/values/quantity.ts'

export const proposeMeasure = (context: StoryContext): ProposedFact[] => figureFacts(context, rows)

const rows: FigureRows = {
  kind: 'measure',
  type: 'measure',
  topicOf(mention, { tokens }, sentence) {
    const { value, quote } = mention
    if (value.type !== 'measure') return null
    const nature = natureOf(tokens, sentence, mention)
    const dimension = measuredBy(tokens, sentence, mention)
    const measured = dimension ? { dimension } : {}
    const topic = baseUnit(value.unit)
    // An earthquake has one magnitude, whatever its clause says around it.
    const asks = topic === 'magnitude' ? { asks: topic } : {}
    return { topic, family: 'unit', generic: false, name: quote, ...measured, ...asks, ...nature }
  },
}

function natureOf(tokens: Tokens, sentence: Sentence, figure: Span): { readonly nature?: Nature } {
  if (isOfTheHour(tokens, sentence, figure)) return { nature: 'changing' }
  return goesOn(tokens, sentence, figure) ? { nature: 'ongoing' } : {}
}
