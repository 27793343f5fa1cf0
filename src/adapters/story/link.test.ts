import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OwnStory } from '../../core/story/own.ts'
import { carriesStory } from './carries.ts'
import { linkPartOf, storyOfLink } from './link.ts'
import { LONGEST_LINK } from './packed.ts'

const article = fc.record({ id: fc.string(), text: fc.string({ unit: 'binary' }) }, { requiredKeys: ['id', 'text'] })
const story: fc.Arbitrary<OwnStory> = fc.record({
  format: fc.constant('tabayyun-own'),
  version: fc.constant(1),
  id: fc.string(),
  title: fc.string({ unit: 'binary' }),
  eventDay: fc.option(fc.constant('2025-02-18')),
  articles: fc.array(article, { maxLength: 3 }),
})

describe('a link that carries a story', () => {
  it('brings back what was put in', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (own) => {
        const part = await linkPartOf(own)
        expect(part !== null && carriesStory(`#${part}`)).toBe(true)
        expect(await storyOfLink(`#${part}`)).toEqual(own)
      }),
      { numRuns: 50 },
    )
  })

  it('is not made where it would be cut on its way', async () => {
    const words = Array.from({ length: 20_000 }, (_, n) => String((n * 7919) % 100_003)).join(' ')
    const own = {
      format: 'tabayyun-own',
      version: 1,
      id: 'a',
      title: '',
      eventDay: null,
      articles: [{ id: 'a1', text: words }],
    } as const
    expect(await linkPartOf(own)).toBeNull()
    expect(LONGEST_LINK).toBeLessThan(32_000)
  })

  it('is never made of a confidential story', async () => {
    const own = { format: 'tabayyun-own', version: 1, id: 'a', title: '', eventDay: null, articles: [] } as const
    expect([await linkPartOf(own), await linkPartOf({ ...own, confidential: true })]).toEqual([
      expect.stringContaining('carry='),
      null,
    ])
  })

  it('opens nothing once it is cut, forged or of another kind', async () => {
    const own = {
      format: 'tabayyun-own',
      version: 1,
      id: 'a',
      title: 't',
      eventDay: null,
      articles: [{ id: 'a1', text: 'نص طويل بعض الشيء' }],
    } as const
    const part = (await linkPartOf(own)) ?? ''
    for (const wrong of [
      part.slice(0, -9),
      `${part.slice(0, 20)}!!${part.slice(20)}`,
      '/stories?carry=',
      '/stories?carry=AAAA',
    ]) {
      expect(await storyOfLink(`#${wrong}`)).toBeNull()
    }
  })
})
