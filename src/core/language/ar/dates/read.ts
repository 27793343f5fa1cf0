import { PUNCT, type Tokens, WORD } from '../../../text/tokens.ts'
import type { DateValue, RelativeUnit } from '../../../values/types.ts'
import {
  dayPartTable,
  deicticTable,
  edgeTable,
  monthTable,
  numberTable,
  shiftTable,
  timeTable,
  weekdayTable,
} from '../arabic.ts'
import { governorBefore } from '../quantities/casualties.ts'
import type { Found } from '../quantities/found.ts'
import type { TimeUnit } from '../quantities/units.ts'
import {
  flags,
  hasAl,
  hasConjunction,
  id,
  isBare,
  isDigits,
  isGlue,
  isMark,
  payload,
  spanStart,
  stemIn,
  stemIs,
} from '../reader.ts'
import { DATE, triggers } from '../triggers.ts'
import { type Clock, readBareClock, readHour } from './clock.ts'
import { readCore, yearValue } from './core.ts'
import { isFuture } from './future.ts'
import type { Parts } from './parts.ts'
import { readRelative } from './relative.ts'
import { type DayContext, resolve } from './resolve.ts'

const YAWM = id('يوم')
const NIGHT = id('ليلة')
const DAYTIME = id('نهار')
const THIS = flags('هذا هذه')
const IN = id('في')
const AT = flags('في عند')
const BEFORE = id('قبل')
const AFTER = id('بعد')
const FROM = id('من')
const FIRST = id('أول')
const NOON = id('ظهر')
const AROUND = id('عند')
const NOW = id('الآن')
const MIDDLE = id('منتصف')
const LAYL = id('ليل')
const TOMORROW = id('غد')
const EXACTLY = id('تمام')
const vouching = flags('في منذ مذ خلال قبل بعد حتى من شهر بين لشهر')
const counting = flags('نحو حوالي قرابة أكثر زهاء')
const MISSING = -1

/** «ثلاثة أيام مضت»: how far behind a numeral its unit may stand. */
const UNIT_REACH = 3

/** Cheap refusal: most figures and number words show at once that no date starts with them. */
function mayOpen(t: Tokens, at: number): boolean {
  const next = at + 1
  if (isDigits(t, at)) {
    const width = (t.end[at] as number) - (t.start[at] as number)
    if (width >= 4 || next >= t.count) return width >= 4
    return t.kind[next] === PUNCT || behindDay(t, next) || unitNear(t, at)
  }
  if (stemIn(t, at, leaders)) return next < t.count && leadsTo(t, at, next)
  if (payload(timeTable, t, at) !== undefined) return next < t.count && unitOpens(t, at, next)
  if (payload(numberTable, t, at) === undefined || hasAl(t, at)) return true
  return payload(dayPartTable, t, at) !== undefined || unitNear(t, at)
}

const leaders = flags('من بين قبل بعد منذ مذ هذا هذه')
const intervals = flags('من بين')
const intervalStarts = flags('ساعة عامي سنتي')

/** Prepositions and demonstratives: by what they lead to. */
function leadsTo(t: Tokens, at: number, next: number): boolean {
  if (isDigits(t, next)) return true
  if (stemIn(t, at, intervals)) return stemIn(t, next, intervalStarts)
  const stem = t.stem[next] as number
  return stem >= 0 && ((triggers[stem] as number) & DATE) !== 0
}

const HOUR_WORD = id('ساعة')
const dayOpeners = flags('يوم شهر عام سنة')
const passed = flags('مضت مضى مضيا خلت')

/** «يوم …», «عام 2014», «الأسبوع المقبل», «الساعة …». */
function unitOpens(t: Tokens, at: number, next: number): boolean {
  if (!hasAl(t, at)) return stemIn(t, at, dayOpeners) || stemIn(t, next, passed)
  return stemIs(t, at, HOUR_WORD) || isDigits(t, next) || isGlue(t, next) || payload(shiftTable, t, next) !== undefined
}

const behindDay = (t: Tokens, at: number): boolean => {
  const stem = t.stem[at] as number
  return stem >= 0 && (openers[stem] === 1 || monthTable[stem] !== undefined || hasConjunction(t, at))
}
const openers = flags('من شهر إلى الى حتى و')

