import { describe, expect, it } from 'vitest'
import { sampleStory } from '@/core/story/testing.ts'
import type { Reading } from '@/core/story/types.ts'
import { utterancesOf } from './utterances.ts'

const found = sampleStory.facts.find(({ id }) => id === 'project-count')?.cells['a1']?.readings[0]
if (!found) throw new Error('no reading')
const first: Reading = found
const told = (readings: readonly Reading[], sigla = new Map()) =>
  utterancesOf(readings, sigla).map(({ reading, places, isEcho }) => [reading.id, places, isEcho])

describe('what one article says of a fact', () => {
  const again = { ...first, id: 'again' }
  const other = { ...first, id: 'other', speaker: 'council' }
  const elsewise = { ...first, id: 'elsewise', words: { ...first.words, quote: 'أربعة مشاريع' } }

  it('quotes once what it says twice in one voice, and counts the places', () => {
    expect(told([first, again])).toEqual([[first.id, 2, false]])
  })

  it('keeps the same words from another mouth, under the first and without saying them again', () => {
    expect(told([first, elsewise, other])).toEqual([
      [first.id, 1, false],
      ['other', 1, true],
      ['elsewise', 1, false],
    ])
  })

  it('says the words again where they carry another letter', () => {
    const sigla = new Map([
      [first.id, { index: 0, party: false }],
      ['other', { index: 1, party: false }],
    ])
    expect(told([first, other], sigla)).toEqual([
      [first.id, 1, false],
      ['other', 1, false],
    ])
  })
})
