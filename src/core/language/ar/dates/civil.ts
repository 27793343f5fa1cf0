import { dayNumber, isoDay } from '../../../values/time.ts'

/** Calendar arithmetic on day numbers (days since 1970-01-01), beyond what `values/time.ts` offers. */
export interface YearMonthDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function civilOf(serial: number): YearMonthDay {
  const iso = isoDay(serial)
  return { year: Number(iso.slice(0, -6)), month: Number(iso.slice(-5, -3)), day: Number(iso.slice(-2)) }
}

/** 0 = Monday. */
export const weekdayOf = (serial: number): number => (((serial + 3) % 7) + 7) % 7

/** First day of month `month` of `year`; months under 1 and over 12 run into other years. */
export const monthStart = (year: number, month: number): number => {
  const index = year * 12 + month - 1
  return dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1)
}

export const daysInMonth = (year: number, month: number): number =>
  monthStart(year, month + 1) - monthStart(year, month)

const two = (value: number): string => String(value).padStart(2, '0')

/** `YYYY-MM-DDTHH:mm`; minutes over a day run into the next one. */
export function isoMinute(serial: number, minutes: number): string {
  const days = Math.floor(minutes / 1440)
  const rest = minutes - days * 1440
  return `${isoDay(serial + days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`
}
