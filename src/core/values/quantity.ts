import { type Interval, relateIntervals } from './interval.ts'
import type {
  AgeValue,
  CountValue,
  DurationValue,
  MeasureValue,
  MoneyValue,
  NumberRange,
  NumberValue,
  PercentValue,
  SetRelation,
} from './types.ts'

export type QuantityValue =
  | NumberValue
  | CountValue
  | DurationValue
  | MoneyValue
  | PercentValue
  | MeasureValue
  | AgeValue

/** How far «نحو» reaches around a printed figure: a tenth of it, unless the unit says otherwise. */
const REACH = 0.1

const QUARTER_HOUR = 900

/**
 * Reach of `approximate` around `figure`, in the value's own unit.
 * - durations: a tenth, at least a quarter of an hour (nobody times talks more
 *   finely), but never more than half of what is timed;
 * - percentages: a tenth, at least one point;
 * - ages: one year at least;
 * - everything else: a tenth.
 */
function reach(type: QuantityValue['type'], figure: number): number {
  const tenth = Math.abs(figure) * REACH
  if (type === 'duration') return Math.min(Math.max(tenth, QUARTER_HOUR), Math.abs(figure) / 2)
  if (type === 'percent' || type === 'age') return Math.max(tenth, 1)
  return tenth
}

/** The numbers that a value leaves possible, in the unit's base; for things counted, whole numbers only. */
export function intervalOf(value: QuantityValue): Interval {
  const widened = widen(value.type === 'measure' ? inBase(value) : value)
  return value.type === 'count' ? wholeNumbers(widened) : widened
}

/** Metric units by their base and how much of it they are; miles and feet are converted by nobody the same way. */
const metric: Readonly<Record<string, readonly [base: string, of: number]>> = {
  km: ['mm', 1_000_000],
  m: ['mm', 1000],
  cm: ['mm', 10],
  mm: ['mm', 1],
  t: ['g', 1_000_000],
  kg: ['g', 1000],
  g: ['g', 1],
}

/** What a value is measured in, whichever unit it is printed in. */
export const baseUnit = (unit: string): string => metric[unit]?.[0] ?? unit

/** Products of decimals are rounded off to what a text can print: 2.3 km are 2,300,000 mm. */
function inBase(value: MeasureValue): MeasureValue {
  const of = metric[value.unit]?.[1]
  if (of === undefined) return value
  const times = (figure: number | null): number | null => figure && Math.round(figure * of * 1000) / 1000
  return { ...value, min: times(value.min), max: times(value.max) }
}

/**
 * How far an exact figure reaches because it is printed rounded. A percentage
 * reaches half of its last digit: «11 %» is what «11.1 %» is rounded to. Large
 * figures of one or two digits («ملياري يورو») are read out rounded as well.
 */
function rounding(type: QuantityValue['type'], figure: number): number {
  if (type === 'percent') return 0.5 / 10 ** (String(figure).split('.')[1]?.length ?? 0)
  return type === 'duration' || type === 'age' ? 0 : roundFigure(Math.abs(figure))
}

/** From here on «ألفان» may stand for 2,040; never by more than a fortieth, or two sums would pass for one. */
const LARGE = 1000
const FORTIETH = 0.025
const ROUND_DIGITS = 2

function roundFigure(figure: number): number {
  if (figure < LARGE || !Number.isInteger(figure)) return 0
  const digits = String(figure).length
  const last = String(figure).replace(/0+$/, '').length
  if (last > ROUND_DIGITS) return 0
  return Math.min(10 ** (digits - last) / 2, figure * FORTIETH)
}

function widen(value: QuantityValue & NumberRange): Interval {
  const exact = value.min !== null && value.min === value.max
  const slack = (figure: number): number =>
    value.approximate ? reach(value.type, figure) : exact ? rounding(value.type, figure) : 0
  return {
    min: value.min === null ? -Infinity : value.min - slack(value.min),
    max: value.max === null ? Infinity : value.max + slack(value.max),
    minOpen: value.min === null || value.minOpen === true,
    maxOpen: value.max === null || value.maxOpen === true,
  }
}

/** «أكثر من 4» of things that cannot be split is 5 and more; bounds are only moved where they are whole. */
function wholeNumbers(range: Interval): Interval {
  const min = range.minOpen && Number.isInteger(range.min) ? range.min + 1 : range.min
  const max = range.maxOpen && Number.isInteger(range.max) ? range.max - 1 : range.max
  if (min > max) return range
  return {
    min,
    max,
    minOpen: range.minOpen && min === range.min,
    maxOpen: range.maxOpen && max === range.max,
  }
}

export function relateQuantities(a: QuantityValue, b: QuantityValue): SetRelation {
  return sameUnit(a, b) ? relateIntervals(intervalOf(a), intervalOf(b)) : 'incomparable'
}

/** A bare number answers the question of a count; killed and injured are two questions. */
function sameUnit(a: QuantityValue, b: QuantityValue): boolean {
  if (a.type === 'count' && b.type === 'count') return a.class === b.class || !a.class || !b.class
  if (a.type === 'money' && b.type === 'money') return a.currency === b.currency
  if (a.type === 'measure' && b.type === 'measure') return baseUnit(a.unit) === baseUnit(b.unit)
  return a.type === b.type || (isPlain(a) && isPlain(b))
}

const isPlain = (value: QuantityValue): boolean => value.type === 'number' || value.type === 'count'
