import { intersects } from '../text/span.ts'
import type { Mention, MentionValue } from './mention.ts'

/**
 * Each stretch yields its most specific type only: «104 أشخاص» is a count, not
 * also a number. Higher wins; at one height the longer, then the earlier.
 */
const rank: Readonly<Record<MentionValue['type'], number>> = {
  date: 9,
  money: 8,
  percent: 8,
  age: 8,
  duration: 7,
  measure: 7,
  score: 7,
  person: 6,
  organisation: 6,
  place: 5,
  count: 4,
  ordinal: 2,
  number: 1,
  quotation: 0,
}

/**
 * Mentions without those that a more specific one overlaps; quotations hold
 * others and stay. Each list comes in order of `start`, and so does what is left.
 * Most mentions overlap nothing and are passed through; only chains of
 * overlapping ones are weighed against each other.
 */
export function mostSpecific(...lists: readonly (readonly Mention[])[]): Mention[] {
  const sorted = lists.reduce(inOrder, [])
  const out: Mention[] = []
  for (let at = 0; at < sorted.length; ) {
    const to = chainEnd(sorted, at)
    if (to === at + 1) out.push(sorted[at] as Mention)
    else for (const mention of winners(sorted.slice(at, to))) out.push(mention)
    at = to
  }
  return out
}

/** Both lists in one order: by `start`, the longer first, and of two alike that of `first`. */
function inOrder(first: readonly Mention[], second: readonly Mention[]): readonly Mention[] {
  if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first
  const out: Mention[] = []
  let at = 0
  for (const mention of second) {
    while (at < first.length && !isBefore(mention, first[at] as Mention)) out.push(first[at++] as Mention)
    out.push(mention)
  }
  while (at < first.length) out.push(first[at++] as Mention)
  return out
}

const isBefore = (a: Mention, b: Mention): boolean => a.start < b.start || (a.start === b.start && a.end > b.end)

const isHolder = (mention: Mention): boolean => mention.value.type === 'quotation'

/** Index behind the mentions from `from` on that overlap one another; quotations among them come along and hold nothing together. */
function chainEnd(sorted: readonly Mention[], from: number): number {
  const first = sorted[from] as Mention
  if (isHolder(first)) return from + 1
  let reach = first.end
  let to = from + 1
  let last = to
  for (; to < sorted.length && (sorted[to] as Mention).start < reach; to++) {
    const mention = sorted[to] as Mention
    if (isHolder(mention)) continue
    reach = Math.max(reach, mention.end)
    last = to + 1
  }
  return last
}

/** The chain without those that a stronger one overlaps, in its order. */
function winners(chain: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  for (const mention of chain.filter((m) => !isHolder(m)).sort(stronger))
    if (!overlapsAny(kept, mention)) kept.splice(place(kept, mention.start), 0, mention)
  const chosen = new Set(kept)
  return chain.filter((mention) => isHolder(mention) || chosen.has(mention))
}

const stronger = (a: Mention, b: Mention): number =>
  rank[b.value.type] - rank[a.value.type] || b.end - b.start - (a.end - a.start) || a.start - b.start

/** `kept` is ordered and free of overlaps, so only two neighbours can touch. */
function overlapsAny(kept: readonly Mention[], mention: Mention): boolean {
  const at = place(kept, mention.start)
  const [before, after] = [kept[at - 1], kept[at]]
  return (before !== undefined && intersects(before, mention)) || (after !== undefined && intersects(after, mention))
}

function place(kept: readonly Mention[], start: number): number {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle] as Mention).start < start) low = middle + 1
    else high = middle
  }
  return low
}
