import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RELATIONS, type Relation } from '../story/types.ts'
import { classView, type Marked, type Sheet, scoreOf } from './class.ts'

const questions = ['q1', 'q2', 'q3']

const marked = (question: string, score: number, key?: Relation, given: Relation | null = null): Marked => ({
  question,
  score,
  relation: key ? { key, given } : null,
})

const sheet = (learner: string, seconds: number, ...answers: Marked[]): Sheet => ({
  id: `of ${learner}`,
  learner,
  handedInAt: '2025-03-01T10:00:00Z',
  seconds,
  answers,
})

const group = [
  sheet('هدى', 600, marked('q1', 1, 'contradiction', 'contradiction'), marked('q2', 0.5)),
  sheet('باسم', 300, marked('q1', 0, 'contradiction', 'wording'), marked('q2', 1)),
  sheet('ريم', 900, marked('q1', 0, 'contradiction', 'wording')),
]

describe('the view of a class', () => {
  const view = classView(group, questions)

  it('tells of each question how many missed it, an unanswered one among them', () => {
    expect(view.questions).toEqual([
      { question: 'q1', answered: 3, mean: 1 / 3, missed: 2 },
      { question: 'q2', answered: 2, mean: 0.5, missed: 2 },
      { question: 'q3', answered: 0, mean: 0, missed: 3 },
    ])
  })

  it('tells which relation is taken for which, most frequent first', () => {
    expect(view.confusions).toEqual([
      { key: 'contradiction', given: 'wording', count: 2 },
      { key: 'contradiction', given: 'contradiction', count: 1 },
    ])
  })

  it('tells the time, shortest, median and longest, and the learners by name', () => {
    expect(view.time).toEqual({ least: 300, median: 600, most: 900 })
    expect(view.sheets.map(({ learner }) => learner)).toEqual(['باسم', 'ريم', 'هدى'])
    expect(scoreOf(group[0] as Sheet, questions)).toBe(0.5)
  })

  it('says that all agree where all give one answer each time, and nothing where one answer is all there is', () => {
    const alike = ['أ', 'ب'].map((name) =>
      sheet(name, 1, marked('q1', 1, 'same', 'same'), marked('q2', 1, 'wording', 'wording')),
    )
    expect(classView(alike, questions).agreement).toBe(1)
    expect(classView([sheet('أ', 1, marked('q1', 1, 'same', 'same'))], questions).agreement).toBeNull()
    expect(classView([], questions)).toMatchObject({ agreement: null, time: null, sheets: [], confusions: [] })
  })

  it('counts the last copy of an attempt', () => {
    const early = { ...sheet('هدى', 100), handedInAt: '2025-03-01T09:00:00Z' }
    expect(classView([group[0] as Sheet, early], questions).time?.most).toBe(600)
  })
})

const anySheet: fc.Arbitrary<Sheet> = fc.record({
  id: fc.constantFrom('1', '2', '3', '4'),
  learner: fc.constantFrom('هدى', 'باسم'),
  handedInAt: fc.constantFrom('2025-03-01T09:00:00Z', '2025-03-01T10:00:00Z'),
  seconds: fc.nat(4000),
  answers: fc.uniqueArray(
    fc.record({
      question: fc.constantFrom(...questions),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      relation: fc.option(
        fc.record({ key: fc.constantFrom(...RELATIONS), given: fc.option(fc.constantFrom(...RELATIONS)) }),
      ),
    }),
    { selector: ({ question }) => question },
  ),
})

describe('whatever is handed in', () => {
  it('the order of the files changes nothing', () => {
    const shuffled = fc
      .array(anySheet, { maxLength: 8 })
      .chain((sheets) => fc.tuple(fc.constant(sheets), fc.shuffledSubarray(sheets, { minLength: sheets.length })))
    fc.assert(
      fc.property(shuffled, ([sheets, other]) => {
        expect(classView(other, questions)).toEqual(classView(sheets, questions))
      }),
    )
  })

  it('a file handed in twice counts once', () => {
    fc.assert(
      fc.property(fc.array(anySheet, { maxLength: 8 }), (sheets) => {
        expect(classView([...sheets, ...sheets], questions)).toEqual(classView(sheets, questions))
      }),
    )
  })
})
