import { describe, expect, it } from 'vitest'
import { referenceDate, statedDay } from './reference-date.ts'
import { findRegions } from './regions.ts'
import type { AsOf } from './types.ts'

const given: AsOf = { date: '2024-05-01', basis: 'event-day' }
const body = 'افتتح الوزير المحطة الجديدة أمام الركاب صباح أمس، وحضر الافتتاح مئات من السكان.'
const referenceOf = (text: string, publishedAt?: string, asOf: AsOf | null = given) =>
  referenceDate({ text, ...(publishedAt === undefined ? {} : { publishedAt }) }, findRegions(text), asOf)

describe('what «أمس» counts from', () => {
  it('is the publisher’s date before all else', () => {
    const found = referenceOf(`${body}\n03/05/2024`, '2024-05-04T18:00:00+03:00')
    expect(found).toEqual({ date: '2024-05-04', basis: 'published', evidence: null })
  })

  it('is else a date line of the text, with its words', () => {
    const text = `${body}\nنُشر في: 3 أيار/مايو 2024`
    const found = referenceOf(text)
    expect([found.date, found.basis, found.evidence?.quote]).toEqual([
      '2024-05-03',
      'stated',
      'نُشر في: 3 أيار/مايو 2024',
    ])
    expect(text.slice(found.evidence?.start, found.evidence?.end)).toBe(found.evidence?.quote)
  })

  it('is else what is given, with its basis', () => {
    expect(referenceOf(body)).toEqual({ date: '2024-05-01', basis: 'event-day', evidence: null })
  })

  it('is unknown where nobody knows, also behind a broken date', () => {
    expect(referenceOf(body, 'yesterday', null)).toEqual({ date: null, basis: 'unknown', evidence: null })
    expect(referenceOf(body, undefined, { date: null, basis: 'unknown' }).date).toBeNull()
  })

  it('is never a date told inside a sentence', () => {
    expect(referenceOf('افتتح الوزير المحطة في 3 أيار 2020 أمام الركاب، وحضر الافتتاح مئات من السكان.').date).toBe(
      '2024-05-01',
    )
  })
})

describe('a date line', () => {
  it.each([
    ['19/02/2025', '2025-02-19'],
    ['١٩/٠٢/٢٠٢٥', '2025-02-19'],
    ['2025-02-19 18:10', '2025-02-19'],
    ['الأربعاء 19 شباط/فبراير 2025 - 14:30', '2025-02-19'],
    ['الأربعاء، 19 فبراير (شباط) 2025', '2025-02-19'],
    ['February 19, 2025', null],
    ['فبراير 19, 2025', '2025-02-19'],
    ['2 تشرين الأول 2023', '2023-10-02'],
    ['2 كانون الثاني/يناير 2023', '2023-01-02'],
    ['السبت 9 شتنبر 2023 - 8:39', '2023-09-09'],
    ['02/19/2025', '2025-02-19'],
    ['نشر في: 03/05/2024 - 10:22 آخر تحديث: 04/05/2024 - 11:00', '2024-05-03'],
    ['31/02/2025', null],
    ['14:30', null],
    ['2025', null],
  ])('%s', (line, day) => {
    expect(statedDay(line)).toBe(day)
  })
})
