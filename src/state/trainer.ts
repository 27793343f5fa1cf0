import { createContext, useContext } from 'react'
import { create } from 'zustand'
import type { AnswersFile, Exercise, ExerciseKey, LockedKey } from '../core/training/types.ts'
import type { Notebook } from '../core/training/work.ts'

/** Locking and opening keys, and keeping an exercise under way. Handed over by `app`. */
export interface Locksmith {
  readonly lock: (key: ExerciseKey, passphrase: string | null) => Promise<LockedKey>
  /** Null where the passphrase is not the one. */
  readonly unlock: (locked: LockedKey, passphrase: string | null) => Promise<ExerciseKey | null>
  readonly notebook: Notebook
}

export const LocksmithContext = createContext<Locksmith | null>(null)

export function useLocksmith(): Locksmith {
  const locksmith = useContext(LocksmithContext)
  if (!locksmith) throw new Error('Locks are handed over by app before any feature is rendered')
  return locksmith
}

/** What a trainer has on the table; as long as the page is open, whichever language it is read in. */
interface Desk {
  /** With its key opened. */
  readonly exercise: Exercise | null
  readonly key: ExerciseKey | null
  readonly handedIn: readonly AnswersFile[]
  /** Another exercise clears what was handed in for the last one. */
  readonly take: (exercise: Exercise, key: ExerciseKey) => void
  readonly receive: (files: readonly AnswersFile[]) => void
}

export const useTrainer = create<Desk>()((set) => ({
  exercise: null,
  key: null,
  handedIn: [],
  take: (exercise, key) =>
    set((desk) => ({ exercise, key, handedIn: desk.exercise?.id === exercise.id ? desk.handedIn : [] })),
  receive: (files) => set((desk) => ({ handedIn: [...desk.handedIn, ...files] })),
}))
