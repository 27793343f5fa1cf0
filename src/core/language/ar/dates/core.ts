import { foldText } from '../../../text/fold.ts'
import { type Tokens, WORD } from '../../../text/tokens.ts'
import { decadeTable, monthTable, nounTable, shiftTable, timeTable, unitTable } from '../arabic.ts'
import { readCardinal } from '../numbers/cardinal.ts'
import { readDigits } from '../numbers/digits.ts'
import { readRank, readRoundDay } from '../quantities/ordinal.ts'
import {
  flags,
  hasAl,
  id,
  isBare,
  isDigits,
  isGlue,
  isMark,
  joined,
  payload,
  stemIn,
  stemIs,
  touches,
} from '../reader.ts'
import { isHijriYear } from './hijri.ts'
import type { Parts } from './parts.ts'

/**
 * The calendar core of a date phrase: day, month, year in any order and script
 * that copy writes. Every reader adds to `parts` and returns the exclusive end
 * token, or -1 with `parts` unspoilt.
 */

const FROM = id('من')
const IN = id('في')
const MONTH = id('شهر')
const upTo = flags('إلى الى حتى')
const yearWords = flags('عام سنة')
const twoYears = flags('عامي سنتي')
const hijriMark = flags('هـ هجري هجرية')
const eraMark = flags('م ميلادي ميلادية')
const MISSING = -1

const plainValue = (t: Tokens, at: number): number | null => {
  if (!isDigits(t, at)) return null
  const digits = readDigits(t.text, t.start[at] as number, t.end[at] as number)
  return digits?.shape === 'plain' ? digits.value : null
}
const width = (t: Tokens, at: number): number => (t.end[at] as number) - (t.start[at] as number)

const dayValue = (t: Tokens, at: number): number | null => {
  const value = width(t, at) <= 2 ? plainValue(t, at) : null
  return value !== null && value >= 1 && value <= 31 ? value : null
}

/** A year in four digits: Gregorian 1000–2199, or Hijri when marked. */
export const yearValue = (t: Tokens, at: number): number | null => {
  const value = isDigits(t, at) && width(t, at) === 4 ? plainValue(t, at) : null
  return value !== null && value >= 1000 && value < 2200 ? value : null
}

export function readCore(t: Tokens, at: number, stop: number, parts: Parts, anchored: boolean): number {
  if (at >= stop) return MISSING
  if (isDigits(t, at)) {
    const numeric = readNumeric(t, at, stop, parts, anchored)
    return numeric > 0 ? numeric : readDayMonth(t, at, stop, parts)
  }
  if (stemIn(t, at, yearWords) || stemIn(t, at, twoYears)) return readYearPhrase(t, at, stop, parts)
  const decade = payload(decadeTable, t, at)
  if (decade !== undefined && hasAl(t, at) === !nextIsCentury(t, at, stop) && !ofAge(t, at, stop)) {
    parts.decade = decade
    return nextIsCentury(t, at, stop) ? at + 3 : at + 1
  }
  const month = readMonth(t, at, stop, parts, anchored)
  return month > 0 ? month : readOrdinalDay(t, at, stop, parts, anchored)
}

/** «في العشرينات من عمره» */
const ofAge = (t: Tokens, at: number, stop: number): boolean =>
  at + 2 < stop && stemIs(t, at + 1, FROM) && stemIn(t, at + 2, age)
const age = flags('عمر عمره عمرها عمرهم')
const CENTURY = id('قرن')
const nextIsCentury = (t: Tokens, at: number, stop: number): boolean =>
  at + 2 < stop && stemIs(t, at + 1, CENTURY) && payload(shiftTable, t, at + 2) === -1

/** «18/2/2025», «2025-02-18», «15/ 10/ 1436هـ», «18.2.2025», «2/2013». */
function readNumeric(t: Tokens, at: number, stop: number, parts: Parts, anchored: boolean): number {
  const dotted = readDotted(t, at, parts)
  if (dotted > 0) return dotted
  const mark = isMark(t, at + 1, '/') ? '/' : isMark(t, at + 1, '-') && touches(t, at + 1) ? '-' : ''
  if (mark === '' || at + 2 >= stop || !isDigits(t, at + 2)) return MISSING
  const three = at + 4 < stop && isMark(t, at + 3, mark) && isDigits(t, at + 4)
  if (three) return readThree(t, at, stop, parts)
  const [first, second] = [plainValue(t, at), plainValue(t, at + 2)]
  if (first === null || second === null || mark !== '/') return MISSING
  if (yearValue(t, at + 2) !== null && first >= 1 && first <= 12) {
    parts.month = first
    return takeEra(t, at + 3, stop, parts, second)
  }
  if (!anchored || first < 1 || first > 31 || second < 1 || second > 12) return MISSING
  parts.day = first
  parts.month = second
  return at + 3
}

