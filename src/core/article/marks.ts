import type { RegionKind } from './types.ts'

/** What has been decided about a line. */
export interface Mark {
  readonly kind: RegionKind
  readonly rule: string
}

/** By index of the line; a hole is undecided. */
export type Marks = (Mark | undefined)[]
