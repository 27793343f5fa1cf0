import type { Entity, Place } from '../story/types.ts'

/** What the story's tables know about the entities that values name. */
export interface World {
  /** The place that `place` lies in; null for the widest; undefined where the tables do not know it. */
  placeWithin(place: string): string | null | undefined
  entity(id: string): Pick<Entity, 'speaksFor' | 'members'> | undefined
}

export function worldOf(people: readonly Entity[], places: readonly Place[]): World {
  const within = new Map(places.map((place) => [place.id, place.within]))
  const entities = new Map(people.map((entity) => [entity.id, entity]))
  return {
    placeWithin: (place) => within.get(place),
    entity: (id) => entities.get(id),
  }
}

/** `start` and what `next` leads to from it, nearest first; a circle in the tables ends the walk. */
export function chain(start: string, next: (id: string) => string | null | undefined): readonly string[] {
  const seen = new Set<string>()
  let at: string | null | undefined = start
  while (at != null && !seen.has(at)) {
    seen.add(at)
    at = next(at)
  }
  return [...seen]
}

/** Whom an entity speaks for, itself first. */
export const bodiesOf = (id: string, world: World): readonly string[] =>
  chain(id, (entity) => world.entity(entity)?.speaksFor)

/**
 * Whether two mouths are one source: the same entity, a spokeswoman and her
 * ministry, or groups made of the same bodies. One member of a group is not
 * the group: «الجانبان» and «الأميركيون» stay apart.
 */
export function sameSource(a: string, b: string, world: World): boolean {
  if (a === b) return true
  const [left, right] = [membersOf(a, world), membersOf(b, world)]
  const matched = (xs: readonly string[], ys: readonly string[]): boolean =>
    xs.every((x) => ys.some((y) => speaksAs(x, y, world)))
  return matched(left, right) && matched(right, left)
}

const membersOf = (id: string, world: World): readonly string[] => {
  const members = world.entity(id)?.members
  return members && members.length > 0 ? members : [id]
}

const speaksAs = (a: string, b: string, world: World): boolean =>
  bodiesOf(a, world).includes(b) || bodiesOf(b, world).includes(a)
