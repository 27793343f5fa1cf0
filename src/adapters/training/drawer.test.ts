import { expect, it } from 'vitest'
import { sampleStory } from '../../core/story/testing.ts'
import { sealed } from '../../core/training/handed-in.ts'
import { makeExercise } from '../../core/training/make.ts'
import { presetChoice } from '../../core/training/pick.ts'
import type { AnswersFile, Exercise } from '../../core/training/types.ts'
import { createDrawer } from './drawer.ts'
import { memory } from './testing.ts'

const made = (title: string): Exercise => ({
  ...makeExercise(sampleStory, {
    ...presetChoice(sampleStory, 'where'),
    title: { ar: title, en: title },
    lang: 'ar',
  }).exercise,
  key: { kind: 'folded', data: '' },
})
const exercise = made('تمرين')
const handedIn = (learner: string, of: Exercise = exercise): AnswersFile =>
  sealed({
    format: 'tabayyun-answers',
    version: 1,
    exercise: of.id,
    attempt: `of ${learner}`,
    learner,
    handedInAt: '2025-03-01T10:00:00Z',
    seconds: 60,
    answers: [],
  })

it('gives back the exercise and every file, in whatever order the browser has them', () => {
  const storage = memory()
  expect(createDrawer(() => storage).keep({ exercise, handedIn: [handedIn('هدى'), handedIn('باسم')] })).toBe(true)
  const read = createDrawer(() => storage).read()
  expect(read?.exercise).toEqual(exercise)
  expect(new Set(read?.handedIn.map(({ learner }) => learner))).toEqual(new Set(['هدى', 'باسم']))
})

it('another exercise leaves nothing of the last one, and a cleared table nothing at all', () => {
  const storage = memory()
  const drawer = createDrawer(() => storage)
  storage.setItem('another-page', '{}')
  drawer.keep({ exercise, handedIn: [handedIn('هدى')] })
  drawer.keep({ exercise: made('آخر'), handedIn: [] })
  expect(drawer.read()?.handedIn).toEqual([])
  drawer.clear()
  expect(drawer.read()).toBeNull()
  expect(Object.keys(storage)).toEqual(['another-page'])
})

it('a file that was damaged is left out, a damaged exercise is none, and a full browser is told of', () => {
  const storage = memory()
  const drawer = createDrawer(() => storage)
  drawer.keep({ exercise, handedIn: [handedIn('هدى')] })
  storage.setItem('tabayyun-trainer/answers/x/y', JSON.stringify({ ...handedIn('ريم'), learner: 'سعاد' }))
  expect(drawer.read()?.handedIn.map(({ learner }) => learner)).toEqual(['هدى'])
  storage.setItem('tabayyun-trainer/exercise', '{')
  expect(drawer.read()).toBeNull()
  const full = createDrawer(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  expect(full.keep({ exercise, handedIn: [] })).toBe(false)
  expect(full.read()).toBeNull()
})
