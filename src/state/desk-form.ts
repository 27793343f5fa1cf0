import { create } from 'zustand'
import type { Passage, ReadingPlace } from '../core/review/edit.ts'
import type { NoteTarget } from '../core/review/edit-own.ts'
import type { Fact, Presence, StoryArticle } from '../core/story/types.ts'

export const JUDGED_PRESENCES = ['silent', 'near-miss', 'later'] as const satisfies readonly Presence[]
export type JudgedPresence = (typeof JUDGED_PRESENCES)[number]

/** What the desk asks about before it records a decision. */
export type DeskForm =
  | { readonly ask: 'correct' | 'reject' | 'split'; readonly place: ReadingPlace }
  | { readonly ask: 'presence'; readonly fact: Fact; readonly article: StoryArticle; readonly presence: JudgedPresence }
  | { readonly ask: 'add'; readonly article: StoryArticle; readonly passage: Passage; readonly fact: string | null }
  | { readonly ask: 'move' | 'rate'; readonly place: ReadingPlace }
  | { readonly ask: 'override' | 'rename' | 'join'; readonly fact: Fact }
  | { readonly ask: 'note'; readonly target: NoteTarget }
  | { readonly ask: 'row' | 'people' | 'reviewers' | 'history' }

interface FormState {
  readonly form: DeskForm | null
  /** A reading that waits for other words to be chosen in its article. */
  readonly moving: ReadingPlace | null
  readonly open: (form: DeskForm | null) => void
  readonly move: (place: ReadingPlace | null) => void
}

export const useDeskForm = create<FormState>()((set) => ({
  form: null,
  moving: null,
  open: (form) => set({ form }),
  move: (moving) => set({ moving, form: null }),
}))
