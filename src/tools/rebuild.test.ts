import { describe, expect, it } from 'vitest'
import { rebuild } from '../app/rebuild.ts'
import { storyOfFolder } from '../cli/story.ts'
import { storyText } from '../core/story/file.ts'
import { inRoot } from './paths.mjs'

const file = storyText(storyOfFolder(inRoot('seeds/riyadh-talks'), { decisions: true }))

describe('building a story file again from what it holds', () => {
  it('gives the same bytes', () => {
    expect(rebuild(file)).toEqual({ outcome: 'equal', bytes: new TextEncoder().encode(file).length })
  })

  it('names the row that somebody changed', () => {
    const changed = JSON.parse(file)
    changed.facts.find((fact: { id: string }) => fact.id === 'agreed-count').verdict.relation = 'same'
    expect(rebuild(`${JSON.stringify(changed)}\n`)).toEqual({ outcome: 'different', facts: ['agreed-count'] })
  })
})
