import { expect, it } from 'vitest'
import { readFigure } from './figure.ts'

it.each([
  ['4', 4],
  ['٤٫٥', 4.5],
  ['۴.۵', 4.5],
  ['4,5', 4.5],
  ['١٬٢٣٤٬٥٦٧', 1234567],
  ['1,234.5', 1234.5],
  [' 12 000 ', 12000],
  ['-3', -3],
  ['', null],
  ['أربعة', null],
  ['4-5', null],
  ['1.2.3', null],
] as const)('«%s»', (typed, figure) => expect(readFigure(typed)).toBe(figure))
