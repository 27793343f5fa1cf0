import type { AnalysedArticle, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { type MentionOf, mentionsOf, regionKindAt, sentenceOf, tokensOf } from '@/core/extract/search.ts'
import { LASTING_NOUNS, LASTING_VERBS, MEETING_NOUNS } from '@/core/language/ar/event-words.ts'
import { wordIn } from '@/core/text/clitics.ts'
import { foldedAt, PUNCT } from '@/core/text/tokens.ts'

/** How many words may stand between «استمرت» and the figure: a subject of up to six words and a hedge. */
const VERB_REACH = 10
const RELATIVES = new Set(['الذي', 'التي', 'اللذين', 'اللتين'])
/** After these the subject was named earlier in the sentence. */
const LINKS = new Set(['بعدما', 'اذ', 'حيث', 'ان', 'انها', 'انه', 'وقد', 'قد', 'بعد', 'التي', 'فيما'])

/** A duration that a meeting is said to last: «استمرت المحادثات أربع ساعات»، «الاجتماع الذي دام ساعتين»، «على مدى يومين». */
export function proposeDuration(context: StoryContext): ProposedFact[] {
  const cells: Record<string, { readings: ProposedReading[] }> = {}
  for (const article of context.articles) {
    const readings = mentionsOf(article, 'duration').flatMap((mention) => durationOf(article, mention))
    if (readings.length > 0) cells[article.id] = { readings }
  }
  if (Object.keys(cells).length === 0) return []
  return [{ id: 'event-duration', question: { code: 'event-duration', params: {} }, cells }]
}

function durationOf(article: AnalysedArticle, mention: MentionOf<'duration'>): ProposedReading[] {
  const sentence = sentenceOf(article, mention.start)
  if (!sentence || regionKindAt(article, mention.start) === 'heading') return []
  const at = tokensOf(article, mention).from
  if (!lastingBefore(article, sentence.from, at)) return []
  const held = article.heldAt(mention)
  return [
    {
      value: mention.value,
      words: mention,
      evidence: [sentence],
      ...article.heardAt(mention.start),
      ...held,
      rule: 'event-duration/lasting',
    },
  ]
}

function lastingBefore(article: AnalysedArticle, from: number, at: number): boolean {
  const { tokens } = article
  for (let i = at - 1; i >= Math.max(from, at - VERB_REACH); i--) {
    if (wordIn(tokens, i, LASTING_VERBS)) return isMeeting(article, from, i, at)
    if (wordIn(tokens, i, LASTING_NOUNS) && meetingBetween(article, from, i)) return true
  }
  return false
}

/** Whether the verb at `verb` has a meeting for its subject, which stands behind it or before it. */
function isMeeting(article: AnalysedArticle, from: number, verb: number, at: number): boolean {
  if (meetingBetween(article, verb + 1, at)) return true
  const before = lastWordBefore(article, from, verb)
  if (before < 0) return false
  const word = foldedAt(article.tokens, before)
  if (RELATIVES.has(word)) return meetingBetween(article, before - 4, before)
  if (LINKS.has(word)) return meetingBetween(article, from, before)
  return wordIn(article.tokens, before, MEETING_NOUNS) !== null
}

function lastWordBefore(article: AnalysedArticle, from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) if (article.tokens.kind[i] !== PUNCT) return i
  return -1
}

function meetingBetween(article: AnalysedArticle, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (wordIn(article.tokens, i, MEETING_NOUNS)) return true
  return false
}