function readDotted(t: Tokens, at: number, parts: Parts): number {
  const text = t.text.slice(t.start[at], t.end[at])
  if (text.length < 8 || text.length > 10) return MISSING
  const pieces = foldText(text).split('.').map(Number)
  if (pieces.length !== 3) return MISSING
  const [day, month, year] = pieces as [number, number, number]
  return setDay(parts, day, month, year) ? at + 1 : MISSING
}

function readThree(t: Tokens, at: number, stop: number, parts: Parts): number {
  const [a, b, c] = [at, at + 2, at + 4].map((i) => plainValue(t, i))
  if (a == null || b == null || c == null) return MISSING
  if (isMark(t, at + 5, '/-') && isDigits(t, at + 6)) return MISSING
  if (width(t, at) === 4) return setDay(parts, c, b, a) ? at + 5 : MISSING
  const year = width(t, at + 4) === 2 ? 2000 + c : yearValue(t, at + 4)
  if (year === null || (width(t, at + 4) === 2 && isMark(t, at + 1, '-'))) return MISSING
  if (!setDay(parts, a, b, year)) return MISSING
  return takeEra(t, at + 5, stop, parts, year)
}

function setDay(parts: Parts, day: number, month: number, year: number): boolean {
  if (day < 1 || day > 31 || month < 1 || month > 12 || year < 1000 || year > 2199) return false
  parts.day = day
  parts.month = month
  parts.year = year
  if (isHijriYear(year)) parts.hijri = true
  return true
}

/** Sets the year and takes «هـ», «م» behind it. */
function takeEra(t: Tokens, at: number, stop: number, parts: Parts, year: number): number {
  parts.year = year
  if (isHijriYear(year)) parts.hijri = true
  if (at >= stop || t.kind[at] !== WORD) return at
  if (stemIn(t, at, hijriMark) && isHijriYear(year)) return at + 1
  return stemIn(t, at, eraMark) && isBare(t, at) ? at + 1 : at
}

/** «18 [من] شباط/فبراير 2025», «13-15 يوليو», «من 3 إلى 5 آذار». */
function readDayMonth(t: Tokens, at: number, stop: number, parts: Parts): number {
  const day = dayValue(t, at)
  if (day === null) return yearAlone(t, at, stop, parts)
  let next = at + 1
  let last: number | null = null
  const second = intervalEnd(t, next, stop)
  if (second > 0) {
    last = dayValue(t, second)
    if (last === null) return MISSING
    next = second + 1
  }
  const month = readMonthOfDay(t, next, stop, parts)
  if (month < 0) return MISSING
  parts.day = day
  if (last !== null) parts.dayTo = last
  else return secondDate(t, month, stop, parts)
  return month
}

/** «13 تموز إلى 15 تموز» */
function secondDate(t: Tokens, at: number, stop: number, parts: Parts): number {
  if (at + 2 >= stop || !stemIn(t, at, upTo)) return at
  const other: Parts = {}
  const day = dayValue(t, at + 1)
  const end = day === null ? MISSING : readMonthOfDay(t, at + 2, stop, other)
  if (day === null || end < 0 || other.month === undefined || other.hijri !== parts.hijri) return at
  parts.dayTo = day
  parts.monthTo = other.month
  if (other.year !== undefined) parts.yearTo = other.year
  if (parts.year === undefined && other.year !== undefined)
    parts.year = other.month < (parts.month as number) ? other.year - 1 : other.year
  return end
}

/** Index of the second day number behind «-», «إلى», «و»; -1 when there is none. */
function intervalEnd(t: Tokens, at: number, stop: number): number {
  if (at + 1 >= stop) return MISSING
  if (isMark(t, at, '-–—') && isDigits(t, at + 1)) return at + 1
  if (stemIn(t, at, upTo))
    return isDigits(t, at + 1) ? at + 1 : isGlue(t, at + 1) && isDigits(t, at + 2) ? at + 2 : MISSING
  const next = joined(t, at, stop)
  return next > 0 && isDigits(t, next) ? next : MISSING
}

function readMonthOfDay(t: Tokens, at: number, stop: number, parts: Parts): number {
  let next = at
  if (next < stop && stemIs(t, next, FROM) && isBare(t, next)) next++
  if (next < stop && stemIs(t, next, MONTH)) return monthOrThis(t, next, stop, parts)
  if (next >= stop || !isBare(t, next)) return MISSING
  return readMonth(t, next, stop, parts, true)
}

