import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import type { Certainty } from '@/core/extract/mention.ts'
import { type MentionOf, mentionsIn, regionKindAt } from '@/core/extract/search.ts'
import {
  APPOINTING_WORDS,
  APPOINTMENT_NOUNS,
  LEADER_NOUNS,
  MEETING_NOUNS,
  SUMMIT_NOUNS,
} from '@/core/language/ar/event-words.ts'
import { findWord, wordIn } from '@/core/text/clitics.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import { foldedAt } from '@/core/text/tokens.ts'
import { addDays } from '@/core/values/time.ts'
import { plannedEvents } from './planned.ts'

/** Which coming event a sentence speaks of. */
type Event = 'summit' | 'meeting'

interface Found {
  readonly question: 'next-week' | 'next-month' | 'date-set' | 'window'
  readonly event: Event
  readonly reading: ProposedReading
}

/** Only a window that is not over when the article is written can be one of a coming event. */
export function proposeComingEvent(context: StoryContext): ProposedFact[] {
  const rows = new Map<string, { found: Found; cells: Record<string, ProposedReading[]> }>()
  for (const article of context.articles) {
    for (const found of article.sentences.flatMap((s) => readSentence(article, s))) {
      const id = `${found.event}-${found.question}`
      const row = rows.get(id) ?? { found, cells: {} }
      rows.set(id, row)
      row.cells[article.id] = [...(row.cells[article.id] ?? []), found.reading]
    }
  }
  const summits = [...rows].map(([id, row]) => ({
    id,
    question: { code: row.found.question, params: { event: row.found.event } },
    cells: mapValues(row.cells, (readings): ProposedCell => ({ readings })),
  }))
  const planned = plannedEvents(context.articles, (article, sentence) => eventIn(article, sentence) !== null)
  return [...summits, ...planned]
}

const mapValues = <A, B>(record: Record<string, A>, map: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))

function readSentence(article: AnalysedArticle, sentence: Sentence): Found[] {
  const event = eventIn(article, sentence)
  if (!event) return []
  return [...appointment(article, sentence, event), ...windows(article, sentence, event)]
}

/** A summit by name, or a meeting of two heads; the sentence must name what it speaks of. */
function eventIn(article: AnalysedArticle, { from, to }: Sentence): Event | null {
  const { tokens } = article
  if (findWord(tokens, from, to, SUMMIT_NOUNS) >= 0) return 'summit'
  const meeting = findWord(tokens, from, to, MEETING_NOUNS)
  if (meeting < 0) return null
  return leadersMeet(article, from, to) ? 'summit' : null
}

/** «لقاء بين الرئيسين»، «اجتماع الرئيس فلان والرئيس فلان»: heads named after the meeting within its phrase. */
const PHRASE = 14
const DUAL_LEADERS = new Set(['رييسين', 'رييسان', 'رييسي', 'رييسا', 'زعيمين', 'زعيمان', 'زعيمي', 'زعيما'])
function leadersMeet(article: AnalysedArticle, from: number, to: number): boolean {
  const { tokens } = article
  for (let i = from; i < to; i++) {
    if (!wordIn(tokens, i, MEETING_NOUNS)) continue
    const stop = Math.min(to, i + PHRASE)
    if (findWord(tokens, i + 1, Math.min(stop, i + 4), DUAL_LEADERS) >= 0) return true
    if (findWord(tokens, i + 1, Math.min(stop, i + 3), new Set(['بين'])) < 0) continue
    const leader = findWord(tokens, i + 1, Math.min(stop, i + 4), LEADER_NOUNS)
    if (leader >= 0 && !isMinister(article, leader)) return true
  }
  return false
}

/** «مستشار الأمن القومي»، «رئيس الوفد» are not heads of state. */
const NOT_HEADS = new Set([
  'امن',
  'وفد',
  'وفدي',
  'وفدين',
  'اركان',
  'برلمان',
  'لجنه',
  'هييه',
  'تنفيذي',
  'ادارات',
  'ديوان',
  'قومي',
])
const isMinister = (article: AnalysedArticle, at: number): boolean => wordIn(article.tokens, at + 1, NOT_HEADS) !== null

