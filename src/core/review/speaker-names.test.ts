import { describe, expect, it } from 'vitest'
import { SpeakerNames } from './speaker-names.ts'

const taken = [{ entity: 'mayor', name: 'سامي الخطيب', id: 'sami', others: ['أحمد الخطيب', 'الخطيب'] }]
const said = (quote: string) => ({
  evidence: [{ field: 'text' as const, start: 0, end: quote.length, quote, prefix: '', suffix: '' }],
})
const who = (text: string, passage = text, entity = 'mayor'): string =>
  new SpeakerNames([{ id: 'a', text }], taken).of(entity, 'a', said(passage))

describe('SpeakerNames', () => {
  it.each([
    ['only the split name stands in the article', 'قال سامي الخطيب إن الجسر سيفتح. وأضاف أن العمل مستمر.', 'sami'],
    ['only the other name does', 'قال أحمد الخطيب إن الجسر سيفتح. وأضاف أن العمل مستمر.', 'mayor'],
    ['a part of the name that stays', 'قال الخطيب إن الجسر سيفتح.', 'mayor'],
  ])('%s', (_, text, id) => {
    expect(who(text)).toBe(id)
  })

  it('where both are named, the passage tells', () => {
    const text = 'قال أحمد الخطيب إن الجسر سيفتح. ورأى سامي الخطيب أن الموعد بعيد.'
    expect(who(text, 'ورأى سامي الخطيب أن الموعد بعيد.')).toBe('sami')
    expect(who(text, 'قال أحمد الخطيب إن الجسر سيفتح.')).toBe('mayor')
    expect(who(text, 'أن العمل مستمر.')).toBe('mayor')
  })

  it('leaves other people alone', () => {
    expect(who('قال سامي الخطيب إن الجسر سيفتح.', undefined, 'minister')).toBe('minister')
  })
})
