import { describe, expect, it } from 'vitest'
import { sampleStory } from '../story/testing.ts'
import type { Theme } from '../story/types.ts'
import type { Bearing, Claim, DraftSentence } from './check.ts'
import { judge } from './judge.ts'

const [row] = sampleStory.facts
const [reading] = row?.cells['a2']?.readings ?? []
if (!row || !reading) throw new Error('no story')

const claim = (theme: Theme, testimony: Readonly<Record<string, Bearing>>): Claim => ({
  fact: { id: theme, kind: row.kind, theme, label: row.label },
  reading,
  testimony: Object.entries(testimony).map(([article, bearing]) => ({
    article,
    reading,
    bearing,
    relation: 'same',
    reason: { code: 'same-value', params: {} },
  })),
})

const sentence = (claims: readonly Claim[], printed: readonly string[] = []): DraftSentence => ({
  start: 0,
  end: 10,
  claims,
  printed: printed.map((article) => ({ article, span: { start: 0, end: 10 } })),
})

const standing = (one: DraftSentence, ...shown: string[]) => judge([one], new Set(shown))[0]?.standing

describe('judge', () => {
  it('lets one contradiction outweigh all support', () => {
    const one = sentence([claim('numbers', { a: 'supports', b: 'contradicts' }), claim('summit', { a: 'supports' })])
    expect([standing(one, 'a', 'b'), standing(one, 'a'), standing(one, 'b')]).toEqual([
      'contradicted',
      'supported',
      'contradicted',
    ])
  })

  it('calls nothing supported because of what only comes near', () => {
    expect(standing(sentence([claim('numbers', { a: 'beside' })]), 'a')).toBe('unsupported')
    expect(standing(sentence([]), 'a')).toBe('unsupported')
  })

  it('does not take a right name for a right sentence, but a wrong one for a wrong one', () => {
    expect(standing(sentence([claim('names', { a: 'supports' })]), 'a')).toBe('unsupported')
    expect(standing(sentence([claim('names', { a: 'contradicts' })]), 'a')).toBe('contradicted')
  })

  it('does not take the right place for a right sentence', () => {
    const place = claim('frame', { a: 'supports' })
    const there = { ...place, fact: { ...place.fact, kind: 'event-place' } }
    expect([standing(sentence([place]), 'a'), standing(sentence([there]), 'a')]).toEqual(['supported', 'unsupported'])
  })

  it('takes a sentence printed word for word as supported, by outlets that are shown', () => {
    expect(standing(sentence([], ['a']), 'a')).toBe('supported')
    expect(standing(sentence([], ['a']), 'b')).toBe('unsupported')
  })

  it('puts the weightiest testimony first', () => {
    const one = sentence([claim('numbers', { a: 'beside', b: 'supports', c: 'contradicts' })])
    const [judged] = judge([one], new Set(['a', 'b', 'c']))
    expect(judged?.claims[0]?.testimony.map(({ article }) => article)).toEqual(['c', 'b', 'a'])
  })
})