function unitNear(t: Tokens, at: number): boolean {
  for (let i = at + 1; i <= at + UNIT_REACH && i < t.count; i++) if (payload(timeTable, t, i) !== undefined) return true
  return false
}

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
  if (stemIs(t, at, FROM) || stemIs(t, at, BETWEEN)) return readInterval(t, at, floor, stop, days)
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
function readInterval(t: Tokens, at: number, floor: number, stop: number, days: DayContext): Found | null {
  const parts: Parts = {}
  const clocks = readClockInterval(t, at + 1, stop, parts)
  if (clocks > 0) return finish(t, at, clocks, parts, days, 'date/clock-interval')
  if (at + 1 >= stop) return null
  const years = readYearInterval(t, at + 1, stop, parts)
  if (years > 0) return finish(t, at, years, parts, days, 'date/interval')
  const core = readCore(t, at + 1, stop, parts, true)
  if (core < 0 || (parts.dayTo === undefined && parts.yearTo === undefined)) return null
  void floor
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
  const day = readDay(t, at, floor, stop, parts)
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

/** Part of day, weekday, «أمس», «الأسبوع المقبل», «مطلع الشهر الجاري». */
function readDay(t: Tokens, at: number, floor: number, stop: number, parts: Parts): number {
  if (at >= stop) return MISSING
  const edge = payload(edgeTable, t, at)
  if (edge !== undefined && !hasAl(t, at)) return readEdged(t, at, stop, parts)
  if (stemIn(t, at, THIS)) return readThis(t, at + 1, stop, parts)
  if (stemIs(t, at, AFTER)) return readAfter(t, at, floor, stop, parts)
  const part = payload(dayPartTable, t, at)
  if (part !== undefined && at + 1 < stop) return readPartOfDay(t, at, floor, stop, parts)
  if (stemIs(t, at, NIGHT)) return readNight(t, at, floor, stop, parts)
  if ((stemIs(t, at, YAWM) || stemIs(t, at, DAYTIME)) && !hasAl(t, at)) return readNamedDay(t, at + 1, stop, parts)
  return readPlainDay(t, at, stop, parts)
}

function readEdged(t: Tokens, at: number, stop: number, parts: Parts): number {
  const inner = at + 1 < stop ? readUnit(t, at + 1, stop, parts, true) : MISSING
  const to = inner > 0 ? inner : readCore(t, at + 1, stop, parts, true)
  const window =
    parts.offset !== undefined || (parts.day === undefined && (parts.month !== undefined || parts.year !== undefined))
  const edge = payload(edgeTable, t, at)
  if (to < 0 || !window || edge === undefined) return MISSING
  parts.edge = edge
  return to
}

/** «هذا الأسبوع», «هذا الصباح», «هذا الاثنين», «هذه الليلة». */
function readThis(t: Tokens, at: number, stop: number, parts: Parts): number {
  if (at >= stop) return MISSING
  if (payload(deicticTable, t, at) === 0) return readDeictic(t, at, stop, parts, 0)
  if (!hasAl(t, at)) return MISSING
  const weekday = payload(weekdayTable, t, at)
  if (weekday !== undefined) {
    parts.weekday = weekday
    parts.shift = 0
    return at + 1
  }
  const part = payload(dayPartTable, t, at) ?? (stemIs(t, at, NIGHT) ? nightPart : undefined)
  if (part) {
    parts.part = part
    parts.offset = { unit: 'day', n: 0 }
    return at + 1
  }
  const unit = payload(timeTable, t, at)
  const grain = unit?.number === 'singular' ? relativeUnit(unit.unit) : null
  if (grain === null || grain === 'hour' || grain === 'minute') return MISSING
  parts.offset = { unit: grain, n: 0 }
  return at + 1
}

const nightPart = { from: 20, to: 30, afternoon: true, adverb: false }
const afternoonPart = { from: 12, to: 18, afternoon: true, adverb: false }

export const relativeUnit = (unit: TimeUnit): RelativeUnit | null =>
  unit === 'second' || unit === 'decade' || unit === 'century' ? null : unit

/** «بعد ظهر الثلاثاء», «بعد الظهر», «بعد غد». */
function readAfter(t: Tokens, at: number, floor: number, stop: number, parts: Parts): number {
  if (at + 1 >= stop) return MISSING
  if (stemIs(t, at + 1, TOMORROW)) {
    parts.offset = { unit: 'day', n: 2 }
    return at + 2
  }
  if (!stemIs(t, at + 1, NOON)) return MISSING
  parts.part = afternoonPart
  if (hasAl(t, at + 1)) return at + 2
  return behindPart(t, at + 2, floor, stop, parts)
}

function readPartOfDay(t: Tokens, at: number, floor: number, stop: number, parts: Parts): number {
  const part = payload(dayPartTable, t, at)
  if (part === undefined) return MISSING
  parts.part = part
  if (hasAl(t, at)) {
    if (stemIs(t, at - 1, AROUND)) return at + 1
    delete parts.part
    return MISSING
  }
  const to = behindPart(t, at + 1, floor, stop, parts)
  if (to < 0) delete parts.part
  return to
}

function behindPart(t: Tokens, at: number, floor: number, stop: number, parts: Parts): number {
  if (at >= stop || !isBare(t, at)) return MISSING
  const named = stemIs(t, at, YAWM) && !hasAl(t, at)
  const day = named ? readNamedDay(t, at + 1, stop, parts) : readPlainDay(t, at, stop, parts)
  if (day > 0) return day
  void floor
  const core = readCore(t, at, stop, parts, true)
  return core > 0 && (parts.day !== undefined || parts.month !== undefined) ? core : MISSING
}

/** «ليلة الثلاثاء», «الليلة», «الليلة الماضية», «منتصف الليل» aside. */
function readNight(t: Tokens, at: number, floor: number, stop: number, parts: Parts): number {
  if (!hasAl(t, at)) {
    parts.part = nightPart
    const to = behindPart(t, at + 1, floor, stop, parts)
    if (to < 0) delete parts.part
    return to
  }
  const shift = at + 1 < stop && hasAl(t, at + 1) ? payload(shiftTable, t, at + 1) : undefined
  parts.part = nightPart
  parts.offset = { unit: 'day', n: shift ?? 0 }
  return shift === undefined ? at + 1 : at + 2
}

/** Behind «يوم»: a weekday, «أمس», or a calendar date that `readCoreBehind` reads. */
function readNamedDay(t: Tokens, at: number, stop: number, parts: Parts): number {
  if (at >= stop) return MISSING
  const plain = readPlainDay(t, at, stop, parts)
  if (plain > 0) return plain
  const core = readCore(t, at, stop, parts, true)
  return core > 0 && parts.day !== undefined ? core : MISSING
}

/** A weekday or «أمس», «اليوم», «غدا», and the unit phrases «الأسبوع المقبل». */
function readPlainDay(t: Tokens, at: number, stop: number, parts: Parts): number {
  if (at >= stop || t.kind[at] !== WORD) return MISSING
  if (stemIs(t, at, NOW) && isBare(t, at) && !stemIn(t, at - 1, until)) {
    parts.offset = { unit: 'minute', n: 0 }
    return at + 1
  }
  const weekday = hasAl(t, at) ? payload(weekdayTable, t, at) : undefined
  if (weekday !== undefined) return readWeekday(t, at, stop, parts, weekday)
  if (stemIs(t, at, FIRST) && !hasAl(t, at)) return readDayBeforeYesterday(t, at, stop, parts)
  const offset = payload(deicticTable, t, at)
  if (offset !== undefined) return readDeictic(t, at, stop, parts, offset)
  return readUnit(t, at, stop, parts, false)
}

const ten = flags('عشر عشرة')
const until = flags('حتى إلى من منذ')
const prayer = flags('صلاة خطبة')

function readWeekday(t: Tokens, at: number, stop: number, parts: Parts, weekday: number): number {
  if (stemIn(t, at - 1, prayer) || (at + 1 < stop && stemIn(t, at + 1, ten))) return MISSING
  parts.weekday = weekday
  if (parts.part?.from === nightPart.from) {
    const eve = readEve(t, at + 1, stop, weekday)
    if (eve > 0) return eve
  }
  const shift = at + 1 < stop && hasAl(t, at + 1) && isBare(t, at + 1) ? payload(shiftTable, t, at + 1) : undefined
  if (shift === undefined) return at + 1
  parts.shift = shift
  return at + 2
}

/** «ليل الجمعة السبت», «ليل الأربعاء - الخميس»: the night between two days. */
function readEve(t: Tokens, at: number, stop: number, weekday: number): number {
  const next = isMark(t, at, '-–/') ? at + 1 : at
  if (next >= stop || !hasAl(t, next) || !isBare(t, next)) return MISSING
  return payload(weekdayTable, t, next) === (weekday + 1) % 7 ? next + 1 : MISSING
}

/** «أول أمس», «أول من أمس». */
function readDayBeforeYesterday(t: Tokens, at: number, stop: number, parts: Parts): number {
  const next = stemIs(t, at + 1, FROM) ? at + 2 : at + 1
  if (next >= stop || payload(deicticTable, t, next) !== -1) return MISSING
  parts.offset = { unit: 'day', n: -2 }
  return next + 1
}

const sameDay = flags('نفسه نفسها ذاته ذاتها عينه')
/** «روسيا اليوم», «المصري اليوم»: a title in quotation marks that ends with the word. */
const isTitle = (t: Tokens, at: number): boolean => isMark(t, at + 1, '»"”') && !isMark(t, at - 1, '«"“')
const otherDay = flags('ذلك نفس')
const sequel = flags('أول أولى ثاني ثانية ثالث رابع خامس سادس سابع ثامن تاسع عاشر تالي سابق أخير واحد')

function readDeictic(t: Tokens, at: number, stop: number, parts: Parts, offset: number): number {
  let to = at + 1
  const ranked = to < stop && hasAl(t, to) && stemIn(t, to, sequel)
  // «اليوم الأول» numbers a day; «أمس الأول» is the day before yesterday.
  if (
    offset === 0 &&
    (ranked || stemIn(t, at - 1, otherDay) || (to < stop && stemIn(t, to, sameDay)) || isTitle(t, at))
  )
    return MISSING
  if (offset === 0 && to < stop && payload(shiftTable, t, to) !== undefined) return MISSING
  const before = offset === -1 && ranked && stemIs(t, to, FIRST)
  if (before) to++
  parts.offset = { unit: 'day', n: before ? -2 : offset }
  const weekday = to < stop && hasAl(t, to) && isBare(t, to) ? payload(weekdayTable, t, to) : undefined
  if (weekday === undefined) return to
  parts.weekday = weekday
  return to + 1
}

const edgeOnly = flags('شهر عام سنة أسبوع')

/** «الأسبوع المقبل», «الشهر الماضي», «العام الجاري»; behind an edge also bare «العام», «الشهر». */
function readUnit(t: Tokens, at: number, stop: number, parts: Parts, behindEdge: boolean): number {
  const word = payload(timeTable, t, at)
  if (word?.number !== 'singular' || !hasAl(t, at)) {
    return behindEdge && stemIn(t, at, THIS) ? readThis(t, at + 1, stop, parts) : MISSING
  }
  const unit = relativeUnit(word.unit)
  if (unit === null || unit === 'hour' || unit === 'minute') return MISSING
  const shift = at + 1 < stop && hasAl(t, at + 1) && isBare(t, at + 1) ? payload(shiftTable, t, at + 1) : undefined
  if (shift === undefined) {
    // «آخر العام التالي» is another year.
    if (!behindEdge || !stemIn(t, at, edgeOnly) || isDigits(t, at + 1) || (at + 1 < stop && hasAl(t, at + 1)))
      return MISSING
    parts.offset = { unit, n: 0 }
    return at + 1
  }
  parts.offset = { unit, n: shift }
  return at + 2
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
  const { offset: _, ...rest } = parts
  void rest
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
  const to = readDay(t, next, next, stop, day)
  if (to < 0 || day.edge !== undefined || (day.offset && day.offset.unit !== 'day')) return at
  const end = readCoreBehind(t, to, stop, day)
  const { hour, minute } = parts
  Object.assign(parts, day)
  if (hour !== undefined) parts.hour = day.part?.afternoon === true && hour < 12 && hour >= 1 ? hour + 12 : hour
  if (minute !== undefined) parts.minute = minute
  return end
}
