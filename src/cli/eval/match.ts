import { foldText } from '@/core/text/fold.ts'
import { intersects, type Span } from '@/core/text/span.ts'
import type { ExpectedMention, MentionType } from './gold.ts'

/** What matching needs of a find: its words' place, its type, its value. */
export interface Find extends Span {
  readonly type: MentionType
  readonly field: 'text' | 'title'
  readonly value: Readonly<Record<string, unknown>>
}

/** `right`: type, words and value. `words` / `value`: found, but these are wrong. */
export type Outcome = 'right' | 'words' | 'value'

export interface Pair<F extends Find> {
  readonly expected: ExpectedMention
  readonly find: F
  readonly outcome: Outcome
  /** For a wrong value: what differs. */
  readonly differs: readonly string[]
}

export interface Matching<F extends Find> {
  readonly pairs: readonly Pair<F>[]
  readonly missed: readonly ExpectedMention[]
  readonly extra: readonly F[]
}

/**
 * One find answers one expectation at most. Right pairs are taken first, then
 * those whose words fit, then any that touch, the longer overlap before the
 * shorter: a wrong neighbour never takes the place of a right find.
 */
export function matchMentions<F extends Find>(
  expected: readonly ExpectedMention[],
  finds: readonly F[],
  text: string,
): Matching<F> {
  const candidates = expected.flatMap((want, w) =>
    finds.flatMap((find, f) =>
      touches(want, find) ? [{ ...judge(want, find, text), w, f, overlap: overlap(want, find) }] : [],
    ),
  )
  candidates.sort((a, b) => order[a.outcome] - order[b.outcome] || b.overlap - a.overlap || a.w - b.w || a.f - b.f)
  const [wants, given] = [new Set<number>(), new Set<number>()]
  const pairs = candidates.filter(({ w, f }) => {
    if (wants.has(w) || given.has(f)) return false
    wants.add(w)
    given.add(f)
    return true
  })
  return {
    pairs,
    missed: expected.filter((_, w) => !wants.has(w)),
    extra: finds.filter((_, f) => !given.has(f)),
  }
}

const order: Readonly<Record<Outcome, number>> = { right: 0, value: 1, words: 2 }

const touches = (want: ExpectedMention, find: Find): boolean =>
  want.field === find.field &&
  (want.type === find.type || (want.also ?? []).includes(find.type)) &&
  intersects(want, find)

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

function judge<F extends Find>(expected: ExpectedMention, find: F, text: string): Pair<F> {
  const differs = differences(expected.value ?? {}, find.value)
  const outcome = !wordsFit(expected, find, text) ? 'words' : differs.length > 0 ? 'value' : 'right'
  return { expected, find, outcome, differs }
}

/** Attached particles and the article, as a word may carry them in front: «وبالـ». Unmarked spellings only; loose gold needs no more. */
const ATTACHED = /^[\p{P}\s]*[وف]?[بكلس]?(?:ال|ل)?$/u

export function wordsFit(want: Pick<ExpectedMention, 'span' | 'start' | 'end'>, find: Span, text: string): boolean {
  if (want.span === 'touch') return intersects(want, find)
  if (want.span === 'inside') return find.start >= want.start && find.end <= want.end
  if (want.start === find.start && want.end === find.end) return true
  if (want.span === 'exact') return false
  const front = text.slice(Math.min(want.start, find.start), Math.max(want.start, find.start))
  const back = text.slice(Math.min(want.end, find.end), Math.max(want.end, find.end))
  return ATTACHED.test(front) && /^[\p{P}\s]*$/u.test(back)
}

/** Names of the expected fields that the value has not, or has otherwise. Words compare folded, figures exactly, null means «no bound». */
export function differences(want: Readonly<Record<string, unknown>>, got: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(want).flatMap(([key, value]) => {
    const other = got[key] ?? (typeof value === 'boolean' ? false : null)
    return alike(value, other) ? [] : [`${key}: ${JSON.stringify(other)} ≠ ${JSON.stringify(value)}`]
  })
}

function alike(want: unknown, got: unknown): boolean {
  if (typeof want === 'string' && typeof got === 'string') return foldText(want) === foldText(got)
  if (typeof want === 'number' && typeof got === 'number')
    return Math.abs(want - got) <= 1e-9 * Math.max(1, Math.abs(want))
  if (Array.isArray(want) && Array.isArray(got)) {
    return want.length === got.length && want.every((item, n) => alike(item, got[n]))
  }
  return want === got
}
