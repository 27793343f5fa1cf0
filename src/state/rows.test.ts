import { describe, expect, it } from 'vitest'
import { sampleStory } from '../core/story/testing.ts'
import type { Fact } from '../core/story/types.ts'
import {
  bands,
  countTiles,
  firstRows,
  foldedBands,
  inOrder,
  inReadingOrder,
  isAlone,
  isDifference,
  markOf,
  neighbour,
  passagesOf,
  readingsApart,
  visibleFacts,
} from './rows.ts'
import { NO_FILTER } from './view.ts'

const ids = (facts: readonly Fact[]) => facts.map((fact) => fact.id)
const factOf = (id: string): Fact => {
  const found = sampleStory.facts.find((fact) => fact.id === id)
  if (!found) throw new Error(id)
  return found
}
const shown = (filter: Partial<Parameters<typeof visibleFacts>[1]>) =>
  ids(visibleFacts(sampleStory, { ...NO_FILTER, ...filter }))

describe('rows that pass the filters', () => {
  it('are all rows where nothing is asked', () => {
    expect(shown({})).toEqual(['opening', 'project-count', 'length', 'host'])
  })

  it('leave out what is agreed or only worded otherwise, when differences are asked for', () => {
    expect(shown({ scope: 'differences' })).toEqual(['opening', 'project-count'])
  })

  it('are those of one outlet alone', () => {
    expect(shown({ scope: 'single' })).toEqual(['length'])
    expect(isAlone(factOf('length'))).toBe(true)
  })

  it('have one of the chosen verdicts and one of the chosen themes', () => {
    expect(shown({ relations: ['contradiction', 'wording'] })).toEqual(['project-count', 'host'])
    expect(shown({ relations: ['wording'], themes: ['agreement'] })).toEqual([])
  })

  it('are what the tile says: every count leads to as many rows, and a lone outlet is no agreement', () => {
    const counts = countTiles(sampleStory.facts)
    expect([counts.get('same'), counts.get('alone')]).toEqual([0, 1])
    for (const [tile, count] of counts) expect(shown({ relations: [tile] })).toHaveLength(count)
    expect(shown({ relations: ['alone'] })).toEqual(['length'])
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(sampleStory.facts.length)
  })

  it('never count a derived row as a verdict', () => {
    const derived = { ...factOf('opening'), id: 'derived', derived: true }
    const story = { ...sampleStory, facts: [...sampleStory.facts, derived] }
    expect(countTiles(story.facts).get('strength')).toBe(1)
    expect(ids(visibleFacts(story, { ...NO_FILTER, relations: ['strength'] }))).toEqual(['opening'])
    expect(isDifference(derived)).toBe(false)
  })
})

describe('search', () => {
  it('finds a speaker under any spelling, and words under any hamza, vowel sign or digit', () => {
    expect(shown({ query: 'احمد' })).toEqual(['project-count'])
    expect(shown({ query: 'يُفْتَتَح' })).toEqual(['opening'])
    expect(shown({ query: '٤ مشاريع' })).toContain('project-count')
  })

  it('wants every word, in any order', () => {
    expect(shown({ query: 'ثلاثه المجلس' })).toEqual(['project-count'])
    expect(shown({ query: 'ثلاثة قطارات' })).toEqual([])
  })
})

describe('order', () => {
  it('follows themes, or the weight of the verdict, or how few say it', () => {
    expect(ids(inOrder(sampleStory.facts, 'theme'))).toEqual(['length', 'host', 'project-count', 'opening'])
    expect(ids(inOrder(sampleStory.facts, 'weight'))).toEqual(['project-count', 'opening', 'host', 'length'])
    expect(ids(inOrder(sampleStory.facts, 'coverage'))[0]).toBe('length')
  })

  it('groups rows into bands only by theme', () => {
    const rows = inOrder(sampleStory.facts, 'theme')
    expect(bands(rows, true).map(({ theme, facts }) => [theme, facts.length])).toEqual([
      ['frame', 2],
      ['agreement', 1],
      ['summit', 1],
    ])
    expect(bands(rows, false)).toHaveLength(1)
  })

  it('is the order of the words in the reader', () => {
    expect(ids(inReadingOrder(sampleStory.facts, 'a1'))).toEqual(['host', 'project-count', 'length'])
  })
})

