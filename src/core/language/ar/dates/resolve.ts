import type { WeekDay } from '../../../story/types.ts'
import { dayNumber, isoDay } from '../../../values/time.ts'
import type { DateGrain, DatePart, DateValue, RelativeUnit } from '../../../values/types.ts'
import { civilOf, daysInMonth, isoMinute, monthStart, weekdayOf } from './civil.ts'
import { hijriDay, hijriMonthLength, hijriOf, isHijriYear } from './hijri.ts'
import type { Parts } from './parts.ts'

/** What dates of one field resolve against. */
export interface DayContext {
  readonly reference: Reference | null
  /** 0 = Monday. */
  readonly weekStart: number
  /** Day last named in the sentence at hand: a clock time behind it belongs to it. */
  day: number | null
  readonly printed: Map<number, string>
}

export interface Reference {
  readonly serial: number
  readonly year: number
  readonly month: number
  readonly day: number
  /** Minutes into the day, or null when only the day is known. */
  readonly minutes: number | null
}

const starts: Readonly<Record<WeekDay, number>> = { monday: 0, saturday: 5, sunday: 6 }

export function dayContext(reference: string | null, weekStart: WeekDay): DayContext {
  return {
    reference: reference === null ? null : readReference(reference),
    weekStart: starts[weekStart],
    day: null,
    printed: new Map(),
  }
}

function readReference(iso: string): Reference | null {
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)].map(Number) as [
    number,
    number,
    number,
  ]
  if (!isValidDay(year, month, day)) return null
  const minutes = iso.length >= 16 ? Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16)) : null
  return { serial: dayNumber(year, month, day), year, month, day, minutes: Number.isFinite(minutes) ? minutes : null }
}

export const isValidDay = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** A window of days `[from, to)` with what is printed and what was supplied. */
interface Window {
  readonly from: number
  readonly to: number
  readonly grain: DateGrain
  readonly implied: readonly DatePart[]
}

/** Places the parts on the calendar; null when they make no date («32 يناير»). */
export function resolve(parts: Parts, days: DayContext): DateValue | null {
  const moment = placeMoment(parts, days)
  if (moment !== null) return moment
  const certain = certainParts(parts)
  const window = place(parts, days)
  if (window === 'impossible') return null
  if (window === null) return unplaced(parts, certain)
  const cut = withTime(parts, window, days)
  return opened(parts, {
    type: 'date',
    ...cut,
    certain,
    implied: window.implied.filter((part) => !certain.includes(part)),
  })
}

function certainParts(parts: Parts): DatePart[] {
  const out: DatePart[] = []
  if (parts.year !== undefined || parts.decade !== undefined) out.push('year')
  if (parts.month !== undefined) out.push('month')
  if (parts.day !== undefined) out.push('day')
  if (parts.weekday !== undefined) out.push('weekday')
  if (parts.hour !== undefined) out.push('hour')
  if (parts.minute !== undefined) out.push('minute')
  return out
}

/** Without a reference day the phrase keeps what it is relative by. */
function unplaced(parts: Parts, certain: readonly DatePart[]): DateValue {
  const base = { type: 'date', from: null, to: null, certain, implied: [] } as const
  const { offset } = parts
  if (offset) return { ...base, grain: grainOf(offset.unit), relative: { unit: offset.unit, offset: offset.n } }
  if (parts.hour !== undefined) return { ...base, grain: parts.minute === undefined ? 'hour' : 'minute' }
  if (parts.part !== undefined && parts.weekday === undefined && parts.month === undefined)
    return { ...base, grain: 'part-of-day', relative: { unit: 'day', offset: 0 } }
  if (parts.weekday !== undefined)
    return { ...base, grain: 'day', relative: { unit: 'weekday', offset: parts.shift ?? 0 } }
  if (parts.day !== undefined)
    return {
      ...base,
      grain: 'day',
      ...(parts.monthShift !== undefined ? { relative: { unit: 'month', offset: parts.monthShift } as const } : {}),
    }
  return {
    ...base,
    grain: 'month',
    ...(parts.shift !== undefined ? { relative: { unit: 'year', offset: parts.shift } as const } : {}),
  }
}

