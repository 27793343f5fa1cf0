import { byId } from '@/core/extract/by-id.ts'
import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { inArticle, type MentionOf, mentionsIn, mentionsOf, sentenceOf, tokensOf } from '@/core/extract/search.ts'
import { contentWords } from '@/core/language/ar/content-words.ts'
import { slugOf } from '@/core/language/ar/people/slug.ts'
import { formsOf, formsWithoutPronoun } from '@/core/text/clitics.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import { foldedAt, PUNCT, tokenFrom } from '@/core/text/tokens.ts'
import { addDays } from '@/core/values/time.ts'

type Dated = MentionOf<'date'>

/** Events by the noun that names them; `again` for what may take place twice in a story. */
const EVENTS: readonly { readonly family: string; readonly words: string; readonly again?: true }[] = [
  { family: 'war', words: 'حرب صراع نزاع غزو اجتياح عدوان' },
  { family: 'annexation', words: 'ضم' },
  { family: 'coup', words: 'انقلاب ثورة انتفاضة' },
  { family: 'independence', words: 'استقلال تأسيس' },
  { family: 'killing', words: 'مقتل اغتيال' },
  { family: 'death', words: 'وفاة رحيل' },
  { family: 'accession', words: 'انضمام' },
  { family: 'withdrawal', words: 'انسحاب' },
  { family: 'resignation', words: 'استقالة' },
  { family: 'signing', words: 'توقيع', again: true },
  { family: 'election', words: 'انتخابات استفتاء', again: true },
  { family: 'call', words: 'اتصال مكالمة محادثة', again: true },
  { family: 'meeting', words: 'اجتماع لقاء محادثات مباحثات مفاوضات', again: true },
  { family: 'summit', words: 'قمة مؤتمر', again: true },
  { family: 'visit', words: 'زيارة', again: true },
  { family: 'attack', words: 'هجوم تفجير اعتداء', again: true },
  { family: 'earthquake', words: 'زلزال إعصار فيضانات', again: true },
]
const FAMILIES = new Map(
  EVENTS.flatMap((event) => event.words.split(' ').map((word) => [foldText(word), event] as const)),
)

/** «ضم» is a verb as well («ضم الوفد»): as a noun a particle stands before it. */
const ANNEXATION = foldText('ضم')
const BEFORE_NOUN = new Set(['منذ', 'بعد', 'قبل', 'عقب', 'اثر', 'خلال', 'علي', 'في'])

const COUNTED_BACK = 'date/relative'
/** Words between an event and its date. */
const REACH = 12
/** An event of the day itself has rows of its own. */
const EARLIER_BY_DAYS = 2
/** Words that tell one event from another of its sort, where nobody is named. */
const TELLING_WORDS = 3

interface Found {
  readonly article: AnalysedArticle
  readonly sentence: Sentence
  readonly date: Dated
  readonly id: string
  readonly name: string
  /** Raw offset of the event's noun. */
  readonly start: number
}

type Event = Pick<Found, 'id' | 'name' | 'start'>

/** Dates of what went before the event: «منذ غزو … في 24 فبراير 2022»، «قمة … عام 2023». */
export function proposeEarlierEvent({ articles }: StoryContext): ProposedFact[] {
  const rows = new Map<string, { name: string; cells: Record<string, ProposedCell> }>()
  for (const found of byId(articles).flatMap(earlierIn)) {
    const row = rows.get(found.id) ?? { name: found.name, cells: {} }
    const readings = row.cells[found.article.id]?.readings ?? []
    const known = readings.some(({ value }) => value.type === 'date' && value.from === found.date.value.from)
    if (!known) row.cells[found.article.id] = { readings: [...readings, readingOf(found)] }
    rows.set(found.id, row)
  }
  return [...rows].map(([id, { name, cells }]) => ({
    id,
    question: { code: 'earlier', params: { event: name } },
    cells,
  }))
}

function readingOf({ article, sentence, date, start }: Found): ProposedReading {
  const held = article.heldAt(date)
  // A noun with its date takes for granted that it happened: only a hedge between the two is theirs.
  const own = held.cue !== null && held.cue.start >= start && held.cue.end <= date.end
  return {
    value: date.value,
    words: date,
    evidence: [sentence],
    ...article.heardAt(date.start),
    certainty: own ? held.certainty : 'asserted',
    rule: 'earlier-event/dated-noun',
  }
}

function earlierIn(article: AnalysedArticle): Found[] {
  return mentionsOf(article, 'date').flatMap((date) => {
    const sentence = sentenceOf(article, date.start)
    if (!sentence || !inArticle(article, date.start) || !isEarlier(article, date)) return []
    const event = eventBefore(article, sentence, date) ?? eventBehind(article, sentence, date)
    return event ? [{ article, sentence, date, ...event }] : []
  })
}

