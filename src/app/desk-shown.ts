import type { DecisionsFile } from '@/core/review/types.ts'
import type { Entity, Fact, Note, Story } from '@/core/story/types.ts'

/** What decisions change in a story: the rest need not travel. */
export interface Redecided {
  readonly people: readonly Entity[]
  /** Every row's id, in order. */
  readonly order: readonly string[]
  readonly changed: readonly Fact[]
  readonly notes?: readonly Note[]
}

/** The story with what was decided anew in its place. */
export function withRedecided(
  base: Story,
  layers: readonly DecisionsFile[],
  { people, order, changed, notes }: Redecided,
): Story {
  const facts = new Map([...base.facts, ...changed].map((fact) => [fact.id, fact]))
  return {
    ...base,
    people,
    facts: order.flatMap((id) => facts.get(id) ?? []),
    desk: layers,
    ...(notes ? { notes } : {}),
  }
}
