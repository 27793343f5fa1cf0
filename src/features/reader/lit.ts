import { keepInView } from '@/ui/keep-in-view.ts'

/** Where a stretch stands in the passage that one came for; neighbours share one outline. */
export type Edge = 'only' | 'start' | 'middle' | 'end'

/** For each piece, in reading order, its place in the passage. `joins`: whether it follows the piece before without a gap. */
export const edgesOf = (pieces: readonly { readonly joins: boolean }[]): readonly Edge[] =>
  pieces.map(({ joins }, at) => {
    const goesOn = pieces[at + 1]?.joins ?? false
    if (joins && at > 0) return goesOn ? 'middle' : 'end'
    return goesOn ? 'start' : 'only'
  })

/**
 * Outlines the pieces of one row in an article that stands, and nothing else
 * changes: no paragraph is drawn anew.
 *
 * @returns the first piece
 */
function outline(article: Element, fact: string | null): Element | null {
  for (const mark of article.querySelectorAll('[data-now]')) mark.removeAttribute('data-now')
  if (fact === null) return null
  const marks = [...article.querySelectorAll(`mark[data-facts~="${CSS.escape(fact)}"]`)]
  const edges = edgesOf(
    marks.map((mark, at) => ({ joins: at > 0 && mark.previousSibling === (marks[at - 1] ?? null) })),
  )
  for (const [at, mark] of marks.entries()) mark.setAttribute('data-now', edges[at] ?? 'only')
  return marks[0] ?? null
}

/**
 * Lights the passage of one row.
 *
 * @returns what ends the watch that keeps it in sight
 */
export function light(article: Element, fact: string | null): (() => void) | undefined {
  const first = outline(article, fact)
  return first ? keepInView(() => first.scrollIntoView({ block: 'center' })) : undefined
}

/** The same outline after the article has been drawn again, without moving the page. */
export const relight = (article: Element, fact: string | null): void => void outline(article, fact)