/** Printed with a month or a year or counted back in them («قبل ثلاث سنوات»), and days before the report. */
function isEarlier({ asOf }: AnalysedArticle, { value: { to, certain, grain }, rule }: Dated): boolean {
  const counted = rule === COUNTED_BACK && (grain === 'year' || grain === 'month')
  if (to === null || !(counted || certain.includes('month') || certain.includes('year'))) return false
  if (asOf.date === null) return certain.includes('year')
  const limit = addDays(asOf.date.slice(0, 10), -EARLIER_BY_DAYS)
  return limit !== null && to.slice(0, 10) <= limit
}

/** The nearest noun of an event before the date, in its clause. */
function eventBefore(article: AnalysedArticle, sentence: Sentence, date: Dated): Event | null {
  const { tokens } = article
  const to = tokensOf(article, date).from
  for (let at = to - 1; at >= Math.max(sentence.from, to - REACH); at--) {
    if (tokens.kind[at] === PUNCT && !'«»"“”'.includes(tokens.text[tokens.start[at] as number] ?? ' ')) return null
    const event = eventAt(article, sentence, at)
    if (!event) continue
    const what = { start: tokens.start[at] as number, end: tokens.end[to - 1] as number }
    const tie = tieOf(article, at + 1, to, what)
    if (tie.length === 0 || (event.family !== LASTING && isMeasured(article, at + 1, date))) return null
    const when = event.again && date.value.from ? [date.value.from.slice(0, 7)] : []
    return {
      id: ['earlier', event.family, ...tie, ...when].join('-'),
      name: nameOf(article, at, to),
      start: tokens.start[at] as number,
    }
  }
  return null
}

/** «الهجوم الأكثر دموية منذ 2016»، «زيارة إلى أرض محتلة منذ 1974»: the date is another's. */
const SUPERLATIVES = new Set(['الاعلي', 'الاكثر', 'الاولي', 'الاول', 'الاسوا', 'الاكبر', 'الاعنف', 'الاقوي', 'الادني'])
function isMeasured({ tokens }: AnalysedArticle, from: number, date: Dated): boolean {
  const to = tokenFrom(tokens, date.start)
  for (let at = from; at < to; at++) if (SUPERLATIVES.has(foldedAt(tokens, at))) return true
  const since = foldedAt(tokens, to) === SINCE || (to > 0 && foldedAt(tokens, to - 1) === SINCE)
  return since && date.rule !== COUNTED_BACK
}
/** Only a war goes on «since» a day by itself. */
const LASTING = 'war'
const SINCE = foldText('منذ')

/** «شهد عام 2018 مقتل …»: the noun right behind its date. */
function eventBehind(article: AnalysedArticle, sentence: Sentence, date: Dated): Event | null {
  const { tokens } = article
  const at = tokensOf(article, date).to
  const event = at < sentence.to ? eventAt(article, sentence, at) : undefined
  if (!event || event.again) return null
  let to = at + 1
  while (to < Math.min(sentence.to, at + NAME_REACH) && tokens.kind[to] !== PUNCT) to++
  const what = { start: tokens.start[at] as number, end: tokens.end[to - 1] as number }
  const tie = tieOf(article, at + 1, to, what)
  if (tie.length === 0) return null
  return {
    id: ['earlier', event.family, ...tie].join('-'),
    name: nameOf(article, at, to),
    start: tokens.start[at] as number,
  }
}
/** Words of an event's name behind its noun. */
const NAME_REACH = 6

function eventAt({ tokens }: AnalysedArticle, sentence: Sentence, at: number) {
  const word = foldedAt(tokens, at)
  const found = /^[وف]?[بل]?ضم$/.test(word) ? ANNEXATION : formsWithoutPronoun(word).find((form) => FAMILIES.has(form))
  if (found === undefined) return undefined
  if (found === ANNEXATION && !isNounHere(word, at > sentence.from ? foldedAt(tokens, at - 1) : '')) return undefined
  return FAMILIES.get(found)
}

const isNounHere = (word: string, before: string): boolean =>
  /^[وف]?[بل]/.test(word) || formsOf(before).some((form) => BEFORE_NOUN.has(form))

/** Places and people between the event and its date; else the words that tell it. */
function tieOf(article: AnalysedArticle, from: number, to: number, what: Span): string[] {
  const named = [...mentionsIn(article, what, 'place'), ...mentionsIn(article, what, 'person')]
  if (named.length > 0) return [...new Set(named.map(({ value }) => slugOf(value.entity)))].sort()
  return contentWords(article.tokens, from, to)
    .slice(0, TELLING_WORDS)
    .map(({ skeleton }) => slugOf(skeleton))
}

/** As printed, without particles before it and before the date. */
function nameOf({ tokens }: AnalysedArticle, at: number, to: number): string {
  let last = to - 1
  while (last > at && /^(?:في|منذ|عام|سنه|يوم|خلال|قبل|بعد|من)$/.test(foldedAt(tokens, last))) last--
  const text = tokens.text.slice(tokens.start[at], tokens.end[last])
  return text.replace(/^(?:و|ف)?(?:لل)/u, 'ال').replace(/^(?:و|ف)?[بك](?=ال)/u, '')
}
