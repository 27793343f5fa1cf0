import { describe, expect, it } from 'vitest'
import type { Known } from './check-references.ts'
import { parseDecisions } from './parse.ts'

const known: Known = {
  kinds: [
    { id: 'agreed-count', valueTypes: ['count'] },
    { id: 'cause', valueTypes: ['choice'], codes: ['predecessor', 'invasion'] },
    { id: 'place', valueTypes: ['place', 'people'] },
  ],
}

const label = { ar: 'ع', en: 'l' }
const reading = {
  value: { type: 'count', min: 4, max: 4, noun: 'نقاط', lemma: 'نقطة' },
  words: 'أربع نقاط',
  evidence: [{ quote: 'اتفقوا على أربع نقاط' }],
  voice: 'attributed',
  speaker: 'envoy',
}
const fact = {
  id: 'f',
  kind: 'agreed-count',
  theme: 'agreement',
  label,
  sources: {},
  cells: { a: { readings: [reading] } },
}
const file = {
  format: 'tabayyun-decisions',
  version: 1,
  story: 's',
  editor: { id: 'desk', label },
  people: [{ id: 'envoy', type: 'person', label, names: ['المبعوث'], side: null }],
  places: [{ id: 'town', label, names: ['البلدة'], within: null }],
  occasions: [],
  facts: [fact],
}

const withReading = (change: object) => ({
  ...file,
  facts: [{ ...fact, cells: { a: { readings: [{ ...reading, ...change }] } } }],
})
const withValue = (kind: string, value: object) => ({
  ...file,
  facts: [{ ...fact, kind, cells: { a: { readings: [{ ...reading, value }] } } }],
})

const problemsOf = (json: unknown) => {
  const parsed = parseDecisions(json, known)
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`)
}

const at = 'facts[0].cells.a.readings[0]'
const refused: readonly (readonly [string, unknown, string])[] = [
  ['no object', [], ': wrong-type'],
  ['another version', { ...file, version: 2 }, 'version: unknown-version'],
  ['a missing table', { ...file, occasions: undefined }, 'occasions: missing'],
  ['a misspelled field', withReading({ speeker: 'envoy' }), `${at}.speeker: unknown-field`],
  [
    'a verdict',
    { ...file, facts: [{ ...fact, verdict: { relation: 'same' } }] },
    'facts[0].verdict: verdict-not-allowed',
  ],
  ['a relation', { ...file, facts: [{ ...fact, relation: 'same' }] }, 'facts[0].relation: verdict-not-allowed'],
  ['no evidence', withReading({ evidence: [] }), `${at}.evidence: empty`],
  ['an unknown voice', withReading({ voice: 'loud' }), `${at}.voice: not-listed`],
  [
    'a stated presence',
    { ...file, facts: [{ ...fact, cells: { a: { presence: 'stated' } } }] },
    'facts[0].cells.a.presence: not-listed',
  ],
  ['a date that is none', withReading({ saidAt: '2025-02-30' }), `${at}.saidAt: not-a-date`],
  ['a speaker nobody knows', withReading({ speaker: 'someone' }), `${at}.speaker: unknown-entity`],
  ['an occasion nobody knows', withReading({ occasion: 'dinner' }), `${at}.occasion: unknown-occasion`],
  ['a value of no type', withReading({ value: { type: 'constructor' } }), `${at}.value.type: not-listed`],
  ['reversed bounds', withReading({ value: { ...reading.value, min: 5 } }), `${at}.value: bounds-reversed`],
  ['a kind nobody knows', withValue('weather', reading.value), 'facts[0].kind: unknown-kind'],
  ['a value that the kind does not take', withValue('cause', reading.value), `${at}.value: value-not-of-kind`],
  ['a code outside the list', withValue('cause', { type: 'choice', code: 'weather' }), `${at}.value: unknown-code`],
  [
    'a place nobody knows',
    withValue('place', { type: 'place', name: 'ق', entity: 'moon' }),
    `${at}.value: unknown-place`,
  ],
  [
    'a member nobody knows',
    withValue('place', { type: 'people', members: [{ entity: 'ghost', name: 'ش' }], closed: false }),
    `${at}.value: unknown-entity`,
  ],
  ['one row twice', { ...file, facts: [fact, fact] }, 'facts[1].id: duplicate'],
]

describe('parseDecisions', () => {
  it('takes a file whose references hold', () => {
    expect(parseDecisions(file, known)).toEqual({ ok: true, file })
    expect(problemsOf(withValue('cause', { type: 'choice', code: 'invasion' }))).toEqual([])
  })

  it.each(refused)('refuses %s and says where', (_, json, problem) => {
    expect(problemsOf(json)).toEqual([problem])
  })

  it('takes entities that rules bring along', () => {
    const value = { type: 'place', name: 'ق', entity: 'moon' }
    expect(parseDecisions(withValue('place', value), { ...known, places: ['moon'] }).ok).toBe(true)
  })

  it('lists everything at once and shows what it found, shortened', () => {
    const parsed = parseDecisions(withReading({ voice: 'x'.repeat(200), words: 7 }), known)
    expect(parsed.ok ? [] : parsed.problems.map(({ found }) => found?.length)).toEqual([1, 60])
  })
})
