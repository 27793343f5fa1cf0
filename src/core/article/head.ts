import { isCaption } from './captions.ts'
import { echoed } from './cohesion.ts'
import type { Cue } from './cues.ts'
import { isParagraph, type Line } from './lines.ts'
import type { Mark, Marks } from './marks.ts'
import { edgeCueOf, isNameAndTown, isSignedFrom } from './stamps.ts'

/** Fewest words of a headline where a longer line can be had: section labels and names are shorter. */
const HEADLINE = 4
/** Most words of an author's name or a section's label under a headline. */
const LABEL = 3
/** Most words under byline and date that are taken for a picture's caption; decks are longer, and stand above them. */
const CAPTION = 8
/** Most words of a line right under the headline that is taken for a picture's caption: decks say more. */
const SHORT_CAPTION = 5
/** As many titles above the article that have nothing in common with it are the site's own. */
const STACK = 3
/** More short lines than these are a list of the article's own. */
const PICTURES = 2
/** A lead takes up a third of its headline's content words or more. */
const ECHO = 0.33

/**
 * Everything above the first paragraph: section labels, headline, deck, the
 * headline once more, pictures' captions, byline and date.
 * Returns the headline, which the body may repeat as page furniture.
 */
export function markHead(
  lines: readonly Line[],
  cues: readonly (Cue | null)[],
  first: number,
  marks: Marks,
  title: Line | null,
): Line | null {
  for (let i = 0; i < first; i++) {
    const line = lines[i]
    if (line && !marks[i]) marks[i] = cues[i] ?? captionMark(line) ?? edgeMark(line, i)
  }
  const open = indexesOf(marks, first)
  const [only] = open
  if (open.length === 1 && only !== undefined && isBylineAlone(lines[only], title)) {
    marks[only] = { kind: 'byline', rule: 'byline/place' }
    return null
  }
  const headline = chooseHeadline(lines, open, title, lines[first])
  const chosen = lines[headline] ?? null
  const signed = signedAt(marks, headline, first)
  const below = open.filter((i) => i > signed)
  const items = below.some((i) => lines[i]?.bullet)
  const captioned = signed >= 0 && !items && below.filter((i) => isLongEnough(lines, i)).length === 1
  const listed = open.filter((i) => i > headline && isShort(lines, i)).length > PICTURES
  let previous: Line | null = null
  const list = cues.findIndex((cue, i) => i > headline && cue?.closing === 'list')
  for (const i of open) {
    const line = lines[i]
    if (!line) continue
    marks[i] =
      i === headline
        ? { kind: 'headline', rule: 'headline/first' }
        : headMark(line, i < headline, chosen, captioned && i > signed, listed)
    if (list >= 0 && i > list) marks[i] = { kind: 'teaser', rule: 'teaser/inserted-list' }
    if (i === headline + 1 && line.readsAs(chosen)) marks[i] = { kind: 'headline', rule: 'headline/again' }
    else if (i > headline && line.readsAs(previous)) dropPair(lines, marks, i)
    previous = i === headline ? null : line
  }
  markStack(lines, marks, chosen, first)
  return chosen
}

/** Above the first paragraph stands a reporter and a town, and no headline. */
const isBylineAlone = (line: Line | undefined, title: Line | null): boolean =>
  line !== undefined && isNameAndTown(line) && !line.readsAs(title)

const captionMark = (line: Line): Mark | undefined =>
  isCaption(line) ? { kind: 'caption', rule: 'caption/credit' } : undefined

function edgeMark(line: Line, i: number): Mark | undefined {
  const cue = edgeCueOf(line)
  if (cue) return cue
  return i > 0 && (isSignedFrom(line) || isNameAndTown(line)) ? { kind: 'byline', rule: 'byline/place' } : undefined
}

/** Longer than a short caption, and not the line above once more. */
const isLongEnough = (lines: readonly Line[], i: number): boolean =>
  (lines[i]?.count ?? 0) > SHORT_CAPTION && lines[i]?.readsAs(lines[i - 1]) === false

/** As long as a short caption, and not the line above once more. */
const isShort = (lines: readonly Line[], i: number): boolean => {
  const line = lines[i]
  return line !== undefined && line.count > LABEL && line.count <= SHORT_CAPTION && !line.readsAs(lines[i - 1])
}

