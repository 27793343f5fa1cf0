import type { Fact, Reading, Story } from './types.ts'

/** A reading with the cell it stands in. */
export interface ReadingPlace {
  readonly fact: Fact
  readonly articleId: string
  readonly reading: Reading
}

const indexes = new WeakMap<Story, ReadonlyMap<string, ReadingPlace>>()

function indexOf(story: Story): ReadonlyMap<string, ReadingPlace> {
  const known = indexes.get(story)
  if (known) return known
  const index = new Map(
    story.facts.flatMap((fact) =>
      Object.entries(fact.cells).flatMap(([articleId, cell]) =>
        cell.readings.map((reading) => [reading.id, { fact, articleId, reading }] as const),
      ),
    ),
  )
  indexes.set(story, index)
  return index
}

export const findReading = (story: Story, id: string): ReadingPlace | undefined => indexOf(story).get(id)
