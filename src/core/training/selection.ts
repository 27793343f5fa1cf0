import type { Span } from './types.ts'

/** A text field of a page shows a line break of two units as one: offsets there and in the stored text differ by those before them. */

const BREAK = /\r\n/g

/** A selection as the page has it, in the stored text, without the blanks at its ends; null where nothing is left. */
export function spanInText(text: string, selected: Span): Span | null {
  const places = [...text.matchAll(BREAK)].map(({ index }, before) => index - before)
  const stored = (offset: number) => offset + places.filter((place) => place < offset).length
  const [start, end] = [stored(selected.start), stored(selected.end)]
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? { start: from, end: to } : null
}

export function spanOnPage(text: string, { start, end }: Span): Span {
  const shown = (offset: number) => offset - [...text.slice(0, offset).matchAll(BREAK)].length
  return { start: shown(start), end: shown(end) }
}
