import type { Entry } from './edit-entry.ts'
import type { DecisionsFile } from './types.ts'

type Lists = Pick<
  DecisionsFile,
  'names' | 'moves' | 'joins' | 'samePeople' | 'renames' | 'overrides' | 'notes' | 'ratings'
>

/** Decisions that stand in lists of their own beside the rows; a list that would be empty is left out. */
export function listsOf(entries: readonly Entry[]): Lists {
  const lists = {
    names: entries.flatMap((entry) => (entry.on === 'name' ? entry.name : [])),
    moves: entries.flatMap((entry) => (entry.on === 'move' ? entry.move : [])),
    joins: entries.flatMap((entry) => (entry.on === 'join' ? entry.join : [])),
    samePeople: entries.flatMap((entry) => (entry.on === 'same' ? entry.same : [])),
    renames: entries.flatMap((entry) => (entry.on === 'rename' ? entry.rename : [])),
    overrides: entries.flatMap((entry) => (entry.on === 'verdict' ? entry.verdict : [])),
    notes: entries.flatMap((entry) => (entry.on === 'note' ? entry.note : [])),
    ratings: entries.flatMap((entry) => (entry.on === 'rating' ? entry.rating : [])),
  }
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))
}
