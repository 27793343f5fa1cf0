import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../values/time.ts'
import { figureCases, figuresOf } from '../figure-corpus-cases.ts'
import { civilOf, weekdayOf } from './civil.ts'
import { corpus } from './corpus.ts'

describe('dates corpus', () => {
  it.each(figureCases(corpus, ['date']))('$name', ({ problem }) => expect(problem()).toBeNull())
})

describe('without a reference date', () => {
  it.each([
    ['يصل غداً إلى المدينة', { from: null, to: null, relative: { unit: 'day', offset: 1 } }],
    ['تعقد الأسبوع المقبل', { from: null, to: null, grain: 'week', relative: { unit: 'week', offset: 1 } }],
    ['صدر في 12 مارس', { from: null, to: null, certain: ['month', 'day'] }],
    ['صدر في 12 مارس 2023', { from: '2023-03-12', to: '2023-03-13', implied: [] }],
  ])('%s', (text, value) => expect(figuresOf(text, null)[0]?.value).toMatchObject(value))
})

const names = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد']

it('puts a bare weekday on the last such day, «المقبل» after the reference, «الماضي» before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.nat(6), (serial, weekday) => {
      const { year, month, day } = civilOf(serial)
      const reference = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      const serialOf = (text: string): number => {
        const value = figuresOf(text, reference)[0]?.value
        const from = value?.type === 'date' ? (value.from ?? '') : ''
        return dayNumber(Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8, 10)))
      }
      const found = [`وصل ${names[weekday]} إليها`, `وصل ${names[weekday]} الماضي`, `يصل ${names[weekday]} المقبل`].map(
        serialOf,
      )
      expect(found.map(weekdayOf)).toEqual([weekday, weekday, weekday])
      const distances = found.map((at) => at - serial) as [number, number, number]
      expect(distances[0]).toBeLessThanOrEqual(0)
      expect(distances[0]).toBeGreaterThan(-7)
      expect(distances[1]).toBeLessThan(0)
      expect(distances[1]).toBeGreaterThanOrEqual(-7)
      expect(distances[2]).toBeGreaterThan(0)
      expect(distances[2]).toBeLessThanOrEqual(7)
    }),
  )
})
