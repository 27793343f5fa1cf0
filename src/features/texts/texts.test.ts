import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage } from '@/core/collate/passages.ts'
import { sampleStory } from '@/core/story/testing.ts'
import { besideOf, toggled, withArticle } from './beside.ts'
import { increasing, mapped } from './scroll.ts'
import { neighbourOf, walkable } from './walk.ts'

const { articles } = sampleStory
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('what stands side by side', () => {
  it('is what was chosen, in that order, or the first two; never what is hidden', () => {
    expect(ids(besideOf(articles, []))).toEqual(['a1', 'a2'])
    expect(ids(besideOf(articles, ['a3', 'a1']))).toEqual(['a3', 'a1'])
    const shown = articles.filter(({ id }) => id !== 'a1')
    expect(ids(besideOf(shown, ['a3', 'a1']))).toEqual(['a3'])
    expect(ids(besideOf(shown, ['a1']))).toEqual(['a2', 'a3'])
  })

  it('changes with a press; the last stays', () => {
    const two = besideOf(articles, ['a1', 'a2'])
    expect(toggled(two, 'a3')).toEqual(['a1', 'a2', 'a3'])
    expect(toggled(two, 'a1')).toEqual(['a2'])
    expect(toggled(besideOf(articles, ['a2']), 'a2')).toEqual(['a2'])
  })

  it('takes in an article that a sentence leads to, and keeps the sentence’s own', () => {
    const two = besideOf(articles, ['a1', 'a2'])
    expect(withArticle(two, 'a3', 'a1')).toEqual(['a1', 'a3'])
    expect(withArticle(two, 'a3', 'a2')).toEqual(['a2', 'a3'])
    expect(withArticle(two, 'a2', 'a1')).toEqual(['a1', 'a2'])
    expect(withArticle(besideOf(articles, ['a1']), 'a3', 'a1')).toEqual(['a1', 'a3'])
  })
})

const anchor = fc.record({ from: fc.nat({ max: 900 }), to: fc.nat({ max: 900 }) })

describe('scrolling together', () => {
  it('keeps the longest run that goes down on both sides', () => {
    const run = increasing([
      { from: 10, to: 500 },
      { from: 20, to: 100 },
      { from: 30, to: 200 },
      { from: 40, to: 50 },
      { from: 50, to: 300 },
    ])
    expect(run.map(({ to }) => to)).toEqual([100, 200, 300])
  })

  it('never scrolls one column up while the other goes down', () => {
    fc.assert(
      fc.property(fc.array(anchor, { maxLength: 30 }), fc.nat({ max: 1000 }), fc.nat({ max: 1000 }), (list, a, b) => {
        const run = increasing(list)
        const heights = { from: 1000, to: 1000 }
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(mapped(run, low, heights)).toBeLessThanOrEqual(mapped(run, high, heights))
      }),
    )
  })

  it('brings what belongs together to one height, and the ends to the ends', () => {
    const run = increasing([{ from: 100, to: 300 }])
    const at = (y: number) => mapped(run, y, { from: 200, to: 400 })
    expect([at(0), at(50), at(100), at(150), at(200)]).toEqual([0, 150, 300, 350, 400])
  })
})

const passage = (start: number, ...relations: ('same' | 'contradiction')[]): Passage => ({
  article: 'a1',
  start,
  end: start + 5,
  carriers: relations.map((relation) => ({
    article: 'a2',
    span: { start: 0, end: 5 },
    shared: null,
    facts: [{ fact: 'f', relation }],
  })),
})

describe('from passage to passage', () => {
  const list = [passage(0), passage(10, 'same'), passage(20, 'contradiction'), passage(30)]
  const starts = (way: Parameters<typeof walkable>[1]) => walkable(list, way).map(({ start }) => start)

  it('by what is shared, what is contested, or what stands alone', () => {
    expect([starts('shared'), starts('contested'), starts('alone')]).toEqual([[10, 20], [20], [0, 30]])
  })

  it('forward and back from where one is, round the end', () => {
    const next = (from: number | null, step: 1 | -1) => neighbourOf(walkable(list, 'shared'), from, step)?.start
    expect([next(null, 1), next(10, 1), next(20, 1), next(15, 1), next(15, -1), next(10, -1)]).toEqual([
      10, 20, 10, 20, 10, 20,
    ])
    expect(neighbourOf([], 3, 1)).toBeUndefined()
  })
})
