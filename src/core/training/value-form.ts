import type { Localized } from '../article/types.ts'
import { counts } from '../compare/heard.ts'
import type { Fact, Story } from '../story/types.ts'
import type { ScaleId, Value } from '../values/types.ts'

/** The field in which a learner states a value: the shape of the answer and nothing of what it is. */
export type ValueForm =
  /** `units`: currencies or units of measure, where there is a choice. */
  | { readonly field: 'quantity'; readonly of: QuantityType; readonly units: readonly string[] }
  | { readonly field: 'ordinal' | 'score' }
  /** First and last day; an hour is not asked for. */
  | { readonly field: 'days' }
  | {
      readonly field: 'one'
      readonly of: 'choice' | 'place'
      readonly kind: string
      readonly options: readonly Option[]
    }
  | { readonly field: 'step'; readonly scale: ScaleId; readonly kind: string }
  | {
      readonly field: 'several'
      readonly of: 'people' | 'items'
      readonly kind: string
      readonly options: readonly Option[]
    }
  /** As the article words it: an utterance, a title, how a name is written. */
  | { readonly field: 'words' }

/** `label` null: the catalogue of the row's kind names the code. `within`: the place around it. */
export interface Option {
  readonly id: string
  readonly label: Localized | null
  readonly within?: string | null
}

export const QUANTITY_TYPES = ['number', 'count', 'duration', 'money', 'percent', 'measure', 'age'] as const
export type QuantityType = (typeof QUANTITY_TYPES)[number]

/** The form that most of a row's readings fit; null where its question is answered by yes and no, or by one code alone. */
export function formOf(story: Story, fact: Fact): ValueForm | null {
  const values = valuesOf(fact)
  const best = FIELDS.map((field) => ({ field, fitting: values.filter((value) => fieldOf(value) === field) })).sort(
    (a, b) => b.fitting.length - a.fitting.length,
  )[0]
  return best && best.fitting.length > 0 ? FORMS[best.field](best.fitting, fact, story) : null
}

/** Whether a value can be stated in a form at all. */
export function fits(form: ValueForm, value: Value): boolean {
  if (fieldOf(value) !== form.field) return false
  if (form.field === 'quantity') return isPlain(form.of) ? isPlain(value.type) : value.type === form.of
  if (form.field === 'one' || form.field === 'several') return value.type === form.of
  return form.field !== 'step' || (value.type === 'scale' && value.scale === form.scale)
}

type Field = ValueForm['field']
const FIELDS = [
  'quantity',
  'ordinal',
  'score',
  'days',
  'one',
  'step',
  'several',
  'words',
] as const satisfies readonly Field[]

/** People and bodies are asked for as they are written: a row about one of them asks how he is named. */
const FIELD_OF: Readonly<Record<Value['type'], Field | null>> = {
  number: 'quantity',
  count: 'quantity',
  duration: 'quantity',
  money: 'quantity',
  percent: 'quantity',
  measure: 'quantity',
  age: 'quantity',
  score: 'score',
  ordinal: 'ordinal',
  date: 'days',
  place: 'one',
  choice: 'one',
  scale: 'step',
  people: 'several',
  items: 'several',
  organisation: 'words',
  person: 'words',
  role: 'words',
  quotation: 'words',
  text: 'words',
  proposition: null,
}

/** «غداً» without a day to count from cannot be put into a calendar. */
const fieldOf = (value: Value): Field | null =>
  value.type === 'date' && value.from === null && value.to === null ? null : FIELD_OF[value.type]

/** Counted things and bare figures answer one question. */
const isPlain = (type: string): boolean => type === 'number' || type === 'count'

const valuesOf = (fact: Fact): readonly Value[] =>
  Object.values(fact.cells).flatMap(({ readings }) => readings.filter(counts).map(({ value }) => value))

type Maker = (values: readonly Value[], fact: Fact, story: Story) => ValueForm | null

const FORMS: Readonly<Record<Field, Maker>> = {
  quantity: (values) => {
    const of = QUANTITY_TYPES.find((type) => type === values[0]?.type)
    return of ? { field: 'quantity', of, units: unique(values.flatMap(unitOf)) } : null
  },
  ordinal: () => ({ field: 'ordinal' }),
  score: () => ({ field: 'score' }),
  days: () => ({ field: 'days' }),
  words: () => ({ field: 'words' }),
  step: ([first], { kind }) => (first?.type === 'scale' ? { field: 'step', scale: first.scale, kind } : null),
  one: (values, fact, story) => {
    const isPlace = values[0]?.type === 'place'
    const options = isPlace ? placesOf(values, story) : codesOf(values, fact, story)
    return options.length < 2 ? null : { field: 'one', of: isPlace ? 'place' : 'choice', kind: fact.kind, options }
  },
  several: (values, fact, story) => {
    const arePeople = values[0]?.type === 'people'
    const options = arePeople ? peopleOf(values, story) : codesOf(values, fact, story)
    return options.length < 2
      ? null
      : { field: 'several', of: arePeople ? 'people' : 'items', kind: fact.kind, options }
  },
}

function unitOf(value: Value): readonly string[] {
  if (value.type === 'money') return [value.currency]
  return value.type === 'measure' ? [value.unit] : []
}

/** Sorted, so that the order tells nothing of the key. */
const unique = (words: readonly string[]): readonly string[] => [...new Set(words)].sort()

const codesIn = (value: Value): readonly string[] =>
  value.type === 'choice' ? [value.code] : value.type === 'items' ? value.items : []

/** The row's own codes; where that is one alone, what other rows of the kind say stands beside it. */
function codesOf(values: readonly Value[], fact: Fact, story: Story): readonly Option[] {
  const own = unique(values.flatMap(codesIn))
  const others = story.facts.filter(({ kind }) => kind === fact.kind).flatMap(valuesOf)
  const all = own.length > 1 ? own : unique([...own, ...others.flatMap(codesIn)])
  return all.map((id) => ({ id, label: null }))
}

/** Every place of the story, whichever the row names. */
function placesOf(values: readonly Value[], story: Story): readonly Option[] {
  const known = story.places.map(({ id, label, within }) => ({ id, label, within }))
  return withUnknown(
    known,
    values.flatMap((value) => (value.type === 'place' ? [{ id: value.entity, name: value.name }] : [])),
  )
}

/** Everybody in the story, whoever was there. */
function peopleOf(values: readonly Value[], story: Story): readonly Option[] {
  const known = story.people.filter(({ type }) => type === 'person').map(({ id, label }) => ({ id, label }))
  const members = values.flatMap((value) => (value.type === 'people' ? value.members : []))
  return withUnknown(
    known,
    members.map(({ entity, name }) => ({ id: entity, name })),
  )
}

/** Whom the story's table does not know is called as the text calls him. */
function withUnknown(
  known: readonly Option[],
  named: readonly { readonly id: string; readonly name: string }[],
): readonly Option[] {
  const ids = new Set(known.map(({ id }) => id))
  const unknown = new Map(named.filter(({ id }) => !ids.has(id)).map(({ id, name }) => [id, { ar: name, en: name }]))
  const all = [...known, ...[...unknown].map(([id, label]) => ({ id, label }))]
  return all.sort((a, b) => ((a.label?.ar ?? a.id) < (b.label?.ar ?? b.id) ? -1 : 1))
}
