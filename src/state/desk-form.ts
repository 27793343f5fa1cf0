import { create } from 'zustand'
import type { ReadingPlace } from '../core/review/edit.ts'
import type { Fact, Presence, StoryArticle } from '../core/story/types.ts'

export const JUDGED_PRESENCES = ['silent', 'near-miss', 'later'] as const satisfies readonly Presence[]
export type JudgedPresence = (typeof JUDGED_PRESENCES)[number]

/** What the desk asks about before it records a decision. */
export type DeskForm =
  | { readonly ask: 'correct' | 'reject' | 'split'; readonly place: ReadingPlace }
  | { readonly ask: 'presence'; readonly fact: Fact; readonly article: StoryArticle; readonly presence: JudgedPresence }
  | { readonly ask: 'history' }

interface FormState {
  readonly form: DeskForm | null
  readonly open: (form: DeskForm | null) => void
}

export const useDeskForm = create<FormState>()((set) => ({ form: null, open: (form) => set({ form }) }))
