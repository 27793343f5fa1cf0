/** A quoted passage with the decisive stretch inside it. Offsets of `mark` are into `text`. */
export interface Excerpt {
  readonly text: string
  readonly mark: { readonly start: number; readonly end: number }
  /** Words were left out at the end because the stretch itself is very long. */
  readonly cut: boolean
}

interface Stretch {
  readonly start: number
  readonly end: number
}

const isSpace = (unit: string | undefined): boolean => unit === undefined || /\s/.test(unit)

function stepBack(text: string, from: number, floor: number): number {
  let at = from
  while (at > floor && isSpace(text[at - 1])) at--
  while (at > floor && !isSpace(text[at - 1])) at--
  return at
}

function stepOn(text: string, from: number, ceiling: number): number {
  let at = from
  while (at < ceiling && isSpace(text[at])) at++
  while (at < ceiling && !isSpace(text[at])) at++
  return at
}

/**
 * The decisive words with a little of their clause, in whole words: `room`
 * units at most, never beyond `clause`. A reader sees «على ٤ مبادئ», not a bare
 * figure. Words longer than `limit` are cut at a word and say so.
 */
export function excerpt(text: string, words: Stretch, clause: Stretch, room = 44, limit = 150): Excerpt {
  let { start } = words
  const long = words.end - words.start > limit
  let end = long ? stepOn(text, words.start + limit, words.end) : words.end
  if (long) return { text: text.slice(start, end), mark: { start: 0, end: end - start }, cut: end < words.end }
  start = Math.max(clause.start, wordStart(text, start))
  end = Math.min(clause.end, stepOn(text, end - 1, clause.end))
  for (let grew = true; grew && end - start < room; ) {
    const on = stepOn(text, end, clause.end)
    const back = stepBack(text, start, clause.start)
    const next =
      on - end <= start - back && on > end
        ? { start, end: on }
        : back < start
          ? { start: back, end }
          : { start, end: on }
    grew = next.end - next.start <= room && (next.end > end || next.start < start)
    if (grew) ({ start, end } = next)
  }
  return {
    text: text.slice(start, end),
    mark: { start: words.start - start, end: Math.min(words.end, end) - start },
    cut: false,
  }
}

function wordStart(text: string, from: number): number {
  let at = from
  while (at > 0 && !isSpace(text[at - 1])) at--
  return at
}
