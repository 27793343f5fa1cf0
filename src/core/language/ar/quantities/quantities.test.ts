import { describe, expect, it } from 'vitest'
import { figureCases, figuresOf } from '../figure-corpus-cases.ts'
import { corpus } from './corpus.ts'

describe('quantities corpus', () => {
  it.each(figureCases(corpus, ['count', 'duration', 'money', 'measure', 'percent', 'age', 'score']))(
    '$name',
    ({ problem }) => expect(problem()).toBeNull(),
  )
})

it('gives each stretch one mention, in order, with the words at their offsets', () => {
  const text = 'قُتل 12 شخصاً وأصيب 30 في زلزال بقوة 6.1 درجات يوم 3 آذار 2024، والخسائر 2 مليار دولار أي 5% من الناتج.'
  const found = figuresOf(text, '2024-05-14')
  expect(found.map(({ value }) => value.type)).toEqual(['count', 'count', 'measure', 'date', 'money', 'percent'])
  for (const [i, { start, end, quote }] of found.entries()) {
    expect(text.slice(start, end)).toBe(quote)
    expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
  }
})

it('keeps the word that frames the same figure', () => {
  const [one, other] = ['سقط 9 قتلى في القصف', 'سقط 9 شهداء في القصف'].map((text) => figuresOf(text)[0]?.value)
  expect(one).toMatchObject({ min: 9, class: 'killed', noun: 'قتلى', lemma: 'قتيل' })
  expect(other).toMatchObject({ min: 9, class: 'killed', noun: 'شهداء', lemma: 'شهيد' })
})