/** «من شهر شباط», «من الشهر الجاري». */
function monthOrThis(t: Tokens, at: number, stop: number, parts: Parts): number {
  if (!hasAl(t, at)) return readMonth(t, at + 1, stop, parts, true)
  const shift = at + 1 < stop && hasAl(t, at + 1) ? payload(shiftTable, t, at + 1) : undefined
  if (shift === undefined) return MISSING
  parts.monthShift = shift
  return at + 2
}

/** «الأول من آذار», «الثالث عشر شباط»; alone only behind a weekday («السبت السادس عشر»). */
function readOrdinalDay(t: Tokens, at: number, stop: number, parts: Parts, anchored: boolean): number {
  const rank = readRank(t, at, stop) ?? readRoundDay(t, at)
  if (rank === null || !rank.definite || rank.ordinal > 31) return MISSING
  const month = readMonthOfDay(t, rank.to, stop, parts)
  if (month < 0 && !(anchored && parts.weekday !== undefined)) return MISSING
  parts.day = rank.ordinal
  return month < 0 ? rank.to : month
}

/** A month with its twin, year and «الماضي»; `anchored` when a day, «شهر» or a preposition vouches for a shy name. */
export function readMonth(t: Tokens, at: number, stop: number, parts: Parts, anchored: boolean): number {
  // «32 يناير»: the figure in front is no day, so this is no date.
  if (at >= stop || t.kind[at] !== WORD || (!anchored && isDigits(t, at - 1))) return MISSING
  if (stemIs(t, at, MONTH) && !hasAl(t, at) && at + 1 < stop) return readMonth(t, at + 1, stop, parts, true)
  const name = monthName(t, at, stop)
  if (name === null) return MISSING
  const twin = readTwin(t, name.to, stop)
  const year = readYearBehind(t, twin.to, stop)
  if (name.shy && !anchored && twin.to === name.to && year === null) return MISSING
  parts.month = name.month
  if (name.hijri) parts.hijri = true
  if (year !== null) {
    if (isHijriYear(year.value) && !name.hijri) return MISSING
    parts.year = year.value
    return year.to
  }
  const days = readDaysBehind(t, twin.to, stop, parts)
  return days > 0 ? days : readShift(t, twin.to, stop, parts)
}

function monthName(
  t: Tokens,
  at: number,
  stop: number,
): { month: number; hijri: boolean; shy: boolean; to: number } | null {
  const word = payload(monthTable, t, at)
  if (word === undefined || hasAl(t, at)) return null
  const hijri = word.calendar === 'hijri'
  if (!word.second) return { month: word.month, hijri, shy: word.shy === true, to: at + 1 }
  if (at + 1 >= stop) return null
  const month = word.second[t.lexicon.words[t.stem[at + 1] as number] ?? '']
  return month === undefined ? null : { month, hijri, shy: false, to: at + 2 }
}

/** «شباط/فبراير», «فبراير (شباط)»: the same month in another system. */
function readTwin(t: Tokens, at: number, stop: number): { to: number } {
  const opened = isMark(t, at, '(')
  if (at + 1 >= stop || !(opened || isMark(t, at, '/-'))) return { to: at }
  const twin = monthName(t, at + 1, stop)
  if (twin === null) return { to: at }
  if (!opened) return { to: twin.to }
  return isMark(t, twin.to, ')') ? { to: twin.to + 1 } : { to: at }
}

/** «2025», «عام 2025», «من عام 2025», «لعام 2025», «، 2025». */
function readYearBehind(t: Tokens, at: number, stop: number): { value: number; to: number } | null {
  let next = at
  const linked = stemIs(t, next, FROM) || stemIs(t, next, IN)
  if (next < stop && linked && stemIn(t, next + 1, yearWords) && isDigits(t, next + 2)) next++
  if (next < stop && isMark(t, next, '،,') && yearValue(t, next + 1) !== null && !countsBehind(t, next + 2, stop))
    next++
  if (next + 1 < stop && stemIn(t, next, yearWords) && isDigits(t, next + 1)) next++
  if (next >= stop) return null
  const value = yearValue(t, next)
  if (value === null || countsBehind(t, next + 1, stop)) return null
  const parts: Parts = {}
  return { value, to: takeEra(t, next + 1, stop, parts, value) }
}

/** Whether a figure that looks like a year counts something after all («2018 مقاتلا»). */
export function countsBehind(t: Tokens, at: number, stop: number): boolean {
  if (at >= stop || !isBare(t, at) || hasAl(t, at)) return isMark(t, at, '%٪$')
  const noun = payload(nounTable, t, at)
  if (noun !== undefined && noun.number !== 'dual') return true
  return payload(unitTable, t, at) !== undefined || payload(timeTable, t, at)?.number === 'singular'
}

