import type { AnalysedArticle, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import {
  leadSentences,
  type MentionOf,
  mentionsIn,
  mentionsOf,
  regionKindAt,
  sentenceOf,
} from '@/core/extract/search.ts'
import { sayingVerbs } from '@/core/language/ar/speech/verbs.ts'
import { findWord } from '@/core/text/clitics.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import { foldedAt, tokenFrom } from '@/core/text/tokens.ts'
import type { DateGrain } from '@/core/values/types.ts'

/** The news stands at the head: what is dated further down is another event. */
const LEAD_SENTENCES = 3
const DAY_GRAINS: ReadonlySet<DateGrain> = new Set(['day', 'part-of-day', 'hour', 'minute'])
/** Between verb, speaker with title, day and «أن». */
const SAYING_REACH = 14
const SAYING: ReadonlySet<string> = new Set(Array.from(sayingVerbs.keys(), foldText))
/** «منذ الاثنين»، «قبل الثلاثاء»، «حتى 3 مايو»: a border of something, not the event's day. */
const BORDERS = new Set(['منذ', 'قبل', 'حتي', 'بعد', 'لغايه'])

/** The first day that the lead prints for what it tells, and the date under a pasted document. */
export function proposeEventDate(context: StoryContext): ProposedFact[] {
  const cells: Record<string, { readings: ProposedReading[] }> = {}
  for (const article of context.articles) {
    const readings = [...leadDate(article, context), ...documentDate(article, context)]
    if (readings.length > 0) cells[article.id] = { readings }
  }
  if (Object.keys(cells).length === 0) return []
  return [{ id: 'event-date', question: { code: 'event-date', params: {} }, cells }]
}

function leadDate(article: AnalysedArticle, context: StoryContext): ProposedReading[] {
  for (const sentence of leadSentences(article, LEAD_SENTENCES)) {
    const found = mentionsIn(article, sentence, 'date').find(
      (m) => isEventDay(article, m, context) && !isDayOfSaying(article, m, sentence),
    )
    if (found) return [readingOf(article, found, sentence, 'event-date/lead')]
  }
  return []
}

/** «أعلنت الوزارة، الأحد، أن …»: the day on which it was said, not the day of what is told. */
const THAT = new Set(['ان', 'انه', 'انها', 'انهم', 'بان', 'بانه', 'بانها'])
const MARKS = new Set([':', '«', '"', '“'])
function isDayOfSaying(article: AnalysedArticle, mention: MentionOf<'date'>, sentence: Sentence): boolean {
  const { tokens } = article
  const at = tokenFrom(tokens, mention.start)
  const verb = findWord(tokens, Math.max(sentence.from, at - SAYING_REACH), at, SAYING)
  if (verb < 0) return false
  for (let i = verb + 1; i < at; i++) if (THAT.has(foldedAt(tokens, i))) return false
  const after = tokenFrom(tokens, mention.end)
  for (let i = after; i < Math.min(sentence.to, after + SAYING_REACH); i++) {
    const word = foldedAt(tokens, i)
    if (THAT.has(word) || MARKS.has(word)) return true
  }
  return false
}

/** A statement's signature carries the day on which it was given. */
function documentDate(article: AnalysedArticle, context: StoryContext): ProposedReading[] {
  const inDocument = mentionsOf(article, 'date').filter((m) => regionKindAt(article, m.start) === 'document')
  const last = inDocument.at(-1)
  const sentence = last && sentenceOf(article, last.start)
  if (!last || !sentence || !standsAlone(last, sentence) || !isEventDay(article, last, context)) return []
  return [readingOf(article, last, sentence, 'event-date/document-signature')]
}

/** The date is the whole line, give or take a comma. */
const standsAlone = (mention: MentionOf<'date'>, sentence: Sentence): boolean =>
  sentence.end - sentence.start - (mention.end - mention.start) <= 2

/**
 * A day, resolved, not a border of a stretch of time, and not outside the
 * event's own days by more than a day: an article tells of other days too.
 */
function isEventDay(article: AnalysedArticle, mention: MentionOf<'date'>, context: StoryContext): boolean {
  const { from, to, grain } = mention.value
  if (!DAY_GRAINS.has(grain) || from === null || to === null) return false
  const before = tokenFrom(article.tokens, mention.start) - 1
  if (before >= 0 && BORDERS.has(foldedAt(article.tokens, before))) return false
  const asOf = article.asOf.date
  if (asOf !== null && from.slice(0, 10) > asOf.slice(0, 10)) return false
  return article.heldAt(mention).certainty === 'asserted' || from.slice(0, 10) >= context.event.from
}

function readingOf(
  article: AnalysedArticle,
  mention: MentionOf<'date'>,
  sentence: Sentence,
  rule: string,
): ProposedReading {
  const heard = article.heardAt(mention.start)
  const inDocument = regionKindAt(article, mention.start) === 'document'
  return {
    value: mention.value,
    words: mention,
    evidence: [sentence],
    ...heard,
    voice: inDocument ? 'document' : heard.voice,
    certainty: 'asserted',
    rule,
  }
}