const grainOf = (unit: RelativeUnit): DateGrain => (unit === 'weekday' ? 'day' : unit)

function place(parts: Parts, days: DayContext): Window | null | 'impossible' {
  if (parts.decade !== undefined) return decade(parts.decade)
  if (parts.hijri === true) return placeHijri(parts, days)
  if (parts.year !== undefined && parts.month === undefined) return yearWindow(parts)
  if (parts.month !== undefined && parts.day !== undefined) return placeDay(parts, days)
  if (parts.month !== undefined) return placeMonth(parts, days)
  if (parts.offset) return placeOffset(parts, days)
  if (parts.day !== undefined) return placeDayOnly(parts, days)
  if (parts.weekday !== undefined) return placeWeekday(parts, days)
  return placeClock(days)
}

function decade(tens: number): Window {
  const year = 1900 + tens
  return { from: monthStart(year, 1), to: monthStart(year + 10, 1), grain: 'year', implied: [] }
}

function yearWindow(parts: Parts): Window | 'impossible' {
  const from = parts.year as number
  const to = parts.yearTo ?? from
  if (to < from) return 'impossible'
  return edged(parts, { from: monthStart(from, 1), to: monthStart(to + 1, 1), grain: 'year', implied: [] })
}

function placeHijri(parts: Parts, days: DayContext): Window | null | 'impossible' {
  const ref = days.reference
  const now = ref ? hijriOf(ref.year, ref.month, ref.day) : null
  const year = parts.year ?? (now && parts.month !== undefined ? nearestYear(now, parts.month, parts.shift) : undefined)
  if (year === undefined) return null
  if (!isHijriYear(year)) return 'impossible'
  const implied: DatePart[] = parts.year === undefined ? ['year'] : []
  if (parts.month === undefined) {
    return { from: hijriDay(year, 1, 1), to: hijriDay(year + 1, 1, 1), grain: 'year', implied }
  }
  const length = hijriMonthLength(year, parts.month)
  const first = hijriDay(year, parts.month, 1)
  if (parts.day === undefined) return edged(parts, { from: first, to: first + length, grain: 'month', implied })
  if (parts.day > length) return 'impossible'
  const from = first + parts.day - 1
  return { from, to: first + (parts.dayTo ?? parts.day), grain: 'day', implied }
}

function nearestYear(now: { year: number; month: number }, month: number, shift: number | undefined): number {
  const distance = month - now.month
  if (shift === 0) return now.year
  if (shift !== undefined && shift < 0) return distance >= 0 ? now.year - 1 : now.year
  if (shift !== undefined && shift > 0) return distance <= 0 ? now.year + 1 : now.year
  return distance > 6 ? now.year - 1 : distance < -6 ? now.year + 1 : now.year
}

function placeDay(parts: Parts, days: DayContext): Window | null | 'impossible' {
  const month = parts.month as number
  const day = parts.day as number
  const year = parts.year ?? yearOfDay(parts, days, month, day)
  if (year === 'impossible') return 'impossible'
  if (year === null) return isValidDay(2024, month, day) ? null : 'impossible'
  if (!isValidDay(year, month, day)) return 'impossible'
  const from = dayNumber(year, month, day)
  const to = lastDay(parts, year, month, day)
  if (to === null || to < from) return 'impossible'
  const implied: DatePart[] = parts.year === undefined ? ['year'] : []
  return { from, to: to + 1, grain: 'day', implied }
}

function lastDay(parts: Parts, year: number, month: number, day: number): number | null {
  const lastMonth = parts.monthTo ?? month
  const last = parts.dayTo ?? day
  const lastYear = parts.yearTo ?? (lastMonth < month ? year + 1 : year)
  return isValidDay(lastYear, lastMonth, last) ? dayNumber(lastYear, lastMonth, last) : null
}

