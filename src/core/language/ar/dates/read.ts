import type { Tokens } from '../../../text/tokens.ts'
import type { DateValue } from '../../../values/types.ts'
import { dayPartTable, edgeTable, weekdayTable } from '../arabic.ts'
import { governorBefore } from '../quantities/casualties.ts'
import type { Found } from '../quantities/found.ts'
import { flags, hasAl, id, isBare, isDigits, isMark, payload, spanStart, stemIn, stemIs } from '../reader.ts'
import { type Clock, readBareClock, readHour } from './clock.ts'
import { readCore, yearValue } from './core.ts'
import { afternoonPart, readDay } from './day.ts'
import { isFuture } from './future.ts'
import { mayOpen } from './guard.ts'
import type { Parts } from './parts.ts'
import { readRelative } from './relative.ts'
import { type DayContext, resolve } from './resolve.ts'

const IN = id('في')
const AT = flags('في عند')
const BEFORE = id('قبل')
const AFTER = id('بعد')
const FROM = id('من')
const NOON = id('ظهر')
const MIDDLE = id('منتصف')
const LAYL = id('ليل')
const TOMORROW = id('غد')
const EXACTLY = id('تمام')
const vouching = flags('في منذ مذ خلال قبل بعد حتى من شهر بين لشهر')
const counting = flags('نحو حوالي قرابة أكثر زهاء')
const MISSING = -1

/** The date that starts at token `at`, or null. Looks at most one clause ahead and never before `floor`. */
export function readDate(t: Tokens, at: number, floor: number, stop: number, days: DayContext): Found | null {
  if (!mayOpen(t, at)) return null
  if (stemIs(t, at, BEFORE) || stemIs(t, at, AFTER)) {
    const open = readOpened(t, at, floor, stop, days)
    if (open !== null) return open
  }
  const relative = readRelative(t, at, stop)
  // «بعد ثلاثة عقود» counts from here only where the clause looks ahead; else it is how long something lasted.
  if (relative !== null && (relative.n < 0 || isFuture(t, at, relative.to, floor, stop))) {
    const parts: Parts = { offset: { unit: relative.unit, n: relative.n } }
    return finish(t, at, relative.to, parts, days, 'date/relative')
  }
  if (stemIs(t, at, FROM) || stemIs(t, at, BETWEEN)) return readInterval(t, at, stop, days)
  const parts: Parts = {}
  const to = readMoment(t, at, floor, stop, parts)
  if (to < 0) return null
  if (parts.weekday !== undefined && isFuture(t, at, to, floor, stop)) parts.future = true
  return finish(t, at, to, parts, days, ruleOf(parts))
}
const BETWEEN = id('بين')

const ruleOf = (parts: Parts): string =>
  parts.month !== undefined || parts.day !== undefined
    ? 'date/calendar'
    : parts.year !== undefined || parts.decade !== undefined
      ? 'date/year'
      : parts.weekday !== undefined
        ? 'date/weekday'
        : parts.offset
          ? 'date/deictic'
          : 'date/clock'

function finish(t: Tokens, at: number, to: number, parts: Parts, days: DayContext, rule: string): Found | null {
  // «الآن» says nothing where the minute of writing is unknown.
  if (parts.offset?.unit === 'minute' && parts.offset.n === 0 && days.reference?.minutes == null) return null
  const value: DateValue | null = resolve(parts, days)
  return value === null ? null : { start: spanStart(t, at), to, value, rule }
}

/** «قبل نهاية شباط», «بعد 2014»: an open window. «بعد ظهر …» and «بعد غد» are no openers. */
function readOpened(t: Tokens, at: number, floor: number, stop: number, days: DayContext): Found | null {
  if (at + 1 >= stop || stemIs(t, at + 1, NOON) || stemIs(t, at + 1, TOMORROW)) return null
  const before = stemIs(t, at, BEFORE)
  const parts: Parts = {}
  const to = readMoment(t, at + 1, floor, stop, parts)
  if (to < 0 || (!before && parts.month === undefined && parts.year === undefined)) return null
  const known =
    parts.month !== undefined || parts.year !== undefined || parts.offset !== undefined || parts.weekday !== undefined
  if (!known || parts.decade !== undefined) return null
  parts.open = before ? 'before' : 'after'
  if (parts.weekday !== undefined && isFuture(t, at, to, floor, stop)) parts.future = true
  return finish(t, at, to, parts, days, 'date/open')
}

