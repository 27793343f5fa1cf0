import type { Evidence } from '../story/types.ts'
import type { Span } from '../text/span.ts'
import { verify } from './evidence.ts'

export type Located =
  | { readonly found: true; readonly span: Span }
  | { readonly found: false; readonly reason: 'absent' }
  /** `count`: how often the quote stands in the text. */
  | { readonly found: false; readonly reason: 'ambiguous'; readonly count: number }

/**
 * Where a quote stands in a text, verbatim. It must stand there once, or
 * `occurrence` (1-based, overlapping ones counted) says which one is meant.
 */
export function locate(text: string, quote: string, occurrence?: number): Located {
  const starts = placesOf(text, quote)
  if (starts.length > 1 && occurrence === undefined) return { found: false, reason: 'ambiguous', count: starts.length }
  const start = starts[(occurrence ?? 1) - 1]
  return start === undefined ? { found: false, reason: 'absent' } : at(start, quote)
}

const at = (start: number, quote: string): Located => ({ found: true, span: { start, end: start + quote.length } })

/** Every place at which the quote begins, in order; none for an empty quote. */
export function placesOf(text: string, quote: string): readonly number[] {
  const starts: number[] = []
  if (quote === '') return starts
  for (let i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) starts.push(i)
  return starts
}

/** How a passage was found again, strongest first. */
export type Relocated =
  | { readonly found: true; readonly by: 'position' | 'quote' | 'context'; readonly span: Span }
  | { readonly found: false; readonly reason: 'absent' | 'ambiguous' }

/**
 * The passage in a text that may have changed:
 *
 * 1. its old position, if the slice there still is the quote;
 * 2. else the only place where the quote stands;
 * 3. else, among several, the only one between the same prefix and suffix.
 *
 * Anything else is not found. The quote itself is never matched loosely and no
 * place is preferred for being near: a passage moved by a guess would put words
 * under a value that nobody wrote there.
 */
export function relocate(evidence: Evidence, text: string): Relocated {
  if (verify(evidence, text)) return { found: true, by: 'position', span: { start: evidence.start, end: evidence.end } }
  const starts = placesOf(text, evidence.quote)
  if (starts.length === 0) return { found: false, reason: 'absent' }
  const [only, second] = starts.length === 1 ? starts : starts.filter((start) => inContext(evidence, text, start))
  if (only === undefined || second !== undefined) return { found: false, reason: 'ambiguous' }
  const span = { start: only, end: only + evidence.quote.length }
  return { found: true, by: starts.length === 1 ? 'quote' : 'context', span }
}

const inContext = ({ quote, prefix, suffix }: Evidence, text: string, start: number): boolean =>
  text.endsWith(prefix, start) && text.startsWith(suffix, start + quote.length)
