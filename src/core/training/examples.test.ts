import { describe, expect, it } from 'vitest'
import { seedStory as builtSeed } from '@/tools/seed-fixture.ts'
import { CERTAINTIES } from '../extract/mention.ts'
import { sampleStory } from '../story/testing.ts'
import { PRESENCES, RELATIONS, type Relation } from '../story/types.ts'
import { certaintyExamples, presenceExamples, relationExamples } from './examples.ts'

const seedStory = builtSeed(true)

describe('examples of a verdict', () => {
  it('are pairs of that verdict, of two facts, and the other one is of another verdict', () => {
    for (const relation of RELATIONS) {
      const { fitting, other } = relationExamples(seedStory, relation)
      expect(fitting.every((one) => one.relation === relation)).toBe(true)
      expect(new Set(fitting.map(({ fact }) => fact.id)).size).toBe(fitting.length)
      expect(other?.relation).not.toBe(relation)
      expect(fitting.map(({ fact }) => fact.id)).not.toContain(other?.fact.id)
    }
  })

  it('are two for every verdict that the demonstration knows in two rows', () => {
    const has = (relation: Relation) =>
      seedStory.facts.filter((fact) => fact.verdict.relation === relation && fact.verdict.pairs.length > 0).length
    for (const relation of RELATIONS.filter((one) => one !== 'same' && has(one) >= 2)) {
      expect([relation, relationExamples(seedStory, relation).fitting.length]).toEqual([relation, 2])
    }
  })

  it('are those of the story given, and none where it has none', () => {
    expect(relationExamples(sampleStory, 'contradiction').fitting.map(({ fact }) => fact.id)).toEqual(['project-count'])
    expect(relationExamples(sampleStory, 'framing')).toMatchObject({ fitting: [], other: { relation: 'wording' } })
  })
})

it('examples of a presence are cells of it, and the other one is not', () => {
  for (const presence of PRESENCES) {
    const { fitting, other } = presenceExamples(seedStory, presence)
    expect(fitting.every(({ cell }) => cell.presence === presence)).toBe(true)
    expect(other?.cell.presence).not.toBe(presence)
  }
  expect(presenceExamples(sampleStory, 'silent').fitting.length).toBe(2)
})

it('examples of a certainty are said so, and the other one is the next degree that the story has', () => {
  for (const certainty of CERTAINTIES) {
    const { fitting, other } = certaintyExamples(seedStory, certainty)
    expect(fitting.every(({ reading }) => reading.certainty === certainty)).toBe(true)
    expect(fitting.length).toBe(2)
    expect(other?.reading.certainty).not.toBe(certainty)
  }
  expect(certaintyExamples(sampleStory, 'denied').other?.reading.certainty).toBe('unlikely')
})
