import { describe, expect, it } from 'vitest'
import { sampleStory } from '../core/story/testing.ts'
import { blindStory } from './blind.ts'

const outlets = (seed: string) => blindStory(sampleStory, seed).articles

describe('the blind story', () => {
  it('calls outlets by letters in the order shown, in both languages', () => {
    expect(outlets('7').map(({ outlet }) => outlet)).toEqual([
      { ar: 'المصدر أ', en: 'Outlet A' },
      { ar: 'المصدر ب', en: 'Outlet B' },
      { ar: 'المصدر ج', en: 'Outlet C' },
    ])
  })

  it('holds no name of an outlet, a publisher or a file', () => {
    const named = {
      ...sampleStory,
      articles: sampleStory.articles.map((article) => ({
        ...article,
        file: 'gazette.txt',
        author: { label: { ar: 'كاتب معروف', en: 'A known author' }, basis: 'stated' as const },
        publisher: { label: { ar: 'الجريدة', en: 'The Gazette' }, basis: 'stated' as const },
      })),
    }
    const heads = blindStory(named, '7').articles.map(({ text, regions, ...head }) => head)
    const words = JSON.stringify(heads)
    for (const article of sampleStory.articles) expect(words).not.toContain(article.outlet.ar)
    for (const told of ['gazette', 'الجريدة', 'The Gazette', 'كاتب معروف']) expect(words).not.toContain(told)
  })

  it('comes back the same from one seed, and otherwise from some other', () => {
    const order = (seed: string) =>
      outlets(seed)
        .map(({ id }) => id)
        .join()
    expect(order('7')).toBe(order('7'))
    expect(new Set(['1', '2', '3', '4', '5', '6', '7', '8'].map(order)).size).toBeGreaterThan(2)
  })
})
