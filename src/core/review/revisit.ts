import { type Draft, type History, standing } from './history.ts'

/** The history as it was once an act had been made; all of it where no act has that id. */
export function until(history: History, id: string): History {
  const at = history.findIndex((act) => act.id === id)
  return at < 0 ? history : history.slice(0, at + 1)
}

/**
 * What must be decided so that everything stands again as it stood `then`: one
 * decision for each slot that holds something else now. Nothing that came since is
 * struck out; it can be gone back to in the same way.
 */
export function restored(now: History, then: History): readonly Draft[] {
  const [before, after] = [standing(now), standing(then)]
  const gone = [...before.values()]
    .filter(({ slot }) => !after.has(slot.key))
    .map(({ slot }) => ({ slot, after: null }))
  const back = [...after.values()].filter(
    ({ slot, after: entry }) => JSON.stringify(before.get(slot.key)?.after ?? null) !== JSON.stringify(entry),
  )
  return [...gone, ...back].map(({ slot, after: entry }) => ({ kind: 'restore', slot, after: entry }))
}
