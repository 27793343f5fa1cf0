import { describe, expect, it } from 'vitest'
import { sampleStory } from '../story/testing.ts'
import type { Fact, Reading, Relation } from '../story/types.ts'
import { BriefTally } from './compose.ts'
import { sidesOf } from './sides.ts'

const COLUMNS = ['a1', 'a2', 'a3']
const compose = (facts: readonly Fact[] = sampleStory.facts, columns = COLUMNS) => {
  const tally = new BriefTally(sampleStory, columns)
  for (const fact of facts) tally.add(fact)
  return tally.result()
}
const factOf = (id: string): Fact => {
  const found = sampleStory.facts.find((fact) => fact.id === id)
  if (!found) throw new Error(id)
  return found
}
const judged = (fact: Fact, relation: Relation): Fact => ({ ...fact, verdict: { ...fact.verdict, relation } })
const reread = (fact: Fact, change: (reading: Reading) => Reading): Fact => ({
  ...fact,
  cells: Object.fromEntries(
    Object.entries(fact.cells).map(([id, cell]) => [id, { ...cell, readings: cell.readings.map(change) }]),
  ),
})
const ids = (items: readonly { readonly fact: Fact }[]) => items.map(({ fact }) => fact.id)

describe('a brief', () => {
  it('tells each row once, where it belongs', () => {
    const brief = compose()
    expect(ids(brief.agreed)).toEqual(['host'])
    expect(ids(brief.contested)).toEqual(['project-count', 'opening'])
    expect(brief.alone.map(({ article, items }) => [article, ids(items)])).toEqual([['a1', ['length']]])
    expect(brief.open).toEqual([])
    expect(brief.count).toBe(4)
  })

  it('tells the strongest difference first, whatever the order of the rows', () => {
    expect(compose([...sampleStory.facts].reverse())).toEqual(compose())
  })

  it('leaves open what no rule can tell, what nobody is sure of, what nobody says and what only follows', () => {
    const hedged = reread(factOf('length'), (reading) => ({ ...reading, certainty: 'possible' }))
    const unsaid: Fact = {
      ...factOf('host'),
      cells: {},
      verdict: { ...factOf('host').verdict, coverage: { stated: 0, of: 3 } },
    }
    const { open, alone, agreed, count } = compose([
      hedged,
      unsaid,
      { ...factOf('opening'), derived: true },
      judged(factOf('project-count'), 'unclear'),
    ])
    expect(open.map(({ code, fact }) => [code, fact.id])).toEqual([
      ['unclear', 'project-count'],
      ['derived', 'opening'],
      ['unsure', 'length'],
      ['unsaid', 'host'],
    ])
    expect([...alone, ...agreed]).toEqual([])
    expect(count).toBe(3)
  })

  it('does not call a denial unsure: it is as plain as an assertion', () => {
    const denied = reread(factOf('length'), (reading) => ({ ...reading, certainty: 'denied' }))
    expect(compose([denied]).open).toEqual([])
  })

  it('is silent of an outlet that is hidden', () => {
    const { alone, contested } = compose(sampleStory.facts, ['a2', 'a3'])
    expect(alone).toEqual([])
    expect(contested.flatMap(({ sides }) => sides.flatMap(({ voices }) => voices.map((one) => one.article)))).toEqual([
      'a2',
      'a2',
      'a3',
    ])
  })

  it('says of «all» only where all who could have said it did', () => {
    const all = { ...judged(factOf('host'), 'same'), verdict: { ...factOf('host').verdict, relation: 'same' as const } }
    const whole = { ...all, verdict: { ...all.verdict, coverage: { stated: 3, of: 3 } } }
    expect(compose([all]).agreed[0]?.code).toBe('some')
    expect(compose([whole]).agreed[0]?.code).toBe('all')
  })

  it('counts names and titles instead of telling them', () => {
    const { names, agreed } = compose([{ ...factOf('host'), theme: 'names' }])
    expect(names).toEqual({ alike: 0, spelled: 1 })
    expect(agreed).toEqual([])
  })

  it('says what is not known of the articles on the page', () => {
    expect(compose().gaps).toEqual([
      { code: 'publisher-unknown', articles: ['a3'] },
      { code: 'undated', articles: ['a2'] },
      { code: 'machine', articles: ['a3'] },
    ])
    expect(compose(sampleStory.facts, ['a1']).gaps).toEqual([])
  })
})

describe('sides', () => {
  it('join the outlets that give one answer, each once', () => {
    expect(sidesOf(factOf('host'), COLUMNS).map(({ voices }) => voices.map(({ article }) => article))).toEqual([
      ['a1', 'a3'],
    ])
  })

  it('part the same words by who is heard where the row is about that', () => {
    const voiced = reread(factOf('host'), (reading) => ({
      ...reading,
      speaker: reading.id.includes('/a1/') ? 'khatib' : null,
    }))
    expect(sidesOf(voiced, COLUMNS)).toHaveLength(1)
    expect(sidesOf(judged(voiced, 'attribution'), COLUMNS)).toHaveLength(2)
  })

  it('know the parties of what the row shows', () => {
    expect(sidesOf(factOf('project-count'), COLUMNS).map(({ decides }) => decides)).toEqual([true, true])
    const other = judged(factOf('project-count'), 'finer')
    expect(sidesOf(other, COLUMNS).map(({ decides }) => decides)).toEqual([false, false])
  })

  it('leave out what an editor rejected', () => {
    const rejected = reread(factOf('host'), (reading) => ({ ...reading, review: 'rejected' }))
    expect(sidesOf(rejected, COLUMNS)).toEqual([])
  })
})
