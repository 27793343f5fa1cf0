import { alphaOf } from '../review/alpha.ts'
import { RELATIONS, type Relation } from '../story/types.ts'

/**
 * What a class did, from the sheets that its learners handed in. All of it is a
 * function of the set of sheets: neither their order nor a second copy of one
 * changes anything.
 */

/** One answer, held against the key. */
export interface Marked {
  readonly question: string
  /** 0 to 1, by the published formula. */
  readonly score: number
  /** What the key calls the relation and what the learner called it; null where the question does not ask, or nothing was answered. */
  readonly relation: { readonly key: Relation; readonly given: Relation | null } | null
}

/** One learner's answers, marked. */
export interface Sheet {
  /** Of the attempt: the same in every copy of it. */
  readonly id: string
  readonly learner: string
  /** ISO time; the last of several copies of one attempt counts. */
  readonly handedInAt: string
  /** Time worked, pauses left out. */
  readonly seconds: number
  readonly answers: readonly Marked[]
}

export interface QuestionView {
  readonly question: string
  /** How many handed in an answer to it. */
  readonly answered: number
  /** Mean score, 0 to 1, over all sheets: what is not answered scores nothing. */
  readonly mean: number
  /** How many did not get it whole. */
  readonly missed: number
}

export interface Confusion {
  readonly key: Relation
  readonly given: Relation
  readonly count: number
}

export interface ClassView {
  /** By name, then by attempt. */
  readonly sheets: readonly Sheet[]
  /** In the order of the exercise. */
  readonly questions: readonly QuestionView[]
  /** Key and answer of each question that asks for a relation, agreement among them; most frequent first. */
  readonly confusions: readonly Confusion[]
  /** Krippendorff's alpha of the relations that learners gave; null where it says nothing. */
  readonly agreement: number | null
  /** Seconds: shortest, median, longest; null without sheets. */
  readonly time: { readonly least: number; readonly median: number; readonly most: number } | null
}

/** @param questions ids in the order of the exercise */
export function classView(handedIn: readonly Sheet[], questions: readonly string[]): ClassView {
  const sheets = onceEach(handedIn)
  return {
    sheets,
    questions: questions.map((question) => questionView(question, sheets)),
    confusions: confusionsOf(sheets),
    agreement: alphaOf(
      questions.map((question) => sheets.map((sheet) => answerOf(sheet, question)?.relation?.given ?? null)),
    ),
    time: timeOf(sheets),
  }
}

/** The mean of a sheet over the questions of the exercise, 0 to 1. */
export const scoreOf = (sheet: Sheet, questions: readonly string[]): number =>
  meanOf(questions.map((question) => answerOf(sheet, question)?.score ?? 0))

/** One sheet for each attempt: the last handed in, and of two at one time always the same one. */
function onceEach(sheets: readonly Sheet[]): readonly Sheet[] {
  const kept = new Map<string, Sheet>()
  for (const sheet of sheets) {
    const known = kept.get(sheet.id)
    if (!known || orderOf(known) < orderOf(sheet)) kept.set(sheet.id, sheet)
  }
  return [...kept.values()].sort((a, b) => compare(`${a.learner}\u0000${a.id}`, `${b.learner}\u0000${b.id}`))
}

const orderOf = (sheet: Sheet): string => `${sheet.handedInAt}\u0000${JSON.stringify(sheet)}`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const answerOf = (sheet: Sheet, question: string): Marked | undefined =>
  sheet.answers.find((answer) => answer.question === question)

/** A sum of thirds must not pass for less than a whole. */
const WHOLE = 1 - 1e-9

function questionView(question: string, sheets: readonly Sheet[]): QuestionView {
  const answers = sheets.map((sheet) => answerOf(sheet, question))
  return {
    question,
    answered: answers.filter((answer) => answer !== undefined).length,
    mean: meanOf(answers.map((answer) => answer?.score ?? 0)),
    missed: answers.filter((answer) => (answer?.score ?? 0) < WHOLE).length,
  }
}

/** Added up from the least, so that the sum does not hang on the order. */
function meanOf(figures: readonly number[]): number {
  if (figures.length === 0) return 0
  return [...figures].sort((a, b) => a - b).reduce((sum, figure) => sum + figure, 0) / figures.length
}

function confusionsOf(sheets: readonly Sheet[]): readonly Confusion[] {
  const counts = new Map<string, Confusion>()
  for (const { relation } of sheets.flatMap(({ answers }) => answers)) {
    if (!relation?.given) continue
    const { key, given } = relation
    const id = `${key} ${given}`
    counts.set(id, { key, given, count: (counts.get(id)?.count ?? 0) + 1 })
  }
  const rank = ({ key, given }: Confusion) => RELATIONS.indexOf(key) * RELATIONS.length + RELATIONS.indexOf(given)
  return [...counts.values()].sort((a, b) => b.count - a.count || rank(a) - rank(b))
}

function timeOf(sheets: readonly Sheet[]): ClassView['time'] {
  const times = sheets.map(({ seconds }) => seconds).sort((a, b) => a - b)
  const [least, most] = [times[0], times.at(-1)]
  if (least === undefined || most === undefined) return null
  const [low = least, high = most] = [
    times[Math.floor((times.length - 1) / 2)],
    times[Math.ceil((times.length - 1) / 2)],
  ]
  return { least, median: (low + high) / 2, most }
}
