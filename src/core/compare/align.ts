import type { SetRelation } from '../values/types.ts'

/**
 * Which figures of different articles answer one question. Nobody numbers the
 * questions of a story, so rows grow: articles are taken in the order of their
 * as-of time, each figure joins the row it is tied to best, or founds one. What
 * came earlier is never moved, so a later article changes no row's id.
 */

/** One figure with what its clause speaks of. All words are skeletons or ids: no language here. */
export interface Anchor {
  readonly article: string
  /** As-of time of the article, '' where it has none: earlier articles found rows. */
  readonly time: string
  /** Where it stands, and where its sentence begins. */
  readonly start: number
  readonly sentence: number
  /** Headline or deck: what stands there is said again below. */
  readonly head: boolean
  /** What is counted: noun, currency, unit; `generic` where any noun of the family may stand for it («شخص»). */
  readonly topic: string
  readonly family: string
  readonly generic: boolean
  /** Printed figure for the row's id, e.g. `67`, `gt-30`. */
  readonly figure: string
  /** How telling it is that two articles print this very figure: 0 for one or two, 3 for an odd large one. */
  readonly weight: number
  /** «بينهم 5», or one of several figures of its noun in one sentence: a share, never held against a whole. */
  readonly part: boolean
  /** Of several shares in one sentence: the close words that no other of them has («حزب العدل 73 مقعداً»). */
  readonly own: ReadonlySet<string>
  /** The two content words on either side inside the clause; those near by; those of the whole sentence. */
  readonly close: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  readonly around: ReadonlySet<string>
  /** Names, places and years that narrow it: where both have some of a sort and share none, they are two questions. */
  readonly names: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly years: ReadonlySet<string>
}

export interface AlignedRow<T extends Anchor> {
  /** Topic and figure of the founder, e.g. `shkhs-67`. */
  readonly id: string
  /** Words that tie the row, most shared first; at least one article beside the founder has each. */
  readonly tie: readonly string[]
  readonly members: readonly T[]
}

export interface AlignOptions<T> {
  /** How two values lie to each other. */
  relate(a: T, b: T): SetRelation
  /** ASCII name of a topic. */
  slug(topic: string): string
  /**
   * Whether two articles tell one event as far as their other figures go: who agrees
   * on nothing is not held against the other.
   */
  agree(articleA: string, articleB: string): boolean
  /** Whether one article may be set against itself outside its headline. */
  readonly inside?: true
  /** Whether a headline counts something else than this figure below it: several of them together, say. */
  headApart?(head: T, below: T): boolean
}

interface Row<T> {
  readonly id: string
  readonly members: T[]
}

/** Rows in order of their ids' founders; those with one member too. */
export function align<T extends Anchor>(anchors: readonly T[], options: AlignOptions<T>): AlignedRow<T>[] {
  const rows: Row<T>[] = []
  for (const article of byArticle(anchors)) {
    const [settled, left] = assign(article, rows, options)
    for (const [anchor, row] of settled) row.members.push(anchor)
    for (const anchor of left) {
      const own = restated(anchor, rows, options)
      if (own) own.members.push(anchor)
      else rows.push({ id: idFor(anchor, rows, options), members: [anchor] })
    }
  }
  return rows.map(({ id, members }) => ({ id, members, tie: tieOf(members) }))
}

