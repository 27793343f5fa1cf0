import type { Evidence } from '../story/types.ts'
import { type Field, type Span, sliceOf } from '../text/span.ts'

/** Units kept on either side of a passage, so that it can be found again when the text moves. */
export const CONTEXT = 32

const isLead = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** Whether a cut before unit `at` would part a surrogate pair. */
export const partsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isTrail(text.charCodeAt(at)) && isLead(text.charCodeAt(at - 1))

/**
 * A passage with its neighbourhood. `span` is in UTF-16 units of `text` and must
 * lie within it; prefix and suffix have up to 32 units, one less where the
 * thirty-second would be half a character.
 */
export function makeEvidence(text: string, field: Field, span: Span): Evidence {
  const from = Math.max(0, span.start - CONTEXT)
  const to = Math.min(text.length, span.end + CONTEXT)
  return {
    ...sliceOf(text, field, span),
    prefix: text.slice(partsPair(text, from) ? from + 1 : from, span.start),
    suffix: text.slice(span.end, partsPair(text, to) ? to - 1 : to),
  }
}

/** The passage stands where it says: the invariant of every displayed value. */
export const verify = (evidence: Span & { readonly quote: string }, text: string): boolean =>
  isWithin(evidence, text) && text.slice(evidence.start, evidence.end) === evidence.quote

/** Whole units, in order, not empty, inside the text. */
export const isWithin = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length
