import { describe, expect, it } from 'vitest'
import { sampleStory } from '../story/testing.ts'
import type { Cell, Fact, Reading } from '../story/types.ts'
import type { Value } from '../values/types.ts'
import { attendanceOf } from './attendance.ts'

const [template] = sampleStory.facts
const [sample] = template?.cells['a2']?.readings ?? []
if (!template || !sample) throw new Error('no story')

const reading = (value: Value, more: Partial<Reading> = {}): Reading => ({
  ...sample,
  value,
  certainty: 'asserted',
  ...more,
})
const people = (...members: string[]): Value => ({
  type: 'people',
  members: members.map((entity) => ({ entity, name: entity })),
  closed: false,
})
const said = (...readings: Reading[]): Cell => ({ presence: 'stated', basis: null, readings, near: [] })
const silent: Cell = { presence: 'silent', basis: null, readings: [], near: [] }
const fact = (id: string, kind: string, cells: Fact['cells']): Fact => ({ ...template, id, kind, cells })

const rows = (...facts: Fact[]) =>
  attendanceOf(facts, ['a1', 'a2', 'a3']).map(({ key, cells }) => [
    key,
    ...[...cells.values()].map(({ state }) => state),
  ])

describe('attendanceOf', () => {
  it('tells who is named, who is passed over where others are named, and where nothing is said', () => {
    const list = fact('council', 'participants', {
      a1: said(reading(people('mayor', 'clerk'))),
      a2: said(reading(people('mayor'))),
      a3: silent,
    })
    expect(rows(list)).toEqual([
      ['mayor', 'present', 'present', 'silent'],
      ['clerk', 'present', 'others', 'silent'],
    ])
  })

  it('takes together the rows that ask for one person', () => {
    const list = fact('council', 'participants', { a1: said(reading(people('mayor'))) })
    const asked = fact('clerk-there', 'participants', {
      a1: said(reading(people('clerk'))),
      a2: said(reading(people('clerk'), { certainty: 'denied' })),
    })
    expect(rows(list, asked)).toEqual([
      ['mayor', 'present', 'not-found', 'not-found'],
      ['clerk', 'present', 'absent', 'not-found'],
    ])
  })

  it('leads to the row that names just this one, where there is such a row', () => {
    const list = fact('council', 'participants', { a1: said(reading(people('mayor', 'clerk'))) })
    const asked = fact('clerk-there', 'participants', { a1: said(reading(people('clerk'))) })
    const [, clerk] = attendanceOf([list, asked], ['a1'])
    expect(clerk?.cells.get('a1')?.fact).toBe('clerk-there')
  })

  it('asks for parties as a whole, last', () => {
    const press = fact('press', 'party-presence', {
      a1: said(reading({ type: 'proposition', present: true }, { certainty: 'denied' })),
      a2: said(reading({ type: 'proposition', present: true })),
    })
    const list = fact('council', 'participants', { a3: said(reading(people('mayor'))) })
    expect(rows(press, list)).toEqual([
      ['mayor', 'not-found', 'not-found', 'present'],
      ['press', 'absent', 'present', 'not-found'],
    ])
  })

  it('counts no rejected and no derived reading', () => {
    const list = fact('council', 'participants', {
      a1: said(reading(people('mayor'), { review: 'rejected' })),
      a2: said(reading(people('clerk'))),
    })
    expect(rows(list)).toEqual([['clerk', 'not-found', 'present', 'not-found']])
  })
})
