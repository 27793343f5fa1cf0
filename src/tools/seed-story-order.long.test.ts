import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact, Story } from '../core/story/types.ts'
import { buildOf, seedFiles, seedStory } from './seed-fixture.ts'

/** The seed story with its articles in another order of the same list. */
function inOrder(order: readonly string[], decisions: boolean): Story {
  const files = seedFiles()
  const seed = JSON.parse(files.get('story.json') ?? '')
  seed.articles = order.map((id) => seed.articles.find((article: { id: string }) => article.id === id))
  return buildOf(files.set('story.json', JSON.stringify(seed)), decisions)
}

/** Which of the two stands first in a pair may follow the order of the articles; what is said of them may not. */
const pairKey = ({ a, b, relation, locus }: Fact['verdict']['pairs'][number]): string =>
  `${[a, b].sort().join(' ')} ${relation} ${locus}`

const rowOf = ({ id, kind, theme, label, derived, cells, verdict }: Fact) => ({
  ...{ id, kind, theme, label, derived },
  cells: Object.fromEntries(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))),
  relation: verdict.relation,
  locus: [...verdict.locus].sort(),
  coverage: verdict.coverage,
  origins: verdict.origins,
  pairs: verdict.pairs.map(pairKey).sort(),
})

const rowsOf = (story: Story) => new Map(story.facts.map((fact) => [fact.id, rowOf(fact)]))

/** A ceiling against a hang, not a measure: the story is built a dozen times. */
const CEILING = 180_000

describe('the order of the articles', () => {
  const changesNothing = (decisions: boolean): void => {
    const given = seedStory(decisions)
    const ids = given.articles.map(({ id }) => id)
    const rows = rowsOf(given)
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (order) => {
        const story = inOrder(order, decisions)
        expect(story.articles.map(({ id }) => id)).toEqual(order)
        expect(rowsOf(story)).toEqual(rows)
      }),
      { numRuns: 12, examples: [[[...ids].reverse()]] },
    )
  }

  it.each([true, false])('changes no row, reading, presence or relation (decisions: %s)', changesNothing, CEILING)
})
