import type { Fact, Reading, StoryArticle, WeekDay } from '../story/types.ts'
import { boundsOf, dayNumber, minuteOf, nextWeek } from '../values/time.ts'
import type { Stretch } from './axis.ts'

const MINUTES_A_DAY = 1440

/** Day number of a date or date-time; null where it is none. */
export function dayCount(iso: string | null): number | null {
  const minute = iso === null ? null : minuteOf(iso)
  return minute === null ? null : Math.floor(minute / MINUTES_A_DAY)
}

export const oneDay = (day: number): Stretch => ({ from: day, to: day + 1 })

/** The day on which a reading was said; the article's own day stands in for it. */
export const saidOn = (reading: Reading, article: Pick<StoryArticle, 'asOf'>): number | null =>
  dayCount(reading.saidAt ?? article.asOf.date)

/** Whole days of a value's window; null where the value is no date or a relative one that nothing resolves. */
export function windowOf(reading: Reading): Stretch | null {
  const { value } = reading
  if (value.type !== 'date' || (value.from === null && value.to === null)) return null
  const bounds = boundsOf(value)
  return bounds && { from: Math.floor(bounds.from / MINUTES_A_DAY), to: Math.ceil(bounds.to / MINUTES_A_DAY) }
}

/** «الأسبوع المقبل»، «الشهر المقبل»: a row that asks whether something falls in a window named from the day of speaking. */
export function askedWindow(
  fact: Pick<Fact, 'id' | 'kind'>,
  reading: Reading,
  article: Pick<StoryArticle, 'asOf'>,
  weekStart: WeekDay,
): Stretch | null {
  const said = (reading.saidAt ?? article.asOf.date)?.slice(0, 10) ?? null
  if (fact.kind !== 'coming-event' || reading.value.type !== 'proposition' || said === null) return null
  if (fact.id.endsWith('-next-week')) {
    const week = nextWeek(said, weekStart)
    const [from, to] = [dayCount(week?.from ?? null), dayCount(week?.to ?? null)]
    return from === null || to === null ? null : { from, to }
  }
  return fact.id.endsWith('-next-month') ? monthAfter(said) : null
}

function monthAfter(said: string): Stretch | null {
  const [year = 0, month = 0] = said.split('-').map(Number)
  if (dayCount(said) === null) return null
  const after = (months: number) =>
    dayNumber(year + Math.floor((month + months - 1) / 12), ((month + months - 1) % 12) + 1, 1)
  return { from: after(1), to: after(2) }
}
