import { fromContainment } from './set-relation.ts'
import type { OrganisationValue, PlaceValue, SetRelation } from './types.ts'
import { bodiesOf, chain, type World } from './world.ts'

/** Places by containment; where neither lies in the other and the tables do not know both, nothing is said. */
export function relatePlaces(a: PlaceValue, b: PlaceValue, world: World): SetRelation {
  if (a.entity === b.entity) return 'equal'
  const around = (value: PlaceValue): readonly string[] =>
    chain(value.entity, (place) => world.placeWithin(place) ?? (place === value.entity ? value.within : undefined))
  const known = isKnown(a, world) && isKnown(b, world)
  return fromContainment(
    around(a).includes(b.entity),
    around(b).includes(a.entity),
    known ? 'disjoint' : 'incomparable',
  )
}

const isKnown = (value: PlaceValue, world: World): boolean =>
  value.within !== undefined || world.placeWithin(value.entity) !== undefined

/** A ministry lies inside the body it speaks for. */
export function relateOrganisations(a: OrganisationValue, b: OrganisationValue, world: World): SetRelation {
  if (a.entity === b.entity) return 'equal'
  const around = (value: OrganisationValue): readonly string[] =>
    value.within === undefined ? bodiesOf(value.entity, world) : [value.entity, ...bodiesOf(value.within, world)]
  return fromContainment(around(a).includes(b.entity), around(b).includes(a.entity), 'disjoint')
}
