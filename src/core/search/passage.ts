import { foldWithMap, type RawOffset, rawSpan } from '../text/fold.ts'
import { wordsOf } from './index.ts'

/** Raw offsets. */
export interface Found {
  readonly start: RawOffset
  readonly end: RawOffset
}

/**
 * Where a text answers a query: the whole query as it was typed if it stands
 * there, else the rarest-looking of its words, the longest one. Null: nowhere.
 */
export function passageOf(raw: string, query: string): Found | null {
  const folded = foldWithMap(raw)
  const text = inSmall(folded.text)
  const words = wordsOf(query)
  const tries = [words.join(' '), ...[...words].sort((a, b) => b.length - a.length)]
  for (const sought of tries) {
    const at = sought === '' ? -1 : text.indexOf(sought)
    if (at !== -1) return rawSpan(folded, at, at + sought.length)
  }
  return null
}

/** In small letters, unless a letter would become two and the way back be lost. */
function inSmall(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text
}
