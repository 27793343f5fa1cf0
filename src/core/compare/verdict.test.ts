import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Locus, RELATIONS, type Reading, type Relation } from '../story/types.ts'
import type { Value } from '../values/types.ts'
import type { ComparePolicy, Nature } from './policy.ts'
import { relateReadings } from './relate-readings.ts'
import { cellsOf, column, type Row, type Sketch, world } from './testing.ts'
import { type Column, verdictOf } from './verdict.ts'

/** Three written on the day of the event, one a day later, one undated. */
const columns: readonly Column[] = [
  column('p', '2025-02-18', 'event-day'),
  column('q', '2025-02-19'),
  column('r', '2025-02-18', 'original'),
  column('s', '2025-02-18', 'event-day'),
  column('t', '2025-02-18', 'event-day'),
]

const policy = (nature: Nature, attribution = false): ComparePolicy => ({ nature, attribution })
const judge = (row: Row, rule: ComparePolicy) =>
  verdictOf({ cells: cellsOf(row), articles: columns, policy: rule, world })

const count = (n: number, noun: string, lemma: string): Value => ({ type: 'count', min: n, max: n, noun, lemma })
const hours = (h: number): Value => ({ type: 'duration', min: h * 3600, max: h * 3600 })
const about = (h: number): Value => ({ type: 'duration', min: h * 3600, max: h * 3600, approximate: true })
const over = (h: number): Value => ({ type: 'duration', min: h * 3600, max: null, minOpen: true })
const under = (h: number): Value => ({ type: 'duration', min: null, max: h * 3600, maxOpen: true })
const choice = (code: string): Value => ({ type: 'choice', code })
const place = (entity: string, name: string): Value => ({ type: 'place', entity, name })
const yes: Value = { type: 'proposition', present: true }
const people = (...names: string[]): Value => ({
  type: 'people',
  members: names.map((name) => ({ entity: name, name })),
  closed: false,
})
const commitment = (level: string): Value => ({ type: 'scale', scale: 'commitment', level })
const said = (speaker: string, saidAt: string | null = '2025-02-18'): Partial<Sketch> => ({
  voice: 'attributed',
  speaker,
  saidAt,
})

interface Case {
  readonly name: string
  readonly nature: Nature
  readonly attribution?: true
  readonly row: Row
  readonly relation: Relation
  readonly locus: readonly Locus[]
  readonly coverage: readonly [stated: number, of: number]
  readonly code?: string
}

