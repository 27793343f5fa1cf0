import type { Anchor } from './align-ties.ts'

/** A row while it grows. */
export interface GrowingRow<T> {
  readonly id: string
  /** Place among the rows in order of founding. */
  readonly n: number
  readonly members: T[]
  /** Members that later figures are held against: the founder and a few that differ from it. */
  readonly models: T[]
}

/** Up to this many rows a figure is held against each of them. */
const FEW_ROWS = 64
/** Beyond: those that share most words near by, rare words first. */
const CANDIDATES = 24
/** A word near so many rows' figures tells none of them. */
const LONGEST_LIST = 96
const MODELS = 8

/** The rows so far, with an index from words and figures to rows: a large story holds no figure against all others. */
export class Board<T extends Anchor> {
  readonly rows: GrowingRow<T>[] = []
  private readonly ids = new Set<string>()
  private readonly byWord = new Map<string, GrowingRow<T>[]>()
  private readonly byFigure = new Map<string, GrowingRow<T>[]>()

  hasId(id: string): boolean {
    return this.ids.has(id)
  }

  found(anchor: T, id: string): GrowingRow<T> {
    const row: GrowingRow<T> = { id, n: this.rows.length, members: [], models: [] }
    this.rows.push(row)
    this.ids.add(id)
    this.join(row, anchor)
    return row
  }

  join(row: GrowingRow<T>, anchor: T): void {
    row.members.push(anchor)
    if (row.models.length === MODELS || row.models.some((model) => isAlike(model, anchor))) return
    row.models.push(anchor)
    listed(this.byFigure, figureKey(anchor), row)
    for (const word of anchor.near) listed(this.byWord, word, row)
  }

  /** Rows that the figure may belong to, in order of founding. */
  candidates(anchor: T): readonly GrowingRow<T>[] {
    if (this.rows.length <= FEW_ROWS) return this.rows
    const found = new Map<GrowingRow<T>, number>()
    const add = (rows: readonly GrowingRow<T>[] | undefined): void => {
      if (!rows || rows.length > LONGEST_LIST) return
      for (const row of rows) found.set(row, (found.get(row) ?? 0) + 1 / rows.length)
    }
    add(this.byFigure.get(figureKey(anchor)))
    for (const word of anchor.near) add(this.byWord.get(word))
    return [...found]
      .sort(([a, x], [b, y]) => y - x || a.n - b.n)
      .slice(0, CANDIDATES)
      .map(([row]) => row)
      .sort((a, b) => a.n - b.n)
  }
}

const figureKey = ({ topic, figure }: Anchor): string => `${topic} ${figure}`

function listed<T>(index: Map<string, GrowingRow<T>[]>, key: string, row: GrowingRow<T>): void {
  const list = index.get(key)
  if (!list) index.set(key, [row])
  else if (list.at(-1) !== row && !list.includes(row)) list.push(row)
}

/** Says nothing that the model does not: the same figure of the same thing in the same words. */
function isAlike(
  model: Anchor,
  { topic, figure, part, near, around, places, names, owners, years, days }: Anchor,
): boolean {
  const sets: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
    [model.near, near],
    [model.around, around],
    [model.places, places],
    [model.names, names],
    [model.owners, owners],
    [model.years, years],
    [model.days, days],
  ]
  return (
    model.topic === topic &&
    model.figure === figure &&
    model.part === part &&
    sets.every(([a, b]) => a.size === b.size && [...b].every((word) => a.has(word)))
  )
}
