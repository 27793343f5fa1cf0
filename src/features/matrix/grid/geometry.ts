/** Where items of different heights begin, in pixels; one more than there are items, the last being the end of all. */
export function topsOf(heights: readonly number[]): Float64Array {
  const tops = new Float64Array(heights.length + 1)
  heights.forEach((height, at) => {
    tops[at + 1] = (tops[at] as number) + height
  })
  return tops
}

/** Places from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The item that covers `y`; the first or the last where `y` lies outside. */
export function itemAt(tops: Float64Array, y: number): number {
  let low = 0
  let high = Math.max(0, tops.length - 2)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tops[middle] as number) <= y) low = middle
    else high = middle - 1
  }
  return low
}

/** Items that show between `y` and `y + room`, and one more on each side, so that the next step has something to show. */
export function itemsIn(tops: Float64Array, y: number, room: number): Range {
  const count = tops.length - 1
  if (count === 0) return { from: 0, to: 0 }
  return { from: Math.max(0, itemAt(tops, y) - 1), to: Math.min(count, itemAt(tops, y + room) + 2) }
}

export interface Columns {
  readonly count: number
  /** The first so many stay in sight. */
  readonly pinned: number
  readonly width: number
}

/** The `slots` columns that show beside the pinned ones when the others are scrolled by `x`: never fewer, so that each slot has its own. */
export function columnsIn({ count, pinned, width }: Columns, x: number, slots: number): Range {
  const from = Math.max(pinned, Math.min(pinned + Math.floor(x / width), count - slots))
  return { from, to: from + slots }
}

/** Least scrolling that brings a stretch into a window whose first `lead` pixels are covered by what is pinned. */
export function nearestScroll(now: number, window: number, lead: number, start: number, size: number): number {
  if (start < now + lead) return Math.max(0, start - lead)
  return start + size > now + window ? Math.max(0, start + size - window) : now
}
