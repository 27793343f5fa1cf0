import { byId } from '@/core/extract/by-id.ts'
import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading } from '@/core/extract/kind.ts'
import { eventNameEnd, isPlannedNoun, setsDay } from '@/core/extract/planned-event.ts'
import { RowIds } from '@/core/extract/row-ids.ts'
import { inArticle, type MentionOf, mentionsIn, mentionsOf, sentenceOf, tokensOf } from '@/core/extract/search.ts'
import { contentWords } from '@/core/language/ar/content-words.ts'
import { slugOf } from '@/core/language/ar/people/slug.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import { foldedAt, PUNCT, rawAt, tokenFrom } from '@/core/text/tokens.ts'
import { relateValues } from '@/core/values/relate.ts'
import type { DateValue } from '@/core/values/types.ts'
import { worldOf } from '@/core/values/world.ts'

const folded = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldText))

/** Words between an event and its day, before it and behind it. */
const REACH_BEFORE = 12
const REACH_BEHIND = 8
/** Words that tell one event from another of its sort. */
const TELLING_WORDS = 3
/** Words of the event that the question shows. */
const SHOWN = 5

/** «قبل 5 مايو»، «منذ»: a border, not the day. */
const BORDERS = folded('قبل منذ حتى لغاية بعد بحلول')

interface Planned {
  readonly article: AnalysedArticle
  readonly sentence: Sentence
  readonly date: MentionOf<'date'>
  readonly name: string
  readonly skeletons: readonly string[]
  /** «المقرر»: the day is set, whatever else the sentence denies. */
  readonly set: boolean
}

/** Days to come of what is held on a set day: one row an event, in which windows that do not meet never stand. */
export function plannedEvents(
  articles: readonly AnalysedArticle[],
  isAsked: (article: AnalysedArticle, sentence: Sentence) => boolean,
): ProposedFact[] {
  const rows = new Map<string, Row[]>()
  const ids = new RowIds()
  for (const article of byId(articles))
    for (const planned of plannedIn(article)) {
      if (isAsked(article, planned.sentence)) continue
      const own = rows.get(planned.skeletons[0] ?? '') ?? []
      rows.set(planned.skeletons[0] ?? '', own)
      const row = own.find(({ first }) => isSame(first, planned)) ?? newRow(planned, own, ids)
      const readings = row.cells.get(article.id) ?? []
      if (!readings.some(({ value }) => JSON.stringify(value) === JSON.stringify(planned.date.value)))
        row.cells.set(article.id, [...readings, readingOf(planned)])
    }
  return [...rows.values()].flat().map(({ first, id, cells }) => ({
    id,
    question: { code: 'planned', params: { event: first.name } },
    cells: Object.fromEntries([...cells].map(([article, readings]): [string, ProposedCell] => [article, { readings }])),
  }))
}

interface Row {
  readonly first: Planned
  readonly id: string
  readonly cells: Map<string, ProposedReading[]>
}

/** `rows`: of this sort of event. */
function newRow(first: Planned, rows: Row[], ids: RowIds): Row {
  const id = ids.unique(['planned', ...first.skeletons.map(slugOf)].join('-'))
  const row = { first, id, cells: new Map<string, ProposedReading[]>() }
  rows.push(row)
  return row
}

const nowhere = worldOf([], [])
/** One sort of event is one event on days that meet. */
const isSame = (a: Planned, b: Planned): boolean => relateValues(a.date.value, b.date.value, nowhere) !== 'disjoint'

function readingOf({ article, sentence, date, set }: Planned): ProposedReading {
  const held = article.heldAt(date)
  return {
    value: date.value,
    words: date,
    evidence: [sentence],
    ...article.heardAt(date.start),
    certainty: set || held.certainty === 'asserted' ? 'expected' : held.certainty,
    rule: 'coming-event/planned',
  }
}

function plannedIn(article: AnalysedArticle): Planned[] {
  const today = article.asOf.date?.slice(0, 10)
  if (today === undefined) return []
  return mentionsOf(article, 'date').flatMap((date) => {
    const sentence = sentenceOf(article, date.start)
    if (!sentence || !inArticle(article, date.start) || isBorder(article, date)) return []
    const { from, to } = tokensOf(article, date)
    const at = eventBefore(article, sentence, from)
    const set = at >= 0 && isSet(article, at, from)
    if (!isToCome(date.value, today, set) || !isTold(article, date, set)) return []
    const event = at >= 0 ? at : eventBehind(article, sentence, to)
    return event < 0 || isCounted(article, sentence, event)
      ? []
      : [plannedOf(article, { sentence, date, set }, event, at >= 0 ? from : Math.min(sentence.to, event + SHOWN))]
  })
}

