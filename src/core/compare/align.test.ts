import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SetRelation } from '../values/types.ts'
import { type AlignOptions, type Anchor, align } from './align.ts'

interface Figure extends Anchor {
  readonly n: number
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter(Boolean))

/** A figure in a clause of content words; the two nearest are `close`. */
function figure(article: string, n: number, clause: string, more: Partial<Figure> = {}): Figure {
  const near = clause.split(' ')
  return {
    article,
    time: '2024-05-14',
    start: more.start ?? 0,
    sentence: more.sentence ?? more.start ?? 0,
    head: false,
    topic: 'floor',
    family: '',
    generic: false,
    figure: String(n),
    weight: n > 10 ? 3 : 1,
    part: false,
    own: new Set(),
    close: new Set(near.slice(0, 2)),
    near: new Set(near),
    around: new Set(near),
    names: new Set(),
    places: new Set(),
    years: new Set(),
    owners: new Set(),
    days: new Set(),
    heads: new Map(),
    ...more,
    n,
  }
}

const options: AlignOptions<Figure> = {
  relate: (a, b): SetRelation => (a.n === b.n ? 'equal' : 'disjoint'),
  slug: (topic) => topic,
  agree: () => true,
}
const rows = (anchors: readonly Figure[], more: Partial<AlignOptions<Figure>> = {}) =>
  align(anchors, { ...options, ...more }).map(({ id, members }) => [
    id,
    members.map(({ article, n }) => `${article}:${n}`).join(' '),
  ])

const clause = 'building burning residential city'

