import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { world } from '../compare/testing.ts'
import { valueKey } from './key.ts'
import { relateValues } from './relate.ts'
import { SCALES, scaleDistance } from './scales.ts'
import { inverse } from './set-relation.ts'
import type { NumberRange, SetRelation, Value } from './types.ts'

/** Few figures, so that equal, nested and touching values come up often. */
const figure = fc.integer({ min: -2, max: 6 })
const flag = fc.constantFrom({}, { approximate: true as const })
const range: fc.Arbitrary<NumberRange> = fc
  .tuple(figure, figure, fc.constantFrom('both', 'min', 'max'), fc.boolean(), fc.boolean(), flag)
  .map(([x, y, bounds, minOpen, maxOpen, approximate]) => {
    const [min, max] = [Math.min(x, y), Math.max(x, y)]
    const exact = min === max && bounds === 'both'
    return {
      min: bounds === 'max' ? null : min,
      max: bounds === 'min' ? null : max,
      ...(minOpen && !exact && bounds !== 'max' ? { minOpen: true as const } : {}),
      ...(maxOpen && !exact && bounds !== 'min' ? { maxOpen: true as const } : {}),
      ...approximate,
    }
  })

const quantity = (extra: object): fc.Arbitrary<Value> => range.map((bounds) => ({ ...extra, ...bounds }) as Value)

const day = fc.constantFrom('2025-02-17', '2025-02-18', '2025-02-18T10:00', '2025-02-24', '2025-03-01')
const date: fc.Arbitrary<Value> = fc
  .tuple(fc.option(day), fc.option(day))
  .filter(([from, to]) => from === null || to === null || from < to)
  .map(([from, to]) => ({ type: 'date', from, to, grain: 'day', certain: [], implied: [] }))

const names = fc.subarray(['a', 'b', 'c'])
const people: fc.Arbitrary<Value> = fc.tuple(names, fc.boolean()).map(([list, closed]) => ({
  type: 'people',
  members: list.map((name) => ({ entity: name, name })),
  closed,
}))
const items: fc.Arbitrary<Value> = fc
  .tuple(names, fc.boolean())
  .map(([list, closed]) => ({ type: 'items', items: list, closed }))
const place: fc.Arbitrary<Value> = fc
  .constantFrom('earth', 'land', 'town', 'palace', 'port', 'nowhere', 'elsewhere')
  .map((entity) => ({ type: 'place', name: entity, entity }))
const organisation: fc.Arbitrary<Value> = fc
  .constantFrom('us', 'ru', 'ministry', 'spokeswoman', 'unknown')
  .map((entity) => ({ type: 'organisation', name: entity, entity }))
/** Round and odd figures around a thousand and more, where rounding reaches. */
const large: fc.Arbitrary<Value> = fc
  .constantFrom(900, 1000, 1010, 1020, 1500, 2000, 2040, 2050, 2100, 2_000_000)
  .map((figure) => ({ type: 'money', currency: 'USD', min: figure, max: figure }))
const text: fc.Arbitrary<Value> = fc
  .array(fc.constantFrom('قال', 'إنّ', 'ان', 'الأمر', 'جدّي'), { minLength: 1, maxLength: 5 })
  .map((words) => ({ type: 'quotation', text: words.join(' ') }))
const point: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom('x', 'y').map((code): Value => ({ type: 'choice', code })),
  fc.constantFrom('study', 'expand').map((level): Value => ({ type: 'scale', scale: 'commitment', level })),
  fc.constantFrom('chair', 'member').map((role): Value => ({ type: 'role', entity: 'a', role, title: role })),
  fc.constantFrom('a', 'b').map((entity): Value => ({ type: 'person', entity, name: entity })),
  fc.tuple(figure, figure).map(([home, away]): Value => ({ type: 'score', home, away })),
  figure.map((ordinal): Value => ({ type: 'ordinal', ordinal })),
  fc.constant<Value>({ type: 'proposition', present: true }),
)

