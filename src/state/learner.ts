import { create } from 'zustand'
import type { Answer, AnswersFile, CellAnswer, Exercise } from '../core/training/types.ts'

/** An exercise under way, as it is kept on this machine. */
export interface Work {
  readonly exercise: Exercise
  readonly attempt: string
  readonly learner: string
  readonly seconds: number
  readonly answers: Readonly<Record<string, Answer>>
  /** Once it is handed in nothing changes any more. */
  readonly handedIn: AnswersFile | null
}

/** Keeps one exercise between visits; where the browser refuses, the page alone keeps it. */
export interface Notebook {
  readonly read: () => Work | null
  readonly keep: (work: Work) => void
}

interface Learning {
  readonly work: Work | null
  readonly begin: (exercise: Exercise, attempt: string) => void
  readonly resume: (work: Work | null) => void
  readonly change: (patch: Partial<Work>) => void
  readonly answer: (question: string, patch: Partial<Answer>) => void
  readonly cell: (question: string, article: string, patch: Partial<CellAnswer>) => void
}

const blank = (question: string): Answer => ({ question, relation: null, cells: {}, note: '' })
const emptyCell: CellAnswer = { presence: null, passage: null, speaker: null, certainty: null }

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
    begin: (exercise, attempt) =>
      set({ work: { exercise, attempt, learner: '', seconds: 0, answers: {}, handedIn: null } }),
    resume: (work) => set({ work }),
    change: (patch) => set(({ work }) => (work ? { work: { ...work, ...patch } } : {})),
    answer: (question, patch) => put(question, (before) => ({ ...before, ...patch })),
    cell: (question, article, patch) =>
      put(question, (before) => ({
        ...before,
        cells: { ...before.cells, [article]: { ...(before.cells[article] ?? emptyCell), ...patch } },
      })),
  }
})
