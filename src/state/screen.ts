import type { Fact } from '../core/story/types.ts'

/** What `app` hands to each view of the story. */
export interface ScreenProps {
  /** The rows that pass the filters, in the order chosen. */
  readonly facts: readonly Fact[]
  /** To the next or the previous difference. */
  readonly onStep: (step: 1 | -1) => void
}