/** «من 3 إلى 5 آذار», «بين عامي 2014 و2022», «من 2:00 إلى 4:00 مساء». */
function readInterval(t: Tokens, at: number, stop: number, days: DayContext): Found | null {
  const parts: Parts = {}
  const clocks = readClockInterval(t, at + 1, stop, parts)
  if (clocks > 0) return finish(t, at, clocks, parts, days, 'date/clock-interval')
  if (at + 1 >= stop) return null
  const years = readYearInterval(t, at + 1, stop, parts)
  if (years > 0) return finish(t, at, years, parts, days, 'date/interval')
  const core = readCore(t, at + 1, stop, parts, true)
  if (core < 0 || (parts.dayTo === undefined && parts.yearTo === undefined)) return null
  return finish(t, at, core, parts, days, 'date/interval')
}

/** «بين 2014 و2022», «من 2014 إلى 2022». */
function readYearInterval(t: Tokens, at: number, stop: number, parts: Parts): number {
  const first = yearValue(t, at)
  if (first === null || first < 1900 || at + 2 >= stop) return MISSING
  const behind = stemIn(t, at + 1, joiners) ? at + 2 : MISSING
  const last = behind > 0 ? yearValue(t, behind) : null
  if (last === null || last <= first || last > 2099) return MISSING
  parts.year = first
  parts.yearTo = last
  return behind + 1
}
const joiners = flags('و إلى الى حتى')

function readClockInterval(t: Tokens, at: number, stop: number, parts: Parts): number {
  const first = at < stop ? clockAt(t, at, stop) : null
  if (first === null || first.to + 1 >= stop || !stemIn(t, first.to, joiners)) return MISSING
  const last = clockAt(t, first.to + 1, stop)
  if (last === null) return MISSING
  const minutes = (clock: Clock): number => clock.hour * 60 + (clock.minute ?? 0)
  const late = last.hour >= 12 && first.hour < 12 && minutes(first) + 720 < minutes(last)
  parts.hour = late ? first.hour + 12 : first.hour
  parts.minute = first.minute ?? 0
  parts.minutesTo = minutes(last)
  return parts.minutesTo > parts.hour * 60 + parts.minute ? last.to : MISSING
}

const clockAt = (t: Tokens, at: number, stop: number): Clock | null =>
  readHour(t, at, stop) ?? readBareClock(t, at, stop)

/** One date phrase: part of day, day, calendar, clock; -1 when nothing anchors it. */
function readMoment(t: Tokens, at: number, floor: number, stop: number, parts: Parts): number {
  const day = readDay(t, at, stop, parts)
  const from = day < 0 ? at : day
  const anchored = day > 0 || (at > 0 && vouched(t, at))
  const core =
    day > 0
      ? readCoreBehind(t, from, stop, parts)
      : isCoreStart(t, at, floor)
        ? readCore(t, from, stop, parts, anchored)
        : MISSING
  const end = core > 0 ? core : day
  if (end < 0) return readClockOnly(t, at, stop, parts)
  return readTimeBehind(t, end, stop, parts)
}

const vouched = (t: Tokens, at: number): boolean =>
  stemIn(t, at - 1, vouching) || payload(edgeTable, t, at - 1) !== undefined || ((t.clitics[at] as number) & 12) !== 0

/** A figure that a hedge or a casualty word governs is no year. */
function isCoreStart(t: Tokens, at: number, floor: number): boolean {
  if (!isDigits(t, at)) return true
  if (yearValue(t, at) === null) return true
  return !stemIn(t, at - 1, counting) && governorBefore(t, at, floor, 1) === null
}

