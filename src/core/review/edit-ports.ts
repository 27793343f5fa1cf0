import type { SignOff } from '../story/types.ts'
import type { Value } from '../values/types.ts'
import type { InputProblem } from './check.ts'
import type { Editor, History } from './history.ts'

/** Why decisions could not be kept: no database at all (private window), no room, or it failed otherwise. */
export type StoreFault = 'unavailable' | 'full' | 'failed'

export type Kept<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: StoreFault }

/** Where acts outlive the page. Nothing is ever overwritten: acts are only added. `key` names a story and its texts. */
export interface DecisionStore {
  readonly read: (key: string) => Promise<Kept<History>>
  readonly add: (key: string, acts: History) => Promise<Kept<null>>
  /** Acts on the same story with other texts. */
  readonly readOthers: (key: string) => Promise<Kept<History>>
  readonly editor: () => Promise<Kept<Editor | null>>
  readonly keepEditor: (editor: Editor) => Promise<Kept<null>>
  /** Whether this story is reviewed without seeing others' decisions. */
  readonly isBlind: (key: string) => Promise<Kept<boolean>>
  readonly keepBlind: (key: string, isBlind: boolean) => Promise<Kept<null>>
  /** Calls back when another window has added acts; returns how to stop. */
  readonly watch: (key: string, onAdded: () => void) => () => void
}

/** Where signatures outlive the page: one under each story, by the story's id. */
export interface SignatureStore {
  readonly signature: (story: string) => Promise<Kept<SignOff | null>>
  /** null: withdrawn. */
  readonly keepSignature: (story: string, signature: SignOff | null) => Promise<Kept<null>>
}

/** What comes of a file that is offered as decisions. */
export type ImportOutcome =
  | { readonly outcome: 'taken'; readonly count: number; readonly unknown: readonly string[] }
  | { readonly outcome: 'not-json' }
  | { readonly outcome: 'other-story'; readonly story: string }
  | { readonly outcome: 'refused'; readonly problems: readonly InputProblem[] }

/** What a kind lets an editor choose from. */
export interface Vocabulary {
  readonly codes: readonly string[]
  readonly valueTypes: readonly Value['type'][]
}
