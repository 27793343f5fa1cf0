import { describe, expect, it } from 'vitest'
import { sampleStory } from '@/core/story/testing.ts'
import type { StoryArticle } from '@/core/story/types.ts'
import { articleShare, blocksOf, markedBlocks, marksOf, segmentsOf } from './layout.ts'

const [first] = sampleStory.articles
if (!first) throw new Error('no article')
const article: StoryArticle = first
const marks = marksOf(sampleStory.facts, 'a1')
const body = article.regions[1]
if (!body) throw new Error('no body')

describe('marks', () => {
  it('cut a paragraph without losing or repeating a letter', () => {
    const segments = segmentsOf(article.text, body, marks)
    expect(segments.map(({ text }) => text).join('')).toBe(article.text.slice(body.start, body.end))
  })

  it('may overlap: a stretch under two marks belongs to both, the stronger first', () => {
    const [count, , , host] = [1, 2, 3, 3].map((place) => sampleStory.facts[place])
    if (!count || !host) throw new Error('no rows')
    const overlapping = [
      { fact: host, start: body.start, end: body.start + 20 },
      { fact: count, start: body.start + 10, end: body.start + 30 },
    ]
    const shared = segmentsOf(article.text, body, overlapping)[1]
    expect(shared?.facts.map((fact) => fact.id)).toEqual(['project-count', 'host'])
  })

  it('are handed to their own paragraph only', () => {
    const holding = markedBlocks(article, marks).filter(({ facts }) => facts.has('project-count'))
    expect(holding.map(({ block }) => block.type)).toEqual(['article'])
  })
})

it('keeps what is not the article in blocks of its own', () => {
  expect(blocksOf(article).map((block) => block.type)).toEqual(['article', 'article', 'outside'])
  expect(articleShare(article)).toBeLessThan(100)
})
