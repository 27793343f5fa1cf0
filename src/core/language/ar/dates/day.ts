import { type Tokens, WORD } from '../../../text/tokens.ts'
import type { RelativeUnit } from '../../../values/types.ts'
import { dayPartTable, deicticTable, edgeTable, shiftTable, timeTable, weekdayTable } from '../arabic.ts'
import type { TimeUnit } from '../quantities/units.ts'
import { flags, hasAl, id, isBare, isDigits, isMark, payload, stemIn, stemIs } from '../reader.ts'
import { readCore } from './core.ts'
import type { Parts } from './parts.ts'

const YAWM = id('يوم')
const NIGHT = id('ليلة')
const DAYTIME = id('نهار')
const THIS = flags('هذا هذه')
const AFTER = id('بعد')
const FROM = id('من')
const FIRST = id('أول')
const NOON = id('ظهر')
const AROUND = id('عند')
const NOW = id('الآن')
const TOMORROW = id('غد')
const MISSING = -1

/** Part of day, weekday, «أمس», «الأسبوع المقبل», «مطلع الشهر الجاري». */
export function readDay(t: Tokens, at: number, stop: number, parts: Parts): number {
  if (at >= stop) return MISSING
  const edge = payload(edgeTable, t, at)
  if (edge !== undefined && !hasAl(t, at)) return readEdged(t, at, stop, parts)
  if (stemIn(t, at, THIS)) return readThis(t, at + 1, stop, parts)
  if (stemIs(t, at, AFTER)) return readAfter(t, at, stop, parts)
  const part = payload(dayPartTable, t, at)
  if (part !== undefined && at + 1 < stop) return readPartOfDay(t, at, stop, parts)
  if (stemIs(t, at, NIGHT)) return readNight(t, at, stop, parts)
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
export const afternoonPart = { from: 12, to: 18, afternoon: true, adverb: false }

const relativeUnit = (unit: TimeUnit): RelativeUnit | null =>
  unit === 'second' || unit === 'decade' || unit === 'century' ? null : unit

/** «بعد ظهر الثلاثاء», «بعد الظهر», «بعد غد». */
function readAfter(t: Tokens, at: number, stop: number, parts: Parts): number {
  if (at + 1 >= stop) return MISSING
  if (stemIs(t, at + 1, TOMORROW)) {
    parts.offset = { unit: 'day', n: 2 }
    return at + 2
  }
  if (!stemIs(t, at + 1, NOON)) return MISSING
  parts.part = afternoonPart
  if (hasAl(t, at + 1)) return at + 2
  return behindPart(t, at + 2, stop, parts)
}

function readPartOfDay(t: Tokens, at: number, stop: number, parts: Parts): number {
  const part = payload(dayPartTable, t, at)
  if (part === undefined) return MISSING
  parts.part = part
  if (hasAl(t, at)) {
    if (stemIs(t, at - 1, AROUND)) return at + 1
    delete parts.part
    return MISSING
  }
  const to = behindPart(t, at + 1, stop, parts)
  if (to < 0) delete parts.part
  return to
}

function behindPart(t: Tokens, at: number, stop: number, parts: Parts): number {
  if (at >= stop || !isBare(t, at)) return MISSING
  const named = stemIs(t, at, YAWM) && !hasAl(t, at)
  const day = named ? readNamedDay(t, at + 1, stop, parts) : readPlainDay(t, at, stop, parts)
  if (day > 0) return day
  const core = readCore(t, at, stop, parts, true)
  return core > 0 && (parts.day !== undefined || parts.month !== undefined) ? core : MISSING
}

/** «ليلة الثلاثاء», «الليلة», «الليلة الماضية», «منتصف الليل» aside. */
function readNight(t: Tokens, at: number, stop: number, parts: Parts): number {
  if (!hasAl(t, at)) {
    parts.part = nightPart
    const to = behindPart(t, at + 1, stop, parts)
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
