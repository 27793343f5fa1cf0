import type { Relation } from '@/core/story/types.ts'

/** One report of a pair: what it prints and when. */
export interface Report {
  readonly at?: string
  readonly title?: string
  readonly text: string
}

export interface PairRow {
  readonly a: string
  readonly b: string
  readonly is: readonly Relation[]
  /** The rules do not get there; a rule that does must take this away. */
  readonly gap?: true
}

/**
 * Two or more reports of one event and what an experienced editor would say of
 * them. A row is named by words that it must hold of the first and of the last
 * report; `is` lists the verdicts that can be defended, best first.
 */
export interface StoryPair {
  readonly name: string
  readonly reports: readonly Report[]
  readonly rows: readonly PairRow[]
  /** Words that must meet in no row: two questions. */
  readonly apart?: readonly (readonly [string, string])[]
}
