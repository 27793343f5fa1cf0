import { describe, expect, it } from 'vitest'
import { lexicon } from '../language/ar/arabic.ts'
import { tokenize } from '../text/tokens.ts'
import { originsOf } from './origins.ts'

const wire =
  'غرقت عبارة صغيرة كانت تنقل ركابا بين الجزيرتين بعد أن ضربتها أمواج عالية فجر اليوم وتمكن الصيادون من إنقاذ معظم من كانوا على متنها'

const article = (id: string, text: string, kind: 'body' | 'document' = 'body', quotations: [string][] = []) => ({
  id,
  tokens: tokenize(text, lexicon),
  regions: [{ kind, start: 0, end: text.length, rule: 'test' }],
  quotations: quotations.map(([words]) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
})

const origins = (articles: Parameters<typeof originsOf>[0]): string[] => {
  const originOf = originsOf(articles)
  return articles.map(({ id }) => originOf(id))
}

describe('originsOf', () => {
  it('counts a reprint once, whoever comes first', () => {
    const [a, b, c] = [
      article('a', `بداية خاصة بنا. ${wire}.`),
      article('b', 'نص مختلف تماما عن الحادث كتبه مراسلنا من الميناء.'),
      article('c', `${wire}. وخاتمة أخرى.`),
    ] as const
    expect(origins([a, b, c])).toEqual(['a', 'b', 'a'])
    expect(origins([c, b, a])).toEqual(['a', 'b', 'a'])
  })

  it('takes spellings for the same words', () => {
    expect(origins([article('a', wire), article('b', wire.replaceAll('أ', 'ا').replaceAll('ة', 'ه'))])).toEqual([
      'a',
      'a',
    ])
  })

  it('joins over a third', () => {
    const other = wire.split(' ').reverse().join(' ')
    const chain = [article('a', wire), article('b', `${wire}. ${other}.`), article('c', other)]
    expect(origins(chain)).toEqual(['a', 'a', 'a'])
  })

  it.each([
    ['fifteen words', article('b', `قال مراسلنا إن ${wire.split(' ').slice(0, 15).join(' ')} ثم عاد الهدوء.`)],
    ['a pasted document', article('b', wire, 'document')],
    ['words between marks', article('b', `قال شاهد: «${wire}»`, 'body', [[wire]])],
  ])('leaves %s to everyone', (_, b) => {
    expect(origins([article('a', wire), b])).toEqual(['a', 'b'])
  })
})