/** The year that puts day and month where the phrase or the nearest to the reference wants them; a printed weekday must fit. */
function yearOfDay(parts: Parts, days: DayContext, month: number, day: number): number | null | 'impossible' {
  const ref = days.reference
  if (ref === null) return null
  if (parts.yearShift !== undefined) return ref.year + parts.yearShift
  if (parts.shift === 0) return ref.year
  const years = [ref.year - 1, ref.year, ref.year + 1].filter((year) => isValidDay(year, month, day))
  if (years.length === 0) return 'impossible'
  const fits = years.filter(
    (year) => parts.weekday === undefined || weekdayOf(dayNumber(year, month, day)) === parts.weekday,
  )
  const pool = fits.length > 0 ? fits : years
  const distance = (year: number): number => dayNumber(year, month, day) - ref.serial
  const { shift } = parts
  const sided = pool.filter((year) => shift === undefined || (shift < 0 ? distance(year) < 0 : distance(year) > 0))
  const from = sided.length > 0 ? sided : pool
  return from.reduce((best, year) => (Math.abs(distance(year)) < Math.abs(distance(best)) ? year : best))
}

function placeMonth(parts: Parts, days: DayContext): Window | null | 'impossible' {
  const month = parts.month as number
  const ref = days.reference
  if (parts.year === undefined && ref === null) return null
  const year =
    parts.year ?? (ref as Reference).year + (parts.yearShift ?? monthYearShift(parts, ref as Reference, month))
  const lastMonth = parts.monthTo ?? month
  const lastYear = parts.yearTo ?? (lastMonth < month ? year + 1 : year)
  const implied: DatePart[] = parts.year === undefined ? ['year'] : []
  return edged(parts, {
    from: monthStart(year, month),
    to: monthStart(lastYear, lastMonth + 1),
    grain: 'month',
    implied,
  })
}

/** How many months a bare month may lie ahead before it is taken for the past one. */
const AHEAD = 6

function monthYearShift(parts: Parts, ref: Reference, month: number): number {
  const distance = month - ref.month
  if (parts.shift === 0) return 0
  if (parts.shift !== undefined && parts.shift < 0) return distance >= 0 ? -1 : 0
  if ((parts.shift !== undefined && parts.shift > 0) || parts.future === true)
    return distance < 0 || (distance === 0 && parts.future !== true) ? 1 : 0
  return distance > AHEAD ? -1 : distance < -AHEAD ? 1 : 0
}

function placeOffset(parts: Parts, days: DayContext): Window | null {
  const ref = days.reference
  const { unit, n } = parts.offset as { unit: RelativeUnit; n: number }
  if (ref === null) return null
  switch (unit) {
    case 'day':
    case 'weekday':
      return { from: ref.serial + n, to: ref.serial + n + 1, grain: 'day', implied: ['year', 'month', 'day'] }
    case 'week': {
      const start = ref.serial - ((weekdayOf(ref.serial) - days.weekStart + 7) % 7) + 7 * n
      return edged(parts, { from: start, to: start + 7, grain: 'week', implied: ['year', 'month', 'day'] })
    }
    case 'month': {
      const from = monthStart(ref.year, ref.month + n)
      return edged(parts, {
        from,
        to: monthStart(ref.year, ref.month + n + 1),
        grain: 'month',
        implied: ['year', 'month'],
      })
    }
    case 'year': {
      const from = monthStart(ref.year + n, 1)
      return edged(parts, { from, to: monthStart(ref.year + n + 1, 1), grain: 'year', implied: ['year'] })
    }
    default:
      return null
  }
}

/** «قبل ساعتين»: to the hour or minute, where the reference knows its own. */
function placeMoment(parts: Parts, days: DayContext): DateValue | null {
  const { offset } = parts
  const now = days.reference?.minutes
  if (!offset || (offset.unit !== 'hour' && offset.unit !== 'minute') || days.reference === null || now == null)
    return null
  const length = offset.unit === 'hour' ? 60 : 1
  const from = now + offset.n * length
  const serial = days.reference.serial
  const implied: DatePart[] = ['year', 'month', 'day', 'hour', 'minute']
  return {
    type: 'date',
    from: isoMinute(serial, from),
    to: isoMinute(serial, from + length),
    grain: offset.unit,
    certain: [],
    implied,
  }
}

