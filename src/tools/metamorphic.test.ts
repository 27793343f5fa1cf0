import { describe, expect, it } from 'vitest'
import { checkStory } from '../core/evidence/check-story.ts'
import type { Cell, Fact, Reading, Story } from '../core/story/types.ts'
import { renamed, renamedSeeds, renamedValue, renames, rowId } from './metamorphic-map.ts'
import { buildOf, factOf, redRows, seedStory } from './seed-fixture.ts'

/**
 * The rules know grammar and newsrooms, not these five texts: under other
 * names, numbers and dates the same table must come out, renamed.
 */

/** What must be the renamed original's: everything that a reader of the row meets, except offsets and context. */
const readingOf = ({ id, value, words, evidence, ...rest }: Reading, change: boolean) => {
  const map = change ? renamed : (text: string) => text
  const { voice, speaker, via, saidAt, occasion, certainty, region, origin, review, derivedFrom, assumption } = rest
  return {
    id: change ? rowId(id) : id,
    value: change ? renamedValue(JSON.parse(JSON.stringify(value)), words.quote) : value,
    words: map(words.quote),
    evidence: evidence.map(({ quote }) => map(quote)),
    scope: rest.scope && map(rest.scope.quote),
    condition: rest.condition && map(rest.condition.quote),
    saidAt: saidAt && map(saidAt),
    derivedFrom: derivedFrom?.map((one) => (change ? rowId(one) : one)),
    ...{ voice, speaker, via, occasion, certainty, region, origin, review, assumption },
  }
}

const cellOf = ({ presence, basis, near, readings }: Cell, change: boolean) => ({
  presence,
  basis: basis?.code,
  near: near.map(({ quote }) => (change ? renamed(quote) : quote)),
  readings: readings.map((reading) => readingOf(reading, change)),
})

const verdictOf = ({ verdict: { relation, locus, coverage, origins, reason, pairs } }: Fact, change: boolean) => ({
  ...{ relation, locus, coverage, origins, reason: reason.code },
  pairs: pairs.map(({ a, b, ...pair }) => {
    const ids = change ? [rowId(a), rowId(b)] : [a, b]
    return { ids, relation: pair.relation, locus: pair.locus, reason: pair.reason.code }
  }),
})

const rowOf = (fact: Fact, change: boolean) => ({
  label: change ? renamed(fact.label.ar) : fact.label.ar,
  verdict: verdictOf(fact, change),
  cells: Object.fromEntries(Object.entries(fact.cells).map(([id, cell]) => [id, cellOf(cell, change)])),
})

/**
 * «السعودية» may be an adjective, its replacement only a country: rules can find
 * in this row what the original leaves to the editor, so its passages are the
 * editor's in one story and the rules' in the other. What they say is one.
 */
const HOST = 'event-country'

const saidOf = ({ label, verdict, cells }: ReturnType<typeof rowOf>) => ({
  label,
  verdict,
  cells: Object.fromEntries(
    Object.entries(cells).map(([id, { presence, readings }]) => [
      id,
      {
        presence,
        readings: readings.map(({ value, words, voice, certainty }) => ({ value, words, voice, certainty })),
      },
    ]),
  ),
})

const original = seedStory(true)
const story = buildOf(renamedSeeds(), true)

/** Rows that no editor has worded are named by words and places of the text, which are others here; they are met by content. */
const isFound = ({ question }: Fact): boolean => question !== null

const ids = (built: Story, change: boolean): string[] =>
  built.facts.flatMap((fact) => (isFound(fact) ? [] : [change ? rowId(fact.id) : fact.id])).sort()

/** Kind, relation, presences and words of each such row, article by article. */
const found = (built: Story, change: boolean): string[] =>
  built.facts
    .filter((fact) => isFound(fact) && fact.id !== HOST)
    .map(({ kind, cells, verdict: { relation, locus } }) => {
      const said = Object.entries(cells).map(([article, { presence, readings }]) => {
        const words = readings.map(({ words: { quote } }) => (change ? renamed(quote) : quote))
        return `${article} ${[presence, ...words].join(', ')}`
      })
      return [kind, relation, ...locus, ...said].join(' | ')
    })
    .sort()

describe('the seed story under other names', () => {
  it('is renamed: no old name is left in what the articles say', () => {
    const kept = new Set(['وكالة الصحافة الفرنسية', 'واشنطن بوست'])
    const names = [...renames].filter(
      ([from, to]) => !kept.has(from) && !story.articles.some(({ text }) => text.includes(to)),
    )
    expect(names.map(([from]) => from).filter((from) => !/^\d{4}-/.test(from))).toEqual([])
    expect(story.articles.map(({ text }) => text)).toEqual(original.articles.map(({ text }) => renamed(text)))
  })

  it('has the same regions', () => {
    const kinds = (built: Story) => built.articles.map(({ regions }) => regions.map(({ kind }) => kind))
    expect(kinds(story)).toEqual(kinds(original))
  })

  it('has verbatim passages, and every one of the editor’s is found again', () => {
    expect(checkStory(story)).toEqual([])
    expect(story.facts.flatMap(({ cells }) => Object.values(cells)).filter(({ unverified }) => unverified)).toEqual([])
  })

  it('has the same rows and the same red', () => {
    expect(ids(story, false)).toEqual(ids(original, true))
    expect(redRows(story).sort()).toEqual(redRows(original).sort())
  })

  it.each(original.facts.filter((fact) => !isFound(fact)).map((fact) => [fact.id, fact] as const))('%s', (id, fact) => {
    const [given, expected] = [rowOf(factOf(story, rowId(id)), false), rowOf(fact, true)]
    if (id === HOST) expect(saidOf(given)).toEqual(saidOf(expected))
    else expect(given).toEqual(expected)
  })

  it('has the same rows beside the editor’s', () => {
    expect(found(story, false)).toEqual(found(original, true))
  })

  it('leaves the renamed window', () => {
    const left = factOf(story, 'summit-window-left').cells['001']?.readings.map(({ value }) => value)
    expect(left).toMatchObject([
      { from: '2023-06-21', to: '2023-06-26' },
      { from: '2023-06-21', to: '2023-06-24' },
      { from: '2023-06-21', to: '2023-06-25' },
    ])
  })
})

describe('the rules alone, under other names', () => {
  const before = seedStory(false)
  const after = buildOf(renamedSeeds(), false)

  it('find the same rows, cells and relations', () => {
    expect(found(after, false)).toEqual(found(before, true))
    expect(factOf(after, HOST).verdict.relation).toBe(factOf(before, HOST).verdict.relation)
  })
})
