import type { SeedArticle, SeedCredit, SeedStory } from '../article/seed.ts'
import type { Credit, RawArticle } from '../article/types.ts'
import { type Slice, sliceOf } from '../text/span.ts'
import { addDays, isoOfMinute, minuteOf } from '../values/time.ts'
import type { StoryInput } from './build.ts'

type ArticleInput = StoryInput['articles'][number]

/** A collected text with the SHA-256 of its bytes, hex. */
export interface CollectedText {
  readonly text: string
  readonly hash: string
}

/** Metadata and texts of a seed folder, by article id; an article without its text is left out. */
export function inputOfSeed(seed: SeedStory, texts: ReadonlyMap<string, CollectedText>): StoryInput {
  const articles = seed.articles.flatMap((article) => {
    const collected = texts.get(article.id)
    return collected ? [collectedArticle(article, collected)] : []
  })
  return { id: seed.id, title: seed.title, event: seed.event, weekStart: seed.weekStart, articles }
}

function collectedArticle(seed: SeedArticle, { text, hash }: CollectedText): ArticleInput {
  const credit = (from: SeedCredit | null): Credit | null => from && creditOf(from, text)
  return {
    id: seed.id,
    outlet: seed.outlet,
    outletBasis: seed.outletBasis,
    publisher: credit(seed.publisher),
    distributor: credit(seed.distributor),
    original: credit(seed.original),
    translator: credit(seed.translator),
    author: credit(seed.author),
    translatedFrom: seed.translatedFrom,
    machineTranslated: seed.machineTranslated,
    asOf: { date: seed.asOf.date, basis: seed.asOf.basis },
    asOfWhy: seed.asOf.why,
    title: seed.headlineQuote ?? '',
    headline: seed.headlineQuote === null ? null : sliceFor(text, seed.headlineQuote),
    text,
    hash,
    file: seed.file,
    lang: seed.lang,
  }
}

function creditOf({ label, basis, why, quote }: SeedCredit, text: string): Credit {
  const evidence = quote === undefined ? null : sliceFor(text, quote)
  return evidence ? { label, basis, why, evidence } : { label, basis, why }
}

/** The first place where the text has these words: a headline that a page repeats counts once. */
function sliceFor(text: string, quote: string): Slice | null {
  const start = text.indexOf(quote)
  return start < 0 ? null : sliceOf(text, 'text', { start, end: start + quote.length })
}

/** Articles of one event as they come off a line or out of a paste box. The event's day is the earliest article's, where one has a date. */
export function inputOfArticles(articles: readonly RawArticle[]): StoryInput {
  const dates = articles.flatMap(({ publishedAt }) => (publishedAt ? [publishedAt.slice(0, 10)] : [])).sort()
  const from = dates[0] ?? UNDATED
  return {
    id: 'story',
    title: { ar: 'خبر بلا عنوان', en: 'Untitled story' },
    event: { from: addDays(from, -1) ?? from, to: addDays(from, 1) ?? from, place: null },
    weekStart: 'monday',
    articles: articles.map(articleInput),
  }
}

/** An event without any date: the first day there is, so that no comparison with it excludes anything. */
const UNDATED = '0001-01-02'

/** Whether the event's day is known; a wider window was only guessed from the articles' dates. */
export const isDated = ({ event }: Pick<StoryInput, 'event'>): boolean => addDays(event.from, 1) === event.to

function articleInput(raw: RawArticle): ArticleInput {
  const outlet = raw.outlet ?? raw.id
  return {
    id: raw.id,
    outlet: { ar: outlet, en: outlet },
    outletBasis: raw.outlet ? 'stated' : 'unknown',
    publisher: null,
    distributor: null,
    original: null,
    translator: null,
    author: null,
    translatedFrom: null,
    machineTranslated: false,
    asOf: asOfOf(raw.publishedAt),
    asOfWhy: null,
    title: raw.title ?? '',
    headline: raw.title ? sliceFor(raw.text, raw.title) : null,
    text: raw.text,
    hash: '',
    file: '',
    lang: raw.lang ?? 'ar',
  }
}

/** `2025-02-18T23:30:00-05:00`: the day and time as printed, and the zone. */
const PRINTED = /^(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?)(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?/

function asOfOf(publishedAt: string | undefined): ArticleInput['asOf'] {
  const [, printed, zone] = PRINTED.exec(publishedAt ?? '') ?? []
  if (!printed) return { date: null, basis: 'unknown' }
  const date = printed.replace(' ', 'T')
  const instant = zone && date.includes('T') ? inUtc(date, zone) : null
  return { date, basis: 'stated', ...(instant ? { instant } : {}) }
}

function inUtc(date: string, zone: string): string | null {
  const minutes = minuteOf(date)
  if (minutes === null) return null
  const [, sign = '+', hours = '0', rest = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  const ahead = (Number(hours) * 60 + Number(rest)) * (sign === '-' ? -1 : 1)
  const utc = isoOfMinute(minutes - ahead)
  return utc.includes('T') ? utc : `${utc}T00:00`
}
