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
/** Where a clause ends, a reader needs no more of it. */
const isBreak = (unit: string | undefined): boolean => unit !== undefined && /[.,;:!?،؛؟…()–—•]/.test(unit)

/** End of the next word after `from`; `from` itself where a clause ends in between. */
function oneWordOn(text: string, from: number, ceiling: number): number {
  let at = from
  while (at < ceiling && isSpace(text[at])) at++
  while (at < ceiling && !isSpace(text[at])) {
    if (isBreak(text[at])) return from === at || isSpace(text[at - 1]) ? from : at
    at++
  }
  return at
}

/** Start of the word before `from`; `from` itself where a clause ends in between. */
function oneWordBack(text: string, from: number, floor: number): number {
  let at = from
  while (at > floor && isSpace(text[at - 1])) at--
  if (isBreak(text[at - 1])) return from
  while (at > floor && !isSpace(text[at - 1])) {
    if (isBreak(text[at - 1])) return at
    at--
  }
  return at
}

function cutAtWord(text: string, { start, end }: Stretch, limit: number): Excerpt {
  let at = start + limit
  while (at < end && !isSpace(text[at])) at++
  return { text: text.slice(start, at), mark: { start: 0, end: at - start }, cut: at < end }
}

/** How much of the clause is shown: at most `room` units; on both sides, or on the one that leads up to the words. */
export interface Reach {
  readonly room: number
  readonly both: boolean
}

const NEAR: Reach = { room: 30, both: false }

/**
 * The decisive words with a little of their clause, in whole words: `room`
 * units at most, never beyond `clause`, never over a comma or a full stop; what
 * leads up to them, or, where they come first, what follows. A reader sees «على
 * ٤ مبادئ», not a bare figure. Words that fill the room alone
 * stay alone; words longer than `limit` are cut at a word and say so.
 */
export function excerpt(text: string, words: Stretch, clause: Stretch, reach = NEAR, limit = 140): Excerpt {
  const { room } = reach
  if (words.end - words.start > limit) return cutAtWord(text, words, limit)
  let start = isSpace(text[words.start - 1]) ? words.start : oneWordBack(text, words.start, clause.start)
  let end = isSpace(text[words.end]) ? words.end : oneWordOn(text, words.end, clause.end)
  const before = start
  for (let next = oneWordBack(text, start, clause.start); next < start && end - next <= room; ) {
    start = next
    next = oneWordBack(text, start, clause.start)
  }
  const goesOn = start === before || reach.both
  for (let next = oneWordOn(text, end, clause.end); goesOn && next > end && next - start <= room; ) {
    end = next
    next = oneWordOn(text, end, clause.end)
  }
  return {
    text: text.slice(start, end),
    mark: { start: words.start - start, end: words.end - start },
    cut: false,
  }
}
