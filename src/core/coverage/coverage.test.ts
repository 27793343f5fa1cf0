import { describe, expect, it } from 'vitest'
import type { CoveredSentence } from '../collate/coverage.ts'
import { sampleStory } from '../story/testing.ts'
import type { Fact, Reading, Relation } from '../story/types.ts'
import { AlikeTally } from './alike.ts'
import { copiesOf } from './copies.ts'
import { chainOf } from './sources.ts'

const columns = ['a1', 'a2', 'a3']
const factOf = (id: string): Fact => {
  const found = sampleStory.facts.find((fact) => fact.id === id)
  if (!found) throw new Error(id)
  return found
}
const tally = (facts: readonly Fact[], order = columns) => {
  const pairs = new AlikeTally(order)
  for (const fact of facts) pairs.add(fact)
  return pairs.result()
}
const judged = (fact: Fact, relation: Relation): Fact => ({
  ...fact,
  verdict: { ...fact.verdict, pairs: fact.verdict.pairs.map((pair) => ({ ...pair, relation })) },
})

describe('likeness of two outlets', () => {
  it('counts what both speak of, and what of it they agree on', () => {
    expect(tally(sampleStory.facts)).toEqual([
      { a: 'a1', b: 'a3', both: 1, agree: 1 },
      { a: 'a1', b: 'a2', both: 1, agree: 0 },
      { a: 'a2', b: 'a3', both: 1, agree: 0 },
    ])
  })

  it('takes a finer value for agreement and a dropped condition for none', () => {
    const [finer] = tally([judged(factOf('project-count'), 'finer')])
    const [dropped] = tally([judged(factOf('project-count'), 'qualifier')])
    expect([finer?.agree, dropped?.agree]).toEqual([1, 0])
  })

  it('lets one shared reading stand, whatever else one of them says', () => {
    const fact = factOf('project-count')
    const theirs = fact.cells['a2']
    const own = fact.cells['a1']
    if (!theirs || !own) throw new Error('no cell')
    const echoed = theirs.readings.map((reading): Reading => ({ ...reading, id: 'project-count/a1/2' }))
    const both = { ...own, readings: [...own.readings, ...echoed] }
    expect(tally([{ ...fact, cells: { ...fact.cells, a1: both } }])).toEqual([{ a: 'a1', b: 'a2', both: 1, agree: 1 }])
  })

  it('is the same whichever way the columns stand', () => {
    const figures = (pairs: ReturnType<typeof tally>) =>
      pairs.map(({ a, b, both, agree }) => [[a, b].sort().join(' '), both, agree].join(' ')).sort()
    expect(figures(tally(sampleStory.facts, ['a3', 'a2', 'a1']))).toEqual(figures(tally(sampleStory.facts)))
  })

  it('leaves out derived rows and hidden outlets', () => {
    expect(tally([{ ...factOf('host'), derived: true }])).toEqual([])
    expect(tally(sampleStory.facts, ['a1'])).toEqual([])
  })
})

describe('shared text', () => {
  const sentence = (article: string, start: number, carriers: CoveredSentence['carriers'], length = 60) => ({
    article,
    start,
    end: start + length,
    carriers,
  })
  const carrier = (article: string, start: number, shared: 'wording' | 'content') => ({
    article,
    shared,
    span: { start, end: start + 60 },
  })
  const sentences: readonly CoveredSentence[] = [
    sentence('a1', 0, [carrier('a2', 10, 'wording'), carrier('a3', 20, 'wording')]),
    sentence('a1', 100, [carrier('a2', 200, 'content')]),
    sentence('a1', 300, []),
    sentence('a2', 10, [carrier('a1', 0, 'wording'), carrier('a3', 20, 'wording')]),
    sentence('a2', 200, [carrier('a1', 100, 'content')]),
    sentence('a3', 20, [carrier('a1', 0, 'wording'), carrier('a2', 10, 'wording')]),
  ]
  const { shared, copied, origins } = copiesOf(sentences, columns, (id) => (id === 'a3' ? 'a1' : id))

  it('is counted once a pair, same words apart', () => {
    expect(shared).toEqual([
      { a: 'a1', b: 'a2', wording: 1, content: 1 },
      { a: 'a1', b: 'a3', wording: 1, content: 0 },
      { a: 'a2', b: 'a3', wording: 1, content: 0 },
    ])
  })

  it('is told once, with every place of it', () => {
    expect(copied.map(({ places }) => places.map(({ article, span }) => [article, span.start]))).toEqual([
      [
        ['a1', 0],
        ['a2', 10],
        ['a3', 20],
      ],
    ])
  })

  it('is not told of a few words that anybody writes', () => {
    const short = [sentence('a1', 0, [carrier('a2', 5, 'wording')], 20)]
    expect(copiesOf(short, columns, (id) => id).copied).toEqual([])
  })

  it('gathers articles of one origin, the largest first', () => {
    expect(origins).toEqual([['a1', 'a3'], ['a2']])
  })
})

describe('where a text comes from', () => {
  const credit = (name: string) => ({ label: { ar: name, en: name }, basis: 'stated' as const })

  it('runs from the author to the publisher, and says that the publisher is not known', () => {
    const outlet = { ar: 'صحيفة', en: 'Paper' }
    const text = { original: credit('وكالة'), translator: credit('خدمة'), distributor: null, publisher: null, outlet }
    const steps = chainOf({ ...text, outletBasis: 'unknown' })
    expect(steps.map(({ role, credit: found }) => [role, found?.label.ar ?? null])).toEqual([
      ['original', 'وكالة'],
      ['translator', 'خدمة'],
      ['publisher', null],
    ])
    const [, , publisher] = chainOf({ ...text, outletBasis: 'inferred' })
    expect(publisher?.credit).toEqual({ label: outlet, basis: 'inferred' })
  })
})
