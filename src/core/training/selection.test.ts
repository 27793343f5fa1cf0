import fc from 'fast-check'
import { expect, it } from 'vitest'
import { between, lettersOf, piecesOf, trimmed, wordAt } from './selection.ts'

const text = 'قالَ الوزير:\r\nلن أذهب، 12 مرّة.'
const said = (offset: number): string | null => {
  const word = wordAt(text, offset)
  return word && text.slice(word.start, word.end)
}

it('a selection loses the blanks at its ends, and is nothing where only blanks were chosen', () => {
  expect(trimmed('  ا ب ', { start: 0, end: 6 })).toEqual({ start: 2, end: 5 })
  expect(trimmed(' \r\n ', { start: 0, end: 4 })).toBeNull()
})

it('quotation marks and stops at the ends of a passage decide nothing', () => {
  const said = 'قال: «لن (نذهب)».'
  const { start, end } = lettersOf(said, { start: 5, end: said.length })
  expect(said.slice(start, end)).toBe('لن (نذهب')
  expect(lettersOf('«…»', { start: 0, end: 3 })).toEqual({ start: 0, end: 3 })
})

it('a touch takes the whole word with its vowel signs, and none between words', () => {
  expect([said(0), said(2), said(text.indexOf('وز')), said(text.indexOf('2'))]).toEqual(['قالَ', 'قالَ', 'الوزير', '12'])
  expect([said(text.indexOf('أذ')), said(text.length - 1)]).toEqual(['أذهب', 'مرّة'])
  expect(wordAt('ا  ب', 2)).toBeNull()
})

it('two words make a passage from the first to the last, whichever was touched first', () => {
  const [a, b] = [
    { start: 0, end: 3 },
    { start: 7, end: 9 },
  ]
  expect(between(b, a)).toEqual({ start: 0, end: 9 })
  expect(between(a, b)).toEqual(between(b, a))
})

it('a text cut at its marks is the text again, and each letter is marked as its spans say', () => {
  const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 3 }), fc.array(span, { maxLength: 3 }), (mine, key) => {
      const pieces = piecesOf(21, mine, key)
      const covers = (spans: typeof mine, at: number) => spans.some(({ start, end }) => start <= at && at < end)
      for (let at = 0; at < 21; at++) {
        const holding = pieces.filter(({ start, end }) => start <= at && at < end)
        expect(holding).toHaveLength(1)
        expect(holding[0]).toMatchObject({ mine: covers(mine, at), key: covers(key, at) })
      }
    }),
  )
})