/** Articles by time, then id; figures by place. */
function byArticle<T extends Anchor>(anchors: readonly T[]): T[][] {
  const groups = new Map<string, T[]>()
  for (const anchor of anchors) groups.set(anchor.article, [...(groups.get(anchor.article) ?? []), anchor])
  const first = (group: readonly T[]): T => group[0] as T
  return [...groups.values()]
    .map((group) => group.sort((a, b) => a.start - b.start))
    .sort((a, b) => compare(first(a).time, first(b).time) || compare(first(a).article, first(b).article))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The strongest ties first; a row takes one figure of an article, unless the article repeats it. */
function assign<T extends Anchor>(
  article: readonly T[],
  rows: readonly Row<T>[],
  options: AlignOptions<T>,
): [[T, Row<T>][], T[]] {
  const ties = article
    .flatMap((anchor) => rows.map((row, n) => ({ anchor, row, n, score: scoreInRow(anchor, row, options) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.anchor.start - b.anchor.start || a.n - b.n)
  const placed = new Map<T, Row<T>>()
  const taken = new Map<Row<T>, T>()
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

/** A row that this article has just founded and that the figure says again. */
function restated<T extends Anchor>(anchor: T, rows: readonly Row<T>[], options: AlignOptions<T>): Row<T> | undefined {
  return rows.find(({ members }) => {
    const own = members.filter(({ article }) => article === anchor.article)
    return own.length === members.length && own.some((one) => sameAgain(anchor, one, options))
  })
}

const sameAgain = <T extends Anchor>(a: T, b: T, options: AlignOptions<T>): boolean =>
  repeats(a, b, options) && tied(a, b, options) > 0

/** The best tie to a member, if no member of the row stands against it. */
function scoreInRow<T extends Anchor>(anchor: T, row: Row<T>, options: AlignOptions<T>): number {
  let best = 0
  for (const member of row.members) {
    if (member.article === anchor.article) continue
    best = Math.max(best, tied(anchor, member, options))
  }
  return best
}

/** How strongly two figures are tied; 0 where they are two questions. */
function tied<T extends Anchor>(a: T, b: T, options: AlignOptions<T>): number {
  const topic = topicTie(a, b)
  const sets = options.relate(a, b)
  if (topic === 0 || sets === 'incomparable' || apart(a.years, b.years)) return 0
  const shared = sharedOf(a, b)
  const context = 2 * topic + 2 * shared.close + 1.5 * shared.near + 0.5 * (shared.around - shared.near)
  if (sets === 'equal') return sameFigure(a, topic, shared) ? 20 + 3 * a.weight + context : 0
  if (!alike(a, b) || apart(a.places, b.places) || apart(a.names, b.names)) return 0
  if (sets !== 'disjoint') return nestedFigure(topic, shared) ? 10 + context : 0
  return otherFigure(topic, shared, a.family === 'unit') &&
    (a.article === b.article || options.agree(a.article, b.article))
    ? context
    : 0
}

/** A share is held against a share of the same owner only. */
const alike = (a: Anchor, b: Anchor): boolean => (a.part || b.part ? a.part && b.part && count(a.own, b.own) > 0 : true)

interface Shared {
  readonly close: number
  readonly near: number
  readonly around: number
  /** The shorter sentence says hardly anything that the other does not. */
  readonly all: boolean
}

/** So much of the shorter sentence must stand in the other for two short ones to speak of one thing. */
const MOST = 0.65

function sharedOf(a: Anchor, b: Anchor): Shared {
  const around = count(a.around, b.around)
  return {
    close: count(a.close, b.close),
    near: count(a.near, b.near),
    around,
    all: around >= MOST * Math.min(a.around.size, b.around.size),
  }
}

/** One noun is a tie, a general noun for a special one half of it. */
function topicTie(a: Anchor, b: Anchor): 0 | 1 | 2 {
  if (a.topic === b.topic) return 2
  return a.family !== '' && a.family === b.family && (a.generic || b.generic) ? 1 : 0
}

/** Equal figures need little beside them: the rarer the figure, the less. */
function sameFigure(a: Anchor, topic: number, { close, near, around }: Shared): boolean {
  const points = a.weight + topic + close + 1.5 * near + 0.5 * (around - near)
  return (near > 0 || (a.weight > 1 && around > 1)) && points >= 5
}

const nestedFigure = (topic: number, { close, near, around }: Shared): boolean =>
  (close > 0 && topic + close + near >= 5) || (topic === 2 && near >= 2 && around >= 4)

/** Different figures are one question only where noun and clause are the same; a unit is no noun and ties nothing. */
const otherFigure = (topic: number, { close, near, around, all }: Shared, unit: boolean): boolean =>
  unit
    ? close >= 2 && near >= 3 && around >= 4
    : topic === 2 &&
      ((close >= 2 && (around >= 3 || all)) || (close >= 1 && near >= 3 && around >= 4) || (near >= 5 && around >= 5))

const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && count(a, b) === 0

function count(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared
}

/** The founder's noun and figure; of two alike the later one adds its own words. */
function idFor<T extends Anchor>(anchor: T, rows: readonly Row<T>[], options: AlignOptions<T>): string {
  const base = `${options.slug(anchor.topic)}-${anchor.figure}`
  const words = [...anchor.near].sort()
  for (let n = 0, id = base; ; n++) {
    if (!rows.some((row) => row.id === id)) return id
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
