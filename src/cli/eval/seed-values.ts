import type { Fact, Reading, Story } from '@/core/story/types.ts'
import { foldText } from '@/core/text/fold.ts'
import { contains, intersects, type Span } from '@/core/text/span.ts'
import { valueKey } from '@/core/values/key.ts'
import { relateValues } from '@/core/values/relate.ts'
import type { ItemsValue, Value } from '@/core/values/types.ts'
import { worldOf } from '@/core/values/world.ts'

/** What the rules gave and what the editor holds, in one form that can be compared. */

export interface Truth {
  readonly fact: string
  readonly kind: string
  readonly sources: readonly string[]
  readonly article: string
  readonly reading: Reading
  readonly key: string
}

export interface Given {
  readonly fact: string
  readonly kind: string
  readonly article: string
  readonly reading: Reading
  readonly key: string
  /** The editor's ids of whom it tells or who is heard. */
  readonly people: readonly string[]
}

/** Any spelling of a person or place, folded, → the editor's id. */
export type NameIds = ReadonlyMap<string, string>

export function nameIds(story: Story): NameIds {
  const entities = [...story.people, ...story.places]
  return new Map(entities.flatMap(({ id, names }) => names.map((name) => [foldText(name), id] as const)))
}

/** The rules' id of a person → the editor's, where any of the names is known. */
export const holderIds = (machine: Story, names: NameIds): NameIds =>
  new Map(
    machine.people.map(({ id, names: own }) => [id, own.flatMap((name) => names.get(foldText(name)) ?? [])[0] ?? id]),
  )

/** What one passage says of two people answers two questions. */
export function isOfAnother(given: Value, truth: Value, holders: NameIds): boolean {
  if (given.type === 'person')
    return truth.type === 'person' && (holders.get(given.entity) ?? given.entity) !== truth.entity
  if (given.type !== 'role') return false
  return truth.type !== 'role' || (holders.get(given.entity) ?? given.entity) !== truth.entity
}

/** Entities by name, so that the rules' own ids meet the editor's. */
function keyOf(value: Value, names: NameIds): string {
  const id = (name: string, entity: string) => names.get(foldText(name)) ?? entity
  if (value.type === 'people')
    return `people|${value.members
      .map(({ name, entity }) => id(name, entity))
      .sort()
      .join(',')}`
  if (value.type === 'place' || value.type === 'person' || value.type === 'organisation') {
    return `${value.type}|${id(value.name, value.entity)}`
  }
  if (value.type === 'role') return `role|${value.role}`
  return valueKey(value)
}

/** Words are right where one passage holds the other: where an utterance begins and ends is a matter of cutting. */
function sameKey(a: string, b: string): boolean {
  if (!a.startsWith(WORDS) || !b.startsWith(WORDS)) return a === b
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return long.slice(WORDS.length).includes(short.slice(WORDS.length))
}

const WORDS = 'words|'

const machineReadings = (fact: Fact): [string, Reading][] =>
  Object.entries(fact.cells).flatMap(([article, cell]) =>
    cell.readings.filter(({ origin }) => origin.by === 'rule').map((reading): [string, Reading] => [article, reading]),
  )

/**
 * On the same words, what says the editor's value and more: an hour of his day, a list that holds his answer, the
 * point itself that he reads details of, the stance («يرفض») whose object he asks about.
 */
export function agrees(given: Given, truth: Truth): boolean {
  if (sameKey(given.key, truth.key)) return true
  const [a, b] = [given.reading, truth.reading]
  if (given.kind !== truth.kind) return false
  if (a.value.type === 'items' && b.value.type === 'items') return isPart(a.value, b.value)
  if (!intersects(a.words, b.words)) return false
  if (a.value.type === 'items' && b.value.type === 'choice') return a.value.items.includes(b.value.code)
  if (a.value.type === 'date' && b.value.type === 'date')
    return contains(a.words, b.words) && relateValues(a.value, b.value, nowhere) === 'inside'
  if (a.value.type === 'choice' && (b.value.type === 'proposition' || b.value.type === 'items'))
    return contains(a.words, b.words) || contains(b.words, a.words)
  return a.value.type === 'proposition' && b.value.type === 'items'
}
/** An open list that holds some of the answer and nothing else is right as far as it goes: the passage may say no more. */
const isPart = (some: ItemsValue, all: ItemsValue): boolean =>
  !some.closed && some.items.every((item) => all.items.includes(item))
const nowhere = worldOf([], [])

function peopleOf({ value, speaker }: Reading, holders: NameIds): string[] {
  const own =
    value.type === 'people'
      ? value.members.map(({ entity }) => entity)
      : value.type === 'person' || value.type === 'role'
        ? [value.entity]
        : []
  return [...own, ...(speaker === null ? [] : [speaker])].map((id) => holders.get(id) ?? id)
}

export function givenReadings(machine: Story, names: NameIds, holders: NameIds): Given[] {
  return machine.facts
    .filter(({ derived }) => !derived)
    .flatMap((fact) =>
      machineReadings(fact).map(([article, reading]) => ({
        fact: fact.id,
        kind: fact.kind,
        article,
        reading,
        key: keyOf(reading.value, names),
        people: peopleOf(reading, holders),
      })),
    )
}

export function truthsOf(edited: Story, names: NameIds): Truth[] {
  return edited.facts
    .filter(({ sources, derived }) => sources !== undefined && !derived)
    .flatMap((fact) =>
      Object.entries(fact.cells).flatMap(([article, cell]) =>
        cell.readings.filter(isEditors).map((reading) => ({
          fact: fact.id,
          kind: fact.kind,
          sources: fact.sources?.['B'] ?? [],
          article,
          reading,
          key: keyOf(reading.value, names),
        })),
      ),
    )
}

const isEditors = ({ origin, review }: Reading): boolean =>
  review !== 'rejected' && (origin.by === 'editor' || review === 'confirmed' || review === 'corrected')

export const stands = (reading: Reading, span: Span): boolean =>
  intersects(reading.words, span) || reading.evidence.some((passage) => intersects(passage, span))
