import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExpectedMention } from './gold.ts'
import { scoresOf, shareOf } from './interval.ts'
import { differences, type Find, matchMentions, wordsFit } from './match.ts'
import { confusionOf } from './relations.ts'

describe('intervals', () => {
  it('are those of the tables: 8 of 10 lie between 49.0 and 94.3 per cent', () => {
    const share = shareOf(8, 10)
    expect(share?.low).toBeCloseTo(0.4902, 4)
    expect(share?.high).toBeCloseTo(0.9433, 4)
  })

  it('do not claim certainty from a few cases', () => {
    expect(shareOf(5, 5)?.low).toBeCloseTo(0.5655, 4)
    expect(shareOf(5, 5)?.high).toBe(1)
    expect(shareOf(0, 0)).toBeNull()
  })

  it('hold the value, stay inside 0..1 and narrow as cases grow', () => {
    const counts = fc
      .tuple(fc.nat(300), fc.nat(300))
      .map(([a, b]) => ({ hits: Math.min(a, b), total: Math.max(a, b, 1) }))
    fc.assert(
      fc.property(counts, ({ hits, total }) => {
        const [few, many] = [shareOf(hits, total), shareOf(hits * 10, total * 10)]
        if (!few || !many) throw new Error('nothing counted')
        expect(few.low).toBeGreaterThanOrEqual(0)
        expect(few.high).toBeLessThanOrEqual(1)
        expect(few.low).toBeLessThanOrEqual(few.value + 1e-12)
        expect(few.high).toBeGreaterThanOrEqual(few.value - 1e-12)
        expect(many.high - many.low).toBeLessThan(few.high - few.low)
      }),
    )
  })

  it('give F1 as the harmonic mean of precision and recall', () => {
    const { precision, recall, f1 } = scoresOf({ right: 6, expected: 10, given: 8 })
    const [p, r] = [precision?.value ?? 0, recall?.value ?? 0]
    expect(f1?.value).toBeCloseTo((2 * p * r) / (p + r), 12)
  })
})

const text = 'قتل نحو 12 شخصا في بغداد، وقال الوزير علي حسن إن العدد أكبر.'

function expected(words: string, type: ExpectedMention['type'], more: Partial<ExpectedMention> = {}): ExpectedMention {
  const start = text.indexOf(words)
  return { type, field: 'text', span: 'exact', start, end: start + words.length, ...more }
}

function find(words: string, type: Find['type'], value: Record<string, unknown> = {}): Find {
  const { start, end } = expected(words, type)
  return { type, field: 'text', start, end, value }
}

describe('matching', () => {
  it('is right only with the type, the words and the value', () => {
    const wanted = [expected('نحو 12 شخصا', 'count', { value: { min: 12, approximate: true } })]
    const outcome = (f: Find) => matchMentions(wanted, [f], text).pairs[0]?.outcome ?? 'missed'
    expect(outcome(find('نحو 12 شخصا', 'count', { min: 12, max: 12, approximate: true }))).toBe('right')
    expect(outcome(find('نحو 12 شخصا', 'count', { min: 12, max: 12 }))).toBe('value')
    expect(outcome(find('12 شخصا', 'count', { min: 12, approximate: true }))).toBe('words')
    expect(outcome(find('12', 'number', { min: 12 }))).toBe('missed')
  })

  it('gives one find to one expectation, a right one before a wrong neighbour', () => {
    const wanted = [expected('علي', 'person'), expected('علي حسن', 'person')]
    const { pairs, missed } = matchMentions(wanted, [find('علي حسن', 'person')], text)
    expect(pairs.map((pair) => [pair.outcome, pair.expected.end - pair.expected.start])).toEqual([['right', 7]])
    expect(missed).toHaveLength(1)
  })

  it('leaves what nobody expected as extra', () => {
    expect(matchMentions([expected('بغداد', 'place')], [find('العدد', 'place')], text)).toMatchObject({
      missed: [{ type: 'place' }],
      extra: [{ type: 'place' }],
    })
  })

  it('lets attached letters differ only where the gold is loose', () => {
    const words = 'وبالرياض'
    const whole = { start: 0, end: 8 }
    const bare = { start: 2, end: 8 }
    expect(wordsFit({ span: 'loose', ...whole }, bare, words)).toBe(true)
    expect(wordsFit({ span: 'exact', ...whole }, bare, words)).toBe(false)
    expect(wordsFit({ span: 'loose', ...whole }, { start: 5, end: 8 }, words)).toBe(false)
    expect(wordsFit({ span: 'inside', ...whole }, { start: 5, end: 8 }, words)).toBe(true)
  })

  it('reads an expected null as «no bound» and a missing mark as not set', () => {
    expect(differences({ min: 4, max: null, minOpen: true }, { min: 4, max: null, minOpen: true })).toEqual([])
    expect(differences({ max: null }, { max: 4 })).toHaveLength(1)
    expect(differences({ approximate: false }, { min: 4 })).toEqual([])
    expect(differences({ name: 'أحمد' }, { name: 'احمد' })).toEqual([])
  })
})

describe('agreement on relations', () => {
  it('counts any accepted relation, and contradictions where there is none', () => {
    const { agreed, total, shown, falseContradictions, cells } = confusionOf([
      { id: '1', accepted: ['same', 'wording'], shown: 'wording' },
      { id: '2', accepted: ['finer'], shown: 'contradiction' },
      { id: '3', accepted: ['contradiction'], shown: 'none' },
    ])
    expect({ agreed, total, shown, falseContradictions }).toEqual({
      agreed: 1,
      total: 3,
      shown: 2,
      falseContradictions: 1,
    })
    expect(cells).toEqual({ same: { wording: 1 }, finer: { contradiction: 1 }, contradiction: { none: 1 } })
  })
})
