import { type FigureRows, figureFacts } from '@/core/extract/anchors.ts'
import type { ProposedFact, StoryContext } from '@/core/extract/kind.ts'
import { isAboard } from '@/core/language/ar/dimension-words.ts'
import { isSettledCount } from '@/core/language/ar/nature-words.ts'
import { isAnyone, isPersonNoun } from '@/core/language/ar/people-nouns.ts'
import { foldText } from '@/core/text/fold.ts'

export const proposeCountedPeople = (context: StoryContext): ProposedFact[] => figureFacts(context, rows)

const rows: FigureRows = {
  kind: 'counted-people',
  type: 'count',
  shares: true,
  topicOf(mention, { tokens }, sentence) {
    const { value } = mention
    if (value.type !== 'count' || (value.class && value.class !== 'people')) return null
    const lemma = foldText(value.lemma)
    if (!isPersonNoun(lemma) && value.class !== 'people') return null
    const nature = isSettledCount(tokens, sentence, mention) ? { nature: 'settled' as const } : {}
    const asks = isAboard(tokens, sentence, mention) ? { asks: 'aboard' } : {}
    return { topic: lemma, family: 'people', generic: isAnyone(lemma), name: value.noun, ...asks, ...nature }
  },
}
