import { readExercise } from '../../core/training/read-exercise.ts'
import type { Answer, AnswersFile, Exercise } from '../../core/training/types.ts'

interface Kept {
  readonly exercise: Exercise
  readonly attempt: string
  readonly learner: string
  readonly seconds: number
  readonly answers: Readonly<Record<string, Answer>>
  readonly handedIn: AnswersFile | null
}

const NAME = 'tabayyun-exercise'

/**
 * Keeps the exercise under way. What cannot be kept stays on the page only; what
 * was kept by another version is left alone.
 */
export const createNotebook = (storage: () => Storage) => ({
  read: (): Kept | null => {
    try {
      const kept: Kept = JSON.parse(storage().getItem(NAME) ?? 'null')
      return kept && readExercise(JSON.stringify(kept.exercise)).ok ? kept : null
    } catch {
      return null
    }
  },
  keep: (work: Kept): void => {
    try {
      storage().setItem(NAME, JSON.stringify(work))
    } catch {
      // Full or forbidden: the page itself still has it.
    }
  },
})
