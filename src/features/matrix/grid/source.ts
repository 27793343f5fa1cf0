import type { ShapeName } from '@/ui/shape.tsx'

/** One cell in the few short lines that a row of fixed height has room for. Every string is clipped already. */
export interface CellText {
  readonly siglum: string
  readonly isParty: boolean
  readonly value: string
  /** The source's own words in three parts; the middle one decides. All empty where there are none. */
  readonly words: readonly [string, string, string]
  /** Who says it and how surely; or which silence this is. */
  readonly note: string
  /** Set where the article says nothing. */
  readonly presence: ShapeName | null
  readonly rel: string | null
  readonly lang: string
  readonly dir: string
}

export interface HeadText {
  readonly id: string
  readonly question: string
  readonly verdict: string
  readonly rel: string
  readonly shape: ShapeName
  readonly coverage: string
}

/** What a row of the window is: a question put to all outlets, the name of a theme, or the evidence of the opened row. */
export type ItemKind = 'fact' | 'band' | 'panel'

export interface BandText {
  readonly name: string
  readonly isFolded: boolean
}

export interface OutletText {
  readonly id: string
  readonly name: string
  readonly flag: string
  /** Names the button that opens the column's menu. */
  readonly menu: string
}

/** What the window shows, asked for when it comes into sight. Places of items and columns count from 0. */
export interface GridSource {
  readonly items: readonly ItemKind[]
  readonly columns: number
  readonly pinned: number
  readonly cell: (item: number, column: number) => CellText
  readonly head: (item: number) => HeadText
  readonly band: (item: number) => BandText
  /** A press on a band: its rows are folded away, or come back. */
  readonly fold: (item: number) => void
  /** Where a row stands now; -1 where it is not shown. */
  readonly itemOf: (fact: string) => number
  readonly outlet: (column: number) => OutletText
  /** Where an outlet's column stands now; -1 where it is not shown. */
  readonly columnOf: (article: string) => number
  /** A press on the button over a column. */
  readonly ask: (column: number, button: HTMLElement) => void
  /** A press on a cell, or on the question of a row. */
  readonly press: (item: number, column: number | null) => void
  /** The opened row and the cell whose press opened it. */
  readonly open: { readonly item: number; readonly column: number | null } | null
}

export interface Sizes {
  readonly head: number
  readonly band: number
  readonly row: number
  readonly fact: number
  readonly outlet: number
}
