/** Two places that belong together, in pixels from the top of each column's content. */
export interface Anchor {
  readonly from: number
  readonly to: number
}

/**
 * The longest run of anchors that goes down in both columns: articles tell in
 * different orders, and a column cannot be scrolled up and down at once.
 */
export function increasing(anchors: readonly Anchor[]): readonly Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.from - b.from || b.to - a.to)
  /** Place of the last anchor of the best run of each length, and what stands before each. */
  const tails: number[] = []
  const before: number[] = []
  sorted.forEach(({ to }, place) => {
    let length = tails.findIndex((tail) => (sorted[tail] as Anchor).to >= to)
    if (length < 0) length = tails.length
    before[place] = length > 0 ? (tails[length - 1] as number) : -1
    tails[length] = place
  })
  const run: Anchor[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number) run.unshift(sorted[at] as Anchor)
  return run
}

/** Where the other column stands when this one is at `at`: between two anchors in proportion, from end to end where there are none. */
export function mapped(anchors: readonly Anchor[], at: number, heights: Anchor): number {
  const points = [{ from: 0, to: 0 }, ...anchors, heights]
  const next = points.findIndex((point) => point.from > at)
  if (next < 0) return heights.to
  const [a, b] = [points[Math.max(0, next - 1)] as Anchor, points[next] as Anchor]
  return b.from === a.from ? b.to : a.to + ((at - a.from) / (b.from - a.from)) * (b.to - a.to)
}
