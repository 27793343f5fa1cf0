import type { Story } from '../story/types.ts'
import { isAnswer, isHandedIn } from './handed-in.ts'
import { makeExercise } from './make.ts'
import { PRESET_NAMES, type PresetName, presetChoice } from './pick.ts'
import { idOf, isKey, isPosed } from './read-exercise.ts'
import { type Check, has, isAmong, isCount, isMap, isNullOr, isText, parsed } from './shape.ts'
import type { Answer, AnswersFile, Exercise, ExerciseKey, LockedKey, Posed } from './types.ts'

/**
 * Where the key to an exercise under way is: sealed, beside the questions; in the
 * story it was made of, to be worked out once the answers are handed in; or in its
 * file only, because anybody could unfold it. From there it comes after handing in.
 */
export type KeyPlace = LockedKey | { readonly kind: 'story'; readonly preset: PresetName } | { readonly kind: 'file' }

/** An exercise under way. */
export interface Work {
  readonly exercise: Posed
  readonly key: KeyPlace
  readonly attempt: string
  readonly learner: string
  readonly seconds: number
  /** The question on the page, from 0. */
  readonly place: number
  readonly answers: Readonly<Record<string, Answer>>
  /** Once it is handed in nothing changes any more. */
  readonly handedIn: AnswersFile | null
}

/** Keeps exercises between visits. */
export interface Notebook {
  readonly read: () => readonly Work[]
  /** False where the browser keeps nothing, or has no room: then the page alone has it. */
  readonly keep: (work: Work) => boolean
  readonly forget: (work: Work) => void
}

/** What lies on a trainer's table. */
export interface Desktop {
  readonly exercise: Exercise
  readonly handedIn: readonly AnswersFile[]
}

/** Keeps the trainer's table between visits. */
export interface Drawer {
  readonly read: () => Desktop | null
  /** False where the browser keeps nothing, or has no room. */
  readonly keep: (desktop: Desktop) => boolean
  readonly clear: () => void
}

const isKeyPlace: Check = (value) =>
  isKey(value) ||
  has({ kind: isAmong(['file']) })(value) ||
  has({ kind: isAmong(['story']), preset: isAmong(PRESET_NAMES) })(value)

const hasShape = has({
  exercise: isPosed,
  key: isKeyPlace,
  attempt: isText,
  learner: isText,
  seconds: isCount,
  place: isCount,
  answers: isMap(isAnswer),
  handedIn: isNullOr(isHandedIn),
})

const isWork = (value: unknown): value is Work => hasShape(value)

/** @returns null where the text is not work on one whole exercise */
export function readWork(text: string): Work | null {
  const read = parsed(text)
  return isWork(read) && idOf(read.exercise) === read.exercise.id ? read : null
}

/** The key of a ready-made exercise; null where the story is no longer the one that it was made of. */
export function keyInStory(story: Story, { id, title, lang }: Posed, preset: PresetName): ExerciseKey | null {
  const made = makeExercise(story, { ...presetChoice(story, preset), title, lang })
  return made.exercise.id === id ? made.key : null
}
