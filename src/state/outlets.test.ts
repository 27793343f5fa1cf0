import { describe, expect, it } from 'vitest'
import { sampleStory } from '../core/story/testing.ts'
import { moveOutlet, orderedArticles, placeOutlet, shownArticles, toggleOutlet, togglePin } from './outlets.ts'
import { siglaOf } from './sigla.ts'

const plain = { order: [], hidden: [] }
const ids = (articles: readonly { readonly id: string }[]) => articles.map((article) => article.id)

describe('columns', () => {
  it('keep articles that an address does not name, after those it does', () => {
    expect(ids(orderedArticles(sampleStory, { order: ['a3', 'gone'], hidden: [] }))).toEqual(['a3', 'a1', 'a2'])
  })

  it('move one place at a time and stop at the ends', () => {
    expect(moveOutlet(sampleStory, plain, 'a1', 1)).toEqual(['a2', 'a1', 'a3'])
    expect(moveOutlet(sampleStory, plain, 'a1', -1)).toEqual([])
  })

  it('that are pinned come first, and no other moves in among them', () => {
    const pinned = { ...plain, pinned: ['a3'] }
    expect(ids(orderedArticles(sampleStory, pinned))).toEqual(['a3', 'a1', 'a2'])
    expect(moveOutlet(sampleStory, pinned, 'a1', -1)).toEqual([])
    expect(moveOutlet(sampleStory, pinned, 'a1', 1)).toEqual(['a3', 'a2', 'a1'])
    expect(togglePin(pinned, 'a3')).toEqual([])
    expect(togglePin(pinned, 'a1')).toEqual(['a3', 'a1'])
  })

  it('take the place they are dropped on', () => {
    expect(placeOutlet(sampleStory, plain, 'a3', 'a1')).toEqual(['a3', 'a1', 'a2'])
    expect(placeOutlet(sampleStory, plain, 'a1', 'a3')).toEqual(['a2', 'a3', 'a1'])
    expect(placeOutlet(sampleStory, plain, 'a1', 'a1')).toEqual([])
  })

  it('hide and come back, all but the last', () => {
    expect(toggleOutlet(sampleStory, plain, 'a2')).toEqual(['a2'])
    expect(toggleOutlet(sampleStory, { order: [], hidden: ['a2'] }, 'a2')).toEqual([])
    expect(toggleOutlet(sampleStory, { order: [], hidden: ['a1', 'a2'] }, 'a3')).toEqual(['a1', 'a2'])
    expect(ids(shownArticles(sampleStory, { order: [], hidden: ['a1', 'a2', 'a3'] }))).toHaveLength(3)
  })
})

describe('letters', () => {
  const count = sampleStory.facts[1]
  const host = sampleStory.facts[3]
  it('part readings that differ, in the order of the columns, and know the parties of a contradiction', () => {
    if (!count) throw new Error('no row')
    const sigla = siglaOf(count, ['a2', 'a1', 'a3'])
    expect(sigla.get('project-count/a2/1')).toEqual({ index: 0, party: true })
    expect(sigla.get('project-count/a1/1')).toEqual({ index: 1, party: true })
  })

  it('are left out where all read alike', () => {
    if (!host) throw new Error('no row')
    expect(siglaOf(host, ['a1', 'a2', 'a3']).size).toBe(0)
  })
})
