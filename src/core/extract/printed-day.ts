import { weekdayEntries } from '../language/ar/dates/words.ts'
import { foldText } from '../text/fold.ts'
import { addDays, minuteOf, weekdayOf } from '../values/time.ts'
import type { DateValue } from '../values/types.ts'
import type { AnalysedArticle } from './kind.ts'
import { perArticle } from './per-article.ts'
import { mentionsOf } from './search.ts'

/**
 * The day on which an article was written as its own text prints it: «اليوم
 * الجمعة», «أمس الخميس», «اليوم الأربعاء 5 غشت». Where that and the date that came with
 * the article disagree, the text knows better: a collector's date is often the
 * event's. Null where the text prints no such day.
 */
export const printedDay = perArticle((article): string | null => {
  const asOf = article.asOf.date?.slice(0, 10)
  if (!asOf) return null
  for (const mention of mentionsOf(article, 'date')) {
    const offset = offsetOf(foldText(mention.quote))
    if (offset === null) continue
    const { certain, from } = mention.value
    if (certain.includes('day') && from) return addDays(from.slice(0, 10), -offset)
    const weekday = weekdayIn(foldText(mention.quote))
    if (weekday !== null && article.heardAt(mention.start).voice !== 'direct') return nearest(asOf, weekday, offset)
  }
  return null
})

/** «اليوم» and «أمس» as words of the mention. */
function offsetOf(quote: string): number | null {
  if (/(?:^|\s)اليوم(?=\s|\(|$)/.test(quote)) return 0
  return /(?:^|\s)امس(?!\s+(?:الاول|الاولي))(?=\s|$)/.test(quote) && !quote.includes('اول') ? -1 : null
}

/** 0 is Sunday; the lexicon counts from Monday. */
function weekdayIn(quote: string): number | null {
  for (const word of quote.split(/[\s()]+/)) {
    const day = weekdayEntries.get(word.replace(/^ال/, ''))
    if (day !== undefined) return (day + 1) % 7
  }
  return null
}

/** Days back that a collector's date may lie behind the text's own; further off, the text is later than its date. */
const BACK = 2

/** The day nearest to `asOf` of which `offset` days on is `weekday`. */
function nearest(asOf: string, weekday: number, offset: number): string | null {
  for (const step of [0, -1, 1, -BACK, 2, 3, 4]) {
    const day = addDays(asOf, step)
    const told = day === null ? null : addDays(day, offset)
    if (told !== null && weekdayOf(told) === weekday) return day
  }
  return null
}

/**
 * A day that the text counts from its own («أمس», «الثلاثاء»), counted from the printed
 * day instead of the article's given one. Dates that print their day stay.
 */
export function countedFromPrinted(value: DateValue, quote: string, article: AnalysedArticle): DateValue {
  const printed = printedDay(article)
  const asOf = article.asOf.date?.slice(0, 10)
  const { from, to, certain } = value
  if (printed === null || !asOf || printed === asOf || !from || !to || certain.includes('day')) return value
  const shift =
    offsetOf(foldText(quote)) === null && certain.includes('weekday')
      ? backTo(printed, from)
      : daysBetween(asOf, printed)
  const [start, end] = [addDays(from, shift), addDays(to, shift)]
  return start && end ? { ...value, from: start, to: end } : value
}

/** From the day of `from` to the last day of that name up to `printed`. */
function backTo(printed: string, from: string): number {
  const back = ((weekdayOf(printed) ?? 0) - (weekdayOf(from) ?? 0) + 7) % 7
  return daysBetween(from.slice(0, 10), printed) - back
}

const MINUTES_A_DAY = 1440
const daysBetween = (a: string, b: string): number => ((minuteOf(b) ?? 0) - (minuteOf(a) ?? 0)) / MINUTES_A_DAY
