import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { type MentionOf, mentionsOf, regionKindAt, sentenceOf } from '@/core/extract/search.ts'
import { AGREED_LEMMAS, AGREEING_WORDS } from '@/core/language/ar/event-words.ts'
import { findWord } from '@/core/text/clitics.ts'
import { foldText } from '@/core/text/fold.ts'
import { foldedAt, tokenFrom } from '@/core/text/tokens.ts'
import { uncountedList } from './lists.ts'

/** «نفس الأهداف الثلاثة»: points back to a count that the article has already given. */
const SAME_AGAIN = new Set(['نفس', 'ذات', 'بنفس', 'بذات'])

export function proposeAgreedCount(context: StoryContext): ProposedFact[] {
  const cells: Record<string, ProposedCell> = {}
  for (const article of context.articles) {
    const cell = cellOf(article)
    if (cell) cells[article.id] = cell
  }
  if (Object.keys(cells).length === 0) return []
  return [{ id: 'agreed-count', question: { code: 'agreed-count', params: {} }, cells }]
}

function cellOf(article: AnalysedArticle): ProposedCell | null {
  const stated = statedCounts(article)
  const derived = uncountedList(article, stated.length > 0)
  if (stated.length > 0) return { readings: [...stated, ...derived] }
  if (derived.length === 0) return null
  return { presence: 'near-miss', near: derived.flatMap((r) => r.evidence.slice(0, 1)), readings: derived }
}

/** A counted noun of agreement in a sentence of agreement, and later mentions that point back to it. */
function statedCounts(article: AnalysedArticle): ProposedReading[] {
  const readings: ProposedReading[] = []
  const counted = new Set<string>()
  for (const mention of mentionsOf(article, 'count')) {
    const lemma = foldText(mention.value.lemma)
    if (!AGREED_LEMMAS.has(lemma) || !isWhole(mention.value.min)) continue
    const again = counted.has(lemma) && isSameAgain(article, mention)
    if (!again && !isAgreed(article, mention)) continue
    counted.add(lemma)
    readings.push(readingOf(article, mention, again ? 'agreed-count/same-again' : 'agreed-count/number-noun'))
  }
  return readings
}

/** One point is the singular in disguise («هدف واحد»), not a count of an agreement. */
const isWhole = (min: number | null): boolean => min !== null && min >= 2 && Number.isInteger(min)

/** The agreement must be named before the count: «اتفقا على ثلاثة أهداف», not «ثلاثة أهداف … وافقت». */
function isAgreed(article: AnalysedArticle, mention: MentionOf<'count'>): boolean {
  const sentence = sentenceOf(article, mention.start)
  if (!sentence) return false
  const at = tokenFrom(article.tokens, mention.start)
  return findWord(article.tokens, sentence.from, at, AGREEING_WORDS) >= 0
}

function isSameAgain(article: AnalysedArticle, mention: MentionOf<'count'>): boolean {
  const at = tokenFrom(article.tokens, mention.start)
  return [at - 1, at].some((i) => i >= 0 && SAME_AGAIN.has(foldedAt(article.tokens, i)))
}

function readingOf(article: AnalysedArticle, mention: MentionOf<'count'>, rule: string): ProposedReading {
  const sentence = sentenceOf(article, mention.start)
  const heard = article.heardAt(mention.start)
  return {
    value: mention.value,
    words: mention,
    evidence: [sentence ?? mention],
    ...heard,
    ...(regionKindAt(article, mention.start) === 'document' ? { voice: 'document' as const } : {}),
    ...article.heldAt(mention),
    rule,
  }
}
