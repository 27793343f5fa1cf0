import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisOf, type Column, headingsOf, placeOn, type Stretch, shareOf } from './axis.ts'
import { dayCount, oneDay } from './windows.ts'

const day = (iso: string): number => dayCount(iso) ?? Number.NaN
const days = (from: string, to: string): Stretch => ({ from: day(from), to: day(to) })
const event = days('2025-02-18', '2025-02-19')
const shape = (axis: readonly Column[]) => axis.map(({ type, from, to }) => `${type} ${to - from}`)

describe('the axis', () => {
  it('counts days near the event and breaks where nothing is said', () => {
    const axis = axisOf([event, oneDay(day('2025-02-12')), days('2025-02-19', '2025-02-22')], event)
    expect(shape(axis)).toEqual(['day 1', 'break 5', 'day 1', 'day 1', 'day 1', 'day 1'])
  })

  it('makes one column of a far year, and parts it only where a text does', () => {
    expect(shape(axisOf([event, days('2014-01-01', '2015-01-01')], event))).toEqual(['span 365', 'break 3701', 'day 1'])
    const parted = axisOf([days('2022-01-01', '2023-01-01'), days('2022-02-24', '2022-02-25')], event)
    expect(shape(parted)).toEqual(['span 54', 'day 1', 'span 310'])
  })

  it('draws a short gap day by day', () => {
    const axis = axisOf([oneDay(day('2025-02-15')), event], event)
    expect(shape(axis)).toEqual(['day 1', 'day 1', 'day 1', 'day 1'])
  })

  it('stays within what a page has room for', () => {
    const many = Array.from({ length: 12 }, (_, place) => ({
      from: day('2025-01-01') + place * 10,
      to: day('2025-01-01') + place * 10 + 9,
    }))
    expect(axisOf(many, event).length).toBeLessThanOrEqual(32)
  })

  it('loses no day that a text speaks of, repeats none, and runs forward', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 15_000, max: 21_000 }), fc.integer({ min: 1, max: 400 }))
      .map(([from, length]) => ({ from, to: from + length }))
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 8 }), (stretches) => {
        const axis = axisOf(stretches, event)
        axis.forEach((column, place) => {
          expect(column.to).toBeGreaterThan(column.from)
          expect(column.from).toBe(place === 0 ? Math.min(...stretches.map(({ from }) => from)) : axis[place - 1]?.to)
        })
        for (const one of stretches) {
          const place = placeOn(axis, one)
          expect(axis[place?.first ?? -1]?.from).toBe(one.from)
          expect(axis[(place?.after ?? 0) - 1]?.to).toBe(one.to)
        }
      }),
    )
  })

  it('shows an open end up to its border, and nothing of what lies beyond', () => {
    const axis = axisOf([event, days('2025-02-19', '2025-02-21')], event)
    expect(placeOn(axis, { from: Number.NEGATIVE_INFINITY, to: day('2025-02-20') })).toEqual({ first: 0, after: 2 })
    expect(placeOn(axis, { from: day('2025-02-20'), to: Number.POSITIVE_INFINITY })).toEqual({ first: 2, after: 3 })
    expect(placeOn(axis, oneDay(day('2030-01-01')))).toBeNull()
  })
})

describe('headings', () => {
  it('name the month near the event, across a break, and the year far from it', () => {
    const stretches = [event, days('2014-01-01', '2015-01-01'), ...[12, 28].map((n) => oneDay(day(`2025-02-${n}`)))]
    const headings = headingsOf(axisOf([...stretches, oneDay(day('2025-03-01'))], event))
    expect(headings.map(({ grain, first, after }) => [grain, first, after])).toEqual([
      ['year', 0, 1],
      ['month', 2, 7],
      ['month', 7, 8],
    ])
  })
})

describe('what several windows share', () => {
  it('is told from what only some hold', () => {
    const share = shareOf([days('2025-02-19', '2025-02-24'), days('2025-02-19', '2025-02-22')])
    expect(share).toEqual({ all: days('2025-02-19', '2025-02-22'), some: [days('2025-02-22', '2025-02-24')] })
  })

  it('is nothing where they lie apart', () => {
    const [a, b] = [oneDay(1), oneDay(5)]
    expect(shareOf([a, b])).toEqual({ all: null, some: [a, b] })
  })
})
