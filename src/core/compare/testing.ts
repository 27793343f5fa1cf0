import type { AsOf } from '../article/types.ts'
import type { Cell, Entity, Place, Reading } from '../story/types.ts'
import type { Slice } from '../text/span.ts'
import { worldOf } from '../values/world.ts'
import type { Column } from './verdict.ts'

/** Hand-made readings for tests: what a row of the table does not say is the quiet default. */

export const slice = (quote: string, start = 0): Slice => ({ field: 'text', start, end: start + quote.length, quote })

export type Sketch = Partial<Omit<Reading, 'words' | 'scope' | 'condition'>> &
  Pick<Reading, 'value'> & {
    readonly words?: string
    readonly at?: number
    readonly scope?: string
    readonly condition?: string
  }

export function reading(id: string, sketch: Sketch): Reading {
  const { words = '…', at = 0, scope, condition, ...rest } = sketch
  return {
    id,
    words: slice(words, at),
    evidence: [{ ...slice(words, at), prefix: '', suffix: '' }],
    region: 'body',
    voice: 'own',
    speaker: null,
    via: null,
    saidAt: null,
    occasion: null,
    certainty: 'asserted',
    scope: scope === undefined ? null : slice(scope),
    condition: condition === undefined ? null : slice(condition),
    derivedFrom: null,
    origin: { by: 'editor', editor: 'e' },
    review: 'proposed',
    ...rest,
  }
}

/** Article id → its readings, or the presence of an empty cell. */
export type Row = Readonly<Record<string, readonly Sketch[] | Cell['presence']>>

export const cellsOf = (row: Row): Record<string, Cell> =>
  Object.fromEntries(Object.entries(row).map(([article, content]) => [article, cellOf(article, content)]))

function cellOf(article: string, content: readonly Sketch[] | Cell['presence']): Cell {
  if (typeof content === 'string') return { presence: content, basis: null, readings: [], near: [] }
  const readings = content.map((sketch, n) => reading(`f/${article}/${n}`, { at: n * 100, ...sketch }))
  return { presence: 'stated', basis: null, readings, near: [] }
}

export const column = (id: string, date: string | null, basis: AsOf['basis'] = 'stated'): Column => ({
  id,
  asOf: { date, basis },
})

const label = (text: string) => ({ ar: text, en: text })
const body = (id: string, more: Partial<Entity> = {}): Entity => ({
  id,
  type: 'organisation',
  label: label(id),
  names: [id],
  side: null,
  ...more,
})
const place = (id: string, within: string | null): Place => ({ id, label: label(id), names: [id], within })

/** Two delegations, their ministries and a few places, enough for every row. */
export const world = worldOf(
  [
    body('us'),
    body('ru'),
    body('both-sides', { type: 'group', members: ['us', 'ru'] }),
    body('the-two', { type: 'group', members: ['ru', 'us'] }),
    body('ministry', { speaksFor: 'us' }),
    body('spokeswoman', { type: 'person', speaksFor: 'ministry' }),
    body('minister', { type: 'person' }),
    body('envoy', { type: 'person' }),
    body('adviser', { type: 'person' }),
  ],
  [place('earth', null), place('land', 'earth'), place('town', 'land'), place('palace', 'town'), place('port', 'land')],
)
