import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordChanges } from './word-changes.ts'

it('tells words that went and words that came', () => {
  expect(wordChanges('قُتل عشرة أشخاص في الحريق', 'قُتل 12 شخصًا في الحريق أمس')).toEqual([
    { kind: 'same', text: 'قُتل ' },
    { kind: 'out', text: 'عشرة أشخاص ' },
    { kind: 'in', text: '12 شخصًا ' },
    { kind: 'same', text: 'في الحريق ' },
    { kind: 'in', text: 'أمس' },
  ])
})

it('another line break is no change', () => {
  expect(wordChanges('أول ثانٍ', 'أول\n\nثانٍ')).toEqual([{ kind: 'same', text: 'أول\n\nثانٍ' }])
})

it('what went from the end stands apart from the last word', () => {
  expect(wordChanges('وصل أمس', 'وصل')).toEqual([
    { kind: 'same', text: 'وصل' },
    { kind: 'out', text: ' أمس' },
  ])
})

it('gives the newer text back, and the older one’s words', () => {
  const text = fc.array(fc.constantFrom('أ', 'ب', 'ج', ' ', '\n')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordChanges(before, after)
      const side = (gone: string) => changes.filter(({ kind }) => kind !== gone).map((change) => change.text)
      expect(side('out').join('')).toBe(after)
      expect(side('in').join('').match(/\S+/g)).toEqual(before.match(/\S+/g))
    }),
  )
})