/** «يوليو 13-15», «تموز 13 إلى 15». */
function readDaysBehind(t: Tokens, at: number, stop: number, parts: Parts): number {
  const day = at < stop && isDigits(t, at) ? dayValue(t, at) : null
  if (day === null) return MISSING
  const second = intervalEnd(t, at + 1, stop)
  const last = second > 0 && !(joined(t, at + 1, stop) > 0) ? dayValue(t, second) : null
  if (last === null && at + 1 < stop && t.kind[at + 1] === WORD) return MISSING
  parts.day = day
  if (last !== null) parts.dayTo = last
  return last === null ? at + 1 : second + 1
}

/** «الجاري», «الماضي», «من العام المقبل», «من هذا العام» behind a month or day. */
export function readShift(t: Tokens, at: number, stop: number, parts: Parts): number {
  const shift = at < stop && hasAl(t, at) && isBare(t, at) ? payload(shiftTable, t, at) : undefined
  if (shift !== undefined) {
    parts.shift = shift
    return at + 1
  }
  if (at + 2 < stop && stemIs(t, at, FROM) && stemIn(t, at + 1, yearWords) && hasAl(t, at + 1)) {
    const year = hasAl(t, at + 2) ? payload(shiftTable, t, at + 2) : undefined
    if (year !== undefined) {
      parts.yearShift = year
      return at + 3
    }
  }
  if (
    at + 2 < stop &&
    stemIs(t, at, FROM) &&
    stemIn(t, at + 1, thisWords) &&
    stemIn(t, at + 2, yearWords) &&
    hasAl(t, at + 2)
  ) {
    parts.yearShift = 0
    return at + 3
  }
  return at
}
const thisWords = flags('هذا هذه')

/** «عام 2014», «سنة 1436هـ», «عامي 2014 و2022», «عام ألفين وأربعة عشر». */
function readYearPhrase(t: Tokens, at: number, stop: number, parts: Parts): number {
  if (at + 1 >= stop) return MISSING
  let next = at + 1
  if (isGlue(t, next) && isDigits(t, next + 1)) next++
  const value = yearValue(t, next) ?? spelledYear(t, next, stop)?.value ?? null
  if (value === null) return MISSING
  const end = isDigits(t, next) ? next + 1 : (spelledYear(t, next, stop)?.to ?? next + 1)
  const to = takeEra(t, end, stop, parts, value)
  if (!stemIn(t, at, twoYears)) return rangeOfYears(t, to, stop, parts)
  const second = joined(t, to, stop)
  const last = second > 0 ? yearValue(t, second) : null
  if (last === null) return MISSING
  parts.yearTo = last
  return second + 1
}

/** «2014-2018», «عام 2014 إلى 2018» after the first year. */
function rangeOfYears(t: Tokens, at: number, stop: number, parts: Parts): number {
  const dash = isMark(t, at, '-–') && touches(t, at) && touches(t, at + 1)
  if (!dash || at + 1 >= stop) return at
  const last = yearValue(t, at + 1)
  if (last === null || last <= (parts.year as number)) return at
  parts.yearTo = last
  return at + 2
}

function spelledYear(t: Tokens, at: number, stop: number): { value: number; to: number } | null {
  const cardinal = readCardinal(t, at, stop)
  if (cardinal === null || cardinal.digits || cardinal.min !== cardinal.max) return null
  return cardinal.min >= 1000 && cardinal.min < 2200 ? { value: cardinal.min, to: cardinal.to } : null
}

/** A bare figure that can only be a year: 1900–2099 in four digits with nothing counted behind it, or marked «م», «هـ». */
function yearAlone(t: Tokens, at: number, stop: number, parts: Parts): number {
  const value = yearValue(t, at)
  if (value === null || tied(t, at)) return MISSING
  const marked = at + 1 < stop && (stemIn(t, at + 1, hijriMark) || stemIn(t, at + 1, eraMark))
  if (marked) return takeEra(t, at + 1, stop, parts, value)
  if (value < 1900 || value > 2099 || countsBehind(t, at + 1, stop) || scaled(t, at + 1, stop)) return MISSING
  parts.year = value
  return rangeOfYears(t, at + 1, stop, parts)
}

const scaled = (t: Tokens, at: number, stop: number): boolean => at < stop && readCardinal(t, at, stop) !== null

/** Part of a longer chain of digits and marks. */
const tied = (t: Tokens, at: number): boolean =>
  (isMark(t, at - 1, '-–/:+#_.$€£') && touches(t, at)) ||
  (isMark(t, at + 1, '/:_') && touches(t, at + 1) && isDigits(t, at + 2))
