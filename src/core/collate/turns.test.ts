import { describe, expect, it } from 'vitest'
import type { Reading } from '../story/types.ts'
import { worldOf } from '../values/world.ts'
import { Desk } from './collation.ts'
import { compareRenderings, turnsOf } from './turns.ts'

const label = { ar: 'ق', en: 'q' }
const world = worldOf(
  [
    { id: 'ministry', type: 'organisation', label, names: [], side: null },
    { id: 'spokesman', type: 'person', label, names: [], side: null, speaksFor: 'ministry' },
    { id: 'mayor', type: 'person', label, names: [], side: null },
  ],
  [],
)

const rendering = (more: Partial<Reading> = {}): Reading =>
  ({ voice: 'direct', speaker: 'mayor', certainty: 'asserted', ...more }) as Reading

const cases: readonly (readonly [string, Partial<Reading>, Partial<Reading>, readonly string[]])[] = [
  ['direct words told indirectly', {}, { voice: 'attributed' }, ['made-indirect']],
  ['a report printed as said', { voice: 'attributed' }, {}, ['made-direct']],
  ['another mouth', {}, { speaker: 'ministry' }, ['other-mouth']],
  ['a spokesman for his ministry', { speaker: 'spokesman' }, { speaker: 'ministry' }, []],
  ['an unnamed speaker', { speaker: null }, {}, []],
  ['the outlet’s own voice', {}, { voice: 'own', speaker: null }, ['own-voice']],
  ['«ربما» dropped', { certainty: 'possible' }, {}, ['hedge-lost']],
  ['«لن» softened', { certainty: 'denied' }, { certainty: 'unlikely' }, ['hedge-added']],
  ['a yes beside a no', { certainty: 'unlikely' }, {}, []],
]

describe('turnsOf', () => {
  it.each(cases)('%s', (_, a, b, turns) => {
    expect(turnsOf(rendering(a), rendering(b), world)).toEqual(turns)
  })
})

describe('compareRenderings', () => {
  it('gives the words of both texts and what was turned', () => {
    const texts = ['قال: «سنزرع ألف شجرة».', 'وذكر أنهم سيزرعون ألف شجرة.'] as const
    const reading = (text: string, words: string, voice: Reading['voice']) => ({
      text,
      reading: rendering({
        voice,
        words: { field: 'text', start: text.indexOf(words), end: text.indexOf(words) + words.length, quote: words },
      }),
    })
    const a = reading(texts[0], 'سنزرع ألف شجرة', 'direct')
    const b = reading(texts[1], 'سيزرعون ألف شجرة', 'attributed')
    const { closeness, ops, turns } = compareRenderings(a, b, world, new Desk())
    expect(ops.map(({ op }) => op)).toEqual(['change', 'keep', 'keep'])
    expect({ closeness, turns }).toEqual({ closeness: 'near', turns: ['made-indirect'] })
  })
})
