import type { Tokens } from '../../../text/tokens.ts'
import type { NumberRange } from '../../../values/types.ts'
import {
  alBefore,
  flags,
  hasAl,
  id,
  isDigits,
  isGlue,
  isMark,
  joined,
  spanStart,
  stemIn,
  stemIs,
  touches,
} from '../reader.ts'
import { type Cardinal, hasMinus, readCardinal } from './cardinal.ts'
import { type FoundHedge, hedgeAfter, hedgeBefore } from './hedge.ts'
import type { Hedge } from './hedges.ts'

/** A figure with its hedges and bounds: what stands at tokens `[from, to)`, before anyone asks what is counted. */
export interface Amount {
  /** First token, hedge and opening preposition included. */
  readonly from: number
  readonly to: number
  /** Raw offset of the first letter of the span. */
  readonly start: number
  /** First token of the figure itself. */
  readonly figure: number
  readonly range: NumberRange
  readonly definite: boolean
  readonly digits: boolean
  readonly word: boolean
  readonly grouped: boolean
  readonly hedged: boolean
  readonly isRange: boolean
  /** No scale word in it. */
  readonly scale: number
}

const BETWEEN = id('بين')
const FROM = id('من')
const MA = id('ما')
const upTo = flags('إلى الى حتى')
const either = flags('أو او')
const change = flags(
  'ارتفع ارتفعت ارتفاع انخفض انخفضت انخفاض زاد زادت زيادة تراجع تراجعت رفع رفعت خفض خفضت قفز قفزت هبط هبطت صعد صعدت تقليص تقلص',
)

/** Reads the figure at `at` with what bounds it on both sides; never reaches back over `floor`. */
export function readAmount(t: Tokens, at: number, floor: number, stop: number): Amount | null {
  const whole = readCardinal(t, at, stop)
  if (whole === null) return null
  const first = withPoint(t, whole)
  const range = readRange(t, first, floor, stop)
  if (range !== null) return range
  return single(t, first, floor)
}

/** «.77»: a point that touches nothing before it. */
function withPoint(t: Tokens, c: Cardinal): Cardinal {
  if (!c.digits || !isMark(t, c.from - 1, '.') || !touches(t, c.from) || touches(t, c.from - 1)) return c
  if (c.to !== c.from + 1 || isMark(t, c.from - 2, '.')) return c
  const width = (t.end[c.from] as number) - (t.start[c.from] as number)
  const value = c.min / 10 ** width
  return { ...c, min: value, max: value }
}

function single(t: Tokens, c: Cardinal, floor: number): Amount {
  const head = headOf(t, c.from)
  const hedge = hedgeBefore(t, head, floor)
  const negative = hasMinus(t, c.from)
  const min = negative ? -c.min : c.min
  const max = negative ? -c.min : c.max
  const pointed = c.min < 1 && c.min > 0 && c.digits && isMark(t, c.from - 1, '.')
  const start = negative || pointed ? (t.start[c.from - 1] as number) : spanStart(t, c.from)
  const exact: NumberRange = c.approximate ? { min, max, approximate: true } : { min, max }
  return build(t, c, hedge, hedge ? bounded(exact, hedge.hedge) : exact, start, c.to)
}

/** The token before which a hedge may stand: over «ال», «ب» and a minus that belong to the figure. */
function headOf(t: Tokens, at: number): number {
  let head = at
  if (hasMinus(t, at)) head--
  while (head > 0 && isGlue(t, head - 1) && touches(t, head)) head--
  if (alBefore(t, head)) head--
  return head
}

function build(
  t: Tokens,
  c: Cardinal,
  hedge: FoundHedge | null,
  range: NumberRange,
  start: number,
  to: number,
  isRange = false,
): Amount {
  const inside = hedge !== null && !hedge.outside
  return {
    from: inside ? hedge.from : c.from,
    to,
    start: inside ? spanStart(t, hedge.from) : start,
    figure: c.from,
    range,
    definite: hasAl(t, c.from),
    digits: c.digits,
    word: c.word && !isRange,
    grouped: c.grouped,
    hedged: hedge !== null,
    isRange,
    scale: c.scale,
  }
}