/** A day, week or month that begins behind the article's day; with a word that sets it, one that is not over. */
function isToCome({ from, to }: DateValue, today: string, set: boolean): boolean {
  if (from === null || to === null) return false
  return from.slice(0, 10) > today || (set && to.slice(0, 10) > today)
}

/** What two tokens before the day say of it: «قبل 5 مايو» is no day of an event. */
const isBorder = ({ tokens }: AnalysedArticle, { start }: MentionOf<'date'>): boolean => {
  const at = tokenFrom(tokens, start)
  return at > 0 && BORDERS.has(foldedAt(tokens, at - 1))
}

const NEXT = /(?:مقبل|قادم|غدا?$|غد )/
/** A weekday or a month by itself may as well be past: a word that sets it, «المقبل» or a verb of the future must tell. */
function isTold(article: AnalysedArticle, { value, start, end, quote }: MentionOf<'date'>, set: boolean): boolean {
  if (set || (value.relative?.offset ?? 0) > 0 || NEXT.test(foldText(quote))) return true
  if (value.certain.includes('day') && value.certain.includes('month')) return true
  return article.heldAt({ start, end }).certainty !== 'asserted'
}

/** «من المقرر أن تقام المباراة»: how far before the noun its setting may stand. */
const SET_REACH = 4
function isSet({ tokens }: AnalysedArticle, from: number, to: number): boolean {
  for (let at = Math.max(0, from - SET_REACH); at < to; at++) if (setsDay(foldedAt(tokens, at))) return true
  return false
}

/** «في 46 مباراة»: how many, not which. */
const isCounted = (article: AnalysedArticle, sentence: Sentence, at: number): boolean =>
  mentionsIn(article, sentence, 'count').some(
    ({ start, end }) => start <= (article.tokens.start[at] as number) && (article.tokens.start[at] as number) < end,
  )

const isEvent = ({ tokens }: AnalysedArticle, at: number): boolean =>
  tokens.kind[at] !== PUNCT && isPlannedNoun(foldedAt(tokens, at))

const ENDS = '.؛;:!؟«»"“”'
const isEnd = ({ tokens }: AnalysedArticle, at: number): boolean =>
  tokens.kind[at] === PUNCT && ENDS.includes(tokens.text[tokens.start[at] as number] ?? ' ')

function eventBefore(article: AnalysedArticle, sentence: Sentence, date: number): number {
  for (let at = date - 1; at >= Math.max(sentence.from, date - REACH_BEFORE); at--) {
    if (isEnd(article, at)) return -1
    if (isEvent(article, at)) return at
  }
  return -1
}

/** «قال الاثنين إن …»: the day is another clause's. */
const THAT = /^[وفب]?ان(?:ه|ها|هم)?$/
function eventBehind(article: AnalysedArticle, sentence: Sentence, date: number): number {
  for (let at = date; at < Math.min(sentence.to, date + REACH_BEHIND); at++) {
    if (isEnd(article, at) || THAT.test(foldedAt(article.tokens, at))) return -1
    if (isEvent(article, at)) return at
  }
  return -1
}

function plannedOf(
  article: AnalysedArticle,
  told: Pick<Planned, 'sentence' | 'date' | 'set'>,
  event: number,
  to: number,
): Planned {
  const stop = eventNameEnd(article.tokens, event, Math.min(to, event + SHOWN))
  const telling = contentWords(article.tokens, event, stop).slice(0, TELLING_WORDS)
  const name = article.text.slice(article.tokens.start[event], article.tokens.end[stop - 1]).replace(/\s+/g, ' ')
  return {
    article,
    ...told,
    name: withoutParticle(name, rawAt(article.tokens, event)),
    skeletons: telling.map(({ skeleton }) => skeleton),
  }
}

/** «للانتخابات»، «والقمة»: the noun as it stands by itself. */
function withoutParticle(name: string, first: string): string {
  if (/^لل/.test(first)) return `ال${name.slice(2)}`
  if (/^[وفبكل]ال/.test(first)) return name.slice(1)
  return isPlannedNoun(foldText(first).slice(1)) === false ? name : name.replace(/^[وفبكل](?=.{3})/, '')
}
