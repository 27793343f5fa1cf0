import type { MentionValue } from '../../extract/mention.ts'

/**
 * One value, many phrasings. In a text, ‹ and › mark the span that the rules
 * must find; what the value leaves out may be anything.
 */
export interface FigureCorpus {
  readonly reference: string | null
  readonly phrasings: readonly Phrasing[]
  /** Texts in which no mention of the family's types may be found. */
  readonly nothing: readonly string[]
  /** Known limits as data: a test fails when one of them starts to pass, so that it moves up. */
  readonly gaps: readonly (Phrasing & { readonly why: string })[]
}

export interface Phrasing {
  readonly value: { readonly type: MentionValue['type'] } & Readonly<Record<string, unknown>>
  readonly texts: readonly string[]
}
