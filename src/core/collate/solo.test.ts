import { describe, expect, it } from 'vitest'
import type { Cell, Fact } from '../story/types.ts'
import { soloOf } from './solo.ts'

const said = { presence: 'stated', readings: [{ origin: { by: 'rule' }, derivedFrom: null, review: 'proposed' }] }
const rejected = { presence: 'not-found', readings: [{ ...said.readings[0], review: 'rejected' }] }
const empty = (presence: Cell['presence']) => ({ presence, readings: [] })

const row = (id: string, cells: object, derived = false): Fact => ({ id, cells, derived }) as Fact

describe('soloOf', () => {
  const facts = [
    row('everyone', { a: said, b: said, c: said }),
    row('a-alone', { a: said, b: empty('silent') }),
    row('c-leaves-out', { a: said, b: said, c: empty('not-found') }),
    row('two-silent', { a: said, b: empty('silent'), c: empty('not-found') }),
    row('c-came-earlier', { a: said, b: said, c: empty('later') }),
    row('c-comes-close', { a: said, b: said, c: empty('near-miss') }),
    row('rejected-counts-nowhere', { a: rejected, b: said, c: said }),
    row('nobody’s', { a: said }, true),
  ]
  const solo = soloOf(facts, ['a', 'b', 'c'])

  it('lists what one outlet alone says', () => {
    expect(solo.get('a')?.alone).toEqual(['a-alone', 'two-silent'])
    expect(solo.get('b')?.alone).toEqual([])
  })

  it('lists what one outlet alone leaves out', () => {
    expect(solo.get('c')?.leftOut).toEqual(['c-leaves-out'])
    expect(solo.get('a')?.leftOut).toEqual(['rejected-counts-nowhere'])
  })
})
