import type { TFunction } from 'i18next'
import { describe, expect, it } from 'vitest'
import type { Wording } from '@/core/story/ports.ts'
import { sampleStory } from '@/core/story/testing.ts'
import type { Fact, StoryArticle } from '@/core/story/types.ts'
import { Composer, clipped } from './compose.ts'

describe('a line that is too long', () => {
  it('is cut at a word and says so', () => {
    expect(clipped('مجلس الأمن القومي الأميركي', 20)).toBe('مجلس الأمن القومي…')
    expect(clipped('قصير', 20)).toBe('قصير')
    expect(clipped('كلمةطويلةجدابلافاصل', 10)).toHaveLength(10)
  })
})

const t = ((key: string) => key) as TFunction
const wording: Wording = {
  date: String,
  shortDate: String,
  weekday: String,
  entity: String,
  reason: () => null,
  list: (parts) => parts.join('، '),
  assumption: String,
  number: String,
  pick: ({ ar }) => ar,
  letter: (index) => 'أبج'[index] ?? '',
  shortEntity: String,
  value: (value) => (value.type === 'count' ? `${value.min} من المشاريع` : null),
}

const factOf = (id: string): Fact => {
  const fact = sampleStory.facts.find((one) => one.id === id)
  if (!fact) throw new Error(id)
  return fact
}
const articleOf = (id: string): StoryArticle => {
  const article = sampleStory.articles.find((one) => one.id === id)
  if (!article) throw new Error(id)
  return article
}

describe('a cell in a few short lines', () => {
  const composer = new Composer(t, wording, sampleStory.articles, 'roomy')

  it('has the letter, the value, and the source’s words with those that decide', () => {
    const cell = composer.cell(factOf('project-count'), articleOf('a1'))
    expect(cell.siglum).toBe('أ')
    expect(cell.isParty).toBe(true)
    expect(cell.value).toBe('4 من المشاريع')
    expect(cell.words[1]).toBe('4 مشاريع')
    expect(cell.words.join('')).toMatch(/^«.+»$/)
    expect(articleOf('a1').text).toContain(cell.words.join('').slice(1, -1))
    expect(cell.presence).toBeNull()
  })

  it('asks in fewer words where rows are tight', () => {
    const tight = new Composer(t, wording, sampleStory.articles, 'tight')
    const ar = 'كم عدد المشاريع التي قالت الوزارة إنها ستنتهي قبل نهاية العام المقبل في كل المحافظات؟'
    const fact = { ...factOf('project-count'), label: { ar, en: ar } }
    expect(tight.head(fact).question.length).toBeLessThan(composer.head(fact).question.length)
    expect(tight.head(fact).question).toMatch(/^كم عدد المشاريع .+…$/)
  })

  it('says which silence it is', () => {
    const cell = composer.cell(factOf('project-count'), articleOf('a3'))
    expect(cell.note).toBe('presence.silent')
    expect(cell.presence).toBe('silent')
    expect(cell.words.join('')).toBe('')
  })
})