const families: readonly (readonly [string, fc.Arbitrary<Value>])[] = [
  ['counts', quantity({ type: 'count', noun: 'نقاط', lemma: 'نقطة' })],
  ['numbers', quantity({ type: 'number' })],
  ['durations', quantity({ type: 'duration' })],
  ['percentages', quantity({ type: 'percent' })],
  ['ages', quantity({ type: 'age' })],
  ['sums of two currencies', fc.oneof(...['USD', 'EUR'].map((currency) => quantity({ type: 'money', currency })))],
  ['measures in three units', fc.oneof(...['m', 'cm', 'kg'].map((unit) => quantity({ type: 'measure', unit })))],
  ['large figures', large],
  ['organisations', organisation],
  ['dates', date],
  ['people', people],
  ['items', items],
  ['places', place],
  ['quotations', text],
  ['points', point],
]

const relate = (a: Value, b: Value): SetRelation => relateValues(a, b, world)
const lies = (a: Value, b: Value): boolean => ['inside', 'equal'].includes(relate(a, b))

describe.each(families)('laws of %s', (_, value) => {
  it('a value equals itself', () => {
    fc.assert(fc.property(value, (a) => relate(a, a) === 'equal'))
  })

  it('both orders give inverse relations', () => {
    fc.assert(fc.property(value, value, (a, b) => relate(b, a) === inverse(relate(a, b))))
  })

  it('inside is transitive, and equal values lie alike to a third', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        if (lies(a, b) && lies(b, c)) expect(lies(a, c)).toBe(true)
        if (relate(a, b) === 'equal') expect(relate(a, c)).toBe(relate(b, c))
      }),
      { numRuns: 1000 },
    )
  })

  it('what lies inside one of two disjoint values is disjoint from the other', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        if (a.type === 'quotation') return
        if (lies(a, b) && relate(b, c) === 'disjoint') expect(relate(a, c)).toBe('disjoint')
      }),
      { numRuns: 1000 },
    )
  })

  it('one key is one value', () => {
    fc.assert(fc.property(value, value, (a, b) => (valueKey(a) === valueKey(b)) === (relate(a, b) === 'equal')))
  })
})

const n = (min: number | null, max: number | null, more: object = {}): Value =>
  ({ type: 'number', min, max, ...more }) as Value
const span = (min: number, more: object = {}): Value => ({ type: 'duration', min, max: min, ...more })
const count = (min: number, more: object = {}): Value =>
  ({ type: 'count', min, max: min, noun: 'شخصاً', lemma: 'شخص', ...more }) as Value
const sum = (min: number): Value => ({ type: 'money', currency: 'EUR', min, max: min })
const length = (min: number, unit: string): Value => ({ type: 'measure', unit, min, max: min })
const score = (home: number, away: number): Value => ({ type: 'score', home, away })
const window = (from: string | null, to: string | null, more: object = {}): Value =>
  ({ type: 'date', from, to, grain: 'day', certain: [], implied: [], ...more }) as Value
const listed = (closed: boolean, ...members: string[]): Value => ({
  type: 'people',
  members: members.map((name) => ({ entity: name, name })),
  closed,
})
const spoken = (words: string): Value => ({ type: 'quotation', text: words })
const at = (entity: string, within?: string): Value => ({
  type: 'place',
  name: entity,
  entity,
  ...(within && { within }),
})

