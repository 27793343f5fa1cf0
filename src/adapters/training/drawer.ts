import { readAnswers } from '../../core/training/handed-in.ts'
import { readExercise } from '../../core/training/read-exercise.ts'
import type { Drawer } from '../../core/training/work.ts'

const EXERCISE = 'tabayyun-trainer/exercise'
const ANSWERS = 'tabayyun-trainer/answers/'

/** What lies on the trainer's table, between visits: one exercise with its locked key, and each file that was handed in. What is damaged is left out. */
export const createDrawer = (storage: () => Storage): Drawer => {
  const answers = (kept: Storage) => Object.keys(kept).filter((name) => name.startsWith(ANSWERS))
  return {
    read: () => {
      try {
        const kept = storage()
        const read = readExercise(kept.getItem(EXERCISE) ?? '')
        if (!read.ok) return null
        const { exercise } = read
        const handedIn = answers(kept).flatMap((name) => {
          const one = readAnswers(kept.getItem(name) ?? '', exercise)
          return one.ok ? [one.file] : []
        })
        return { exercise, handedIn }
      } catch {
        return null
      }
    },
    keep: ({ exercise, handedIn }) => {
      try {
        const kept = storage()
        kept.setItem(EXERCISE, JSON.stringify(exercise))
        const wanted = new Map(handedIn.map((file) => [`${ANSWERS}${file.attempt}/${file.handedInAt}`, file]))
        for (const name of answers(kept)) if (!wanted.has(name)) kept.removeItem(name)
        for (const [name, file] of wanted) if (kept.getItem(name) === null) kept.setItem(name, JSON.stringify(file))
        return true
      } catch {
        return false
      }
    },
    clear: () => {
      const kept = storage()
      for (const name of [EXERCISE, ...answers(kept)]) kept.removeItem(name)
    },
  }
}
