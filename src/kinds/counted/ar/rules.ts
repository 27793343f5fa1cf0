import { type FigureRows, figureFacts } from '@/core/extract/anchors.ts'
import type { AnalysedArticle, ProposedFact, StoryContext } from '@/core/extract/kind.ts'
import { AGREED_LEMMAS, AGREEING_WORDS } from '@/core/language/ar/event-words.ts'
import { goesOn } from '@/core/language/ar/nature-words.ts'
import { isPersonNoun } from '@/core/language/ar/people-nouns.ts'
import { findWord } from '@/core/text/clitics.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'

/** «مرات»، «أضعاف»: how often, not how many. */
const NOT_THINGS = new Set(['مره', 'ضعف', 'نوع', 'نسبه', 'عدد', 'درجه', 'نقطه'])

export const proposeCounted = (context: StoryContext): ProposedFact[] => figureFacts(context, rows)

const rows: FigureRows = {
  kind: 'counted',
  type: 'count',
  shares: true,
  inside: true,
  topicOf(mention, article, sentence) {
    const { value } = mention
    if (value.type !== 'count' || value.class || !value.lemma) return null
    const lemma = foldText(value.lemma)
    if (NOT_THINGS.has(lemma) || isPersonNoun(lemma) || isAgreed(lemma, article, sentence)) return null
    const nature = goesOn(article.tokens, sentence, mention) ? { nature: 'ongoing' as const } : {}
    return { topic: lemma, family: '', generic: false, name: value.noun, ...nature }
  },
}

/** Points of an agreement have a row of their own. */
const isAgreed = (lemma: string, article: AnalysedArticle, { from, to }: Sentence): boolean =>
  AGREED_LEMMAS.has(lemma) && findWord(article.tokens, from, to, AGREEING_WORDS) >= 0