/** A calendar date behind a day: «الثلاثاء 18/2/2025», «الأربعاء، 13 شباط», «الاثنين في 18 شباط», «أمس (الثلاثاء)». */
function readCoreBehind(t: Tokens, at: number, stop: number, parts: Parts): number {
  if (parts.month !== undefined || parts.year !== undefined) return at
  if (parts.offset && parts.offset.unit !== 'day') return at
  let next = at
  const opened = next < stop && isMark(t, next, '(')
  if (
    opened ||
    (next < stop && isMark(t, next, '،,-')) ||
    (next < stop && stemIs(t, next, IN)) ||
    stemIn(t, next, corresponding)
  )
    next++
  if (next >= stop) return at
  const inner: Parts = parts.weekday === undefined ? {} : { weekday: parts.weekday }
  const to = isCoreStart(t, next, next) ? readCore(t, next, stop, inner, true) : MISSING
  const separated = next > at
  if (to < 0 || inner.day === undefined || (separated && inner.month === undefined && inner.monthShift === undefined)) {
    return opened ? weekdayInBrackets(t, next, stop, parts, at) : at
  }
  Object.assign(parts, inner)
  if (parts.offset) delete parts.offset
  return opened && isMark(t, to, ')') ? to + 1 : to
}
const corresponding = flags('موافق')

function weekdayInBrackets(t: Tokens, next: number, stop: number, parts: Parts, at: number): number {
  const weekday = hasAl(t, next) ? payload(weekdayTable, t, next) : undefined
  if (weekday === undefined || next + 1 >= stop || !isMark(t, next + 1, ')') || parts.weekday !== undefined) return at
  parts.weekday = weekday
  return next + 2
}

/** «… الساعة الثالثة عصرا», «… مساء», «… عند منتصف الليل» behind a day. */
function readTimeBehind(t: Tokens, at: number, stop: number, parts: Parts): number {
  if (at >= stop || parts.edge !== undefined || (parts.offset && parts.offset.unit !== 'day')) return at
  if (parts.month !== undefined && parts.day === undefined) return at
  if (parts.year !== undefined && parts.month === undefined) return at
  let next = at
  if (next < stop && isMark(t, next, '،,')) next++
  if (next < stop && stemIn(t, next, AT)) next++
  if (next < stop && stemIs(t, next, EXACTLY)) next++
  const clock =
    next < stop
      ? (readHour(t, next, stop) ?? (next === at || stemIn(t, at, AT) ? readBareClock(t, next, stop) : null))
      : null
  if (clock !== null) return setClock(parts, clock)
  const part = payload(dayPartTable, t, at)
  if (part !== undefined && parts.part === undefined && !hasAl(t, at) && isBare(t, at)) {
    parts.part = part
    return at + 1
  }
  if (stemIs(t, at, AFTER) && stemIs(t, at + 1, NOON) && hasAl(t, at + 1)) {
    parts.part = afternoonPart
    return at + 2
  }
  return at
}

function setClock(parts: Parts, clock: Clock): number {
  parts.hour = parts.part?.afternoon === true && clock.hour < 12 ? clock.hour + 12 : clock.hour
  if (clock.minute !== undefined) parts.minute = clock.minute
  return clock.to
}

/** «الساعة 18:10», «الثالثة بتوقيت غرينتش», «منتصف الليل». */
function readClockOnly(t: Tokens, at: number, stop: number, parts: Parts): number {
  if (stemIs(t, at, MIDDLE) && at + 1 < stop && stemIs(t, at + 1, LAYL)) {
    parts.hour = 0
    return at + 2
  }
  const from = stemIs(t, at, EXACTLY) ? at + 1 : at
  const clock = from < stop ? clockAt(t, from, stop) : null
  if (clock === null) return MISSING
  return dayBehindClock(t, setClock(parts, clock), stop, parts)
}

/** «الساعة السابعة من مساء الأحد», «الثالثة عصر يوم الثلاثاء», «العاشرة صباح أمس». */
function dayBehindClock(t: Tokens, at: number, stop: number, parts: Parts): number {
  const next = at < stop && stemIs(t, at, FROM) ? at + 1 : at
  if (next >= stop || !isBare(t, next)) return at
  const day: Parts = {}
  const to = readDay(t, next, stop, day)
  if (to < 0 || day.edge !== undefined || (day.offset && day.offset.unit !== 'day')) return at
  const end = readCoreBehind(t, to, stop, day)
  const { hour, minute } = parts
  Object.assign(parts, day)
  if (hour !== undefined) parts.hour = day.part?.afternoon === true && hour < 12 && hour >= 1 ? hour + 12 : hour
  if (minute !== undefined) parts.minute = minute
  return end
}
