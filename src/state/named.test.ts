import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { named } from './named.ts'

describe('names in a line', () => {
  it('are all there as long as a line has room for them', () => {
    expect(named(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toEqual({ first: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], more: 0 })
  })

  it('lose none, and never leave out one or two: Arabic has forms of its own for these', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 40 }), (all) => {
        const { first, more } = named(all)
        expect(first.length + more).toBe(all.length)
        expect(more === 0 || more >= 3).toBe(true)
        expect(all.slice(0, first.length)).toEqual(first)
      }),
    )
  })
})
