import { monthEntries } from '../language/ar/dates/words.ts'
import { type Slice, sliceOf } from '../text/span.ts'
import { dayOf } from '../values/time.ts'
import type { AsOf, RawArticle, Region } from './types.ts'
import { foldedWords } from './word-hash.ts'

/** The day from which an article's «أمس» counts, how it is known, and the words that say so. */
export interface ReferenceDate {
  /** `YYYY-MM-DD`, or null where nothing is known. */
  readonly date: string | null
  /** `published`: given with the article; `stated`: a date line of the text; else the basis of the given as-of. */
  readonly basis: 'published' | AsOf['basis']
  /** The date line. */
  readonly evidence: Slice | null
}

/**
 * What relative expressions of an article resolve against: the publisher's date,
 * else a date line that stands alone in the text, else what is given. No clock:
 * where none of the three is known the answer is null and relative expressions
 * stay relative.
 */
export function referenceDate(
  article: Pick<RawArticle, 'text' | 'publishedAt'>,
  regions: readonly Region[],
  given: AsOf | null = null,
): ReferenceDate {
  const published = article.publishedAt === undefined ? null : dayOf(article.publishedAt.slice(0, 10))
  if (published !== null) return { date: published, basis: 'published', evidence: null }
  for (const region of regions) {
    if (region.rule !== 'dateline/stamp') continue
    const date = statedDay(article.text.slice(region.start, region.end))
    if (date !== null) return { date, basis: 'stated', evidence: sliceOf(article.text, 'text', region) }
  }
  const date = given?.date == null ? null : dayOf(given.date)
  return { date, basis: date === null ? 'unknown' : (given?.basis ?? 'unknown'), evidence: null }
}

/**
 * The first full date of a line: «19/02/2025», «2025-02-19», «19 شباط/فبراير 2025»,
 * «فبراير 19, 2025». Figures alone are day first, as Arabic prints them; month
 * first only where the second figure cannot be a month.
 */
export function statedDay(line: string): string | null {
  const words = foldedWords(line)
  for (let i = 0; i < words.length; i++) {
    const year = yearOf(words[i])
    if (year === null) continue
    const day = figuresAfter(year, words, i) ?? figuresBefore(year, words, i) ?? namedBefore(year, words, i)
    if (day !== null) return day
  }
  return null
}

/** 1900 to 2099. A Hijri year is no date without its month, which date lines give beside the Gregorian one. */
const yearOf = (word: string | undefined): number | null => (/^(?:19|20)\d\d$/.test(word ?? '') ? Number(word) : null)

const figureOf = (word: string | undefined): number | null => (/^\d{1,2}$/.test(word ?? '') ? Number(word) : null)

const figuresAfter = (year: number, words: readonly string[], i: number): string | null =>
  i === 0 || figureOf(words[i - 1]) === null ? day(year, figureOf(words[i + 1]), figureOf(words[i + 2])) : null

function figuresBefore(year: number, words: readonly string[], i: number): string | null {
  const [first, second] = [figureOf(words[i - 2]), figureOf(words[i - 1])]
  return day(year, second, first) ?? day(year, first, second)
}

/** Day and month name in either order, the month under one or two of its names. */
function namedBefore(year: number, words: readonly string[], i: number): string | null {
  let month: number | null = null
  let figure: number | null = null
  for (let k = i - 1; k >= Math.max(0, i - 6) && (month === null || figure === null); k--) {
    month ??= monthAt(words, k)
    figure ??= figureOf(words[k])
  }
  return day(year, month, figure)
}

function monthAt(words: readonly string[], k: number): number | null {
  const entry = monthEntries.get(words[k] ?? '')
  if (entry?.calendar !== 'gregorian') return null
  const second = (words[k + 1] ?? '').replace(/^ال/, '')
  return entry.second ? (entry.second[second] ?? null) : entry.month
}

const two = (n: number): string => String(n).padStart(2, '0')

/** Null unless it is a day of the calendar. */
const day = (year: number, month: number | null, figure: number | null): string | null =>
  month === null || figure === null ? null : dayOf(`${year}-${two(month)}-${two(figure)}`)
