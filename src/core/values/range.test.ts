import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BOUNDS, boundOf, figuresOf, rangeOf } from './range.ts'

it('a figure comes back as it was said', () => {
  const figure = fc.integer({ min: -1000, max: 1000 })
  fc.assert(
    fc.property(fc.constantFrom(...BOUNDS), figure, fc.integer({ min: 1, max: 50 }), (bound, low, more) => {
      const range = rangeOf(bound, low, low + more)
      if (!range) throw new Error('no range')
      expect(boundOf(range)).toBe(bound)
      const { low: from, high } = figuresOf(range)
      expect(rangeOf(bound, from, high)).toEqual(range)
    }),
  )
})

it('is no value while a figure is missing or the two are the wrong way round', () => {
  expect(rangeOf('exact', Number.NaN, 1)).toBeNull()
  expect(rangeOf('between', 5, 3)).toBeNull()
  expect(rangeOf('between', 5, Number.NaN)).toBeNull()
})
