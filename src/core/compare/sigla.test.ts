import { expect, it } from 'vitest'
import type { Value } from '../values/types.ts'
import { groupReadings } from './sigla.ts'
import { cellsOf, column, world } from './testing.ts'
import { verdictOf } from './verdict.ts'

const points = (n: number): Value => ({ type: 'count', min: n, max: n, noun: 'نقاط', lemma: 'نقطة' })
const columns = ['p', 'q', 'r', 's']
const articles = columns.map((id) => column(id, '2025-02-18'))

it('articles that give one reading share a letter; parties to a contradiction are told apart', () => {
  const cells = cellsOf({
    p: [{ value: points(4) }],
    q: [{ value: points(3) }, { value: points(7), review: 'rejected' }],
    r: [{ value: points(4) }, { value: points(4), certainty: 'possible' }],
    s: 'silent',
  })
  const verdict = verdictOf({ cells, articles, policy: { nature: 'settled', attribution: false }, world })
  expect(groupReadings({ cells, verdict }, columns)).toEqual([
    { letter: 0, articles: ['p', 'r'], readings: ['f/p/0', 'f/r/0'], contested: true },
    { letter: 1, articles: ['q'], readings: ['f/q/0'], contested: true },
    { letter: 2, articles: ['r'], readings: ['f/r/1'], contested: false },
  ])
})

it('letters follow the order of the columns shown', () => {
  const cells = cellsOf({ p: [{ value: points(4) }], q: [{ value: points(3) }] })
  const letters = (order: readonly string[]) =>
    groupReadings({ cells, verdict: { pairs: [] } }, order).map((group) => group.articles)
  expect(letters(['q', 'p'])).toEqual([['q'], ['p']])
})
