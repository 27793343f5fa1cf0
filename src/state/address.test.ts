import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { THEMES } from '../core/story/types.ts'
import { fromHash, isStep, toHash } from './address.ts'
import { DEFAULT_VIEW, DENSITIES, SCOPES, SCREENS, SORTS, TILES, type View } from './view.ts'

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
const ids = fc.uniqueArray(id, { maxLength: 4 })
const view: fc.Arbitrary<View> = fc.record({
  screen: fc.constantFrom(...SCREENS),
  lang: fc.constantFrom('ar', 'en', 'pseudo'),
  numerals: fc.constantFrom(null, 'arab', 'latn'),
  fact: fc.option(id),
  article: fc.option(id),
  scope: fc.constantFrom(...SCOPES),
  relations: fc.uniqueArray(fc.constantFrom(...TILES)),
  themes: fc.uniqueArray(fc.constantFrom(...THEMES)),
  query: fc.string({ unit: fc.constantFrom('أ', 'ح', ' ', '&', '#', '%', ',', '=', '+', 'x', '٣') }),
  sort: fc.constantFrom(...SORTS),
  order: ids,
  hidden: ids,
  of: fc.option(id),
  pinned: ids,
  pair: fc.oneof(fc.constant([]), fc.uniqueArray(id, { minLength: 2, maxLength: 2 })),
  folded: fc.uniqueArray(fc.constantFrom(...THEMES)),
  density: fc.constantFrom(...DENSITIES),
  beside: ids,
  story: fc.option(id),
  edit: fc.option(id),
  at: fc.option(
    fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 99 })).map(([start, more]) => ({ start, end: start + more })),
  ),
  blind: fc.option(id),
})

describe('the address', () => {
  it('brings back every view it was written from', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(fromHash(toHash(one))).toEqual(one)
      }),
    )
  })

  it('reads as a link that people can mail', () => {
    expect(toHash({ ...DEFAULT_VIEW, fact: 'agreed-count', article: '001', relations: ['strength', 'finer'] })).toBe(
      '#/compare?fact=agreed-count&article=001&verdict=strength,finer&lang=ar',
    )
  })

  it('opens with defaults where it is empty, old or nonsense', () => {
    for (const hash of [
      '',
      '#',
      '#/nowhere',
      '#/compare?verdict=shouting&sort=&lang=xx&show=%E0%A4%A',
      '#main',
      '#/compare?pair=a&density=so',
    ]) {
      expect(fromHash(hash)).toEqual(DEFAULT_VIEW)
    }
  })

  it('counts another row or screen as a step that «back» undoes, a typed letter not', () => {
    expect(isStep(DEFAULT_VIEW, { ...DEFAULT_VIEW, fact: 'x' })).toBe(true)
    expect(isStep(DEFAULT_VIEW, { ...DEFAULT_VIEW, screen: 'reader' })).toBe(true)
    expect(isStep(DEFAULT_VIEW, { ...DEFAULT_VIEW, relations: ['finer'] })).toBe(true)
    expect(isStep(DEFAULT_VIEW, { ...DEFAULT_VIEW, query: 'x' })).toBe(false)
  })
})
