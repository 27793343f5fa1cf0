import { describe, expect, it } from 'vitest'
import { sampleStory } from '../core/story/testing.ts'
import type { Fact, Story } from '../core/story/types.ts'
import { agreementOf, pairStory, pairsBetween } from './between.ts'

const factOf = (story: Story, id: string): Fact => {
  const found = story.facts.find((fact) => fact.id === id)
  if (!found) throw new Error(id)
  return found
}
const count = factOf(sampleStory, 'project-count')
const contradiction = count.verdict.pairs[0]
if (!contradiction) throw new Error('no pair')

/** a3 says what a1 says, in a reading of its own that no pair names. */
const echoed: Fact = {
  ...count,
  cells: {
    ...count.cells,
    a3: {
      presence: 'stated',
      basis: null,
      near: [],
      readings: (count.cells['a1']?.readings ?? []).map((reading) => ({ ...reading, id: 'project-count/a3/1' })),
    },
  },
}
const story: Story = { ...sampleStory, facts: sampleStory.facts.map((fact) => (fact === count ? echoed : fact)) }

describe('between two outlets', () => {
  it('stands what the row lists for their claims, even where it names another outlet', () => {
    expect(pairsBetween(echoed, 'a1', 'a2')).toEqual([contradiction])
    expect(pairsBetween(echoed, 'a3', 'a2')).toEqual([contradiction])
  })

  it('stands nothing where they claim the same, and cannot be told where one is silent', () => {
    expect(pairsBetween(echoed, 'a1', 'a3')).toEqual([])
    expect(pairsBetween(count, 'a1', 'a3')).toBeNull()
  })

  it('counts only rows that both speak to, alike or not', () => {
    expect(agreementOf([echoed], 'a1', 'a3')).toEqual({ shared: 1, agreed: 1 })
    expect(agreementOf([echoed], 'a2', 'a3')).toEqual({ shared: 1, agreed: 0 })
    expect(agreementOf([count], 'a2', 'a3')).toEqual({ shared: 0, agreed: 0 })
  })
})

describe('the story of two', () => {
  it('has their columns, and verdicts that only they make', () => {
    const two = pairStory(story, ['a3', 'a1'])
    expect(two.articles.map(({ id }) => id)).toEqual(['a1', 'a3'])
    const row = factOf(two, 'project-count')
    expect(row.verdict.relation).toBe('same')
    expect(row.verdict.coverage).toEqual({ stated: 2, of: 2 })
    expect(row.verdict.pairs).toEqual([])
    expect(Object.keys(row.cells)).toEqual(['a3', 'a1'])
  })

  it('keeps a contradiction that is theirs, and gives no other pair’s reason for one they share with others', () => {
    expect(factOf(pairStory(story, ['a1', 'a2']), 'project-count').verdict.reason).toBe(contradiction.reason)
    const row = factOf(pairStory(story, ['a2', 'a3']), 'project-count')
    expect(row.verdict.relation).toBe('contradiction')
    expect(row.verdict.reason.code).toBe('between-two')
  })

  it('leaves out what neither says', () => {
    expect(
      pairStory(sampleStory, ['a3', 'a1']).facts.every(
        ({ cells }) => cells['a1']?.readings.length || cells['a3']?.readings.length,
      ),
    ).toBe(true)
    expect(pairStory(sampleStory, ['a1', 'gone'])).toBe(sampleStory)
  })
})
