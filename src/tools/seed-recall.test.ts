import { describe, expect, it } from 'vitest'
import { measureSeeds } from '../cli/eval/measure.ts'
import { inRoot } from './paths.mjs'

const tables = measureSeeds(inRoot('seeds')).flatMap((part) => part.tables)
const rowOf = (table: string, key: string) =>
  tables.find(({ name }) => name === table)?.rows.find((row) => row.key === key)

describe('the rules alone, against the facts that an annotator calls reachable by rules', () => {
  it('find most of their readings, and what they find there is right', () => {
    const all = rowOf('gold readings by reach', 'all')
    expect(all?.expected).toBe(382)
    expect(all?.recall?.value).toBeGreaterThanOrEqual(0.83)
    expect(all?.precision?.value).toBeGreaterThanOrEqual(0.95)
  })

  it('give little in the table that is not right', () => {
    expect(rowOf('rule readings by kind', 'all')?.precision?.value).toBeGreaterThanOrEqual(0.95)
  })
})
