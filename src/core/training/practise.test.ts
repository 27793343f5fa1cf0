import { expect, it } from 'vitest'
import { weakest } from './practise.ts'
import type { Answer, CellAnswer, Question, QuestionKey } from './types.ts'

const question: Question = {
  id: 'q1',
  label: { ar: '', en: '' },
  articles: ['a'],
  asks: ['presence', 'certainty', 'relation'],
  given: [],
  told: null,
  hints: null,
}
const key: QuestionKey = {
  question: 'q1',
  relation: 'speakers',
  close: [],
  reason: { code: 'speakers-disagree', params: {} },
  argued: null,
  cells: {
    a: {
      presence: 'stated',
      passages: [{ words: { start: 0, end: 1 }, clause: { start: 0, end: 1 } }],
      speakers: [null],
      certainties: ['asserted'],
    },
  },
}
const answered = (relation: Answer['relation'], certainty: CellAnswer['certainty']) =>
  weakest({ questions: [question] }, [key], {
    answers: [
      {
        question: 'q1',
        relation,
        cells: { a: { presence: 'stated', passage: null, speaker: null, certainty } },
        note: '',
      },
    ],
  })

it('names verdicts that were mistaken and what was lost most on, and nothing where all was got', () => {
  expect(answered('speakers', 'asserted')).toEqual({ relations: [], ask: null })
  expect(answered('same', 'asserted')).toEqual({ relations: ['speakers'], ask: null })
  expect(answered('same', 'possible')).toEqual({ relations: ['speakers'], ask: 'certainty' })
})

it('counts what was left out as lost', () => {
  expect(weakest({ questions: [question] }, [key], { answers: [] })).toEqual({
    relations: ['speakers'],
    ask: 'presence',
  })
})
