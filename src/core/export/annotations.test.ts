import { describe, expect, it } from 'vitest'
import { sampleStory } from '../story/testing.ts'
import { toAnnotations } from './annotations.ts'
import { plainWords } from './testing.ts'

const page = JSON.parse(toAnnotations(sampleStory, plainWords('ar')))

describe('web annotations', () => {
  it('point at each passage by its words and by its place in the text', () => {
    expect(page.items.length).toBeGreaterThan(0)
    for (const { target } of page.items) {
      for (const { source, selector } of target) {
        const article = sampleStory.articles.find(({ id }) => source.endsWith(`:${id}`))
        const [byQuote, byPlace] = selector
        expect(article?.text.slice(byPlace.start, byPlace.end)).toBe(byQuote.exact)
      }
    }
  })

  it('hold the passages and no more of the texts', () => {
    const words = JSON.stringify(page)
    for (const { text } of sampleStory.articles) expect(words).not.toContain(text)
  })

  it('leave out what an editor rejected and what nobody said', () => {
    const [fact] = sampleStory.facts.filter(({ derived }) => !derived)
    if (!fact) throw new Error('no row')
    const [article = ''] = Object.keys(fact.cells).filter((id) => (fact.cells[id]?.readings.length ?? 0) > 0)
    const cell = fact.cells[article]
    const rejected = { ...cell, readings: cell?.readings.map((reading) => ({ ...reading, review: 'rejected' })) }
    const story = { ...sampleStory, facts: [{ ...fact, cells: { [article]: rejected } }] } as typeof sampleStory
    expect(JSON.parse(toAnnotations(story, plainWords('ar'))).items).toEqual([])
    const derived = sampleStory.facts.filter((one) => one.derived)
    expect(JSON.parse(toAnnotations({ ...sampleStory, facts: derived }, plainWords('ar'))).items).toEqual([])
  })
})
