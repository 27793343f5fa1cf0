import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { isBackground } from '@/core/extract/main-event.ts'
import { tellOne } from '@/core/extract/one-event.ts'
import { countedFromPrinted, printedDay } from '@/core/extract/printed-day.ts'
import {
  leadSentences,
  type MentionOf,
  mentionsIn,
  mentionsOf,
  regionKindAt,
  sentenceOf,
  tokensOf,
} from '@/core/extract/search.ts'
import { MEETING_NOUNS, OCCURRENCE_NOUNS, OCCURRENCE_VERBS, TAKING_PLACE } from '@/core/language/ar/event-words.ts'
import { sayingVerbs } from '@/core/language/ar/speech/verbs.ts'
import { findWord } from '@/core/text/clitics.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import { foldedAt, tokenFrom } from '@/core/text/tokens.ts'
import { relateValues } from '@/core/values/relate.ts'
import { addDays } from '@/core/values/time.ts'
import type { DateGrain } from '@/core/values/types.ts'
import { worldOf } from '@/core/values/world.ts'

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
  const found = context.articles.map((article) => ({
    article,
    readings: [...leadDate(article, context), ...documentDate(article, context)],
  }))
  const all = found.flatMap(({ article, readings }) => readings.map((reading) => ({ article, reading })))
  const cells: Record<string, ProposedCell> = {}
  for (const { article, readings } of found) {
    if (readings.length > 0) cells[article.id] = cellOf(article, readings, all)
  }
  if (Object.keys(cells).length === 0) return []
  const nature = isOfOneEvent(all.filter(({ article, reading }) => cells[article.id]?.readings.includes(reading)))
    ? { nature: 'settled' as const }
    : {}
  return [{ id: 'event-date', question: { code: 'event-date', params: {} }, ...nature, cells }]
}

/** Days that cannot both be right stand in sentences that tell one happening: no other day of the story excuses them. */
function isOfOneEvent(all: readonly Told[]): boolean {
  const apart = all.flatMap((a, n) =>
    all.slice(n + 1).flatMap((b) => (a.article !== b.article && !meets(a.reading.value, b) ? [[a, b] as const] : [])),
  )
  return apart.length > 0 && apart.every(([a, b]) => isPrinted(a) && isPrinted(b) && tellTheSame(a, b))
}

const isPrinted = ({ reading: { value } }: Told): boolean =>
  value.type === 'date' && (value.certain.includes('weekday') || value.certain.includes('day'))

function tellTheSame(a: Told, b: Told): boolean {
  const [left, right] = [a, b].map(({ article, reading }) => sentenceOf(article, reading.words.start))
  return left !== undefined && right !== undefined && tellOne(a.article, left, b.article, right)
}

interface Told {
  readonly article: AnalysedArticle
  readonly reading: ProposedReading
}

/**
 * «أمس» in an article of which only a day is known, against a day that another
 * prints: the day it counts from may be the collector's, so it states nothing.
 */
function cellOf(article: AnalysedArticle, readings: readonly ProposedReading[], all: readonly Told[]): ProposedCell {
  const firm = readings.filter(
    ({ value }) => !hangsOnDate(value, article) || all.every((told) => told.article === article || meets(value, told)),
  )
  return firm.length > 0
    ? { readings: firm }
    : { presence: 'near-miss', near: readings.map(({ words }) => words), readings: [] }
}

function hangsOnDate(value: ProposedReading['value'], article: AnalysedArticle): boolean {
  const printed = value.type === 'date' && (value.certain.includes('day') || value.certain.includes('weekday'))
  return !printed && printedDay(article) === null && !article.asOf.date?.includes('T')
}

const nowhere = worldOf([], [])
const meets = (value: ProposedReading['value'], { reading }: Told): boolean =>
  relateValues(value, reading.value, nowhere) !== 'disjoint'

