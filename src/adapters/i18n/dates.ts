import type { i18n } from 'i18next'
import type { Numerals } from '../../core/story/ports.ts'
import type { DateValue } from '../../core/values/types.ts'
import { inNumerals } from './digits.ts'

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  /** `HH:mm`, where the stamp has one. */
  readonly time: string | null
}

type CalendarDay = Pick<Day, 'year' | 'month' | 'day'>
/** A Gregorian day by the reader's other calendar. */
export type HijriOf = (day: CalendarDay) => CalendarDay

const DAY = 86_400_000

function parse(iso: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso)
  if (!found) return null
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]), time: found[4] ?? null }
}

const stamp = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day)

function dayBefore(day: Day): Day {
  const date = new Date(stamp(day) - DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), time: null }
}

type MonthKey = 'month.1'
type HijriMonthKey = 'monthHijri.1'
type ShortMonthKey = 'monthShort.1'
type WeekdayKey = 'weekday.0'

/**
 * Dates in words, from our own tables: the same on every machine, whatever its Intl data.
 * With `hijriOf`, single days are given by both calendars; months and years stay as they were said.
 */
export function dateWords(i18n: i18n, numerals: Numerals, hijriOf: HijriOf | null = null) {
  const figure = (value: number): string => inNumerals(String(value), numerals)
  const weekday = (index: number): string => i18n.t(`weekday.${index}` as WeekdayKey)
  const month = (day: Day): string => i18n.t(`month.${day.month}` as MonthKey)
  const monthYear = (day: Day): string => i18n.t('date.month', { month: month(day), year: figure(day.year) })

  const inBoth = (day: Day, gregorian: string, hijriDay: CalendarDay): string =>
    i18n.t('date.both', {
      weekday: weekday(new Date(stamp(day)).getUTCDay()),
      day: figure(hijriDay.day),
      month: i18n.t(`monthHijri.${hijriDay.month}` as HijriMonthKey),
      year: figure(hijriDay.year),
      gregorian,
    })

  const full = (day: Day): string => {
    const parts = { day: figure(day.day), month: month(day), year: figure(day.year) }
    const date = hijriOf
      ? inBoth(day, i18n.t('date.plain', parts), hijriOf(day))
      : i18n.t('date.full', { ...parts, weekday: weekday(new Date(stamp(day)).getUTCDay()) })
    return day.time ? i18n.t('value.dateTime', { date, time: inNumerals(day.time, numerals) }) : date
  }

  /** «الأربعاء ١٩»: month and year follow with the other end of the window. */
  const dayOnly = (day: Day): string =>
    i18n.t('date.day', { weekday: weekday(new Date(stamp(day)).getUTCDay()), day: figure(day.day) })

  const date = (iso: string): string => {
    const day = parse(iso)
    return day ? full(day) : iso
  }

  const shortDate = (iso: string): string => {
    const day = parse(iso)
    if (!day) return iso
    const month = inNumerals(i18n.t(`monthShort.${day.month}` as ShortMonthKey), numerals)
    return i18n.t('date.short', { day: figure(day.day), month, year: figure(day.year) })
  }

  const window = (value: DateValue): string | null => {
    const from = value.from ? parse(value.from) : null
    const to = value.to ? parse(value.to) : null
    if (from && to) return closed(from, to)
    if (to) {
      if (to.day === 1 && !to.time) return i18n.t('value.untilEnd', { month: monthYear(dayBefore(to)) })
      return i18n.t('value.until', { date: full(to) })
    }
    return from ? i18n.t('value.since', { date: full(from) }) : null
  }

  const closed = (from: Day, to: Day): string => {
    if (from.time || to.time)
      return from.day === to.day ? full(from) : i18n.t('value.range', { from: full(from), to: full(to) })
    const last = dayBefore(to)
    if (stamp(last) <= stamp(from)) return full(from)
    if (from.day === 1 && from.month === 1 && to.day === 1 && to.month === 1 && to.year === from.year + 1) {
      return i18n.t('value.year', { year: figure(from.year) })
    }
    if (from.day === 1 && to.day === 1 && last.month === from.month && last.year === from.year) return monthYear(from)
    const isOneMonth = last.month === from.month && last.year === from.year
    return i18n.t('value.range', { from: isOneMonth ? dayOnly(from) : full(from), to: full(last) })
  }

  const weekdayOf = (iso: string): string => {
    const day = parse(iso)
    return day ? weekday(new Date(stamp(day)).getUTCDay()) : iso
  }

  return { date, shortDate, weekday, weekdayOf, window }
}
