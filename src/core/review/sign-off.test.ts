import { describe, expect, it } from 'vitest'
import { sampleStory } from '../story/testing.ts'
import type { Fact, Story } from '../story/types.ts'
import { isReviewed, progressOf, signOff, standingOf } from './sign-off.ts'

const AT = '2026-03-01T10:00:00.000Z'
const signed = (story: Story): Story => ({ ...story, signOff: signOff(story, 'منى', AT) })
const reviewed = (fact: Fact, review: 'confirmed' | 'proposed'): Fact => ({
  ...fact,
  cells: Object.fromEntries(
    Object.entries(fact.cells).map(([id, cell]) => [
      id,
      { ...cell, readings: cell.readings.map((reading) => ({ ...reading, review })) },
    ]),
  ),
})

const proposed = { ...sampleStory, facts: sampleStory.facts.map((fact) => reviewed(fact, 'proposed')) }

describe('a signature', () => {
  it('stands as long as nothing that was signed has changed', () => {
    const story = signed(sampleStory)
    expect(standingOf(story)).toBe('signed')
    expect(standingOf(JSON.parse(JSON.stringify(story)) as Story)).toBe('signed')
    expect(standingOf(sampleStory)).toBeNull()
  })

  it.each<[string, (story: Story) => Story]>([
    ['a text', (s) => ({ ...s, articles: s.articles.map((a, n) => (n === 0 ? { ...a, text: `${a.text} ` } : a)) })],
    ['a row', (s) => ({ ...s, facts: s.facts.slice(1) })],
    ['a decision', (s) => ({ ...s, facts: s.facts.map((f, n) => (n === 0 ? reviewed(f, 'confirmed') : f)) })],
    [
      'a verdict',
      (s) => ({ ...s, facts: s.facts.map((f) => ({ ...f, verdict: { ...f.verdict, relation: 'unclear' as const } })) }),
    ],
    ['the rules', (s) => ({ ...s, rulesVersion: 'other' })],
  ])('is told to be outdated by a change of %s', (_, change) => {
    expect(standingOf(change(signed(proposed)))).toBe('changed')
  })

  it('does not wait for a decision on what only follows from other readings', () => {
    const [fact] = proposed.facts
    if (!fact) throw new Error('no row')
    const derived = { by: 'derived', rule: 'r' } as const
    const cells = Object.entries(fact.cells).map(([id, cell]) => {
      return [id, { ...cell, readings: cell.readings.map((reading) => ({ ...reading, origin: derived })) }]
    })
    expect([isReviewed(fact), isReviewed({ ...fact, cells: Object.fromEntries(cells) })]).toEqual([false, true])
  })

  it('says how much was reviewed: rows in which a person decided on every reading', () => {
    const all = sampleStory.facts.filter(({ derived }) => !derived).length
    const one = { ...proposed, facts: proposed.facts.map((fact, n) => (n === 0 ? reviewed(fact, 'confirmed') : fact)) }
    expect([progressOf(proposed), progressOf(one)]).toEqual([
      { reviewed: 0, of: all },
      { reviewed: 1, of: all },
    ])
  })
})
