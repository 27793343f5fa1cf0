import { describe, expect, it } from 'vitest'
import { type CoverageArticle, coverageOf } from './coverage.ts'

const article = (id: string, ...sentences: string[]): CoverageArticle => {
  const text = sentences.map((sentence) => `${sentence}.`).join(' ')
  return { id, text, regions: [{ kind: 'body', start: 0, end: text.length, rule: 'test' }] }
}

const table = (articles: readonly CoverageArticle[]): string[] =>
  coverageOf(articles).map(({ article: id, carriers }) =>
    [id, ...carriers.map(({ article: other, shared }) => `${other} ${shared}`)].join(': '),
  )

const flood = 'غمرت مياه النهر حقول القمح في ثلاث قرى شرقي المدينة فجر السبت'
const told = 'وفي القرى الواقعة شرقي المدينة غمرت مياه النهر فجر السبت حقولا مزروعة قمحا'
const school = 'أغلقت المدارس أبوابها حتى إشعار آخر بقرار من مجلس التعليم'

describe('coverageOf', () => {
  it('tells shared wording, shared content and what stands alone', () => {
    expect(table([article('a', flood, school), article('b', flood), article('c', told)])).toEqual([
      'a: b wording: c content',
      'a',
      'b: a wording: c content',
      'c: a content: b content',
    ])
  })

  it('points to the sentence that carries it', () => {
    const [first] = coverageOf([article('a', flood), article('b', school, flood)])
    const [carrier] = first?.carriers ?? []
    expect(article('b', school, flood).text.slice(carrier?.span.start, carrier?.span.end)).toBe(`${flood}.`)
  })

  it('leaves out what is not the article’s', () => {
    const b = article('b', flood)
    const teaser = { ...b, regions: b.regions.map((region) => ({ ...region, kind: 'teaser' as const })) }
    expect(table([article('a', flood), teaser])).toEqual(['a'])
  })

  it('does not depend on the order of the articles', () => {
    const three = [article('a', flood, school), article('b', flood), article('c', told)]
    expect(table([...three].reverse())).toEqual(table(three))
  })
})
