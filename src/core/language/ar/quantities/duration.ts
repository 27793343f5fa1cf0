import type { Tokens } from '../../../text/tokens.ts'
import type { NumberRange } from '../../../values/types.ts'
import { fractionTable, timeTable } from '../arabic.ts'
import { readAmount } from '../numbers/amount.ts'
import { flags, hasAl, isBare, joined, payload, stemIn } from '../reader.ts'
import type { TimeWord } from './units.ts'

export interface Span {
  readonly range: NumberRange
  readonly to: number
  readonly unit: TimeWord
}

const times = (range: NumberRange, factor: number): NumberRange => ({
  ...range,
  min: range.min === null ? null : range.min * factor,
  max: range.max === null ? null : range.max * factor,
})
const plus = (range: NumberRange, more: number): NumberRange => ({
  ...range,
  min: range.min === null ? null : range.min + more,
  max: range.max === null ? null : range.max + more,
})

const upTo = flags('إلى أو حتى الى او')

/** A duration whose counted unit stands at `at`; `range` counts it. A unit that counts itself may carry a particle (`loaded`, «بساعتين»). */
export function readDuration(t: Tokens, range: NumberRange, at: number, stop: number, loaded = false): Span | null {
  const unit = at < stop ? payload(timeTable, t, at) : undefined
  if (unit === undefined || (!loaded && !isBare(t, at))) return null
  let total = times(range, unit.seconds)
  let to = at + 1
  for (let parts = 0; parts < 3; parts++) {
    const more = addition(t, to, stop, unit)
    if (more === null) break
    total = plus(total, more.seconds)
    to = more.to
  }
  return { ...widen(t, total, to, stop), unit }
}

/** «ونصف الساعة», «و20 دقيقة»: less than the unit before. */
function addition(t: Tokens, at: number, stop: number, unit: TimeWord): { seconds: number; to: number } | null {
  const next = joined(t, at, stop)
  if (next < 0) return null
  const fraction = payload(fractionTable, t, next)
  if (fraction !== undefined) {
    const same = payload(timeTable, t, next + 1)
    if (next + 1 < stop && same !== undefined && same.unit !== unit.unit) {
      return same.seconds < unit.seconds ? { seconds: fraction * same.seconds, to: next + 2 } : null
    }
    return { seconds: fraction * unit.seconds, to: next + 1 < stop && same ? next + 2 : next + 1 }
  }
  const own = payload(timeTable, t, next)
  if (own?.number === 'dual' && own.seconds < unit.seconds) return { seconds: 2 * own.seconds, to: next + 1 }
  const amount = readAmount(t, next, next, stop)
  if (amount === null || amount.range.min === null || amount.range.min !== amount.range.max) return null
  const smaller = payload(timeTable, t, amount.to)
  if (amount.to >= stop || smaller === undefined || smaller.seconds >= unit.seconds || !isBare(t, amount.to))
    return null
  return { seconds: amount.range.min * smaller.seconds, to: amount.to + 1 }
}

/** «شهرين أو ثلاثة أشهر», «من خمسة أيام إلى سبعة أيام». */
function widen(t: Tokens, range: NumberRange, at: number, stop: number): { range: NumberRange; to: number } {
  const same = { range, to: at }
  if (at + 1 >= stop || !stemIn(t, at, upTo) || range.min !== range.max || range.min === null) return same
  const own = payload(timeTable, t, at + 1)
  if (own?.number === 'dual') return ordered(range, 2 * own.seconds, at + 2) ?? same
  const amount = readAmount(t, at + 1, at + 1, stop)
  if (amount === null || amount.range.min === null || amount.range.min !== amount.range.max) return same
  const unit = amount.to < stop ? payload(timeTable, t, amount.to) : undefined
  return unit === undefined ? same : (ordered(range, amount.range.min * unit.seconds, amount.to + 1) ?? same)
}

const ordered = (low: NumberRange, high: number, to: number): { range: NumberRange; to: number } | null =>
  low.min !== null && low.min < high ? { range: { ...low, max: high }, to } : null

/** «نصف ساعة», «ثلاثة أرباع الساعة»: tokens behind the fraction, or null. */
export function readFractionOfTime(t: Tokens, at: number, stop: number): Span | null {
  const fraction = payload(fractionTable, t, at)
  if (fraction === undefined || at + 1 >= stop || hasAl(t, at)) return null
  return readDuration(t, { min: fraction, max: fraction }, at + 1, stop)
}
