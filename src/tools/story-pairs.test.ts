import { describe, expect, it } from 'vitest'
import { buildStory } from '@/core/story/build.ts'
import { inputOfArticles } from '@/core/story/input.ts'
import type { Fact, Story } from '@/core/story/types.ts'
import { kinds } from '@/kinds/registry.ts'
import { elapsed } from './story-pairs/elapsed.ts'
import { events } from './story-pairs/events.ts'
import { figures } from './story-pairs/figures.ts'
import { inside } from './story-pairs/inside.ts'
import { money } from './story-pairs/money.ts'
import { moreEvents } from './story-pairs/more-events.ts'
import { moreTraps } from './story-pairs/more-traps.ts'
import { people } from './story-pairs/people.ts'
import { thirdEvents } from './story-pairs/third-events.ts'
import { traps } from './story-pairs/traps.ts'
import type { StoryPair } from './story-pairs/types.ts'

const ids = ['أ', 'ب', 'ج']

function storyOf({ reports }: StoryPair): Story {
  const built = buildStory(
    inputOfArticles(
      reports.map(({ at, title, text }, n) => ({
        id: ids[n] as string,
        text,
        ...(title ? { title } : {}),
        ...(at ? { publishedAt: at } : {}),
      })),
    ),
    null,
    kinds,
  )
  if (!built.ok) throw new Error('no decisions to fail on')
  return built.story
}

const holds = (fact: Fact, article: string, words: string): boolean =>
  (fact.cells[article]?.readings ?? []).some(({ words: { quote } }) => quote.includes(words) || words.includes(quote))

const rowsWith = (story: Story, a: string, b: string, last: string): Fact[] =>
  story.facts.filter((fact) => !fact.derived && holds(fact, ids[0] as string, a) && holds(fact, last, b))

describe.each([
  ...figures,
  ...money,
  ...people,
  ...inside,
  ...traps,
  ...events,
  ...moreEvents,
  ...elapsed,
  ...thirdEvents,
  ...moreTraps,
])('$name', (pair) => {
  const story = storyOf(pair)
  const last = ids[pair.reports.length - 1] as string
  const red = story.facts.filter(({ verdict }) => verdict.relation === 'contradiction')

  it('rows and verdicts are an editor’s', () => {
    for (const { a, b, is, gap } of pair.rows) {
      const rows = rowsWith(story, a, b, last)
      const shown = rows.map(({ verdict }) => verdict.relation)
      expect(
        shown.some((relation) => is.includes(relation)),
        `${a} ~ ${b}: ${shown.join(' ') || 'no row'}`,
      ).toBe(!gap)
    }
  })

  it('no red row that is not asked for', () => {
    const asked = pair.rows
      .filter(({ is }) => is.includes('contradiction'))
      .flatMap(({ a, b }) => rowsWith(story, a, b, last).map(({ id }) => id))
    expect(red.map(({ id }) => id).filter((id) => !asked.includes(id))).toEqual([])
  })

  it('two questions stay two rows', () => {
    for (const [a, b] of pair.apart ?? []) expect(rowsWith(story, a, b, last).map(({ id }) => id)).toEqual([])
  })
})
