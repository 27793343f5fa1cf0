import { isArticle } from '@/core/article/types.ts'
import type { Evidence, Reading, StoryArticle } from '@/core/story/types.ts'
import type { Slice } from '@/core/text/span.ts'

/** A passage as the panel shows it: what stands before and after, and the decisive words inside. Verbatim throughout. */
export interface PassageParts {
  readonly before: string
  readonly lead: string
  readonly words: string
  readonly rest: string
  readonly after: string
}

/** How much of the surrounding text is shown on each side, in UTF-16 units, before it is drawn in to a whole word. */
const REACH = 110

const textOf = (article: StoryArticle, slice: Pick<Slice, 'field'>): string =>
  slice.field === 'title' ? article.title : article.text

function boundsOf(article: StoryArticle, passage: Evidence): { readonly start: number; readonly end: number } {
  if (passage.field === 'title') return { start: 0, end: article.title.length }
  const region = article.regions.find((one) => one.start <= passage.start && passage.end <= one.end)
  return region ?? { start: passage.start, end: passage.end }
}

function wholeWordStart(text: string, from: number, floor: number): number {
  if (from <= floor) return floor
  const space = text.slice(from).search(/\s/)
  return space < 0 ? from : from + space + 1
}

function wholeWordEnd(text: string, to: number, ceiling: number): number {
  if (to >= ceiling) return ceiling
  const cut = text.slice(0, to).search(/\s\S*$/)
  return cut < 0 ? to : cut
}

/** The passage within its paragraph; `…` marks where the paragraph goes on. */
export function passageParts(article: StoryArticle, passage: Evidence, words: Slice | null): PassageParts {
  const text = textOf(article, passage)
  const bounds = boundsOf(article, passage)
  const from = Math.min(passage.start, wholeWordStart(text, passage.start - REACH, bounds.start))
  const to = Math.max(passage.end, wholeWordEnd(text, passage.end + REACH, bounds.end))
  const inside =
    words !== null && words.field === passage.field && words.start >= passage.start && words.end <= passage.end
  const [start, end] = inside ? [words.start, words.end] : [passage.end, passage.end]
  return {
    before: `${from > bounds.start ? '… ' : ''}${text.slice(from, passage.start)}`,
    lead: text.slice(passage.start, start),
    words: text.slice(start, end),
    rest: text.slice(end, passage.end),
    after: `${text.slice(passage.end, to)}${to < bounds.end ? ' …' : ''}`,
  }
}

/** How much of a passage may stand in an earlier one before showing it again adds nothing. */
const REPEATED = 0.8

const reachOf = (article: StoryArticle, passage: Evidence) => {
  const bounds = boundsOf(article, passage)
  return { start: Math.max(bounds.start, passage.start - REACH), end: Math.min(bounds.end, passage.end + REACH) }
}

/** Passages that show something new: those that an earlier one's context already holds are left out. */
export function distinctPassages(article: StoryArticle, passages: readonly Evidence[]): readonly Evidence[] {
  const kept: Evidence[] = []
  for (const passage of passages) {
    const isShown = kept.some((other) => {
      if (other.field !== passage.field) return false
      const reach = reachOf(article, other)
      const shared = Math.min(reach.end, passage.end) - Math.max(reach.start, passage.start)
      return shared >= (passage.end - passage.start) * REPEATED
    })
    if (!isShown) kept.push(passage)
  }
  return kept
}

/** 1-based number of the article's paragraph that holds the passage; null outside the article. */
export function paragraphOf(article: StoryArticle, passage: Evidence): number | null {
  if (passage.field === 'title') return null
  const paragraphs = article.regions.filter((region) => isArticle(region.kind) && region.kind !== 'headline')
  const place = paragraphs.findIndex((region) => region.start <= passage.start && passage.start < region.end)
  return place < 0 ? null : place + 1
}

/** Readings that rest on other passages than those before: what is derived in several ways rests on the same words. */
export function distinctReadings(readings: readonly Reading[]): readonly Reading[] {
  const rests = ({ evidence }: Reading) => evidence.map(({ field, start, end }) => `${field}:${start}-${end}`).join(' ')
  const known = readings.map(rests)
  return readings.filter((_, place) => known.indexOf(known[place] ?? '') === place)
}

/** «a: 1, 2 · b: 3»: the ids that an editor's row comes from; sources without an id have nothing to say. */
export const sourcesLine = (sources: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(sources)
    .filter(([, ids]) => ids.length > 0)
    .map(([name, ids]) => `${name}: ${ids.join(', ')}`)
    .join(' · ')