/** What a hedge makes of an exact or open range. Open sets («عشرات») keep their bound. */
export function bounded(range: NumberRange, hedge: Hedge): NumberRange {
  const { min, max } = range
  switch (hedge) {
    case 'about':
      return { ...range, approximate: true }
    case 'above':
      return max === null ? range : { min, max: null, minOpen: true }
    case 'low':
      return max === null ? range : { min, max: null }
    case 'below':
      return { min: null, max: max ?? min, maxOpen: true }
    case 'high':
      return { min: null, max: max ?? min }
  }
}

/** «على الأقل» and its like behind the noun. */
export function withTrailingHedge(
  t: Tokens,
  range: NumberRange,
  at: number,
  stop: number,
): { range: NumberRange; to: number } {
  const hedge = hedgeAfter(t, at, stop)
  if (hedge === null || range.min === null || range.max === null) return { range, to: at }
  return { range: bounded(range, hedge.hedge), to: hedge.to }
}

/** «بين 10 و15», «من 5 إلى 7», «10-15», «خمسة أو ستة». */
function readRange(t: Tokens, low: Cardinal, floor: number, stop: number): Amount | null {
  if (low.max === null || low.max !== low.min) return null
  const head = headOf(t, low.from)
  const opener = head > floor && (stemIs(t, head - 1, BETWEEN) || stemIs(t, head - 1, FROM)) ? head - 1 : -1
  const between = opener >= 0 && stemIs(t, opener, BETWEEN)
  const at = upperStart(t, low, between, stop)
  if (at < 0) return null
  const high = readCardinal(t, at, stop)
  if (high === null || high.max === null || high.digits !== low.digits) return null
  const min = sharesScale(low, high) ? low.min * high.scale : low.min
  if (min >= high.min) return null
  if (opener >= 0 && !between && changes(t, opener, floor)) return null
  return rangeAmount(t, low, high, min, opener, floor)
}

function rangeAmount(t: Tokens, low: Cardinal, high: Cardinal, min: number, opener: number, floor: number): Amount {
  let first = opener >= 0 ? opener : headOf(t, low.from)
  if (opener > floor && stemIs(t, opener, BETWEEN) && stemIs(t, opener - 1, MA)) first = opener - 1
  const hedge = hedgeBefore(t, first, floor)
  const range: NumberRange =
    hedge?.hedge === 'about' ? { min, max: high.max, approximate: true } : { min, max: high.max }
  const start = opener >= 0 ? spanStart(t, first) : spanStart(t, low.from)
  const found = build(t, low, hedge?.hedge === 'about' ? hedge : null, range, start, high.to, true)
  return { ...found, from: found.hedged ? found.from : Math.min(first, low.from), scale: high.scale }
}

/** Token where the upper figure starts, or -1. */
function upperStart(t: Tokens, low: Cardinal, between: boolean, stop: number): number {
  const at = low.to
  if (at >= stop) return -1
  if (between) return joined(t, at, stop)
  if (stemIn(t, at, upTo) || stemIn(t, at, either)) return overGlue(t, at + 1, stop)
  if (isMark(t, at, '-–—') && isDigits(t, at + 1) && low.digits && touches(t, at) === touches(t, at + 1)) return at + 1
  return -1
}

const overGlue = (t: Tokens, at: number, stop: number): number => (at + 1 < stop && isGlue(t, at) ? at + 1 : at)

/** «من 3 إلى 5 ملايين»: the lower figure borrows the scale when it has none of its own. */
const sharesScale = (low: Cardinal, high: Cardinal): boolean =>
  low.scale === 1 && high.scale > 1 && low.min < high.min / high.scale

/** «ارتفع من 5 إلى 7» tells a change, no range. */
function changes(t: Tokens, at: number, floor: number): boolean {
  for (let i = at - 1; i >= floor && i >= at - 8; i--) if (stemIn(t, i, change)) return true
  return false
}
