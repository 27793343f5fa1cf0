import { describe, expect, it } from 'vitest'
import { sampleStory } from '@/core/story/testing.ts'
import { exampleRow, STEPS, viewFor } from './steps.ts'

describe('the tour', () => {
  it('shows the strongest difference of the story at hand', () => {
    const row = exampleRow(sampleStory.facts)
    expect(row?.verdict.relation).toBe('contradiction')
    const calm = sampleStory.facts.filter((fact) => fact.verdict.relation !== 'contradiction')
    expect(exampleRow(calm)?.verdict.relation).not.toBe('contradiction')
  })

  it('has a row to show where nothing differs, and none in an empty story', () => {
    const agreed = sampleStory.facts.filter((fact) => fact.verdict.relation === 'same' && !fact.derived)
    expect(exampleRow(agreed)).toBe(agreed[0])
    expect(exampleRow([])).toBeNull()
  })

  it('opens the row for its evidence and for nothing else', () => {
    expect(STEPS.filter((step) => viewFor(step, 'x').fact === 'x')).toEqual(['evidence'])
  })
})
