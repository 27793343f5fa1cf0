import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureCases, figuresOf } from '../figure-corpus-cases.ts'
import { corpus } from './corpus.ts'
import { readDigits } from './digits.ts'

describe('numbers corpus', () => {
  it.each(figureCases(corpus, ['number', 'count', 'ordinal', 'money', 'measure']))('$name', ({ problem }) =>
    expect(problem()).toBeNull(),
  )
})

describe('digits', () => {
  it.each([
    ['18.2.2025', null],
    ['1.10.30', null],
    ['12,34,567', null],
    ['1,234,567', 1_234_567],
    ['0.125', 0.125],
    ['١٢٫٥', 12.5],
    ['۱۲۳', 123],
  ])('%s', (text, value) => expect(readDigits(text, 0, text.length)?.value ?? null).toBe(value))
})

const units = ['', 'واحد', 'اثنين', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة']
const tens = ['', 'عشرة', 'عشرين', 'ثلاثين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين']
const hundreds = ['', 'مئة', 'مئتين', 'ثلاثمئة', 'أربعمئة', 'خمسمئة', 'ستمئة', 'سبعمئة', 'ثمانمئة', 'تسعمئة']

/** Words of 1 … 999 as grammar joins them. */
function below1000(n: number): string {
  const rest = n % 100
  const unit = units[rest % 10] as string
  const teen = rest > 10 && rest < 20
  const small = teen
    ? `${rest === 11 ? 'أحد' : rest === 12 ? 'اثني' : unit} عشر`
    : [unit, tens[Math.floor(rest / 10)] as string].filter(Boolean).join(' و')
  return [hundreds[Math.floor(n / 100)] as string, rest === 10 ? 'عشرة' : small].filter(Boolean).join(' و')
}

function spelled(n: number): string {
  const thousands = Math.floor(n / 1000)
  const counted =
    thousands === 0
      ? ''
      : thousands === 1
        ? 'ألف'
        : thousands === 2
          ? 'ألفين'
          : `${below1000(thousands)} ${thousands < 11 ? 'آلاف' : 'ألفا'}`
  return [counted, n % 1000 ? below1000(n % 1000) : ''].filter(Boolean).join(' و')
}

it('reads back every number that grammar spells', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 999_999 }), (n) => {
      // A thousand times a number that ends in one or two is spelled otherwise («واحد وعشرون ألفا» is fine, «مئة وألفان» is not).
      fc.pre(Math.floor(n / 1000) % 100 > 2 || n < 3000)
      const found = figuresOf(`بلغ ${spelled(n)} في المجموع`)
      expect(found.map(({ value }) => ('min' in value ? value.min : null))).toEqual([n])
    }),
  )
})
