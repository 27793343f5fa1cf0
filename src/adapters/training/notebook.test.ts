import { expect, it } from 'vitest'
import { sampleStory } from '../../core/story/testing.ts'
import { makeExercise } from '../../core/training/make.ts'
import { presetChoice } from '../../core/training/pick.ts'
import type { Work } from '../../core/training/work.ts'
import { createNotebook } from './notebook.ts'
import { memory } from './testing.ts'

const title = { ar: 'تمرين', en: 'Exercise' }
const { exercise } = makeExercise(sampleStory, { ...presetChoice(sampleStory, 'where'), title, lang: 'ar' })
const workOf = (attempt: string): Work => ({
  exercise,
  key: { kind: 'story', preset: 'where' },
  attempt,
  learner: '',
  seconds: 0,
  place: 1,
  answers: {},
  handedIn: null,
})

it('keeps every attempt for itself, and forgets the one it is told to', () => {
  const storage = memory()
  const notebook = createNotebook(() => storage)
  expect(notebook.keep(workOf('a'))).toBe(true)
  expect(notebook.keep(workOf('b'))).toBe(true)
  expect(notebook.keep({ ...workOf('a'), learner: 'هدى' })).toBe(true)
  expect(notebook.read()).toEqual([{ ...workOf('a'), learner: 'هدى' }, workOf('b')])
  notebook.forget(workOf('a'))
  expect(notebook.read()).toEqual([workOf('b')])
})

it('what is damaged is passed over, and says nothing against the rest', () => {
  const storage = memory()
  const notebook = createNotebook(() => storage)
  notebook.keep(workOf('a'))
  storage.setItem('tabayyun-exercise/b', '{')
  storage.setItem('another-page', '{}')
  expect(notebook.read()).toEqual([workOf('a')])
})

it('tells that nothing is kept where the browser forbids it', () => {
  const notebook = createNotebook(() => {
    throw new DOMException('forbidden', 'SecurityError')
  })
  expect(notebook.keep(workOf('a'))).toBe(false)
  expect(notebook.read()).toEqual([])
})
