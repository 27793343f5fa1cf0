import type { Entity, Fact, Reading, Story } from '../story/types.ts'
import { foldText } from '../text/fold.ts'
import type { Value } from '../values/types.ts'
import type { NameDecision } from './types.ts'

/**
 * Spellings taken out of the story's table. Whoever is called so becomes an
 * entity of his own, with that one name; everybody's record of him follows, the
 * rules' and the editors'. Side and role stay: they stand in the text.
 */
export interface Split {
  readonly people: readonly Entity[]
  /** The row itself where no name in it is meant. */
  readonly inFact: <T extends Pick<Fact, 'cells'>>(fact: T) => T
}

export function splitNames(story: Pick<Story, 'people'>, names: readonly NameDecision[]): Split {
  const ids = new Map<string, string>()
  let people = story.people
  for (const { entity, name } of names) {
    const from = people.find(({ id }) => id === entity)
    if (!from?.names.some((other) => foldText(other) === foldText(name))) continue
    const id = freeId(foldText(name).replaceAll(/\s+/g, '-'), people)
    ids.set(keyOf(entity, name), id)
    people = [...people.map((one) => (one === from ? without(one, name) : one)), apart(from, id, name)]
  }
  if (ids.size === 0) return { people, inFact: (fact) => fact }
  return { people, inFact: (fact) => inFact(fact, (entity, name) => ids.get(keyOf(entity, name)) ?? entity) }
}

const keyOf = (entity: string, name: string): string => `${entity} ${foldText(name)}`

function freeId(wanted: string, people: readonly Entity[]): string {
  const taken = new Set(people.map(({ id }) => id))
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
  return id
}

const without = (entity: Entity, name: string): Entity => ({
  ...entity,
  names: entity.names.filter((other) => foldText(other) !== foldText(name)),
})

const apart = ({ type, side }: Entity, id: string, name: string): Entity => ({
  id,
  type,
  side,
  label: { ar: name, en: name },
  names: [name],
})

type Rename = (entity: string, name: string) => string

function inFact<T extends Pick<Fact, 'cells'>>(fact: T, rename: Rename): T {
  let isTouched = false
  const touched = (value: Value): Value => {
    const renamed = inValue(value, rename)
    if (renamed !== value) isTouched = true
    return renamed
  }
  const reading = (one: Reading): Reading => ({
    ...one,
    value: touched(one.value),
    ...(one.machine ? { machine: { ...one.machine, value: inValue(one.machine.value, rename) } } : {}),
  })
  const cells = Object.entries(fact.cells).map(
    ([id, cell]) => [id, { ...cell, readings: cell.readings.map(reading) }] as const,
  )
  return isTouched ? { ...fact, cells: Object.fromEntries(cells) } : fact
}

function inValue(value: Value, rename: Rename): Value {
  if (value.type === 'person' || value.type === 'organisation') {
    const entity = rename(value.entity, value.name)
    return entity === value.entity ? value : { ...value, entity }
  }
  if (value.type !== 'people') return value
  const members = value.members.map((member) => ({ ...member, entity: rename(member.entity, member.name) }))
  return members.some((member, n) => member.entity !== value.members[n]?.entity) ? { ...value, members } : value
}

/** A person of a value, with the spellings that could be somebody else's. */
export interface Splittable {
  readonly entity: Entity
  /** As this value calls him. */
  readonly name: string
}

/** Whom a value names by a spelling that is not the only one. */
export function splittable({ people }: Pick<Story, 'people'>, value: Value): readonly Splittable[] {
  const members = value.type === 'people' ? value.members : value.type === 'person' ? [value] : []
  return members.flatMap(({ entity: id, name }) => {
    const entity = people.find((one) => one.id === id)
    const isTied = entity?.names.some((other) => foldText(other) === foldText(name))
    return entity && isTied && entity.names.length > 1 ? [{ entity, name }] : []
  })
}
