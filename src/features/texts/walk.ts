import { isAlone, isContested, type Passage } from '@/core/collate/passages.ts'

/** What «next» leads to. */
export const WAYS = ['shared', 'contested', 'alone'] as const
export type Way = (typeof WAYS)[number]

/** The sentences of one article at which one may stop. */
export function walkable(passages: readonly Passage[], way: Way): readonly Passage[] {
  if (way === 'alone') return passages.filter(isAlone)
  return passages.filter(way === 'contested' ? isContested : (passage) => !isAlone(passage))
}

/** The stop after (or before) an offset of the text; round the end. */
export function neighbourOf(stops: readonly Passage[], from: number | null, step: 1 | -1): Passage | undefined {
  if (from === null) return step === 1 ? stops[0] : stops.at(-1)
  const found = step === 1 ? stops.find(({ start }) => start > from) : stops.findLast(({ start }) => start < from)
  return found ?? (step === 1 ? stops[0] : stops.at(-1))
}
