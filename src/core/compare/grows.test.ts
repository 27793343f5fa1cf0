import { describe, expect, it } from 'vitest'
import type { Relation } from '../story/types.ts'
import type { Value } from '../values/types.ts'
import type { ComparePolicy } from './policy.ts'
import { cellsOf, column, world } from './testing.ts'
import { verdictOf } from './verdict.ts'

const toll: ComparePolicy = { nature: 'changing', attribution: false, grows: true }
const killed = (n: number, more: object = {}): Value => ({
  type: 'count',
  min: n,
  max: n,
  noun: 'قتيلاً',
  lemma: 'قتيل',
  class: 'killed',
  ...more,
})

function relation(a: Value, b: Value, [timeA, timeB]: readonly [string, string], policy = toll): Relation {
  const articles = [column('p', timeA), column('q', timeB)]
  return verdictOf({ cells: cellsOf({ p: [{ value: a }], q: [{ value: b }] }), articles, policy, world }).relation
}

const hours = ['2024-05-14T10:00', '2024-05-14T15:00'] as const
const oneDay = ['2024-05-14', '2024-05-14'] as const

describe('a figure that only grows', () => {
  it.each([
    ['rises: the later report is an update', killed(12), killed(15), hours, 'update'],
    ['falls a little: both cannot be true', killed(12), killed(11), hours, 'contradiction'],
    ['falls by far: it counts something else', killed(40), killed(10), hours, 'unclear'],
    ['differs a little on one day', killed(50), killed(52), oneDay, 'contradiction'],
    ['leaps on one day whose hours nobody knows', killed(30), killed(154), oneDay, 'unclear'],
    ['is told with a flourish', killed(30, { max: null, minOpen: true }), killed(30), oneDay, 'finer'],
  ] as const)('%s', (_, a, b, times, expected) => {
    expect(relation(a, b, times)).toBe(expected)
    expect(relation(b, a, [times[1], times[0]])).toBe(expected)
  })

  it('has grown from what was called provisional, whatever the day', () => {
    const row = { p: [{ value: killed(30), scope: 'حصيلة أولية' }], q: [{ value: killed(70) }] }
    const articles = [column('p', oneDay[0]), column('q', oneDay[1])]
    expect(verdictOf({ cells: cellsOf(row), articles, policy: toll, world }).relation).toBe('update')
  })

  it('falls without a conflict where the figure may fall', () => {
    const plan: ComparePolicy = { nature: 'changing', attribution: false }
    expect(relation(killed(12), killed(11), hours, plan)).toBe('update')
  })
})

describe('a figure that may change', () => {
  const wanted: ComparePolicy = { nature: 'changing', attribution: false }

  it.each([
    ['hours apart has changed', hours, 'update'],
    ['minutes apart is one time', ['2024-05-14T10:00', '2024-05-14T10:10'], 'contradiction'],
  ] as const)('%s', (_, times, expected) => {
    expect(relation(killed(12), killed(15), times, wanted)).toBe(expected)
  })

  it('of minutes apart may still be a toll that grew', () => {
    expect(relation(killed(12), killed(15), ['2024-05-14T10:00', '2024-05-14T10:10'])).toBe('update')
  })
})
