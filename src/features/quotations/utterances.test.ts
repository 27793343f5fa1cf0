import { describe, expect, it } from 'vitest'
import { reading, sampleStory } from '@/core/story/testing.ts'
import type { Cell, Fact, Reading } from '@/core/story/types.ts'
import { bySpeaker, neighbourQuoted, quotedIn } from './utterances.ts'

const { articles } = sampleStory
const [template] = sampleStory.facts
if (!template) throw new Error('no fact')

const cell = (...readings: readonly Reading[]): Cell => ({ presence: 'stated', basis: null, readings, near: [] })

const said = (fact: string, id: 'a1' | 'a2' | 'a3', words: string, more: Partial<Reading> = {}): Reading =>
  reading(fact, id, { type: 'quotation', text: words }, words, words, { voice: 'attributed', ...more })

const utterance = (id: string, cells: Fact['cells']): Fact => ({ ...template, id, kind: 'utterance', cells })

const approved = utterance('approved', {
  a1: cell(said('approved', 'a1', 'أقر 4 مشاريع', { speaker: 'khatib' })),
  a2: cell(said('approved', 'a2', 'أقر المجلس ثلاثة مشاريع', { voice: 'direct' })),
  a3: cell(),
})
const met = utterance('met', { a3: cell(said('met', 'a3', 'اجتمع المجلس')) })

describe('utterances', () => {
  it('are held against the first outlet that prints them as said, or against the one chosen', () => {
    const baseIn = (chosen: string | null) => quotedIn([approved], articles, chosen)[0]?.base.article.id
    expect([baseIn(null), baseIn('a1'), baseIn('a3')]).toEqual(['a2', 'a1', 'a2'])
  })

  it('leave out hidden outlets, other kinds of value and rejected readings', () => {
    const rejected = utterance('r', { a1: cell(said('r', 'a1', 'أقر 4 مشاريع', { review: 'rejected' })) })
    const shown = articles.filter(({ id }) => id !== 'a2')
    const quoted = quotedIn([approved, rejected, ...sampleStory.facts], shown, null)
    expect(quoted.map(({ fact, base, others }) => [fact.id, base.article.id, others.length])).toEqual([
      ['approved', 'a1', 0],
    ])
  })

  it('are grouped by who is named in any outlet, the unnamed last', () => {
    const mouths = bySpeaker(quotedIn([met, approved], articles, null))
    expect(mouths.map(({ speaker, quoted }) => [speaker, quoted.length])).toEqual([
      ['khatib', 1],
      [null, 1],
    ])
  })

  it('give one rendering for words that an article repeats in one voice', () => {
    const twice = utterance('twice', { a3: cell(said('twice', 'a3', 'اجتمع'), said('twice', 'a3', 'اجتمع')) })
    expect(quotedIn([twice], articles, null)[0]?.others).toEqual([])
  })

  it('are walked in a circle', () => {
    const shown = quotedIn([approved, met], articles, null)
    const next = (current: string | null, step: 1 | -1) => neighbourQuoted(shown, current, step)?.fact.id
    expect([next(null, 1), next('approved', 1), next('met', 1), next(null, -1)]).toEqual([
      'approved',
      'met',
      'approved',
      'met',
    ])
  })
})
