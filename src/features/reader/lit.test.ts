import { expect, it } from 'vitest'
import { edgesOf } from './lit.ts'

const edges = (...joins: readonly boolean[]) => edgesOf(joins.map((one) => ({ joins: one })))

it('one outline goes round the pieces that follow each other, another round those apart', () => {
  expect(edges(false)).toEqual(['only'])
  expect(edges(false, true, true)).toEqual(['start', 'middle', 'end'])
  expect(edges(false, true, false)).toEqual(['start', 'end', 'only'])
  expect(edges()).toEqual([])
})
