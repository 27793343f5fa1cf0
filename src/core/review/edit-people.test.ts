import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entity } from '../story/types.ts'
import { peopleOf } from './edit-people.ts'
import type { DecisionsFile, PeopleJoin } from './types.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const people: readonly Entity[] = ids.map((id) => ({
  id,
  type: id === 'f' ? 'organisation' : 'person',
  label: { ar: id, en: id },
  names: [id],
  side: null,
}))

/** Names of each entry that is left, and which entry keeps them. */
function left(joins: readonly PeopleJoin[]): Map<string, readonly string[]> {
  const layer: DecisionsFile = {
    format: 'tabayyun-decisions',
    version: 1,
    story: 's',
    editor: { id: 'x', label: { ar: 'x', en: 'x' } },
    people: [],
    places: [],
    occasions: [],
    facts: [],
    samePeople: joins,
  }
  return new Map(peopleOf({ people }, [layer], []).people.map(({ id, names }) => [id, [...names].sort()]))
}

const join = fc.record({ from: fc.constantFrom(...ids), into: fc.constantFrom(...ids) })

describe('one person said of two entries', () => {
  it('is transitive: who is tied to one of several is tied to all of them', () => {
    expect([
      ...left([
        { from: 'a', into: 'b' },
        { from: 'a', into: 'c' },
      ]).values(),
    ]).toContainEqual(['a', 'b', 'c'])
    expect([
      ...left([
        { from: 'a', into: 'b' },
        { from: 'c', into: 'b' },
        { from: 'd', into: 'c' },
      ]).keys(),
    ]).toEqual(['b', 'e', 'f'])
  })

  it('said both ways round, or in a ring, leaves one entry', () => {
    expect([
      ...left([
        { from: 'a', into: 'b' },
        { from: 'b', into: 'a' },
      ]).keys(),
    ]).toHaveLength(5)
    expect([
      ...left([
        { from: 'a', into: 'b' },
        { from: 'b', into: 'c' },
        { from: 'c', into: 'a' },
      ]).keys(),
    ]).toHaveLength(4)
  })

  it('never joins a person to a body', () => {
    expect(left([{ from: 'a', into: 'f' }]).size).toBe(6)
  })

  it('comes to the same in any order, loses no name, and puts none into two entries', () => {
    fc.assert(
      fc.property(fc.array(join, { maxLength: 8 }), (joins) => {
        const one = left(joins)
        expect(left([...joins].reverse())).toEqual(one)
        expect([...one.values()].flat().sort()).toEqual(ids)
        const home = (id: string) => [...one].find(([, names]) => names.includes(id))?.[0]
        for (const { from, into } of joins) if (from !== 'f' && into !== 'f') expect(home(from)).toBe(home(into))
      }),
    )
  })
})
