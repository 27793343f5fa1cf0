import { CONTEXT, makeEvidence } from '../evidence/evidence.ts'
import { placesOf } from '../evidence/locate.ts'
import type { Field, Slice, Span } from '../text/span.ts'
import type { Entry } from './edit-entry.ts'
import { type Act, type History, standing } from './history.ts'
import type { QuoteRef } from './types.ts'

/** One version of an article: its id, and the two strings that quotes are sought in. */
export interface ArticleText {
  readonly id: string
  readonly text: string
  readonly title: string
}

/**
 * What a new version of an article does to one decision that stands:
 * `kept`: every quote stands where it stood; `moved`: every quote is found,
 * elsewhere; `lost`: one at least is not there any more, or there in several places
 * that cannot be told apart. A lost one is shown as unverified and says nothing.
 */
export interface TouchedDecision {
  readonly act: Act
  readonly outcome: 'kept' | 'moved' | 'lost'
  /** The quotes that were not found. */
  readonly lost: readonly string[]
}

export interface Relocation {
  /** Every decision that stands on this article, in the order in which they were made. */
  readonly decisions: readonly TouchedDecision[]
  /**
   * The whole history for the new text, act for act under the same ids: to be
   * kept under the new story's key (`storyKey`). Acts on other articles are the same objects.
   */
  readonly history: History
}

/**
 * Carries an editor's decisions over to a new version of one article.
 *
 * Pure; `before` and `after` have one id. For a dialog on a newer version:
 * `relocate(history, old, new).decisions` tells what the new text touches, and
 * after the text is saved `relocate(…).history` is added to the decision store
 * under the new key. Quotes are matched verbatim and never by nearness: see `spanIn`.
 */
export function relocate(history: History, before: ArticleText, after: ArticleText): Relocation {
  const moves = new Moves(before, after)
  const stands = new Set([...standing(history).values()].map(({ id }) => id))
  const decisions: TouchedDecision[] = []
  const moved = history.map((act) => {
    if (act.slot.on !== 'cell' || act.slot.article !== before.id) return act
    moves.begin()
    const next = { ...act, after: inEntry(act.after, moves), slot: { ...act.slot, key: moves.key(act.slot.key) } }
    if (stands.has(act.id)) decisions.push({ act, ...moves.outcome() })
    return { ...next, before: inEntry(act.before, moves) }
  })
  return { decisions, history: moved }
}

function inEntry(entry: Entry | null, moves: Moves): Entry | null {
  if (entry?.on === 'reading') {
    const { evidence, of, ...rest } = entry.reading
    const own = of ? { of: moves.ref(of) } : {}
    return { on: 'reading', reading: { ...rest, ...own, evidence: evidence.map((quote) => moves.ref(quote)) } }
  }
  if (entry?.on === 'rejection') {
    return { on: 'rejection', rejection: { ...entry.rejection, words: moves.ref(entry.rejection.words) } }
  }
  if (entry?.on === 'move') return { on: 'move', move: { ...entry.move, words: moves.ref(entry.move.words) } }
  if (entry?.on === 'rating') return { on: 'rating', rating: { ...entry.rating, words: moves.ref(entry.rating.words) } }
  if (entry?.on === 'note' && entry.note.words) {
    return { on: 'note', note: { ...entry.note, words: moves.ref(entry.note.words) } }
  }
  if (entry?.on !== 'presence' || !entry.cell.near) return entry
  return { on: 'presence', cell: { ...entry.cell, near: entry.cell.near.map((quote) => moves.ref(quote)) } }
}

/** The two texts, and what became of the quotes asked for since `begin`. */
class Moves {
  private readonly before: ArticleText
  private readonly after: ArticleText
  private lost: string[] = []
  private isMoved = false

  constructor(before: ArticleText, after: ArticleText) {
    this.before = before
    this.after = after
  }

  begin(): void {
    this.lost = []
    this.isMoved = false
  }

  outcome(): Pick<TouchedDecision, 'outcome' | 'lost'> {
    return { outcome: this.lost.length > 0 ? 'lost' : this.isMoved ? 'moved' : 'kept', lost: [...this.lost] }
  }

  /** The quote as the new text has it; one that is lost points nowhere, rather than to a like one. */
  ref(ref: QuoteRef): QuoteRef {
    const field = ref.field ?? 'text'
    const [old, text] = [this.before[field], this.after[field]]
    const start = placesOf(old, ref.quote)[(ref.occurrence ?? 1) - 1]
    const found = start === undefined ? null : spanIn(old, text, { start, end: start + ref.quote.length })
    if (!found) this.lost.push(ref.quote)
    else if (found.start !== start) this.isMoved = true
    return found
      ? refAt(text, { ...found, field, quote: ref.quote })
      : { quote: ref.quote, ...(ref.field ? { field: ref.field } : {}) }
  }

  /** A reading's slot is named by the place of its words (`readingSlot`). */
  key(key: string): string {
    return key.replace(/ (text|title):(\d+)-(\d+) /, (whole, field: Field, start: string, end: string) => {
      const found = spanIn(this.before[field], this.after[field], { start: Number(start), end: Number(end) })
      return found ? ` ${field}:${found.start}-${found.end} ` : whole
    })
  }
}

/**
 * Where a passage of the old text stands in the new one; null where nobody can tell.
 * A quote that stood once and stands once is found, whatever is around it. Where
 * it stands or stood more often, its neighbourhood (32 units on either side) must
 * be there in exactly one place, or nothing up to it may have changed, or nothing after it.
 */
export function spanIn(old: string, text: string, { start, end }: Span): Span | null {
  const quote = old.slice(start, end)
  const places = placesOf(text, quote)
  if (places.length === 0) return null
  const at = (place: number): Span => ({ start: place, end: place + quote.length })
  const [only, second] = places
  if (only !== undefined && second === undefined && placesOf(old, quote).length === 1) return at(only)
  const { prefix, suffix } = makeEvidence(old, 'text', { start, end })
  const like = places.filter((place) => isBetween(text, place, quote, prefix, suffix))
  if (like.length === 1 && like[0] !== undefined && contextIn(old, prefix + quote + suffix) === 1) return at(like[0])
  const shift = text.length - old.length
  if (isUntouchedBefore(old, text, end)) return at(start)
  return isUntouchedAfter(old, text, start) ? at(start + shift) : null
}

const contextIn = (text: string, context: string): number => placesOf(text, context).length

const isBetween = (text: string, place: number, quote: string, prefix: string, suffix: string): boolean =>
  text.endsWith(prefix, place) && text.startsWith(suffix, place + quote.length)

const isUntouchedBefore = (old: string, text: string, end: number): boolean => {
  const head = old.slice(0, Math.min(old.length, end + CONTEXT))
  return text.startsWith(head) && (head.length < old.length || text === old)
}

const isUntouchedAfter = (old: string, text: string, start: number): boolean => {
  const tail = old.slice(Math.max(0, start - CONTEXT))
  return text.endsWith(tail) && tail.length < old.length
}

/** A quote as a reference into `text`, with its neighbourhood where it stands there more than once. */
export function refAt(text: string, { field, start, end, quote }: Slice): QuoteRef {
  const places = placesOf(text, quote)
  const { prefix, suffix } = makeEvidence(text, field, { start, end })
  return {
    quote,
    ...(places.length > 1 ? { occurrence: places.indexOf(start) + 1, prefix, suffix } : {}),
    ...(field === 'title' ? { field } : {}),
  }
}
