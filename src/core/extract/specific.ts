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

/** Mentions without those that a more specific one overlaps; quotations hold others and stay. In order of `start`. */
export function mostSpecific(mentions: readonly Mention[]): Mention[] {
  const quotations = mentions.filter((m) => m.value.type === 'quotation')
  const rivals = mentions.filter((m) => m.value.type !== 'quotation').sort(stronger)
  const kept: Mention[] = []
  for (const mention of rivals) if (!overlapsAny(kept, mention)) insert(kept, mention)
  return [...kept, ...quotations].sort((a, b) => a.start - b.start || b.end - a.end)
}

const stronger = (a: Mention, b: Mention): number =>
  rank[b.value.type] - rank[a.value.type] || b.end - b.start - (a.end - a.start) || a.start - b.start

/** `kept` is ordered and free of overlaps, so only two neighbours can touch. */
function overlapsAny(kept: readonly Mention[], mention: Mention): boolean {
  const at = place(kept, mention.start)
  const [before, after] = [kept[at - 1], kept[at]]
  return (before !== undefined && intersects(before, mention)) || (after !== undefined && intersects(after, mention))
}

function insert(kept: Mention[], mention: Mention): void {
  kept.splice(place(kept, mention.start), 0, mention)
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
