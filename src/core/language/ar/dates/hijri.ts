import { CalendarDate, GregorianCalendar, IslamicUmalquraCalendar, toCalendar } from '@internationalized/date'
import { dayNumber } from '../../../values/time.ts'

/** Umm al-Qura: the civil calendar of Saudi Arabia, tabulated for 1300–1600; local sightings may differ by a day. */
const calendar = new IslamicUmalquraCalendar()
const gregorian = new GregorianCalendar()

const FIRST_HIJRI_YEAR = 1300
const LAST_HIJRI_YEAR = 1599

export const isHijriYear = (year: number): boolean => year >= FIRST_HIJRI_YEAR && year <= LAST_HIJRI_YEAR

/** Gregorian day number of a Hijri date. */
export function hijriDay(year: number, month: number, day: number): number {
  const date = toCalendar(new CalendarDate(calendar, year, month, day), gregorian)
  return dayNumber(date.year, date.month, date.day)
}

export const hijriMonthLength = (year: number, month: number): number =>
  calendar.getDaysInMonth(new CalendarDate(calendar, year, month, 1))

/** Hijri year and month of a civil date, for a Hijri month named without its year. */
export function hijriOf(year: number, month: number, day: number): { year: number; month: number } {
  const date = toCalendar(new CalendarDate(year, month, day), calendar)
  return { year: date.year, month: date.month }
}
