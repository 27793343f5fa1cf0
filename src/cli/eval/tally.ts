import { type Scores, scoresOf } from './interval.ts'

/** One line of a table: a mention type or a kind of fact. */
export interface Row extends Scores {
  readonly key: string
  /** In the gold. */
  readonly expected: number
  /** Expected ones that something of the type touches, rightly or not. */
  readonly touched: number
  readonly right: number
  /** Finds that can be judged: all where the gold is complete, else those that touch an expected one. */
  readonly given: number
}

/** A miss or a false find, in its context. */
export interface Note {
  readonly key: string
  readonly what: 'missed' | 'false' | 'wrong-words' | 'wrong-value'
  readonly where: string
  readonly words: string
  /** What was given instead, where anything was. */
  readonly instead: string
  readonly context: string
}

export interface Table {
  readonly name: string
  readonly rows: readonly Row[]
}

interface Cell {
  expected: number
  touched: number
  right: number
  given: number
}

/** Counts by key, and the notes that explain them. */
export class Tally {
  readonly #cells = new Map<string, Cell>()
  readonly notes: Note[] = []

  add(key: string, counts: Partial<Cell>): void {
    const cell = this.#cells.get(key) ?? { expected: 0, touched: 0, right: 0, given: 0 }
    for (const name of ['expected', 'touched', 'right', 'given'] as const) cell[name] += counts[name] ?? 0
    this.#cells.set(key, cell)
  }

  /** Rows by key; with more than one, the sum of all at the end. */
  table(name: string): Table {
    const rows = [...this.#cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, cell]) => rowOf(key, cell))
    return { name, rows: rows.length > 1 ? [...rows, rowOf('all', sum(rows))] : rows }
  }
}

const rowOf = (key: string, { expected, touched, right, given }: Cell): Row => ({
  key,
  expected,
  touched,
  right,
  given,
  ...scoresOf({ right, expected, given }),
})

function sum(rows: readonly Row[]): Cell {
  const total: Cell = { expected: 0, touched: 0, right: 0, given: 0 }
  for (const row of rows) {
    total.expected += row.expected
    total.touched += row.touched
    total.right += row.right
    total.given += row.given
  }
  return total
}

/** Up to 50 units on each side, the words between «⟦» and «⟧», on one line. */
export function contextOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = text.slice(Math.max(0, start - 50), start)
  const after = text.slice(end, end + 50)
  return `${before}⟦${text.slice(start, end)}⟧${after}`.replaceAll(/\s+/g, ' ')
}
