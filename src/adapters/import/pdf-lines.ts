/**
 * Lines from the places of a page's glyphs. A PDF says where ink goes, not in
 * which order it is read: Arabic often comes letter by letter, from left to right.
 */
export interface Glyphs {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PdfLine {
  readonly text: string
  readonly y: number
  readonly height: number
  readonly left: number
  readonly right: number
}

/** Glyphs whose feet differ by less than this share of their height stand on one line. */
const SAME_LINE = 0.45
/** White space wider than this share of the height parts words. */
const WORD_GAP = 0.15

export function linesOf(glyphs: readonly Glyphs[]): PdfLine[] {
  const rows: Glyphs[][] = []
  for (const glyph of [...glyphs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    const head = row?.[0]
    if (row && head && head.y - glyph.y < Math.max(head.height, glyph.height) * SAME_LINE) row.push(glyph)
    else rows.push([glyph])
  }
  return rows.map(lineOf)
}

const RIGHT_TO_LEFT = /[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f\d\u0660-\u0669\u06f0-\u06f9]/

function lineOf(row: readonly Glyphs[]): PdfLine {
  const rtl = isRightToLeft(row.map(({ str }) => str).join(''))
  const ordered = [...row].sort((a, b) => (rtl ? b.x + b.width - (a.x + a.width) : a.x - b.x))
  const parts = spaced(ordered, rtl)
  return {
    // A vowel sign begins no word: it came loose from the one before it.
    text: (rtl ? withRunsTurned(parts) : parts)
      .join('')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/( )(\p{M}+)/gu, '$2$1')
      .trim(),
    y: row[0]?.y ?? 0,
    height: Math.max(...row.map(({ height }) => height)),
    left: Math.min(...row.map(({ x }) => x)),
    right: Math.max(...row.map(({ x, width }) => x + width)),
  }
}

const isRightToLeft = (text: string): boolean => {
  const arabic = text.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g)?.length ?? 0
  return arabic > 0 && arabic >= (text.match(/[A-Za-z]/g)?.length ?? 0)
}

function spaced(ordered: readonly Glyphs[], rtl: boolean): string[] {
  return ordered.flatMap((glyph, i) => {
    const before = ordered[i - 1]
    if (!before) return [glyph.str]
    const gap = rtl ? before.x - (glyph.x + glyph.width) : glyph.x - (before.x + before.width)
    return gap > Math.max(before.height, glyph.height) * WORD_GAP ? [' ', glyph.str] : [glyph.str]
  })
}

/** In a line read from the right, figures and Latin words are read from the left. */
function withRunsTurned(parts: readonly string[]): string[] {
  const out: string[] = []
  for (let i = 0; i < parts.length; ) {
    let end = i
    while (end < parts.length && isLeftToRight(parts, end)) end++
    if (end === i) {
      out.push(parts[i++] as string)
      continue
    }
    out.push(...parts.slice(i, end).reverse())
    i = end
  }
  return out
}

/** A letter or figure read from the left, or a sign between two of them. */
function isLeftToRight(parts: readonly string[], i: number): boolean {
  const part = parts[i] as string
  if (RIGHT_TO_LEFT.test(part)) return false
  if (LEFT_TO_RIGHT.test(part)) return true
  const [before, after] = [parts[i - 1] ?? '', parts[i + 1] ?? '']
  const joins = part === ' ' ? /[A-Za-z]/ : LEFT_TO_RIGHT
  return joins.test(before) && joins.test(after) && !RIGHT_TO_LEFT.test(before) && !RIGHT_TO_LEFT.test(after)
}

/** A line that reaches as far as this share of the column goes on in the next. */
const FULL = 0.86
/** Lines farther apart than this many heights are two paragraphs. */
const APART = 2.1

/** Lines of one column put together to paragraphs. */
export function paragraphsOf(lines: readonly PdfLine[]): string[] {
  const width = Math.max(...lines.map(({ left, right }) => right - left), 0)
  const paragraphs: string[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const goesOn =
      before !== undefined &&
      before.right - before.left >= width * FULL &&
      before.y - line.y < Math.max(before.height, line.height) * APART &&
      Math.abs(before.height - line.height) < before.height * 0.2
    const last = paragraphs.length - 1
    if (goesOn && last >= 0) paragraphs[last] = `${paragraphs[last]} ${line.text}`
    else if (line.text !== '') paragraphs.push(line.text)
  })
  return paragraphs.map(paired)
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['«', '»'],
  ['[', ']'],
]

/** Mirrored signs come out as they were drawn: of an even number every other one opens. */
function paired(paragraph: string): string {
  let text = paragraph
  for (const [open, close] of PAIRS) {
    let n = 0
    const signs = Array.from(text).filter((sign) => sign === open || sign === close).length
    if (signs % 2 === 0)
      text = Array.from(text, (sign) => (sign !== open && sign !== close ? sign : n++ % 2 === 0 ? open : close)).join(
        '',
      )
  }
  return text
}

/** A page's lines, and what of them is its running head and foot. */
export interface PdfPage {
  readonly head: readonly PdfLine[]
  readonly body: readonly PdfLine[]
  readonly foot: readonly PdfLine[]
}

/** Lines that stand on most pages, figures left aside, are heads and feet. */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfPage[] {
  const key = ({ text }: PdfLine): string => text.replaceAll(/[\d\u0660-\u0669]+/g, '#')
  const seen = new Map<string, number>()
  for (const page of pages) for (const one of new Set(page.map(key))) seen.set(one, (seen.get(one) ?? 0) + 1)
  const often = (line: PdfLine): boolean => pages.length > 2 && (seen.get(key(line)) ?? 0) * 2 > pages.length
  return pages.map((page) => {
    const body = page.filter((line) => !often(line))
    const first = page.findIndex((line) => !often(line))
    return { body, head: page.slice(0, first < 0 ? page.length : first), foot: footOf(page, first, often) }
  })
}

/** What runs on below the first line of the body, wherever it stands there. */
const footOf = (page: readonly PdfLine[], first: number, often: (line: PdfLine) => boolean): readonly PdfLine[] =>
  first < 0 ? [] : page.slice(first).filter(often)
