import { describe, expect, it } from 'vitest'
import { passage, sampleStory } from '@/core/story/testing.ts'
import type { StoryArticle } from '@/core/story/types.ts'
import { distinctPassages, distinctReadings, paragraphOf, passageParts, sourcesLine } from './context.ts'

const [first] = sampleStory.articles
if (!first) throw new Error('no article')
const article: StoryArticle = first
const [, count] = sampleStory.facts
const reading = count?.cells['a1']?.readings[0]
if (!reading?.evidence[0]) throw new Error('no reading')
const clause = reading.evidence[0]

describe('a passage in its context', () => {
  it('is verbatim: its parts together are a stretch of the paragraph', () => {
    const parts = passageParts(article, clause, reading.words)
    expect(parts.words).toBe('4 مشاريع')
    expect(parts.lead + parts.words + parts.rest).toBe(clause.quote)
    const whole = [parts.before, parts.lead, parts.words, parts.rest, parts.after].join('').replace(/^… | …$/g, '')
    expect(article.text).toContain(whole)
  })

  it('does not run into another paragraph', () => {
    const { after, before } = passageParts(article, clause, reading.words)
    expect(before + after).not.toContain('\n')
  })

  it('marks nothing where the decisive words stand elsewhere', () => {
    expect(passageParts(article, passage('a1', 'واستمر اللقاء ساعتين'), reading.words).words).toBe('')
  })
})

it('numbers paragraphs of the article only', () => {
  expect(paragraphOf(article, clause)).toBe(1)
  expect(paragraphOf(article, passage('a1', 'قاعة المجلس'))).toBeNull()
})

it('does not show a passage twice', () => {
  const inside = passage('a1', 'المجلس أقر 4 مشاريع')
  const elsewhere = passage('a1', 'صورة: قاعة المجلس')
  expect(distinctPassages(article, [clause, inside, elsewhere])).toEqual([clause, elsewhere])
})

it('shows once what several derived readings rest on', () => {
  const bySunday = { ...reading, id: 'by-sunday', assumption: 'week-start:sunday' }
  const elsewhere = { ...reading, id: 'elsewhere', evidence: [passage('a1', 'قاعة المجلس')] }
  expect(distinctReadings([reading, bySunday, elsewhere])).toEqual([reading, elsewhere])
})

it('names only the annotations that hold something', () => {
  expect(sourcesLine({ A: ['A012', 'A013'], B: [] })).toBe('A: A012, A013')
  expect(sourcesLine({ A: [], B: [] })).toBe('')
})