function leadDate(article: AnalysedArticle, context: StoryContext): ProposedReading[] {
  for (const [n, sentence] of leadSentences(article, LEAD_SENTENCES).entries()) {
    if (isBackground(article, sentence) || tellsState(article, sentence)) continue
    const found = mentionsIn(article, sentence, 'date').find(
      (m) =>
        isEventDay(article, m, context) &&
        !isDayOfSaying(article, m, sentence) &&
        (n === 0 || tellsEvent(article, m, sentence)),
    )
    if (found) return [readingOf(article, found, sentence, 'event-date/lead')]
  }
  return []
}

/** «لا يزال …، اليوم السبت»: how things stand on the day of writing. */
const STILL = /^(?:يزال|تزال|زال|زالت|يزالون)$/
const tellsState = ({ tokens }: AnalysedArticle, { from, to }: Sentence): boolean =>
  [from, from + 1].some((at) => at < to && STILL.test(foldedAt(tokens, at)))

/** Below the first sentence a day needs the event beside it: «ووقع الهجوم مساء الثلاثاء». */
const EVENT_REACH = 8
function tellsEvent(article: AnalysedArticle, mention: MentionOf<'date'>, sentence: Sentence): boolean {
  const { from, to } = tokensOf(article, mention)
  const [first, last] = [Math.max(sentence.from, from - EVENT_REACH), Math.min(sentence.to, to + EVENT_REACH)]
  return [MEETING_NOUNS, TAKING_PLACE, OCCURRENCE_NOUNS].some(
    (words) => findWord(article.tokens, first, last, words) >= 0,
  )
}

/** «أعلنت الوزارة، الأحد، أن …»، «أعلن النادي الجمعة تعاقده …»: the day on which it was said, not the day of what is told. */
const THAT = new Set(['ان', 'انه', 'انها', 'انهم', 'بان', 'بانه', 'بانها'])
const MARKS = new Set([':', '«', '"', '“'])
/** A saying verb that opens the sentence governs what follows whether or not «أن» does. */
const OPENING = 3
function isDayOfSaying(article: AnalysedArticle, mention: MentionOf<'date'>, sentence: Sentence): boolean {
  const { tokens } = article
  const at = tokenFrom(tokens, mention.start)
  const verb = findWord(tokens, Math.max(sentence.from, at - SAYING_REACH), at, SAYING)
  if (verb < 0) return false
  for (let i = verb + 1; i < at; i++) if (THAT.has(foldedAt(tokens, i))) return false
  if (verb < sentence.from + OPENING && !toldBetween(article, verb + 1, at)) return true
  const after = tokenFrom(tokens, mention.end)
  for (let i = after; i < Math.min(sentence.to, after + SAYING_REACH); i++) {
    const word = foldedAt(tokens, i)
    if (THAT.has(word) || MARKS.has(word)) return true
  }
  return false
}

/** «أعلنت الشرطة مقتل خمسة في انفجار وقع الأحد»: what is told stands before the day. */
const toldBetween = ({ tokens }: AnalysedArticle, from: number, to: number): boolean =>
  [OCCURRENCE_NOUNS, OCCURRENCE_VERBS, MEETING_NOUNS].some((words) => findWord(tokens, from, to, words) >= 0)

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
  if (asOf !== null && (from.slice(0, 10) > asOf.slice(0, 10) || isLongPast(from, asOf))) return false
  return article.heldAt(mention).certainty === 'asserted' || from.slice(0, 10) >= context.event.from
}

/** News of a day this far back tells of something else. */
const LONG_PAST = 10
const isLongPast = (from: string, asOf: string): boolean =>
  from.slice(0, 10) < (addDays(asOf.slice(0, 10), -LONG_PAST) ?? '')

function readingOf(
  article: AnalysedArticle,
  mention: MentionOf<'date'>,
  sentence: Sentence,
  rule: string,
): ProposedReading {
  const heard = article.heardAt(mention.start)
  const inDocument = regionKindAt(article, mention.start) === 'document'
  return {
    value: countedFromPrinted(mention.value, mention.quote, article),
    words: mention,
    evidence: [sentence],
    ...heard,
    voice: inDocument ? 'document' : heard.voice,
    certainty: 'asserted',
    rule,
  }
}