const indexesOf = (marks: Marks, first: number): number[] => {
  const open: number[] = []
  for (let i = 0; i < first; i++) if (!marks[i]) open.push(i)
  return open
}

/** The given title, else the line that stands twice, else the first that is long enough, else the longest. */
function chooseHeadline(
  lines: readonly Line[],
  open: readonly number[],
  title: Line | null,
  lead: Line | undefined,
): number {
  const wordsAt = (i: number): number => lines[i]?.count ?? 0
  const titled = open.find((i) => lines[i]?.readsAs(title))
  if (titled !== undefined) return titled
  const long = open.filter((i) => wordsAt(i) >= HEADLINE && !isMenu(lines, i))
  const seen = new Map<number, number>()
  for (const i of long) {
    const hash = lines[i]?.hash ?? 0
    const before = seen.get(hash)
    if (before !== undefined && i - before > 1) return before
    if (before === undefined) seen.set(hash, i)
  }
  const echoing = long.length > STACK && lead ? long.find((i) => echoed(lines[i] as Line, lead) >= ECHO) : undefined
  if (echoing !== undefined && lead && echoed(lines[long[0] as number] as Line, lead) === 0) return echoing
  const fallback = open.reduce((best, i) => (wordsAt(i) > wordsAt(best) ? i : best), open[0] ?? -1)
  return long[0] ?? fallback
}

/** Where the byline or the date stands under the headline; a deck stands above it. */
function signedAt(marks: Marks, headline: number, first: number): number {
  for (let i = headline + 1; i < first; i++) if (signs.has(marks[i]?.kind ?? '')) return i
  return -1
}

const signs = new Set<string>(['byline', 'dateline'])

/** An item of a list, or the item above once more. */
const isMenu = (lines: readonly Line[], i: number): boolean => {
  const above = lines[i - 1]
  return lines[i]?.bullet === true || (above?.bullet === true && above.readsAs(lines[i]))
}

function headMark(line: Line, before: boolean, headline: Line | null, underByline: boolean, listed: boolean): Mark {
  if (before) return { kind: 'navigation', rule: 'navigation/section' }
  if (line.readsAs(headline) || (headline && holdsTitle(line, headline)))
    return { kind: 'navigation', rule: 'navigation/repeated-headline' }
  if (line.sentenceEnd || (line.bullet && !line.endsWithColon)) return DECK
  if (line.count <= LABEL) return { kind: 'byline', rule: 'byline/short' }
  if (line.count <= SHORT_CAPTION && !listed && !line.endsWithColon) return { kind: 'caption', rule: 'caption/short' }
  if (underByline && line.count <= CAPTION) return { kind: 'caption', rule: 'caption/under-byline' }
  return DECK
}

const DECK: Mark = { kind: 'deck', rule: 'deck/under-headline' }

/** The headline once more, with the site's name before it or the name of the picture behind it. */
const holdsTitle = (line: Line, headline: Line): boolean =>
  line.count > headline.count &&
  line.count <= headline.count + LABEL + 2 &&
  (line.text.endsWith(headline.text) || line.text.startsWith(`${headline.text} `))

/** Titles of other articles under what was taken for the headline: no word of theirs is in the lead or in it. */
function markStack(lines: readonly Line[], marks: Marks, headline: Line | null, first: number): void {
  const lead = lines[first]
  const strange: number[] = []
  for (let i = 0; i < first; i++) {
    const line = lines[i] as Line
    if (marks[i]?.kind !== 'deck' || line.sentenceEnd || line.bullet || !lead) continue
    if (echoed(line, lead) === 0 && (!headline || echoed(line, headline) === 0)) strange.push(i)
  }
  if (strange.length >= STACK) for (const i of strange) marks[i] = { kind: 'teaser', rule: 'teaser/stack' }
}

/** One text twice, line after line, under the headline: a picture's caption and its alternative text. */
function dropPair(lines: readonly Line[], marks: Marks, second: number): void {
  const line = lines[second]
  for (const i of [second - 1, second])
    if (line?.readsAs(lines[i])) marks[i] = { kind: 'caption', rule: 'caption/twice' }
}

/** Index of the first paragraph that carries no cue; the number of lines when there is none. */
export function firstParagraph(lines: readonly Line[], cues: readonly (Cue | null)[]): number {
  const found = lines.findIndex((line, i) => !cues[i] && isParagraph(line) && !isCaption(line))
  return found < 0 ? lines.length : found
}
