import { describe, expect, it } from 'vitest'
import { sampleStory } from '../story/testing.ts'
import type { Fact } from '../story/types.ts'
import { coverageOf } from './coverage.ts'
import { isAlone, isContested, type Passage, passagesOf } from './passages.ts'

const covered = coverageOf(sampleStory.articles)
const ids = ['a1', 'a2', 'a3']

const passages = (facts: readonly Fact[] = sampleStory.facts, among = ids): readonly Passage[] => [
  ...[...passagesOf(covered, facts, among).values()].flat(),
]

const shown = (list: readonly Passage[]) =>
  list.map(({ article, carriers }) =>
    [
      article,
      ...carriers.map(({ article: other, facts }) => `${other} ${facts.map((f) => `${f.fact} ${f.relation}`)}`),
    ].join(' | '),
  )

const [template] = sampleStory.articles
const [model] = sampleStory.facts
const [sample] = model?.cells['a2']?.readings ?? []
if (!template || !model || !sample) throw new Error('no story')

const whole = (text: string) => [{ kind: 'body' as const, start: 0, end: text.length, rule: 'test' }]

/** A row with a reading wherever a text has this word. */
const row = (id: string, texts: Readonly<Record<string, string>>, word: string): Fact => ({
  ...model,
  id,
  cells: Object.fromEntries(
    Object.entries(texts).map(([article, text]) => [
      article,
      {
        presence: 'stated' as const,
        basis: null,
        near: [],
        readings: [...text.matchAll(new RegExp(word, 'g'))].map(({ index }, n) => ({
          ...sample,
          id: `${id}/${article}/${n}`,
          words: { field: 'text' as const, start: index, end: index + word.length, quote: word },
        })),
      },
    ]),
  ),
})

describe('passagesOf', () => {
  it('ties sentences by the rows that both speak to, the relation of just these two given', () => {
    expect(shown(passages())).toEqual([
      'a1',
      'a1 | a2 project-count contradiction | a3 host wording',
      'a2 | a1 project-count contradiction | a3 opening strength',
      'a3 | a1 host wording | a2 opening strength',
    ])
  })

  it('knows what lies between readings that the verdict did not name, where the values decide', () => {
    const fact = sampleStory.facts.find(({ id }) => id === 'project-count')
    const [four] = fact?.cells['a1']?.readings ?? []
    const [three] = fact?.cells['a2']?.readings ?? []
    if (!fact || !four || !three) throw new Error('no row')
    const words = three.words
    const also = { ...four, id: 'also', words: { ...words, start: 0, end: 5 } }
    const cells = {
      ...fact.cells,
      a3: { ...fact.cells['a1'], presence: 'stated' as const, basis: null, near: [], readings: [also] },
    }
    const told = shown(passages([{ ...fact, cells }]))
    expect(told[3]).toBe('a3 | a1 project-count same | a2 project-count contradiction')
  })

  it('calls contested what another tells otherwise, alone what nobody else carries', () => {
    const [headline, body] = passages()
    if (!headline || !body) throw new Error('no sentences')
    expect([isAlone(headline), isContested(headline)]).toEqual([true, false])
    expect([isAlone(body), isContested(body)]).toEqual([false, true])
    const peaceful = passages(sampleStory.facts.filter(({ id }) => id === 'host'))
    expect(peaceful.some(isContested)).toBe(false)
  })

  it('points to the other article’s own sentence', () => {
    const carrier = passages()[1]?.carriers.find(({ article }) => article === 'a2')
    const text = sampleStory.articles[1]?.text ?? ''
    expect(text.slice(carrier?.span.start, carrier?.span.end)).toBe(text)
  })

  it('knows only the articles asked for, and counts no rejected reading', () => {
    expect(shown(passages(sampleStory.facts, ['a1', 'a3']))).toEqual([
      'a1',
      'a1 | a3 host wording',
      'a3 | a1 host wording',
    ])
    const rejected = sampleStory.facts.map((fact) => ({
      ...fact,
      cells: Object.fromEntries(
        Object.entries(fact.cells).map(([id, cell]) => [
          id,
          { ...cell, readings: cell.readings.map((reading) => ({ ...reading, review: 'rejected' as const })) },
        ]),
      ),
    }))
    expect(passages(rejected).flatMap(({ carriers }) => carriers.flatMap(({ facts }) => facts))).toEqual([])
  })

  it('a row that an article comes back to points less than one it tells once', () => {
    const texts = { x: 'وصل الوفد وغادر.', y: 'وصل الوفد. ثم وصل مرة أخرى. وقيل إنه وصل وغادر.' }
    const article = (id: 'x' | 'y') => ({ ...template, id, text: texts[id], regions: whole(texts[id]) })
    const [came, left] = ['came', 'left'].map((id, n) => row(id, texts, n === 0 ? 'وصل' : 'غادر'))
    const both = coverageOf([article('x'), article('y')])
    const [first] =
      passagesOf(
        both,
        [came, left].filter((one) => one !== undefined),
        ['x', 'y'],
        ['x'],
      ).get('x') ?? []
    expect(texts.y.slice(first?.carriers[0]?.span.start)).toBe('وقيل إنه وصل وغادر.')
  })

  it('may be asked for one article alone, with all its carriers', () => {
    const one = passagesOf(covered, sampleStory.facts, ids, ['a2'])
    expect([...one.keys()]).toEqual(['a2'])
    expect(one.get('a2')).toEqual(passages().filter(({ article }) => article === 'a2'))
  })

  it('lets the words decide which sentence lies nearest', () => {
    const text = 'افتتح الوزير الجسر الجديد فوق النهر صباح الأحد.'
    const article = (id: string) => ({
      id,
      text,
      regions: [{ kind: 'body' as const, start: 0, end: text.length, rule: 'test' }],
    })
    const [first] = passagesOf(coverageOf([article('x'), article('y')]), [], ['x', 'y']).get('x') ?? []
    expect(first?.carriers).toEqual([
      { article: 'y', span: { start: 0, end: text.length }, shared: 'wording', facts: [] },
    ])
  })
})
