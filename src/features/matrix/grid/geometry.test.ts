import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsIn, itemAt, itemsIn, nearestScroll, topsOf } from './geometry.ts'

const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 })

describe('rows of different heights', () => {
  it('are found by any point inside them', () => {
    fc.assert(
      fc.property(heights, fc.nat(), (list, seed) => {
        const tops = topsOf(list)
        const y = seed % (tops.at(-1) as number)
        const at = itemAt(tops, y)
        expect(tops[at]).toBeLessThanOrEqual(y)
        expect(tops[at + 1]).toBeGreaterThan(y)
      }),
    )
  })

  it('leave no gap in the window, and few beyond it', () => {
    fc.assert(
      fc.property(heights, fc.nat(9000), fc.integer({ min: 1, max: 900 }), (list, seed, room) => {
        const tops = topsOf(list)
        const end = tops.at(-1) as number
        const y = seed % end
        const { from, to } = itemsIn(tops, y, room)
        expect(tops[from]).toBeLessThanOrEqual(y)
        expect(tops[to]).toBeGreaterThanOrEqual(Math.min(end, y + room))
        expect(itemAt(tops, y) - from).toBeLessThanOrEqual(1)
        expect(to - itemAt(tops, y + room)).toBeLessThanOrEqual(2)
      }),
    )
  })

  it('may be none', () => expect(itemsIn(topsOf([]), 0, 500)).toEqual({ from: 0, to: 0 }))
})

describe('columns', () => {
  const columns = { count: 200, pinned: 2, width: 100 }
  it('beside the pinned ones begin with the one that the edge cuts', () => {
    expect(columnsIn(columns, 0, 7)).toEqual({ from: 2, to: 9 })
    expect(columnsIn(columns, 250, 7)).toEqual({ from: 4, to: 11 })
  })

  it('at the end are still as many as there are places for them', () => {
    expect(columnsIn(columns, 1e6, 7)).toEqual({ from: 193, to: 200 })
    expect(columnsIn({ ...columns, count: 5 }, 1e6, 3)).toEqual({ from: 2, to: 5 })
  })
})

describe('bringing into sight', () => {
  it('does not move what is in sight, nor leave anything under what is pinned', () => {
    expect(nearestScroll(100, 500, 80, 200, 50)).toBe(100)
    expect(nearestScroll(100, 500, 80, 150, 50)).toBe(70)
    expect(nearestScroll(100, 500, 80, 600, 50)).toBe(150)
    expect(nearestScroll(100, 500, 80, 20, 50)).toBe(0)
  })
})
