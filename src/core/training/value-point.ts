import { relateValues } from '../values/relate.ts'
import { addDays, dayOf } from '../values/time.ts'
import type { SetRelation, Value } from '../values/types.ts'
import { sharedWords, wordsOf } from '../values/utterance.ts'
import type { World } from '../values/world.ts'
import { fits, type ValueForm } from './value-form.ts'

/**
 * What a stated value is worth beside the key's, 0 to 1. The algebra of values
 * decides: equal is worth one, a figure, window or place inside, around or across
 * the key's half, everything else nothing. Lists and words that are not equal are
 * worth the share that both have of all that either has, as passages are.
 */
export const HALF = 0.5

/** Of several values that an article gives, the one that the learner comes nearest to. */
export const valuePoint = (form: ValueForm, given: Value, keys: readonly Value[]): number =>
  Math.max(
    0,
    ...keys.filter((key) => fits(form, key)).map((key) => pointOf(form, asked(form, given), asked(form, key))),
  )

function pointOf(form: ValueForm, given: Value, key: Value): number {
  const relation = relateValues(given, key, worldOf(form))
  if (relation === 'equal') return 1
  if (form.field === 'several') return shareOfLists(namesOf(given), namesOf(key))
  if (form.field === 'words') return shareOfWords(wordsOf(textOf(given)), wordsOf(textOf(key)))
  return MEETS[relation] ? HALF : 0
}

const MEETS: Readonly<Record<SetRelation, boolean>> = {
  equal: true,
  inside: true,
  contains: true,
  overlaps: true,
  disjoint: false,
  incomparable: false,
}

/** A value cut down to what its field asks for: whole days, one list as complete as another, plain words. */
function asked({ field }: ValueForm, value: Value): Value {
  if (field === 'words') return { type: 'text', text: textOf(value) }
  if (value.type === 'people' || value.type === 'items') return { ...value, closed: true }
  if (value.type === 'count') return { ...rangeOf(value), type: 'number' }
  if (value.type !== 'date') return value
  return { ...value, from: value.from && dayOf(value.from), to: value.to && dayAfter(value.to) }
}

const rangeOf = ({ type: _, noun: __, lemma: ___, class: ____, ...range }: Extract<Value, { type: 'count' }>) => range

/** A window that ends within a day reaches to the end of it. */
const dayAfter = (iso: string): string | null => (iso.length > 10 ? addDays(iso.slice(0, 10), 1) : iso)

function textOf(value: Value): string {
  if (value.type === 'role') return value.title
  if (value.type === 'person' || value.type === 'organisation') return value.name
  return value.type === 'quotation' || value.type === 'text' ? value.text : ''
}

function namesOf(value: Value): readonly string[] {
  if (value.type === 'people') return value.members.map(({ entity }) => entity)
  return value.type === 'items' ? value.items : []
}

function shareOfLists(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)]
  const common = [...left].filter((name) => right.has(name)).length
  return shareOf(common, left.size, right.size)
}

const shareOfWords = (a: readonly string[], b: readonly string[]): number =>
  shareOf(sharedWords(a, b), a.length, b.length)

const shareOf = (common: number, a: number, b: number): number => (common === 0 ? 0 : common / (a + b - common))

/** The places of a form know what lies in what. */
function worldOf(form: ValueForm): World {
  const within = new Map(form.field === 'one' ? form.options.map((one) => [one.id, one.within]) : [])
  return { placeWithin: (place) => within.get(place), entity: () => undefined }
}
