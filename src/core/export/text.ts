import type { Slice } from '../text/span.ts'

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'ckb'])

export type Direction = 'rtl' | 'ltr'

/** @param lang a language tag, e.g. `ar` or `ar-SA` */
export const directionOf = (lang: string): Direction => (RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr')

/** Quotation marks of the source's own language. */
export const quotationMarks = (lang: string): readonly [string, string] =>
  directionOf(lang) === 'rtl' ? ['«', '»'] : ['“', '”']

/** The isolates that a formatted value carries for the screen mean nothing in a table of data. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069\u200E\u200F]/g, '')

/** `text:960..967`: figures that no spreadsheet takes for a date. */
export const placeOf = ({ field, start, end }: Slice): string => `${field}:${start}..${end}`

/** A passage cut at the words that decide; `words` is empty where they stand elsewhere. */
export interface Cut {
  readonly before: string
  readonly words: string
  readonly after: string
}

export function cutAt(passage: Slice, words: Slice): Cut {
  const inside = passage.field === words.field && passage.start <= words.start && words.end <= passage.end
  if (!inside) return { before: passage.quote, words: '', after: '' }
  const [from, to] = [words.start - passage.start, words.end - passage.start]
  return { before: passage.quote.slice(0, from), words: passage.quote.slice(from, to), after: passage.quote.slice(to) }
}
