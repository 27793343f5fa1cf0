import { relateLists } from './lists.ts'
import { relateOrganisations, relatePlaces } from './place.ts'
import { type QuantityValue, relateQuantities } from './quantity.ts'
import { inverse } from './set-relation.ts'
import type { PeopleValue, SetRelation, Value } from './types.ts'
import { relateTexts } from './utterance.ts'
import { relateDates } from './when.ts'
import type { World } from './world.ts'

/**
 * How the sets that two values denote lie to each other. Values of types that
 * answer different questions are `incomparable`.
 *
 * Laws: `relateValues(b, a)` is the inverse of `relateValues(a, b)`; a value
 * equals itself; `inside` is transitive for values of one type.
 */
export function relateValues(a: Value, b: Value, world: World): SetRelation {
  if (isQuantity(a) && isQuantity(b)) return relateQuantities(a, b)
  if (isWorded(a) && isWorded(b)) return relateTexts(a.text, b.text)
  if (a.type === b.type) return relateLike(a, b as typeof a, world)
  if (a.type === 'person' && b.type === 'people') return relateLists({ names: [a.entity], closed: false }, namesOf(b))
  if (a.type === 'people' && b.type === 'person') return inverse(relateValues(b, a, world))
  return 'incomparable'
}

/** Both of one type; the pairs are spelled out because the compiler cannot tie two unions together. */
function relateLike(a: Value, b: Value, world: World): SetRelation {
  if (a.type === 'date' && b.type === 'date') return relateDates(a, b)
  if (a.type === 'place' && b.type === 'place') return relatePlaces(a, b, world)
  if (a.type === 'organisation' && b.type === 'organisation') return relateOrganisations(a, b, world)
  if (a.type === 'people' && b.type === 'people') return relateLists(namesOf(a), namesOf(b))
  if (a.type === 'items' && b.type === 'items') return relateLists(itemsOf(a), itemsOf(b))
  return relatePoints(a, b)
}

/** Types whose values are single points: equal or apart. */
function relatePoints(a: Value, b: Value): SetRelation {
  if (a.type === 'role' && b.type === 'role' && a.entity !== b.entity) return 'incomparable'
  if (a.type === 'scale' && b.type === 'scale' && a.scale !== b.scale) return 'incomparable'
  return pointOf(a) === pointOf(b) ? 'equal' : 'disjoint'
}

function pointOf(value: Value): string {
  switch (value.type) {
    case 'person':
      return value.entity
    case 'role':
      return value.role
    case 'choice':
      return value.code
    case 'scale':
      return value.level
    case 'score':
      // «فاز 2-1» and «خسر 1-2» tell one match from its two sides.
      return `${Math.min(value.home, value.away)}:${Math.max(value.home, value.away)}`
    case 'ordinal':
      return String(value.ordinal)
    default:
      return value.type
  }
}

const namesOf = (value: PeopleValue) => ({
  names: value.members.map((member) => member.entity),
  closed: value.closed,
})

const itemsOf = (value: Extract<Value, { type: 'items' }>) => ({ names: value.items, closed: value.closed })

const isWorded = (value: Value): value is Extract<Value, { text: string }> =>
  value.type === 'quotation' || value.type === 'text'

const quantities: ReadonlySet<Value['type']> = new Set([
  'number',
  'count',
  'duration',
  'money',
  'percent',
  'measure',
  'age',
])

export const isQuantity = (value: Value): value is QuantityValue => quantities.has(value.type)