/** «لم يتم تحديد موعد»، «من الصعب تحديد موعد»، «يعلن توقيت القمة». */
const HARD = new Set(['صعب', 'صعوبه', 'مبكر', 'سابق', 'واضح'])
function appointment(article: AnalysedArticle, sentence: Sentence, event: Event): Found[] {
  const { tokens } = article
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!wordIn(tokens, i, APPOINTMENT_NOUNS)) continue
    const verb = nearby(article, sentence, i, APPOINTING_WORDS)
    if (verb < 0) continue
    const from = Math.min(verb, i)
    const to = Math.max(verb, i)
    const words = { start: tokens.stemStart[from] as number, end: tokens.end[to] as number }
    const certainty = appointed(article, sentence, from, { start: words.start, end: tokens.end[from] as number })
    return [
      {
        question: 'date-set',
        event,
        reading: reading(
          article,
          sentence,
          words,
          certainty,
          { type: 'proposition', present: true },
          'coming-event/appointment',
        ),
      },
    ]
  }
  return []
}

/** Index of a word of `words` up to three tokens before `at` or two behind it, or -1. */
function nearby(article: AnalysedArticle, sentence: Sentence, at: number, words: ReadonlySet<string>): number {
  const before = findWord(article.tokens, Math.max(sentence.from, at - 3), at, words)
  return before >= 0 ? before : findWord(article.tokens, at + 1, Math.min(sentence.to, at + 3), words)
}

/** The hedge is the verb's: «المرتقبة» behind it hedges the event, not the appointment. */
function appointed(article: AnalysedArticle, sentence: Sentence, from: number, verb: Span): Certainty {
  const { tokens } = article
  const hard = findWord(tokens, Math.max(sentence.from, from - 3), from, HARD) >= 0
  const unclear = foldedAt(tokens, from - 1) === 'غير'
  return hard || unclear ? 'denied' : article.heldAt(verb).certainty
}

/** Time expressions of the sentence that reach beyond the article's day. */
function windows(article: AnalysedArticle, sentence: Sentence, event: Event): Found[] {
  return mentionsIn(article, sentence, 'date').flatMap((mention) => {
    const question = questionOf(article, mention)
    if (!question) return []
    const held = article.heldAt(mention).certainty
    const value = question === 'window' ? mention.value : ({ type: 'proposition', present: true } as const)
    if (question === 'window' && (held === 'asserted' || held === 'denied')) return []
    return [
      {
        question,
        event,
        reading: reading(article, sentence, wordsOf(article, sentence, mention), held, value, 'coming-event/window'),
      },
    ]
  })
}

function questionOf(article: AnalysedArticle, mention: MentionOf<'date'>): Found['question'] | null {
  const { grain, from, to } = mention.value
  const today = article.asOf.date?.slice(0, 10)
  if (today === undefined || to === null || to <= today) return null
  if (from === null) return 'window'
  if (from <= today) return null
  if (grain === 'week' && from <= (addDays(today, 7) ?? from)) return 'next-week'
  return grain === 'month' && from <= (addDays(today, 31) ?? from) ? 'next-month' : 'window'
}

/** The cue of certainty and the time are what the reading turns on; where they are far apart, the time alone. */
const MAX_WORDS = 60
function wordsOf(article: AnalysedArticle, sentence: Sentence, mention: Span): Span {
  const cue = article.heldAt(mention).cue
  if (!cue || cue.start < sentence.start || cue.end > sentence.end) return mention
  const span = { start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end) }
  return span.end - span.start <= MAX_WORDS ? span : mention
}

function reading(
  article: AnalysedArticle,
  sentence: Sentence,
  words: Span,
  certainty: Certainty,
  value: ProposedReading['value'],
  rule: string,
): ProposedReading {
  const heard = article.heardAt(words.start)
  const own = regionKindAt(article, words.start) === 'heading'
  const { act } = article.heldAt(words)
  return {
    value,
    words,
    evidence: [sentence],
    ...(own ? { voice: 'own', speaker: null, via: null } : heard),
    saidAt: saidAt(article, sentence),
    certainty,
    ...(act ? { act } : {}),
    rule,
  }
}

/** The day that the sentence itself gives for what was said («قال … يوم الأربعاء»); nothing else is taken for one. */
function saidAt(article: AnalysedArticle, sentence: Sentence): string | null {
  const asOf = article.asOf.date?.slice(0, 10)
  const day = mentionsIn(article, sentence, 'date').find(({ value: { grain, from } }) => {
    if (from === null || !asOf || from.slice(0, 10) > asOf) return false
    return grain === 'day' || grain === 'part-of-day'
  })
  return day?.value.from?.slice(0, 10) ?? null
}
