/**
 * A stretch of the stored text. Offsets are UTF-16 code units of the stored
 * (never altered) string, `end` exclusive.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Which stored string of an article a span points into. */
export type Field = 'text' | 'title'

/** A span together with the words it covers: `text.slice(start, end) === quote`. */
export interface Slice extends Span {
  readonly field: Field
  readonly quote: string
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

export const intersects = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const sliceOf = (text: string, field: Field, span: Span): Slice => ({
  field,
  start: span.start,
  end: span.end,
  quote: text.slice(span.start, span.end),
})
