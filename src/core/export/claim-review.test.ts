import { describe, expect, it } from 'vitest'
import { signOff } from '../review/sign-off.ts'
import { sampleStory } from '../story/testing.ts'
import type { Story } from '../story/types.ts'
import { toClaimReview } from './claim-review.ts'
import { plainWords } from './testing.ts'

const words = plainWords('ar')
const [first, ...rest] = sampleStory.facts
const reading = first && Object.values(first.cells).flatMap(({ readings }) => readings)[0]
if (!first || !reading) throw new Error('The sample has readings')
const rated: Story = {
  ...sampleStory,
  facts: [
    { ...first, ratings: [{ article: 'a1', words: reading.words, rating: 'يحتاج إلى سياق', by: 'هدى' }] },
    ...rest,
  ],
}
const graphOf = (story: Story) => JSON.parse(toClaimReview(story, words))['@graph']

describe('ClaimReview', () => {
  it('is written of a rating in an editor’s own words, once the story is signed', () => {
    const signed = { ...rated, signOff: signOff(rated, 'منى', '2025-02-20T09:00:00Z') }
    expect(graphOf(signed)).toMatchObject([
      {
        '@type': 'ClaimReview',
        claimReviewed: reading.words.quote,
        reviewRating: { alternateName: 'يحتاج إلى سياق' },
        editor: { name: 'منى' },
        datePublished: '2025-02-20',
      },
    ])
    expect(JSON.stringify(graphOf(signed))).not.toContain('ratingValue')
  })

  it('is not written without a signature, under one that no longer holds, or of verdicts that nobody rated', () => {
    expect(graphOf(rated)).toEqual([])
    expect(graphOf({ ...rated, signOff: signOff(sampleStory, 'منى', '2025-02-20T09:00:00Z') })).toEqual([])
    expect(graphOf({ ...sampleStory, signOff: signOff(sampleStory, 'منى', '2025-02-20T09:00:00Z') })).toEqual([])
  })
})
