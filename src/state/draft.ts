import { createContext, useContext } from 'react'
import { create } from 'zustand'
import type { DraftCheck } from '../core/draft/check.ts'
import type { Story } from '../core/story/types.ts'

/** A draft and the story whose articles are asked about it. */
export interface DraftAsked {
  readonly story: Story
  readonly text: string
  /** `YYYY-MM-DD`: what «أمس» in the draft is counted from; null: unknown. */
  readonly date: string | null
}

export type DraftStep = 'reading' | 'comparing'

/** A draft being checked; the result is null where it could not be, and never comes once it is given up. */
export interface DraftChecking {
  readonly result: Promise<DraftCheck | null>
  readonly cancel: () => void
}

export type CheckDraft = (asked: DraftAsked, onStep: (step: DraftStep) => void) => DraftChecking

export const DraftContext = createContext<CheckDraft | null>(null)

export function useCheckDraft(): CheckDraft {
  const check = useContext(DraftContext)
  if (!check) throw new Error('The draft check is handed over by app')
  return check
}

interface DraftState {
  readonly text: string
  /** Null: as the story's latest article. */
  readonly date: string | null
  /** What came of it, of which text and which story; in memory only, like the draft itself. */
  readonly checked: { readonly check: DraftCheck; readonly text: string; readonly story: Story } | null
  readonly write: (patch: Partial<Pick<DraftState, 'text' | 'date' | 'checked'>>) => void
}

/** The draft lives as long as the page: it is stored nowhere and stands in no address. */
export const useDraft = create<DraftState>()((set) => ({
  text: '',
  date: null,
  checked: null,
  write: (patch) => set(patch),
}))
