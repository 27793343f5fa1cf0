import { describe, expect, it } from 'vitest'
import { sampleStory } from '../../core/story/testing.ts'
import type { Story } from '../../core/story/types.ts'
import { parseStory } from './load.ts'

const altered = (change: (draft: Record<string, unknown>) => void): string => {
  const draft = JSON.parse(JSON.stringify(sampleStory)) as Record<string, unknown>
  change(draft)
  return JSON.stringify(draft)
}
const faultOf = (text: string) => {
  const loaded = parseStory(text)
  if (loaded.ok) throw new Error('was accepted')
  return loaded.fault
}
const dig = (draft: Record<string, unknown>): Story => draft as never

describe('a story file', () => {
  it('is taken whole when every passage stands at its place', () => {
    const text = JSON.stringify(sampleStory)
    expect(parseStory(text)).toEqual({ ok: true, story: sampleStory, text })
  })

  it.each([
    ['', 'json'],
    ['{"format":', 'json'],
    ['[]', 'format'],
    ['null', 'format'],
    ['{"format":"other"}', 'format'],
    [altered((draft) => Object.assign(draft, { version: 2 })), 'version'],
    [altered((draft) => Object.assign(draft, { facts: 'many' })), 'schema'],
    [altered((draft) => Object.assign(draft, { articles: [] })), 'schema'],
  ])('is refused with its reason: %.40s', (text, code) => expect(faultOf(text).code).toBe(code))

  it('is refused for one offset that is off by one, and the row is named', () => {
    const text = altered((draft) => {
      const evidence = dig(draft).facts[1]?.cells['a1']?.readings[0]?.evidence[0]
      Object.assign(evidence ?? {}, { start: (evidence?.start ?? 0) + 1 })
    })
    expect(faultOf(text)).toMatchObject({ code: 'evidence', fact: { ar: 'كم مشروعًا أُقر؟' } })
    expect(faultOf(text).detail).toContain('a1')
  })

  it('is refused for one changed letter in a text', () => {
    const text = altered((draft) => {
      const article = dig(draft).articles[1]
      Object.assign(article ?? {}, { text: article?.text.replace('ثلاثة', 'ثلاثه') })
    })
    expect(faultOf(text).code).toBe('evidence')
  })

  it('says where a field does not fit', () => {
    const text = altered((draft) => {
      Object.assign(dig(draft).facts[0]?.verdict ?? {}, { relation: 'lie' })
    })
    expect(faultOf(text)).toEqual({ code: 'schema', detail: 'facts.0.verdict.relation' })
  })
})
