import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inRoot } from '../paths.mjs'
import { FIGURES_FILE, figuresOf, figuresText } from './figures.ts'

const page = readFileSync(inRoot('docs/accuracy.md'), 'utf8')

describe('the figures of the method page', () => {
  it('are those of docs/accuracy.md: `npm run eval -- --write-docs` writes both', () => {
    expect(readFileSync(inRoot(FIGURES_FILE), 'utf8')).toBe(figuresText(page))
  })

  it('are read row by row, and a row that is gone is missed', () => {
    const { seed, relations } = figuresOf(page)
    expect(seed.readings.gold).toBeGreaterThan(300)
    expect(seed.readings.found?.value).toBeLessThanOrEqual(seed.readings.found?.high ?? 0)
    expect(relations.missing + relations.agreed).toBeLessThanOrEqual(relations.total)
    expect(() => figuresOf(page.replaceAll('| organisation |', '| body |'))).toThrow('organisation')
  })
})