const cases: readonly Case[] = [
  {
    name: 'an open list that names more is finer',
    nature: 'settled',
    row: {
      p: [{ value: people('minister') }],
      q: [{ value: people('minister', 'adviser', 'envoy') }],
      r: 'near-miss',
      s: [{ value: people('minister', 'envoy') }],
      t: [{ value: people('envoy') }],
    },
    relation: 'finer',
    locus: ['between'],
    coverage: [4, 5],
  },
  {
    name: 'four principles and three goals after one finished meeting',
    nature: 'settled',
    row: {
      p: [{ value: count(3, 'بنود', 'بند'), origin: { by: 'derived', rule: 'list' }, derivedFrom: [] }],
      q: [{ value: count(4, 'مبادئ', 'مبدأ'), ...said('minister'), occasion: 'after' }],
      r: [
        { value: count(3, 'أهداف', 'هدف'), ...said('minister'), occasion: 'interview' },
        { value: count(3, 'أهداف', 'هدف'), ...said('envoy'), scope: 'لصحافيين' },
      ],
      s: 'not-found',
      t: 'not-found',
    },
    relation: 'contradiction',
    locus: ['between'],
    coverage: [2, 5],
    code: 'numbers-disjoint',
  },
  {
    name: 'the same speaker, hedged three ways',
    nature: 'changing',
    row: {
      p: [{ value: yes, ...said('adviser'), certainty: 'excluded' }],
      q: [{ value: yes, ...said('adviser'), certainty: 'denied', voice: 'direct' }],
      r: [{ value: yes, ...said('adviser'), certainty: 'unlikely' }],
      s: [{ value: yes, ...said('adviser', null), certainty: 'unlikely' }],
      t: [{ value: yes, ...said('adviser', null), certainty: 'unlikely' }],
    },
    relation: 'strength',
    locus: ['between'],
    coverage: [5, 5],
    code: 'certainty-moved',
  },
  {
    name: 'a heading asserts what its body only thinks possible; a day earlier it was denied',
    nature: 'changing',
    row: {
      p: 'not-found',
      q: [
        { value: yes, region: 'headline', certainty: 'asserted' },
        { value: yes, ...said('envoy', '2025-02-19'), certainty: 'possible' },
      ],
      r: [{ value: yes, ...said('adviser'), certainty: 'denied' }],
      s: [{ value: yes, ...said('adviser'), certainty: 'denied' }],
      t: 'not-found',
    },
    relation: 'strength',
    locus: ['inside'],
    coverage: [3, 5],
  },
  {
    name: 'one window, said after the others were written',
    nature: 'changing',
    row: {
      p: 'later',
      q: [
        {
          value: { type: 'date', from: null, to: '2025-03-01', grain: 'month', certain: ['month'], implied: ['year'] },
          ...said('envoy', '2025-02-19'),
          certainty: 'possible',
        },
      ],
      r: 'later',
      s: 'later',
      t: 'later',
    },
    relation: 'same',
    locus: [],
    coverage: [1, 1],
    code: 'single-source',
  },
  {
    name: 'four and a half hours, nearly, more than four',
    nature: 'settled',
    row: {
      p: 'not-found',
      q: [{ value: hours(4.5), ...said('adviser') }],
      r: 'not-found',
      s: [{ value: about(4.5) }],
      t: [{ value: over(4) }],
    },
    relation: 'finer',
    locus: ['between'],
    coverage: [3, 5],
  },
  {
    name: 'four and a half hours against less than three',
    nature: 'settled',
    row: { p: 'not-found', q: [{ value: hours(4.5) }], r: 'not-found', s: 'silent', t: [{ value: under(3) }] },
    relation: 'contradiction',
    locus: ['between'],
    coverage: [2, 5],
    code: 'durations-disjoint',
  },
  {
    name: 'three name the envoy; the statement pasted into one of them leaves him out',
    nature: 'settled',
    row: {
      p: 'not-found',
      q: [{ value: people('envoy') }, { value: people(), region: 'document', voice: 'document' }],
      r: 'not-found',
      s: [{ value: people('envoy') }],
      t: [{ value: people('envoy') }],
    },
    relation: 'finer',
    locus: ['inside'],
    coverage: [3, 5],
    code: 'more-complete',
  },
  {
    name: 'one phrase in the mouth of both sides or of one',
    nature: 'utterance',
    attribution: true,
    row: {
      p: [{ value: choice('step'), ...said('both-sides') }],
      q: [{ value: choice('step'), ...said('us') }],
      r: 'not-found',
      s: [{ value: choice('step'), ...said('ministry') }],
      t: 'not-found',
    },
    relation: 'attribution',
    locus: ['between'],
    coverage: [3, 5],
    code: 'speaker-differs',
  },
  {
    name: 'one article reports the outcome and then talks still to come',
    nature: 'settled',
    row: {
      p: [{ value: choice('over') }],
      q: [{ value: choice('over') }],
      r: [{ value: choice('over') }],
      s: [{ value: choice('over') }],
      t: [{ value: choice('over') }, { value: choice('to-come'), certainty: 'expected' }],
    },
    relation: 'contradiction',
    locus: ['inside'],
    coverage: [5, 5],
    code: 'choices-disjoint',
  },
  {
    name: 'one town in two spellings',
    nature: 'settled',
    row: {
      p: [{ value: place('town', 'البلدة') }],
      q: [{ value: place('town', 'البلدة') }],
      r: [{ value: place('town', 'بلده'), words: 'بلده' }],
      s: [{ value: place('town', 'البلدة') }],
      t: [{ value: place('town', 'البلدة') }],
    },
    relation: 'wording',
    locus: ['between'],
    coverage: [5, 5],
    code: 'name-differs',
  },
  {
    name: 'absent in the past tense and in a stale future',
    nature: 'settled',
    row: {
      p: 'silent',
      q: 'silent',
      r: [{ value: yes, certainty: 'denied' }],
      s: 'silent',
      t: [{ value: yes, certainty: 'excluded' }],
    },
    relation: 'strength',
    locus: ['between'],
    coverage: [2, 5],
  },
  {
    name: 'two causes, in two voices',
    nature: 'framing',
    row: {
      p: 'silent',
      q: [{ value: choice('predecessor'), ...said('envoy') }],
      r: [{ value: choice('invasion') }],
      s: [{ value: choice('predecessor') }],
      t: 'silent',
    },
    relation: 'framing',
    locus: ['between'],
    coverage: [3, 5],
    code: 'framed-apart',
  },
  {
    name: 'a toll that rose overnight',
    nature: 'changing',
    row: { p: [{ value: count(12, 'قتيلاً', 'قتيل') }], q: [{ value: count(15, 'قتيلاً', 'قتيل') }] },
    relation: 'update',
    locus: ['over-time'],
    coverage: [2, 5],
  },
  {
    name: 'two tolls on one day',
    nature: 'changing',
    row: { p: [{ value: count(12, 'قتيلاً', 'قتيل') }], r: [{ value: count(15, 'قتيلاً', 'قتيل') }] },
    relation: 'contradiction',
    locus: ['between'],
    coverage: [2, 5],
  },
  {
    name: 'two people hold two positions',
    nature: 'position',
    row: { p: [{ value: choice('yes'), ...said('minister') }], r: [{ value: choice('no'), ...said('envoy') }] },
    relation: 'speakers',
    locus: ['between'],
    coverage: [2, 5],
  },
  {
    name: 'a ministry and its spokeswoman are one source',
    nature: 'position',
    attribution: true,
    row: { p: [{ value: choice('yes'), ...said('ministry') }], r: [{ value: choice('yes'), ...said('spokeswoman') }] },
    relation: 'same',
    locus: [],
    coverage: [2, 5],
    code: 'all-same',
  },
  {
    name: 'a condition that one outlet drops',
    nature: 'settled',
    row: { p: [{ value: yes, condition: 'بعد انتهاء القتال' }], r: [{ value: yes }] },
    relation: 'qualifier',
    locus: ['between'],
    coverage: [2, 5],
    code: 'condition-dropped',
  },
  {
    name: 'to study is less than to expand',
    nature: 'settled',
    row: { p: [{ value: commitment('study') }], r: [{ value: commitment('expand') }] },
    relation: 'strength',
    locus: ['between'],
    coverage: [2, 5],
    code: 'commitment-moved',
  },
  {
    name: 'not in one town, but in the other',
    nature: 'settled',
    row: { p: [{ value: place('town', 'البلدة'), certainty: 'denied' }], r: [{ value: place('port', 'الميناء') }] },
    relation: 'finer',
    locus: ['between'],
    coverage: [2, 5],
    code: 'compatible-denial',
  },
  {
    name: 'in the palace, though never in the town around it',
    nature: 'settled',
    row: { p: [{ value: place('town', 'البلدة'), certainty: 'denied' }], r: [{ value: place('palace', 'القصر') }] },
    relation: 'contradiction',
    locus: ['between'],
    coverage: [2, 5],
    code: 'asserted-denied',
  },
  {
    name: 'in the town, though not in its palace',
    nature: 'settled',
    row: { p: [{ value: place('palace', 'القصر'), certainty: 'denied' }], r: [{ value: place('town', 'البلدة') }] },
    relation: 'finer',
    locus: ['between'],
    coverage: [2, 5],
    code: 'compatible-denial',
  },
  {
    name: 'one side claims, the other denies',
    nature: 'settled',
    row: {
      p: [{ value: yes, ...said('minister') }],
      r: [{ value: yes, ...said('envoy'), certainty: 'denied', act: 'denial' }],
    },
    relation: 'speakers',
    locus: ['between'],
    coverage: [2, 5],
    code: 'claim-denied',
  },
  {
    name: 'one weekday, of which one outlet prints the date',
    nature: 'settled',
    row: {
      p: [
        {
          value: {
            type: 'date',
            from: '2025-02-18',
            to: '2025-02-19',
            grain: 'day',
            certain: ['weekday'],
            implied: ['day'],
          },
        },
      ],
      q: [
        {
          value: {
            type: 'date',
            from: '2025-02-18',
            to: '2025-02-19',
            grain: 'day',
            certain: ['year', 'month', 'day', 'weekday'],
            implied: [],
          },
        },
      ],
    },
    relation: 'finer',
    locus: ['between'],
    coverage: [2, 5],
    code: 'printed-date',
  },
  {
    name: 'nobody says it',
    nature: 'settled',
    row: { p: 'silent', q: 'not-examined', r: 'near-miss', s: 'later', t: 'not-found' },
    relation: 'same',
    locus: [],
    coverage: [0, 3],
    code: 'none-stated',
  },
  {
    name: 'a rejected reading is no reading',
    nature: 'settled',
    row: { p: [{ value: count(4, 'نقاط', 'نقطة') }], r: [{ value: count(9, 'نقاط', 'نقطة'), review: 'rejected' }] },
    relation: 'same',
    locus: [],
    coverage: [1, 5],
    code: 'single-source',
  },
]