const examples: readonly (readonly [string, Value, Value, SetRelation])[] = [
  ['exactly at an open end', n(4, 4), n(4, null, { minOpen: true }), 'disjoint'],
  ['exactly at a closed end', n(4, 4), n(4, null), 'inside'],
  [
    'whole things: more than four is five and more',
    count(5),
    { ...count(4, { minOpen: true }), max: null } as Value,
    'inside',
  ],
  ['two billion are read out for 2.05', sum(2_050_000_000), sum(2_000_000_000), 'inside'],
  ['1.4 and 1.9 billion are two sums', sum(1_400_000_000), sum(1_900_000_000), 'disjoint'],
  ['two odd figures are never rounded into each other', sum(2043), sum(2044), 'disjoint'],
  ['1,200 m are 1.2 km', length(1200, 'm'), length(1.2, 'km'), 'equal'],
  ['a length is no weight', length(3, 'm'), length(3, 'kg'), 'incomparable'],
  ['a match told from its other side', score(2, 1), score(1, 2), 'equal'],
  ['two results', score(2, 1), score(2, 2), 'disjoint'],
  ['about a hundred reaches ninety', n(90, 90), n(100, 100, { approximate: true }), 'inside'],
  ['about a hundred does not reach eighty-nine', n(89, 89), n(100, 100, { approximate: true }), 'disjoint'],
  ['about an hour reaches a quarter of an hour', span(2700), span(3600, { approximate: true }), 'inside'],
  ['about half a minute reaches no quarter of an hour', span(900), span(30, { approximate: true }), 'disjoint'],
  [
    'killed and injured are two questions',
    count(3, { class: 'killed' }),
    count(3, { class: 'injured' }),
    'incomparable',
  ],
  ['two nouns of one question', count(4), count(3, { noun: 'أهداف', lemma: 'هدف' }), 'disjoint'],
  [
    'two currencies',
    { type: 'money', min: 5, max: 5, currency: 'USD' },
    { type: 'money', min: 5, max: 5, currency: 'EUR' },
    'incomparable',
  ],
  ['a year holds its days', window('2013-01-01', '2014-01-01'), window('2013-05-02', '2013-05-03'), 'contains'],
  [
    'the day after a window is not in it',
    window('2025-02-17', '2025-02-24'),
    window('2025-02-24', '2025-02-25'),
    'disjoint',
  ],
  ['next week and before the month ends', window('2025-02-24', '2025-03-03'), window(null, '2025-03-01'), 'overlaps'],
  [
    'a relative day in an undated article',
    window(null, null, { relative: { unit: 'day', offset: 1 } }),
    window('2025-02-18', '2025-02-19'),
    'incomparable',
  ],
  ['a palace in its country', at('palace'), at('land'), 'inside'],
  ['two places of one country', at('palace'), at('port'), 'disjoint'],
  ['a place nobody knows', at('nowhere'), at('port'), 'incomparable'],
  ['a place that the text puts in a known one', at('hut', 'town'), at('land'), 'inside'],
  ['an open list names one more', listed(false, 'a', 'b'), listed(false, 'a'), 'inside'],
  ['an open list without anyone', listed(false), listed(true, 'a'), 'contains'],
  ['two complete lists', listed(true, 'a'), listed(true, 'a', 'b'), 'disjoint'],
  ['a complete list leaves out whom an open one names', listed(true, 'a'), listed(false, 'b'), 'disjoint'],
  ['signs and letter forms are no words', spoken('إنّ الأمرَ جدّي'), spoken('ان الامر جدي'), 'equal'],
  ['a shortened quotation', spoken('الأمر جدي'), spoken('قال إن الأمر جدي جدا'), 'inside'],
  ['two renderings', spoken('سنعمل معا على حل الخلاف'), spoken('سوف نعمل معا على حل هذا الخلاف'), 'overlaps'],
  ['two utterances', spoken('سنعمل معا'), spoken('لا تعليق لدينا'), 'incomparable'],
]

describe('relateValues', () => {
  it.each(examples)('%s', (_, a, b, relation) => {
    expect(relate(a, b)).toBe(relation)
    expect(relate(b, a)).toBe(inverse(relation))
  })

  it('measures how far apart two commitments are', () => {
    const step = (level: string) => ({ type: 'scale', scale: 'commitment', level }) as const
    expect(scaleDistance(step('study'), step('expand'))).toBe(SCALES.commitment.length - 1)
    expect(scaleDistance(step('strengthen'), step('explore'))).toBe(-2)
    expect(scaleDistance(step('study'), step('unheard-of'))).toBeNull()
  })
})