describe('align', () => {
  it('puts equal figures of one clause into one row', () => {
    expect(rows([figure('a', 35, clause), figure('b', 35, 'building burning street')])).toEqual([
      ['floor-35', 'a:35 b:35'],
    ])
  })

  it('sets different figures of one clause against each other', () => {
    expect(rows([figure('a', 3, clause), figure('b', 4, clause)])).toEqual([['floor-3', 'a:3 b:4']])
  })

  it.each([
    ['belong to two owners', figure('b', 4, clause, { owners: new Set(['FR']) }), { owners: new Set(['CN']) }],
    ['are of two days', figure('b', 4, clause, { days: new Set(['2024-05-15']) }), { days: new Set(['2024-05-14']) }],
    [
      'count for two bearers',
      figure('b', 4, clause, { heads: new Map([['firm', 'eagle']]) }),
      { heads: new Map([['firm', 'gull']]) },
    ],
    ['stand beside two names', figure('b', 4, clause, { names: new Set(['senate']) }), { names: new Set(['house']) }],
  ])('keeps figures apart that %s', (_, other, own) => {
    expect(rows([figure('a', 3, clause, own), other])).toHaveLength(2)
    expect(rows([figure('a', 3, clause), other])).toHaveLength(1)
  })

  it('takes a name that runs on for the same name', () => {
    const long = figure('b', 4, clause, { names: new Set(['house-of-lords']) })
    expect(rows([figure('a', 3, clause, { names: new Set(['house']) }), long])).toHaveLength(1)
  })

  it('holds shares of one owner against each other, and no headline against what it adds up', () => {
    const seats = (article: string, n: number, own: string) =>
      figure(article, n, clause, { part: true, own: new Set([own]) })
    expect(rows([seats('a', 3, 'green'), seats('b', 4, 'green')])).toHaveLength(1)
    expect(rows([seats('a', 3, 'green'), seats('b', 4, 'blue')])).toHaveLength(2)
    const [head, below] = [figure('a', 9, clause, { head: true, start: -9 }), figure('a', 4, clause, { start: 9 })]
    expect(rows([head, below])).toHaveLength(1)
    expect(rows([head, below], { headApart: () => true })).toHaveLength(2)
  })

  it('finds the same rows in a story with more rows than are searched one by one', () => {
    const topics = Array.from({ length: 90 }, (_, n) => `${clause} theme${n} word${n}`)
    const story = ['a', 'b', 'c'].flatMap((article, at) =>
      topics.map((words, n) =>
        figure(article, 20 + n + (at === 2 ? 1000 : 0), words, { start: n * 10, topic: `t${n}` }),
      ),
    )
    expect(rows(story).map(([, members]) => String(members).split(' ').length)).toEqual(topics.map(() => 3))
  })

  it.each([
    ['share only the noun', figure('b', 4, 'bridge river north dam')],
    ['have another noun', figure('b', 4, clause, { topic: 'window' })],
    ['count a part', figure('b', 4, clause, { part: true })],
    ['stand at other places', figure('b', 4, clause, { places: words('cairo') })],
    ['belong to other names', figure('b', 4, clause, { names: words('party') })],
    ['belong to other years', figure('b', 4, clause, { years: words('2019') })],
  ])('keeps figures apart that %s', (_, other) => {
    const one = figure('a', 3, clause, { places: words('beirut'), names: words('bank'), years: words('2024') })
    expect(rows([one, other])).toHaveLength(2)
  })

  it('does not hold articles against each other that agree on nothing', () => {
    expect(rows([figure('a', 3, clause), figure('b', 4, clause)], { agree: () => false })).toHaveLength(2)
  })

  it('lets a general noun stand for a special one only where the figure is the same', () => {
    const people = { family: 'people', topic: 'migrant' }
    const anyone = { family: 'people', topic: 'person', generic: true }
    expect(rows([figure('a', 67, clause, people), figure('b', 67, clause, anyone)])).toHaveLength(1)
    expect(rows([figure('a', 67, clause, people), figure('b', 70, clause, anyone)])).toHaveLength(2)
    expect(rows([figure('a', 67, clause, people), figure('b', 67, clause, { topic: 'ship' })])).toHaveLength(2)
  })

  it('never puts two figures of one sentence into one row', () => {
    const one = figure('a', 3, clause, { start: 1, sentence: 0 })
    const two = figure('a', 4, clause, { start: 9, sentence: 0 })
    expect(rows([one, two, figure('b', 3, clause), figure('b', 4, clause, { start: 50 })], { inside: true })).toEqual([
      ['floor-3', 'a:3 b:3'],
      ['floor-4', 'a:4 b:4'],
    ])
  })

  it('tells what ties a row', () => {
    const [row] = align([figure('a', 35, 'fire building street'), figure('b', 35, 'fire building market')], options)
    expect(row?.tie).toEqual(['building', 'fire'])
  })

  const vocabulary = ['fire', 'building', 'street', 'city', 'market', 'river']
  const anyFigure = fc
    .record({
      article: fc.constantFrom('a', 'b', 'c', 'd'),
      n: fc.constantFrom(3, 4, 35),
      words: fc.uniqueArray(fc.constantFrom(...vocabulary), { minLength: 2, maxLength: 5 }),
    })
    .map(({ article, n, words: near }) => ({ article, n, clause: near.join(' ') }))
  const anyStory = fc
    .array(anyFigure, { maxLength: 12 })
    .map((list) => list.map((one, at) => figure(one.article, one.n, one.clause, { start: at * 10 })))

  it('does not depend on the order of articles', () => {
    fc.assert(
      fc.property(anyStory, fc.infiniteStream(fc.nat()), (story, random) => {
        const keys = new Map(story.map((one) => [one, random.next().value as number]))
        const shuffled = [...story].sort((x, y) => (keys.get(x) ?? 0) - (keys.get(y) ?? 0))
        expect(rows(shuffled)).toEqual(rows(story))
      }),
    )
  })

  it('keeps every row and id when a later article comes', () => {
    fc.assert(
      fc.property(anyStory, fc.array(anyFigure, { maxLength: 3 }), (story, more) => {
        const later = more.map((one, at) => figure('z', one.n, one.clause, { start: at * 10, time: '2024-05-15' }))
        const before = new Map(rows(story) as [string, string][])
        const after = new Map(
          align([...later, ...story], options).map(({ id, members }) => [
            id,
            members
              .filter(({ article }) => article !== 'z')
              .map(({ article, n }) => `${article}:${n}`)
              .join(' '),
          ]),
        )
        for (const [id, members] of before) expect(after.get(id)).toBe(members)
      }),
    )
  })

  it('gives each row an id of its own', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const ids = rows(story).map(([id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})