describe('verdictOf', () => {
  it.each(cases)('$name: $relation', ({ nature, attribution, row, relation, locus, coverage, code }) => {
    const verdict = judge(row, policy(nature, attribution))
    expect([verdict.relation, verdict.locus]).toEqual([relation, locus])
    expect([verdict.coverage.stated, verdict.coverage.of]).toEqual(coverage)
    if (code) expect(verdict.reason.code).toBe(code)
  })

  it('the reason of a contradiction names a reading of each value', () => {
    const row = cases[1]?.row as Row
    const { reason } = judge(row, policy('settled'))
    expect(reason.params).toEqual({ a: 'f/q/0', b: 'f/r/0' })
  })

  it('the first article that holds a value speaks for it, wherever in the text', () => {
    const row = {
      p: [{ value: hours(4), at: 900 }],
      r: [{ value: hours(4), at: 1 }],
      s: [{ value: hours(2), at: 500 }],
    }
    expect(judge(row, policy('settled')).reason.params).toEqual({ a: 'f/p/0', b: 'f/s/0' })
  })

  it('tells an update from the earlier to the later, a finer value from the finer side', () => {
    const toll = judge(
      { q: [{ value: count(15, 'قتيلاً', 'قتيل') }], r: [{ value: count(12, 'قتيلاً', 'قتيل') }] },
      policy('changing'),
    )
    expect(toll.reason.params).toEqual({ a: 'f/r/0', b: 'f/q/0' })
    const length = judge({ p: [{ value: over(4) }], q: [{ value: hours(4.5) }] }, policy('settled'))
    expect(length.reason.params).toEqual({ a: 'f/q/0', b: 'f/p/0' })
  })

  it('agreement of those who repeat a value makes one pair, not one for every two readings', () => {
    const row = Object.fromEntries(columns.map(({ id }) => [id, [{ value: hours(id === 't' ? 2 : 4) }]]))
    expect(judge(row, policy('settled')).pairs).toHaveLength(1)
  })

  it('counts independent origins beside coverage, without letting them decide', () => {
    const cells = cellsOf({ p: [{ value: hours(4) }], q: [{ value: hours(4) }], r: [{ value: hours(2) }] })
    const originOf = (id: string): string => (id === 'r' ? 'r' : 'agency')
    const verdict = verdictOf({ cells, articles: columns, policy: policy('settled'), world, originOf })
    expect([verdict.origins, verdict.coverage.stated, verdict.relation]).toEqual([2, 3, 'contradiction'])
  })

  it('in a crowded row finds the same strongest relation as by relating each with each', () => {
    const value = fc.oneof(
      fc.integer({ min: 1, max: 60 }).map((n) => count(n, 'نقاط', 'نقطة')),
      fc
        .integer({ min: 1, max: 60 })
        .map((n): Value => ({ type: 'count', min: n, max: null, noun: 'نقاط', lemma: 'نقطة' })),
    )
    const sketch: fc.Arbitrary<Sketch> = fc.record({
      value,
      certainty: fc.constantFrom('asserted', 'asserted', 'asserted', 'possible', 'denied'),
      saidAt: fc.constantFrom('2025-02-18', '2025-02-19', '2025-02-20'),
    })
    const crowd = fc.array(sketch, { minLength: 30, maxLength: 60 })
    fc.assert(
      fc.property(crowd, fc.constantFrom<Nature>('settled', 'changing', 'framing'), (sketches, nature) => {
        const cells = cellsOf(Object.fromEntries(sketches.map((one, n) => [`c${100 + n}`, [one]])))
        const articles = Object.keys(cells).map((id) => column(id, '2025-02-21'))
        const heard = articles.flatMap((article) => ({ article, reading: cells[article.id]?.readings[0] as Reading }))
        const all = heard.flatMap((a) => heard.map((b) => relateReadings(a, b, policy(nature), world).relation))
        const strongest = RELATIONS.find((relation) => all.includes(relation))
        expect(verdictOf({ cells, articles, policy: policy(nature), world }).relation).toBe(strongest)
      }),
      { numRuns: 60 },
    )
  })

  it('lists a pair of claims once, however many make them', () => {
    const people = Array.from({ length: 60 }, (_, n) => n)
    const cells = cellsOf(
      Object.fromEntries(people.map((n) => [`c${n}`, [{ value: hours(n % 3), saidAt: `2025-02-${10 + (n % 9)}` }]])),
    )
    const articles = people.map((n) => column(`c${n}`, null))
    const { pairs } = verdictOf({ cells, articles, policy: policy('changing'), world })
    const kinds = new Set(pairs.map(({ relation }) => relation))
    expect(pairs.length).toBeLessThanOrEqual(3 * kinds.size)
  })

  it('does not depend on the order of the articles', () => {
    const natures: readonly Nature[] = ['settled', 'changing', 'position', 'framing', 'utterance', 'naming']
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.constantFrom(...natures),
        fc.shuffledSubarray([...columns], { minLength: columns.length }),
        ({ row }, nature, shuffled) => {
          const cells = cellsOf(row)
          const shuffledCells = Object.fromEntries(shuffled.flatMap(({ id }) => (cells[id] ? [[id, cells[id]]] : [])))
          const [one, other] = [columns, shuffled].map((articles, n) =>
            verdictOf({ cells: n === 0 ? cells : shuffledCells, articles, policy: policy(nature), world }),
          )
          expect(other).toEqual(one)
        },
      ),
    )
  })
})
