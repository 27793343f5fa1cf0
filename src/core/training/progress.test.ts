import { expect, it } from 'vitest'
import { isAnswered } from './progress.ts'
import type { Answer, CellAnswer, Question } from './types.ts'

const question = (asks: Question['asks'], articles: readonly string[] = ['a', 'b']): Question => ({
  id: 'q1',
  label: { ar: '', en: '' },
  articles,
  asks,
  given: [],
  told: null,
  hints: null,
})
const cell = (more: Partial<CellAnswer> = {}): CellAnswer => ({
  presence: null,
  value: null,
  passage: null,
  speaker: null,
  certainty: null,
  ...more,
})
const answer = (relation: Answer['relation'], cells: Answer['cells'] = {}): Answer => ({
  question: 'q1',
  relation,
  cells,
  note: '',
})
const passage = { start: 0, end: 3 }

it('a relation alone needs nothing but a relation', () => {
  expect(isAnswered(question(['relation']), answer(null))).toBe(false)
  expect(isAnswered(question(['relation']), answer('same'))).toBe(true)
})

it('a passage is needed of every article', () => {
  const find = question(['passage'])
  expect(isAnswered(find, answer(null, { a: cell({ passage }) }))).toBe(false)
  expect(isAnswered(find, answer(null, { a: cell({ passage }), b: cell({ passage }) }))).toBe(true)
})

it('where an article says nothing, that is all there is to answer', () => {
  const row = question(['presence', 'value', 'passage'], ['a'])
  expect(isAnswered(row, answer(null, { a: cell({ presence: 'silent' }) }))).toBe(true)
  expect(isAnswered(row, answer(null, { a: cell({ presence: 'stated', passage }) }))).toBe(false)
  const value = { type: 'number', min: 4, max: 4 } as const
  expect(isAnswered(row, answer(null, { a: cell({ presence: 'stated', passage, value }) }))).toBe(true)
})
