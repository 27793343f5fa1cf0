import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WeekDay } from '../story/types.ts'
import { addDays, intersectWindows, isoDay, minuteOf, nextWeek, subtractWindow, weekdayOf, weekOf } from './time.ts'

const anyDay = fc.integer({ min: -200_000, max: 200_000 })
const isoOf = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10)

describe('civil days', () => {
  it('agree with the proleptic Gregorian calendar', () => {
    fc.assert(fc.property(anyDay, (days) => isoDay(days) === isoOf(days) && minuteOf(isoOf(days)) === days * 1440))
  })

  it('know the day of the week', () => {
    fc.assert(fc.property(anyDay, (days) => weekdayOf(isoOf(days)) === new Date(isoOf(days)).getUTCDay()))
  })

  it.each(['2025-02-30', '2025-13-01', 'الثلاثاء', '2025-2-3', '2025-02-18T7:00x'.slice(0, 9)])('refuse %s', (text) => {
    expect(minuteOf(text)).toBeNull()
    expect(addDays(text, 1)).toBeNull()
  })
})

describe('weeks', () => {
  const cases: readonly (readonly [WeekDay, string, string])[] = [
    ['saturday', '2025-02-22', '2025-03-01'],
    ['sunday', '2025-02-23', '2025-03-02'],
    ['monday', '2025-02-24', '2025-03-03'],
  ]
  it.each(cases)('the week after Tuesday 18 February, from %s', (weekStart, from, to) => {
    expect(nextWeek('2025-02-18', weekStart)).toEqual({ from, to })
  })

  it.each(cases)('what both statements leave before the end of February, from %s', (weekStart, from) => {
    const window = { from: '2025-02-19', to: '2025-03-01' }
    const left = subtractWindow(window, nextWeek('2025-02-18', weekStart) ?? { from: null, to: null })
    expect(left).toEqual([{ from: '2025-02-19', to: from }])
  })

  it('a week holds its day and starts on the chosen one', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom<WeekDay>('saturday', 'sunday', 'monday'), (days, weekStart) => {
        const week = weekOf(isoOf(days), weekStart)
        expect(week && week.from <= isoOf(days) && isoOf(days) < week.to).toBe(true)
        expect(weekdayOf(week?.from ?? '')).toBe({ saturday: 6, sunday: 0, monday: 1 }[weekStart])
      }),
    )
  })
})

describe('windows', () => {
  it('a hole in the middle leaves both ends, open ones too', () => {
    expect(subtractWindow({ from: null, to: '2025-03-01' }, { from: '2025-02-10', to: '2025-02-11T12:00' })).toEqual([
      { from: null, to: '2025-02-10' },
      { from: '2025-02-11T12:00', to: '2025-03-01' },
    ])
  })

  it('nothing is left of what is wholly taken, all of what is not touched', () => {
    const week = { from: '2025-02-10', to: '2025-02-17' }
    expect(subtractWindow(week, { from: null, to: '2025-02-17' })).toEqual([])
    expect(subtractWindow(week, { from: '2025-02-17', to: null })).toEqual([week])
  })

  it('share what both hold', () => {
    expect(intersectWindows({ from: null, to: '2025-03-01' }, { from: '2025-02-19', to: null })).toEqual({
      from: '2025-02-19',
      to: '2025-03-01',
    })
    expect(intersectWindows({ from: null, to: '2025-02-19' }, { from: '2025-02-19', to: null })).toBeNull()
  })
})
