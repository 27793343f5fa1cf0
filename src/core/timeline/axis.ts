import { dayNumber, isoDay } from '../values/time.ts'

/** Whole days since 1970-01-01, half-open; ±Infinity where the text leaves an end open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A column of the axis. `span`: days that nothing parts; `break`: days that nothing is said of. */
export interface Column extends Stretch {
  readonly type: 'day' | 'span' | 'break'
  /** Around the event, where days are counted. */
  readonly near: boolean
}

/** Beyond this many days from the event nobody counts days: 2014 and 2022 are one column each unless the texts part them. */
const NEAR = 60
/** A gap this short is drawn day by day. */
const SHORT_GAP = 2
/** How many undivided days become columns of their own, and how many columns a page has room for; the first that fits. */
const SPLITS = [10, 5, 1]
const ROOM = 32

/**
 * An ordinal axis: a column per day where the texts speak of days, one column
 * for what they do not part, a break where they say nothing. Equal widths are
 * not equal times, which is what lets 2014 stand beside next Tuesday.
 */
export function axisOf(stretches: readonly Stretch[], event: Stretch): readonly Column[] {
  const cuts = [...new Set(stretches.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite))].sort(
    (a, b) => a - b,
  )
  const axes = SPLITS.map((split) => columnsOf(cuts, stretches, event, split))
  return axes.find((axis) => axis.length <= ROOM) ?? axes.at(-1) ?? []
}

function columnsOf(cuts: readonly number[], stretches: readonly Stretch[], event: Stretch, split: number): Column[] {
  return cuts.slice(0, -1).flatMap((from, place): Column[] => {
    const to = cuts[place + 1] ?? from
    const isCovered = stretches.some((one) => one.from <= from && to <= one.to)
    const isNear = from >= event.from - NEAR && to <= event.to + NEAR
    if (to - from === 1) return [{ type: isCovered || isNear ? 'day' : 'break', near: isNear, from, to }]
    if (isNear && to - from <= (isCovered ? split : SHORT_GAP)) return daysOf(from, to)
    return [{ type: isCovered ? 'span' : 'break', near: isNear, from, to }]
  })
}

const daysOf = (from: number, to: number): Column[] =>
  Array.from({ length: to - from }, (_, day) => ({ type: 'day', near: true, from: from + day, to: from + day + 1 }))

/** Places on the axis: the first column and the one after the last, counted from 0; null where nothing of it shows. */
export function placeOn(axis: readonly Column[], { from, to }: Stretch): { first: number; after: number } | null {
  const first = axis.findIndex((column) => column.to > from)
  const last = axis.findLastIndex((column) => column.from < to)
  return first < 0 || last < first ? null : { first, after: last + 1 }
}

/** What all hold, or null; and what some hold and others do not, in order. */
export function shareOf(stretches: readonly Stretch[]): {
  readonly all: Stretch | null
  readonly some: readonly Stretch[]
} {
  const bounds = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const parts = bounds.slice(0, -1).map((from, place) => {
    const to = bounds[place + 1] ?? from
    return { from, to, count: stretches.filter((one) => one.from <= from && to <= one.to).length }
  })
  const whole = parts.filter(({ count }) => count === stretches.length)
  const [first, last] = [whole[0], whole.at(-1)]
  return {
    all: first && last ? { from: first.from, to: last.to } : null,
    some: parts.filter(({ count }) => count > 0 && count < stretches.length).map(({ from, to }) => ({ from, to })),
  }
}

/** Columns under one heading: a month near the event, a year far from it. A break inside one belongs to it. */
export interface Heading extends Stretch {
  readonly grain: 'month' | 'year'
  /** Columns, counted from 0; `after` exclusive. */
  readonly first: number
  readonly after: number
}

/** `from` and `to` of a heading are those of its whole month or year. */
export function headingsOf(axis: readonly Column[]): readonly Heading[] {
  const headings: Heading[] = []
  axis.forEach((column, place) => {
    if (column.type === 'break') return
    const grain = column.near ? 'month' : 'year'
    const whole = wholeOf(column.from, grain)
    const last = headings.at(-1)
    if (last && last.grain === grain && last.from === whole.from)
      headings[headings.length - 1] = { ...last, after: place + 1 }
    else headings.push({ ...whole, grain, first: place, after: place + 1 })
  })
  return headings
}

function wholeOf(day: number, grain: 'month' | 'year'): Stretch {
  const [year = 0, month = 1] = isoDay(day).split('-').map(Number)
  return grain === 'year'
    ? { from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1) }
    : { from: dayNumber(year, month, 1), to: month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1) }
}
