import { create } from 'zustand'
import type { Answer, CellAnswer, Posed } from '../core/training/types.ts'
import type { KeyPlace, Work } from '../core/training/work.ts'

interface Learning {
  readonly work: Work | null
  /** The handle of the exercise's file, as long as the page is open; it is read again for its key after handing in. */
  readonly source: File | null
  readonly begin: (exercise: Posed, key: KeyPlace, attempt: string, source: File | null) => void
  readonly resume: (work: Work | null) => void
  readonly change: (patch: Partial<Work>) => void
  readonly answer: (question: string, patch: Partial<Answer>) => void
  readonly cell: (question: string, article: string, patch: Partial<CellAnswer>) => void
}

const blank = (question: string): Answer => ({ question, relation: null, cells: {}, note: '' })
const emptyCell: CellAnswer = { presence: null, value: null, passage: null, speaker: null, certainty: null }

export const useLearner = create<Learning>()((set) => {
  const put = (question: string, next: (before: Answer) => Answer) =>
    set(({ work }) =>
      work && !work.handedIn
        ? {
            work: {
              ...work,
              answers: { ...work.answers, [question]: next(work.answers[question] ?? blank(question)) },
            },
          }
        : {},
    )
  return {
    work: null,
    source: null,
    begin: (exercise, key, attempt, source) =>
      set({ source, work: { exercise, key, attempt, learner: '', seconds: 0, place: 0, answers: {}, handedIn: null } }),
    resume: (work) => set({ work, source: null }),
    change: (patch) => set(({ work }) => (work ? { work: { ...work, ...patch } } : {})),
    answer: (question, patch) => put(question, (before) => ({ ...before, ...patch })),
    cell: (question, article, patch) =>
      put(question, (before) => ({
        ...before,
        cells: { ...before.cells, [article]: { ...(before.cells[article] ?? emptyCell), ...patch } },
      })),
  }
})
