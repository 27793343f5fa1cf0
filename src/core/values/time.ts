import type { WeekDay } from '../story/types.ts'

/**
 * Civil time without a clock: days and minutes counted from 1970-01-01 in the
 * proleptic Gregorian calendar, as plain arithmetic on `YYYY-MM-DD` and
 * `YYYY-MM-DDTHH:mm`.
 */

const MINUTES_A_DAY = 1440

/** Half-open: `from` belongs to it, `to` does not; `null` is open. */
export interface Window {
  readonly from: string | null
  readonly to: string | null
}

const isoShape = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/

/** Days since 1970-01-01; the month runs from 1. (Howard Hinnant's `days_from_civil`.) */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The date of a day number, as `YYYY-MM-DD`. */
export function isoDay(days: number): string {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted + (shifted < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

const two = (n: number): string => String(n).padStart(2, '0')

/** Minutes since 1970-01-01T00:00, or null where the string is no date. Seconds and zones are not read. */
export function minuteOf(iso: string): number | null {
  const parts = isoShape.exec(iso)
  if (!parts) return null
  const [year, month, day, hour, minute] = parts.slice(1).map((part) => Number(part ?? 0))
  const days = dayNumber(year as number, month as number, day as number)
  if (isoDay(days) !== iso.slice(0, 10)) return null
  return days * MINUTES_A_DAY + (hour as number) * 60 + (minute as number)
}

/** Whole days print as days. */
export function isoOfMinute(minutes: number): string {
  const days = Math.floor(minutes / MINUTES_A_DAY)
  const rest = minutes - days * MINUTES_A_DAY
  return rest === 0 ? isoDay(days) : `${isoDay(days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`
}

/** The day of a date or date-time, or null where the string is no date. */
export const dayOf = (iso: string): string | null => (minuteOf(iso) === null ? null : iso.slice(0, 10))

export function addDays(iso: string, days: number): string | null {
  const minutes = minuteOf(iso)
  return minutes === null ? null : isoOfMinute(minutes + days * MINUTES_A_DAY)
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(iso: string): number | null {
  const minutes = minuteOf(iso)
  return minutes === null ? null : positiveModulo(Math.floor(minutes / MINUTES_A_DAY) + 4, 7)
}

const positiveModulo = (n: number, by: number): number => ((n % by) + by) % by

const weekStarts: Readonly<Record<WeekDay, number>> = { sunday: 0, monday: 1, saturday: 6 }

/** The seven days around `iso`, from the day on which the reader's week starts; null where the string is no date. */
export function weekOf(iso: string, weekStart: WeekDay): { readonly from: string; readonly to: string } | null {
  const minutes = minuteOf(iso)
  const weekday = weekdayOf(iso)
  if (minutes === null || weekday === null) return null
  const first = Math.floor(minutes / MINUTES_A_DAY) - positiveModulo(weekday - weekStarts[weekStart], 7)
  return { from: isoDay(first), to: isoDay(first + 7) }
}

/** The week after the one that holds `iso` («الأسبوع المقبل»). */
export function nextWeek(iso: string, weekStart: WeekDay): { readonly from: string; readonly to: string } | null {
  const week = weekOf(iso, weekStart)
  return week && { from: week.to, to: addDays(week.to, 7) as string }
}

interface Bounds {
  readonly from: number
  readonly to: number
}

/** A window as minutes, ±Infinity where open; null where a bound is no date or nothing lies between the bounds. */
export function boundsOf(window: Window): Bounds | null {
  const from = window.from === null ? -Infinity : minuteOf(window.from)
  const to = window.to === null ? Infinity : minuteOf(window.to)
  return from === null || to === null || from >= to ? null : { from, to }
}

const windowOf = ({ from, to }: Bounds): Window => ({
  from: from === -Infinity ? null : isoOfMinute(from),
  to: to === Infinity ? null : isoOfMinute(to),
})

/** What `taken` leaves of `window`: no, one or two windows, in order. */
export function subtractWindow(window: Window, taken: Window): readonly Window[] {
  const whole = boundsOf(window)
  if (!whole) return []
  const cut = boundsOf(taken)
  if (!cut) return [windowOf(whole)]
  const left = { from: whole.from, to: Math.min(whole.to, cut.from) }
  const right = { from: Math.max(whole.from, cut.to), to: whole.to }
  return [left, right].filter((part) => part.from < part.to).map(windowOf)
}

/** What both windows hold, or null. */
export function intersectWindows(a: Window, b: Window): Window | null {
  const [x, y] = [boundsOf(a), boundsOf(b)]
  if (!x || !y) return null
  const shared = { from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) }
  return shared.from < shared.to ? windowOf(shared) : null
}
