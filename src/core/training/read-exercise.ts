import { digest } from '../review/edit-key.ts'
import { RELATIONS } from '../story/types.ts'
import { type Check, has, isAmong, isCount, isList, isNullOr, isRecord, isSpan, isText, parsed } from './shape.ts'
import { ASKS, type Exercise, HIDEABLE, type Posed } from './types.ts'

/** `changed`: the questions are not those that its key belongs to. */
export type ExerciseRefusal = 'json' | 'format' | 'version' | 'shape' | 'changed'

export type ReadExercise =
  | { readonly ok: true; readonly exercise: Exercise }
  | { readonly ok: false; readonly refusal: ExerciseRefusal }

/** An exercise is named by all that it holds but its key and its name. */
export const idOf = ({
  format,
  version,
  title,
  lang,
  minutes,
  hides,
  articles,
  people,
  questions,
}: Omit<Posed, 'id'>) =>
  digest(JSON.stringify([format, version, title, lang, minutes, hides, articles, people, questions]))

/** @param text a file as it was read; it is taken whole or refused with its reason */
export function readExercise(text: string): ReadExercise {
  const refuse = (refusal: ExerciseRefusal): ReadExercise => ({ ok: false, refusal })
  const read = parsed(text)
  if (read === undefined) return refuse('json')
  if (!isRecord(read) || read['format'] !== 'tabayyun-exercise') return refuse('format')
  if (read['version'] !== 1) return refuse('version')
  if (!isExercise(read)) return refuse('shape')
  return read.id === idOf(read) ? { ok: true, exercise: read } : refuse('changed')
}

const isLocalized = has({ ar: isText, en: isText })

const isQuestion = has({
  id: isText,
  label: isLocalized,
  articles: isList(isText),
  asks: isList(isAmong(ASKS)),
  given: isList((value) => isSpan(value) && has({ article: isText })(value)),
  told: isNullOr(isAmong(RELATIONS)),
  hints: isNullOr(isRecord),
})

export const isKey: Check = (value) =>
  has({ kind: isAmong(['folded']), data: isText })(value) ||
  has({ kind: isAmong(['sealed']), salt: isText, iv: isText, rounds: isCount, data: isText })(value)

export const isPosed = has({
  format: isAmong(['tabayyun-exercise']),
  id: isText,
  title: isLocalized,
  lang: isAmong(['ar', 'en']),
  minutes: isNullOr(isCount),
  hides: isList(isAmong(HIDEABLE)),
  articles: isList(has({ id: isText, outlet: isNullOr(isLocalized), lang: isText, text: isText })),
  people: isList(has({ id: isText, label: isLocalized })),
  questions: isList(isQuestion),
})

const isExercise = (value: unknown): value is Exercise => isPosed(value) && has({ key: isKey })(value)
