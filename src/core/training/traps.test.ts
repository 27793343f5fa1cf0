import { describe, expect, it } from 'vitest'
import { seedStory } from '@/tools/seed-fixture.ts'
import type { Fact } from '../story/types.ts'
import { DIFFICULTIES, pickBy, pickFacts } from './pick.ts'
import { spellingTrap } from './traps.ts'

const story = seedStory(true)
const factOf = (id: string): Fact => {
  const found = story.facts.find((fact) => fact.id === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}
const relationOf = (id: string) => factOf(id).verdict.relation

describe('a trap of spelling', () => {
  it('is one person under two names that share no word', () => {
    expect(spellingTrap(story, factOf('name-waltz'), 'classify')).toEqual({
      entity: 'waltz',
      names: ['مايك والتز', 'الفالس'],
    })
  })

  it('is none where a word of the name is known again, nor where only somebody beside the question is meant', () => {
    expect(spellingTrap(story, factOf('name-lavrov'), 'classify')).toBeNull()
    expect(spellingTrap(story, factOf('event-city'), 'full')).toBeNull()
  })
})

describe('picking', () => {
  it('hard questions have a trap of spelling among them, easy ones are chosen without regard to it', () => {
    const isTrap = (id: string) => spellingTrap(story, factOf(id), 'classify') !== null
    expect(pickFacts(story, 'hard', 'classify', 8).some(isTrap)).toBe(true)
  })

  it('keeps to the relations, the coverage and the traps that are wished for, and to the number', () => {
    const criteria = { relations: ['finer', 'wording'], coverage: 4, traps: 'any', count: 5 } as const
    const picked = pickBy(story, criteria, 'classify')
    expect(picked).toHaveLength(5)
    expect(new Set(picked.map(relationOf))).toEqual(new Set(['finer', 'wording']))
    expect(picked.every((id) => factOf(id).verdict.coverage.stated >= 4)).toBe(true)
    const traps = pickBy(story, { ...criteria, coverage: 2, traps: 'only' }, 'classify')
    expect(traps).toContain('name-waltz')
    expect(traps.every((id) => spellingTrap(story, factOf(id), 'classify'))).toBe(true)
  })

  it('asks in as many ways as it can: no list of rows that are all answered in one field', () => {
    for (const difficulty of DIFFICULTIES) {
      const kinds = pickFacts(story, difficulty, 'full', 6).map((id) => factOf(id).kind)
      expect(new Set(kinds).size).toBeGreaterThan(3)
    }
  })
})
