import type { Kept } from '../review/edit-ports.ts'
import type { OwnStory } from './own.ts'

/** What a list of stories shows; read without reading the texts. */
export interface StoryHead {
  readonly id: string
  readonly title: string
  /** How many articles have been brought in. */
  readonly articles: number
  /** ISO time of the last change. */
  readonly changed: string
  /** Whether there is a table to open. */
  readonly isCompared: boolean
  /** Absent: it is not. */
  readonly isConfidential?: true
}

export interface KeptStory {
  readonly own: OwnStory
  /** Rises with every change: who saves over another number would undo somebody's work. */
  readonly revision: number
  /** The story file as it was last built from these articles, or null. */
  readonly built: string | null
}

export type Saved =
  | { readonly ok: true; readonly revision: number }
  /** Another window has changed the story meanwhile; nothing was written. */
  | { readonly ok: false; readonly fault: 'conflict' }
  | { readonly ok: false; readonly fault: Extract<Kept<never>, { ok: false }>['fault'] }

/** Where a user's own stories outlive the page. */
export interface Library {
  readonly list: () => Promise<Kept<readonly StoryHead[]>>
  readonly read: (id: string) => Promise<Kept<KeptStory | null>>
  /** `revision`: the one that was read; 0 for a story that is new. `built` null: what was built before no longer fits. */
  readonly save: (story: KeptStory, changed: string) => Promise<Saved>
  readonly remove: (id: string) => Promise<Kept<null>>
  /** Calls back when a story was changed, in this window or another; returns how to stop. */
  readonly watch: (onChanged: () => void) => () => void
}