/** «السبت السادس عشر», «الخامس من الشهر الجاري». */
function placeDayOnly(parts: Parts, days: DayContext): Window | null | 'impossible' {
  const ref = days.reference
  const day = parts.day as number
  if (ref === null) return day <= 31 ? null : 'impossible'
  const shifts = parts.monthShift !== undefined ? [parts.monthShift] : [0, -1, 1]
  for (const shift of shifts) {
    const first = monthStart(ref.year, ref.month + shift)
    const { year, month } = civilOf(first)
    if (!isValidDay(year, month, day)) continue
    const from = first + day - 1
    if (parts.weekday !== undefined && weekdayOf(from) !== parts.weekday && parts.monthShift === undefined) continue
    return { from, to: from + 1, grain: 'day', implied: ['year', 'month'] }
  }
  return 'impossible'
}

/** A bare weekday is the last one up to the reference day; «المقبل» or a clause about the future looks ahead. */
function placeWeekday(parts: Parts, days: DayContext): Window | null {
  const ref = days.reference
  if (ref === null) return null
  const behind = (weekdayOf(ref.serial) - (parts.weekday as number) + 7) % 7
  const ahead = (7 - behind) % 7
  const { shift } = parts
  const offset =
    shift === undefined ? (parts.future ? ahead : -behind) : shift < 0 ? -(behind || 7) : shift > 0 ? ahead || 7 : ahead
  const from = ref.serial + offset
  return {
    from,
    to: from + 1,
    grain: 'day',
    implied: ['year', 'month', 'day'],
  }
}

/** A clock or part of day alone: the day last named in the sentence, else the reference day. */
function placeClock(days: DayContext): Window | null {
  const serial = days.day ?? days.reference?.serial
  if (serial === undefined) return null
  return { from: serial, to: serial + 1, grain: 'day', implied: ['year', 'month', 'day'] }
}

/** First and last third of a month, first and last quarter of a year, first and last two days of a week. */
function edged(parts: Parts, window: Window): Window {
  const { edge } = parts
  if (edge === undefined) return window
  const length = window.to - window.from
  const share = window.grain === 'year' ? Math.round(length / 4) : window.grain === 'month' ? 10 : 2
  if (edge === 'start') return { ...window, to: window.from + share }
  if (edge === 'end') return { ...window, from: window.grain === 'month' ? window.from + 20 : window.to - share }
  return { ...window, from: window.from + share, to: window.grain === 'month' ? window.from + 20 : window.to - share }
}

/** The same few days are printed again and again within one article. */
function printed(days: DayContext, serial: number): string {
  const known = days.printed.get(serial)
  if (known !== undefined) return known
  const iso = isoDay(serial)
  days.printed.set(serial, iso)
  return iso
}

type Placed = Omit<DateValue, 'type' | 'certain' | 'implied'>

function withTime(parts: Parts, window: Window, days: DayContext): Placed {
  if (window.grain === 'day' && window.to === window.from + 1) days.day = window.from
  if (parts.hour !== undefined) return clock(parts, window)
  if (parts.part !== undefined && window.grain === 'day') {
    const { from, to } = parts.part
    return {
      from: isoMinute(window.from, from * 60),
      to: isoMinute(window.from, to * 60),
      grain: 'part-of-day',
    }
  }
  return { from: printed(days, window.from), to: printed(days, window.to), grain: window.grain }
}

function clock(parts: Parts, window: Window): Placed {
  const minutes = (parts.hour as number) * 60 + (parts.minute ?? 0)
  const grain = parts.minute === undefined ? 'hour' : 'minute'
  const to = parts.minutesTo ?? minutes + (grain === 'hour' ? 60 : 1)
  return { from: isoMinute(window.from, minutes), to: isoMinute(window.from, to), grain }
}

/** «قبل نهاية شباط» ends when February does; «قبل شباط» when it starts. */
function opened(parts: Parts, value: DateValue): DateValue {
  if (parts.open === undefined) return value
  if (parts.open === 'after') return { ...value, from: value.to, to: null }
  return { ...value, to: parts.edge === 'end' ? value.to : value.from, from: null }
}
