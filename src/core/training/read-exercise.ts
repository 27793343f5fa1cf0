import { digest } from '../review/edit-key.ts'
import { RELATIONS } from '../story/types.ts'
import { SCALES } from '../values/scales.ts'
import {
  type Check,
  has,
  isAmong,
  isCount,
  isList,
  isNullOr,
  isOptional,
  isRecord,
  isSpan,
  isText,
  parsed,
} from './shape.ts'
import { ASKS, type Exercise, HIDEABLE, type Posed } from './types.ts'
import { QUANTITY_TYPES } from './value-form.ts'

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
  confidential,
}: Omit<Posed, 'id'>) =>
  digest(
    JSON.stringify([
      ...[format, version, title, lang, minutes, hides, articles, people, questions],
      ...(confidential ? ['confidential'] : []),
    ]),
  )

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

const isOption = has({ id: isText, label: isNullOr(isLocalized), within: isOptional(isNullOr(isText)) })
const isForm: Check = (value) =>
  has({ field: isAmong(['ordinal', 'score', 'days', 'words']) })(value) ||
  has({ field: isAmong(['quantity']), of: isAmong(QUANTITY_TYPES), units: isList(isText) })(value) ||
  has({ field: isAmong(['step']), scale: isAmong(Object.keys(SCALES)), kind: isText })(value) ||
  has({ field: isAmong(['one']), of: isAmong(['choice', 'place']), kind: isText, options: isList(isOption) })(value) ||
  has({ field: isAmong(['several']), of: isAmong(['people', 'items']), kind: isText, options: isList(isOption) })(value)

const isQuestion = has({
  form: isOptional(isForm),
  id: isText,
  label: isLocalized,
  articles: isList(isText),
  asks: isList(isAmong(ASKS)),
  given: isList((value) => isSpan(value) && has({ article: isText })(value)),
  told: isNullOr(isAmong(RELATIONS)),
  hints: isNullOr(isRecord),
})

export const isKey: Check = (value) =>
  has({ kind: isAmong(['apart']) })(value) ||
  has({ kind: isAmong(['folded']), data: isText })(value) ||
  has({ kind: isAmong(['sealed']), salt: isText, iv: isText, rounds: isCount, data: isText })(value)

export const isPosed = has({
  format: isAmong(['tabayyun-exercise']),
  id: isText,
  title: isLocalized,
  lang: isAmong(['ar', 'en']),
  minutes: isNullOr(isCount),
  hides: isList(isAmong(HIDEABLE)),
  confidential: isOptional((value) => value === true),
  articles: isList(has({ id: isText, outlet: isNullOr(isLocalized), lang: isText, text: isText })),
  people: isList(has({ id: isText, label: isLocalized })),
  questions: isList(isQuestion),
})

const isExercise = (value: unknown): value is Exercise => isPosed(value) && has({ key: isKey })(value)
