import { Board, type GrowingRow } from './align-board.ts'
import { type AlignOptions, type Anchor, sharedOf, tied } from './align-ties.ts'

export type { AlignOptions, Anchor }

/**
 * Which figures of different articles answer one question. Nobody numbers the
 * questions of a story, so rows grow: articles are taken in the order of their
 * as-of time, each figure joins the row it is tied to best, or founds one. What
 * came earlier is never moved, so a later article changes no row's id.
 */

export interface AlignedRow<T extends Anchor> {
  /** Topic and figure of the founder, e.g. `shkhs-67`. */
  readonly id: string
  /** Words that tie the row, most shared first; at least one article beside the founder has each. */
  readonly tie: readonly string[]
  readonly members: readonly T[]
}

/** Rows in order of their ids' founders; those with one member too. */
export function align<T extends Anchor>(anchors: readonly T[], options: AlignOptions<T>): AlignedRow<T>[] {
  const board = new Board<T>()
  for (const article of byArticle(anchors)) {
    const [settled, left] = assign(article, board, options)
    for (const [anchor, row] of settled) board.join(row, anchor)
    const fresh: GrowingRow<T>[] = []
    for (const anchor of left) {
      const own = fresh.find(({ members }) => members.some((one) => sameAgain(anchor, one, options)))
      if (own) board.join(own, anchor)
      else fresh.push(board.found(anchor, idFor(anchor, board, options)))
    }
  }
  return board.rows.map(({ id, members }) => ({ id, members, tie: tieOf(members) }))
}

/** Articles by time, then id; figures by place. */
function byArticle<T extends Anchor>(anchors: readonly T[]): T[][] {
  const groups = new Map<string, T[]>()
  for (const anchor of anchors) {
    const group = groups.get(anchor.article)
    if (group) group.push(anchor)
    else groups.set(anchor.article, [anchor])
  }
  const first = (group: readonly T[]): T => group[0] as T
  return [...groups.values()]
    .map((group) => group.sort((a, b) => a.start - b.start))
    .sort((a, b) => compare(first(a).time, first(b).time) || compare(first(a).article, first(b).article))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The strongest ties first; a row takes one figure of an article, unless the article repeats it. */
function assign<T extends Anchor>(
  article: readonly T[],
  board: Board<T>,
  options: AlignOptions<T>,
): [[T, GrowingRow<T>][], T[]] {
  const ties = article
    .flatMap((anchor) =>
      board.candidates(anchor).map((row) => ({ anchor, row, score: scoreInRow(anchor, row, options) })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.anchor.start - b.anchor.start || a.row.n - b.row.n)
  const placed = new Map<T, GrowingRow<T>>()
  const taken = new Map<GrowingRow<T>, T>()
  for (const { anchor, row } of ties) {
    const other = taken.get(row)
    if (placed.has(anchor) || (other && !repeats(anchor, other, options))) continue
    placed.set(anchor, row)
    if (!other) taken.set(row, anchor)
  }
  return [[...placed], article.filter((anchor) => !placed.has(anchor))]
}

/** A figure is said again: the same value, or another one for what headline, lead or body tell in the same words. */
function repeats<T extends Anchor>(a: T, b: T, options: AlignOptions<T>): boolean {
  if (options.relate(a, b) === 'equal' || (a.figure === b.figure && a.topic === b.topic)) return true
  if (a.sentence === b.sentence || !(a.head !== b.head || options.inside)) return false
  if (a.head !== b.head && options.headApart?.(a.head ? a : b, a.head ? b : a)) return false
  const { close, near } = sharedOf(a, b)
  return tied(a, b, options) > 0 && (a.head !== b.head || close >= 3 || (close >= 2 && near >= 4))
}

/** Whether a figure says again what a row that this article has just founded holds. */
const sameAgain = <T extends Anchor>(a: T, b: T, options: AlignOptions<T>): boolean =>
  repeats(a, b, options) && tied(a, b, options) > 0

/** The best tie to one of its models. */
function scoreInRow<T extends Anchor>(anchor: T, row: GrowingRow<T>, options: AlignOptions<T>): number {
  let best = 0
  for (const member of row.models) {
    if (member.article === anchor.article) continue
    best = Math.max(best, tied(anchor, member, options))
  }
  return best
}

/** The founder's noun and figure; of two alike the later one adds its own words. */
function idFor<T extends Anchor>(anchor: T, board: Board<T>, options: AlignOptions<T>): string {
  const base = `${options.slug(anchor.topic)}-${anchor.figure}`
  const words = [...anchor.near].sort()
  for (let n = 0, id = base; ; n++) {
    if (!board.hasId(id)) return id
    id =
      words[n] === undefined
        ? `${id}-x`
        : `${base}-${words
            .slice(0, n + 1)
            .map(options.slug)
            .join('-')}`
  }
}

/** At most four words, most shared first, then by letters. */
function tieOf<T extends Anchor>(members: readonly T[]): string[] {
  const articles = new Map<string, Set<string>>()
  for (const { article, near } of members)
    for (const word of near) articles.set(word, (articles.get(word) ?? new Set()).add(article))
  return [...articles]
    .filter(([, found]) => found.size > 1)
    .sort(([a, x], [b, y]) => y.size - x.size || compare(a, b))
    .slice(0, 4)
    .map(([word]) => word)
}
