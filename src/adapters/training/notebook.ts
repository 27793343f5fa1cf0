import { type Notebook, readWork, type Work } from '../../core/training/work.ts'

const PREFIX = 'tabayyun-exercise/'

const placeOf = ({ attempt }: Work): string => `${PREFIX}${attempt}`

/** Exercises under way, each attempt for itself. What was kept damaged, or by another version, is left alone. */
export const createNotebook = (storage: () => Storage): Notebook => ({
  read: () => {
    try {
      const kept = storage()
      return Object.keys(kept)
        .filter((name) => name.startsWith(PREFIX))
        .flatMap((name) => readWork(kept.getItem(name) ?? '') ?? [])
    } catch {
      // No storage here at all: nothing was kept, which `keep` has told.
      return []
    }
  },
  keep: (work) => {
    try {
      storage().setItem(placeOf(work), JSON.stringify(work))
      return true
    } catch {
      return false
    }
  },
  forget: (work) => storage().removeItem(placeOf(work)),
})
