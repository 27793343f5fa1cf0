import { CERTAINTIES } from '../extract/mention.ts'
import { value as checkValue } from '../review/check-values.ts'
import { digest } from '../review/edit-key.ts'
import { PRESENCES, RELATIONS } from '../story/types.ts'
import {
  type Check,
  has,
  isAmong,
  isCount,
  isList,
  isMap,
  isNullOr,
  isOptional,
  isRecord,
  isSpan,
  isText,
  parsed,
} from './shape.ts'
import type { AnswersFile, Exercise } from './types.ts'

/** Reading what learners hand in. A file is taken whole or refused with its reason; nothing in it is trusted. */

/** `foreign`: answers to another exercise. `changed`: not as it was handed in. */
export const REFUSALS = ['json', 'format', 'version', 'shape', 'foreign', 'changed'] as const
export type Refusal = (typeof REFUSALS)[number]

export type HandedIn =
  | { readonly ok: true; readonly file: AnswersFile }
  | { readonly ok: false; readonly refusal: Refusal }

/** The seal of a file: over everything else in it, in one fixed order. */
export const sealOf = ({ seal: _, ...rest }: AnswersFile): string => digest(canonical(rest))

export const sealed = (file: Omit<AnswersFile, 'seal'>): AnswersFile => ({
  ...file,
  seal: sealOf({ ...file, seal: '' }),
})

/** @param text a file as it was read */
export function readAnswers(text: string, exercise: Pick<Exercise, 'id' | 'articles' | 'questions'>): HandedIn {
  const refuse = (refusal: Refusal): HandedIn => ({ ok: false, refusal })
  const read = parsed(text)
  if (read === undefined) return refuse('json')
  if (!isRecord(read) || read['format'] !== 'tabayyun-answers') return refuse('format')
  if (read['version'] !== 1) return refuse('version')
  if (!isHandedIn(read)) return refuse('shape')
  if (read.exercise !== exercise.id) return refuse('foreign')
  if (read.seal !== sealOf(read)) return refuse('changed')
  return belongs(read, exercise) ? { ok: true, file: read } : refuse('shape')
}

/** Keys sorted, so that a file that another program wrote anew keeps its seal. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null'
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}

/** Any sound value; whether it fits its question the formula asks. */
const isValue: Check = (candidate) => {
  let isSound = true
  checkValue(candidate, '', () => {
    isSound = false
  })
  return isSound
}

const isCell = has({
  value: isOptional(isNullOr(isValue)),
  presence: isNullOr(isAmong(PRESENCES)),
  passage: isNullOr(isSpan),
  speaker: isNullOr(isText),
  certainty: isNullOr(isAmong(CERTAINTIES)),
})

export const isAnswer = has({
  question: isText,
  relation: isNullOr(isAmong(RELATIONS)),
  cells: isMap(isCell),
  note: isText,
})

const isFile = has({
  exercise: isText,
  attempt: isText,
  learner: isText,
  handedInAt: isText,
  seconds: isCount,
  answers: isList(isAnswer),
  seal: isText,
})

/** The shape alone; whether it belongs to an exercise is another question. */
export const isHandedIn = (value: unknown): value is AnswersFile => isFile(value)

/** Every answer is to a question of the exercise, once, and every mark lies inside its article. */
function belongs({ answers }: AnswersFile, { articles, questions }: Pick<Exercise, 'articles' | 'questions'>): boolean {
  const ids = answers.map(({ question }) => question)
  const known = new Set(questions.map(({ id }) => id))
  const lengths = new Map(articles.map(({ id, text }) => [id, text.length]))
  const isInside = (article: string, end: number) => end <= (lengths.get(article) ?? -1)
  return (
    new Set(ids).size === ids.length &&
    ids.every((id) => known.has(id)) &&
    answers.every(({ cells }) =>
      Object.entries(cells).every(([article, { passage }]) => isInside(article, passage?.end ?? 0)),
    )
  )
}
