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

/** The numbers that a value leaves possible; for things counted, whole numbers only. */
export function intervalOf(value: QuantityValue): Interval {
  const widened = widen(value)
  return value.type === 'count' ? wholeNumbers(widened) : widened
}

/** A percentage is printed rounded: «11 %» is what «11.1 %» is rounded to. Half of the last digit printed. */
function rounding(type: QuantityValue['type'], figure: number): number {
  if (type !== 'percent') return 0
  const decimals = String(figure).split('.')[1]?.length ?? 0
  return 0.5 / 10 ** decimals
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
  if (a.type === 'measure' && b.type === 'measure') return a.unit === b.unit
  return a.type === b.type || (isPlain(a) && isPlain(b))
}

const isPlain = (value: QuantityValue): boolean => value.type === 'number' || value.type === 'count'
