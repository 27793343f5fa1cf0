import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alphaOf } from './alpha.ts'

/** Rows are people, «.» is a value missing; `alphaOf` wants units. */
const unitsOf = (...people: readonly string[]) => {
  const rows = people.map((row) => row.split(' '))
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => (row[unit] === '.' ? null : (row[unit] ?? null))))
}

/** The examples of Krippendorff, «Computing Krippendorff's Alpha-Reliability» (2011), sections A, B and C. */
test.each([
  ['two observers, two categories', ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'], 0.095],
  ['two observers, five categories', ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'], 0.692],
  [
    'four observers, values missing',
    ['1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'],
    0.743,
  ],
])('%s', (_, people, alpha) => {
  expect(alphaOf(unitsOf(...people))).toBeCloseTo(alpha, 3)
})

test('nothing can be said of nothing, of one person, of one category throughout', () => {
  expect(alphaOf([])).toBeNull()
  expect(
    alphaOf([
      ['a', null],
      [null, 'b'],
    ]),
  ).toBeNull()
  expect(
    alphaOf([
      ['a', 'a'],
      ['a', 'a'],
    ]),
  ).toBeNull()
})

const unit = fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: 3, maxLength: 3 })

test('the order of units and of people makes no difference, and full agreement is 1', () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const alpha = alphaOf(units)
      const other = alphaOf(units.map((one) => [...one].reverse()).reverse())
      if (alpha === null) expect(other).toBeNull()
      else expect(other).toBeCloseTo(alpha, 9)
      const agreed = alphaOf(units.map(([first]) => [first ?? null, first ?? null]))
      if (agreed !== null) expect(agreed).toBe(1)
    }),
  )
})
