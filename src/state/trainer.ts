import { createContext, useContext } from 'react'
import { create } from 'zustand'
import type { ReadExercise } from '../core/training/read-exercise.ts'
import type { AnswersFile, Exercise, ExerciseKey, LockedKey } from '../core/training/types.ts'
import type { Desktop, Drawer, Notebook } from '../core/training/work.ts'

/** Locking and opening keys, keeping exercises, carrying them in addresses. Handed over by `app`. */
export interface Locksmith {
  readonly lock: (key: ExerciseKey, passphrase: string | null) => Promise<LockedKey>
  /** Null where the passphrase is not the one. */
  readonly unlock: (locked: LockedKey, passphrase: string | null) => Promise<ExerciseKey | null>
  readonly notebook: Notebook
  readonly drawer: Drawer
  /** The full address that carries an exercise with its texts; null where it would be too long to travel, or must not. */
  readonly linkTo: (exercise: Exercise) => Promise<string | null>
  /** Whether an address carries an exercise. */
  readonly carries: (hash: string) => boolean
  readonly readLink: (hash: string) => Promise<ReadExercise>
}

export const LocksmithContext = createContext<Locksmith | null>(null)

export function useLocksmith(): Locksmith {
  const locksmith = useContext(LocksmithContext)
  if (!locksmith) throw new Error('Locks are handed over by app before any feature is rendered')
  return locksmith
}

/** What a trainer has on the table. The key itself is kept as long as the page is open; the rest outlives it. */
interface Desk {
  /** With its key opened. */
  readonly exercise: Exercise | null
  readonly key: ExerciseKey | null
  readonly handedIn: readonly AnswersFile[]
  /** What lay here when the page was last closed, until its key is opened. */
  readonly waiting: Desktop | null
  /** Another exercise clears what was handed in for the last one. */
  readonly take: (exercise: Exercise, key: ExerciseKey) => void
  readonly receive: (files: readonly AnswersFile[]) => void
  readonly find: (waiting: Desktop) => void
  readonly clear: () => void
}

const EMPTY = { exercise: null, key: null, handedIn: [], waiting: null }

export const useTrainer = create<Desk>()((set) => ({
  ...EMPTY,
  take: (exercise, key) => set((desk) => ({ exercise, key, handedIn: handedInFor(exercise, desk), waiting: null })),
  receive: (files) => set((desk) => ({ handedIn: [...desk.handedIn, ...files] })),
  find: (waiting) => set({ waiting }),
  clear: () => set(EMPTY),
}))

/** Of what lies here, the answers to this exercise. */
function handedInFor({ id }: Exercise, { exercise, handedIn, waiting }: Desk): readonly AnswersFile[] {
  if (exercise?.id === id) return handedIn
  return waiting?.exercise.id === id ? waiting.handedIn : []
}