describe('from difference to difference', () => {
  const rows = inOrder(sampleStory.facts, 'theme')
  it('skips what is no difference and wraps round, both ways', () => {
    expect(neighbour(rows, null, 1)?.id).toBe('project-count')
    expect(neighbour(rows, 'project-count', 1)?.id).toBe('opening')
    expect(neighbour(rows, 'opening', 1)?.id).toBe('project-count')
    expect(neighbour(rows, null, -1)?.id).toBe('opening')
    expect(neighbour(rows, 'length', -1)?.id).toBe('opening')
  })

  it('stays where the only difference is', () => {
    expect(neighbour([factOf('opening')], 'opening', 1)?.id).toBe('opening')
    expect(neighbour([factOf('length')], null, 1)).toBeNull()
  })
})

it('marks what differs, and never a derived reading as a party', () => {
  const by = { origin: { by: 'rule', rule: 'r' } } as const
  expect(markOf(factOf('project-count'), by)).toBe('contradiction')
  expect(markOf(factOf('length'), by)).toBeNull()
  expect(markOf(factOf('project-count'), { origin: { by: 'derived', rule: 'r' } })).toBe('derived')
})

it('counts every passage', () => expect(passagesOf(sampleStory.facts)).toBe(7))

describe('one outlet against the rest', () => {
  it('shows what it alone says, and nothing of what others say too', () => {
    const alone = shown({ scope: 'alone', of: 'a1' })
    for (const id of alone) expect(factOf(id).cells['a1']?.readings).not.toHaveLength(0)
    expect(alone.every((id) => factOf(id).verdict.coverage.stated === 1)).toBe(true)
    expect(alone.length).toBeGreaterThan(0)
  })

  it('shows what it leaves out: others say it and it does not', () => {
    for (const id of shown({ scope: 'left-out', of: 'a3' })) {
      expect(factOf(id).cells['a3']?.readings).toHaveLength(0)
      expect(factOf(id).verdict.coverage.stated).toBe(2)
    }
    expect(shown({ scope: 'left-out', of: 'a3' })).toContain('project-count')
  })

  it('shows everything where no outlet is named', () => {
    expect(shown({ scope: 'alone', of: null })).toHaveLength(sampleStory.facts.length)
  })
})

it('orders rows by how many ways they are read, the most first', () => {
  const ways = inOrder(sampleStory.facts, 'split')
    .filter(({ derived }) => !derived)
    .map(readingsApart)
  expect(ways).toEqual([...ways].sort((a, b) => b - a))
  expect(ways[0]).toBeGreaterThan(1)
})

it('folds a theme but not the row that is open in it', () => {
  const theme = factOf('project-count').theme
  const folded = (fact: string | null) =>
    foldedBands(sampleStory.facts, { sort: 'theme', folded: [theme], fact }).find((band) => band.theme === theme)
  expect(folded(null)).toMatchObject({ isFolded: true, facts: [] })
  expect(folded(null)?.count).toBeGreaterThan(0)
  expect(folded('project-count')?.isFolded).toBe(false)
  expect(foldedBands(sampleStory.facts, { sort: 'weight', folded: [theme], fact: null })[0]?.facts).toHaveLength(
    sampleStory.facts.length,
  )
})

it('draws the first rows first, across themes', () => {
  const all = foldedBands(inOrder(sampleStory.facts, 'theme'), { sort: 'theme', folded: [], fact: null })
  const rows = all.flatMap(({ facts }) => facts)
  const some = firstRows(all, 2)
  expect(some.flatMap(({ facts }) => facts)).toEqual(rows.slice(0, 2))
  expect(some[0]?.count).toBe(all[0]?.count)
  expect(firstRows(all, 99)).toEqual(all)
})

describe('what waits for a person', () => {
  const proposed = sampleStory.facts.filter((fact) =>
    Object.values(fact.cells).some(({ readings }) => readings.some(({ review }) => review === 'proposed')),
  )
  const shown = (fact: string | null) =>
    visibleFacts(sampleStory, { scope: 'unreviewed', relations: [], themes: [], query: '', fact }).map(({ id }) => id)

  it('is every row with a reading that nobody has decided on, and no derived one', () => {
    expect(shown(null)).toEqual(proposed.filter(({ derived }) => !derived).map(({ id }) => id))
  })

  it('keeps the open row while one works on it', () => {
    const [first] = proposed
    const cells = Object.entries(first?.cells ?? {}).map(([id, cell]) => {
      return [id, { ...cell, readings: cell.readings.map((one) => ({ ...one, review: 'confirmed' as const })) }]
    })
    const story = first ? { ...sampleStory, facts: [{ ...first, cells: Object.fromEntries(cells) }] } : sampleStory
    const rows = (fact: string | null) =>
      visibleFacts(story, { scope: 'unreviewed', relations: [], themes: [], query: '', fact }).length
    expect([rows(null), rows('elsewhere'), rows(first?.id ?? '')]).toEqual([0, 0, 1])
  })
})
