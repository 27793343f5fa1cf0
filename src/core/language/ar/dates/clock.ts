import { type Tokens, WORD } from '../../../text/tokens.ts'
import { dayPartTable, fractionTable, numberTable, timeTable } from '../arabic.ts'
import { readCardinal } from '../numbers/cardinal.ts'
import { readDigits } from '../numbers/digits.ts'
import { readRank } from '../quantities/ordinal.ts'
import {
  flags,
  hasAl,
  id,
  isBare,
  isDigits,
  isMark,
  joined,
  lastLetter,
  payload,
  stemIn,
  stemIs,
  touches,
} from '../reader.ts'
import type { DayPart } from './words.ts'

export interface Clock {
  readonly hour: number
  readonly minute?: number
  readonly to: number
}

const HOUR_WORD = id('ساعة')
const EXCEPT = id('إلا')
const AFTER = id('بعد')
const BEFORE = id('قبل')
const NOON = id('ظهر')
const AM = id('ص')
const PM = id('م')
const zone = id('توقيت')
const zoned = flags('بتوقيت')
const FROM = id('من')

/** «الساعة العاشرة و45 دقيقة مساء», «الساعة 13,20», or null. */
export function readHour(t: Tokens, at: number, stop: number): Clock | null {
  if (!stemIs(t, at, HOUR_WORD) || !hasAl(t, at) || at + 1 >= stop) return null
  return readTime(t, at + 1, stop)
}

/** Figures «18:10» or a rank «الثالثة» that a part of day or a zone shows to be an hour. */
export function readBareClock(t: Tokens, at: number, stop: number): Clock | null {
  if (isDigits(t, at) && isMark(t, at + 1, ':')) return readTime(t, at, stop)
  const spoken = hasAl(t, at) ? readSpoken(t, at, stop) : null
  if (spoken === null) return null
  const minutes = readMinutes(t, spoken.to, stop)
  const end = minutes?.to ?? spoken.to
  return readMeridiem(t, end, stop) !== null || isZone(t, end, stop) ? readTime(t, at, stop) : null
}

const isZone = (t: Tokens, at: number, stop: number): boolean =>
  at < stop && (stemIn(t, at, zoned) || stemIs(t, at, zone))

function readTime(t: Tokens, at: number, stop: number): Clock | null {
  const base = isDigits(t, at) ? readFigures(t, at, stop) : readSpoken(t, at, stop)
  if (base === null) return null
  const minutes = base.minute === undefined ? readMinutes(t, base.to, stop) : null
  const to = minutes?.to ?? base.to
  const meridiem = readMeridiem(t, to, stop)
  const total = base.hour * 60 + (base.minute ?? 0) + (minutes?.value ?? 0)
  const hour = Math.floor(total / 60)
  const shifted = meridiem ? shift(hour, meridiem.part) : hour
  const end = meridiem?.to ?? to
  if (base.minute === undefined && minutes === null) return { hour: shifted, to: end }
  return { hour: shifted, minute: total % 60, to: end }
}

function shift(hour: number, part: DayPart): number {
  if (part.from === 20 && hour < 6) return hour
  if (part.afternoon && hour < 12) return hour + 12
  if (part.from === 20 && hour === 12) return 0
  return !part.afternoon && hour === 12 && part.from < 9 ? 0 : hour
}

function readFigures(t: Tokens, at: number, stop: number): Clock | null {
  const text = t.text.slice(t.start[at], t.end[at])
  const inner = text.search(/[.,،٫]/)
  if (inner > 0) return clockOf(text.slice(0, inner), text.slice(inner + 1), at + 1)
  if (at + 2 < stop + 1 && isMark(t, at + 1, ':') && isDigits(t, at + 2) && touches(t, at + 1) && touches(t, at + 2)) {
    return clockOf(text, t.text.slice(t.start[at + 2], t.end[at + 2]), at + 3)
  }
  const hour = digits(text)
  return hour === null || hour > 24 || text.length > 2 ? null : { hour, to: at + 1 }
}

function clockOf(hours: string, minutes: string, to: number): Clock | null {
  const hour = digits(hours)
  const minute = digits(minutes)
  if (hour === null || minute === null || hour > 24 || minute > 59 || minutes.length !== 2) return null
  return { hour, minute, to }
}

const digits = (text: string): number | null => readDigits(text, 0, text.length)?.value ?? null

const HA = 0x0647

/** «الواحدة», «الثالثة», «الحادية عشرة»: hours are feminine; «عبدالله الثاني بعد ظهر أمس» tells none. */
function readSpoken(t: Tokens, at: number, stop: number): Clock | null {
  if (!hasAl(t, at)) return null
  const rank = readRank(t, at, stop)
  if (rank !== null) return rank.ordinal <= 12 && lastLetter(t, at) === HA ? { hour: rank.ordinal, to: rank.to } : null
  const word = payload(numberTable, t, at)
  return word?.kind === 'unit' && word.value === 1 ? { hour: 1, to: at + 1 } : null
}

/** «و45 دقيقة», «والنصف», «إلا ربعا»: minutes to add, negative behind «إلا». */
function readMinutes(t: Tokens, at: number, stop: number): { value: number; to: number } | null {
  const less = at < stop && stemIs(t, at, EXCEPT)
  const from = less ? at + 1 : joined(t, at, stop)
  if (from < 0 || from >= stop) return null
  const sign = less ? -1 : 1
  const fraction = payload(fractionTable, t, from)
  if (fraction !== undefined) return { value: Math.round(sign * fraction * 60), to: from + 1 }
  const count = readCardinal(t, from, stop)
  if (count === null || count.max !== count.min || count.min > 59) return null
  const unit = count.to < stop ? payload(timeTable, t, count.to) : undefined
  return unit?.unit === 'minute' ? { value: sign * count.min, to: count.to + 1 } : null
}

/** «صباحا», «بعد الظهر», «م», «من مساء»: the part of day behind a clock hour. */
function readMeridiem(t: Tokens, at: number, stop: number): { part: DayPart; to: number } | null {
  if (at >= stop) return null
  const afternoon = payload(dayPartTable, t, at + 1)
  if (at + 1 < stop && stemIs(t, at + 1, NOON) && afternoon) {
    if (stemIs(t, at, AFTER)) return { part: afternoon, to: at + 2 }
    if (stemIs(t, at, BEFORE)) return { part: { ...afternoon, from: 6, afternoon: false }, to: at + 2 }
  }
  const part = payload(dayPartTable, t, at)
  if (part && !hasAl(t, at) && isBare(t, at)) return { part, to: at + 1 }
  if (stemIs(t, at, FROM) && afternoon && at + 1 < stop && !hasAl(t, at + 1)) return { part: afternoon, to: at }
  return letter(t, at)
}

const MORNING: DayPart = { from: 0, to: 12, afternoon: false, adverb: true }
const EVENING: DayPart = { from: 12, to: 24, afternoon: true, adverb: true }

function letter(t: Tokens, at: number): { part: DayPart; to: number } | null {
  if (t.kind[at] !== WORD || (t.end[at] as number) - (t.start[at] as number) !== 1) return null
  if (t.stem[at] === AM) return { part: MORNING, to: at + 1 }
  return t.stem[at] === PM ? { part: EVENING, to: at + 1 } : null
}
