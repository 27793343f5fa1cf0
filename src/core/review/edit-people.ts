import type { Entity, Fact, Reading, Story } from '../story/types.ts'
import type { Value } from '../values/types.ts'
import { type EditedPeople, splitNames } from './edit-names.ts'
import { renameOf } from './edit-rows.ts'
import type { NamingText } from './speaker-names.ts'
import type { DecisionsFile, PeopleJoin } from './types.ts'

/** Names split off first, then entries joined, then entries called anew. */
export function peopleOf(
  story: Pick<Story, 'people'>,
  layers: readonly DecisionsFile[],
  articles: readonly NamingText[],
): EditedPeople {
  const split = splitNames(
    story,
    layers.flatMap(({ names }) => names ?? []),
    articles,
  )
  const joins = layers.flatMap(({ samePeople }) => samePeople ?? [])
  const into = targetsOf(split.people, joins)
  const people = called(joinedPeople(split.people, into), layers)
  if (into.size === 0) return { people, inFact: split.inFact }
  const idOf = (id: string): string => into.get(id) ?? id
  return { people, inFact: (fact) => joinedIn(split.inFact(fact), idOf, into) }
}

/** Who is whom in the end; entries of two types, and joins that lead in a ring, are left out. */
function targetsOf(people: readonly Entity[], joins: readonly PeopleJoin[]): ReadonlyMap<string, string> {
  const types = new Map(people.map(({ id, type }) => [id, type]))
  const next = new Map<string, string>()
  const end = (id: string): string => {
    const further = next.get(id)
    return further === undefined ? id : end(further)
  }
  const ordered = [...joins].sort((a, b) => (`${a.from} ${a.into}` < `${b.from} ${b.into}` ? -1 : 1))
  for (const { from, into } of ordered) {
    const isFitting = types.has(from) && types.get(from) === types.get(into)
    if (isFitting && !next.has(from) && end(into) !== from) next.set(from, into)
  }
  return new Map([...next.keys()].map((id) => [id, end(id)]))
}

function joinedPeople(people: readonly Entity[], into: ReadonlyMap<string, string>): readonly Entity[] {
  if (into.size === 0) return people
  return people.flatMap((one) => {
    if (into.has(one.id)) return []
    const others = people.filter(({ id }) => into.get(id) === one.id)
    if (others.length === 0) return one
    return { ...one, names: [...new Set([one, ...others].flatMap(({ names }) => names))] }
  })
}

function called(people: readonly Entity[], layers: readonly DecisionsFile[]): readonly Entity[] {
  if (!layers.some(({ renames }) => renames?.some(({ of }) => of === 'person'))) return people
  return people.map((one) => {
    const rename = renameOf('person', one.id, layers)
    return rename ? { ...one, label: rename.label } : one
  })
}

type IdOf = (id: string) => string

function joinedIn<T extends Pick<Fact, 'cells'>>(fact: T, idOf: IdOf, into: ReadonlyMap<string, string>): T {
  const isNamed = (reading: Reading): boolean => idsIn(reading).some((id) => into.has(id))
  if (!Object.values(fact.cells).some(({ readings }) => readings.some(isNamed))) return fact
  const orNull = (id: string | null): string | null => (id === null ? null : idOf(id))
  const reading = (one: Reading): Reading => ({
    ...one,
    value: inValue(one.value, idOf),
    speaker: orNull(one.speaker),
    via: orNull(one.via),
    ...(one.machine ? { machine: { ...one.machine, value: inValue(one.machine.value, idOf) } } : {}),
  })
  const cells = Object.entries(fact.cells).map(([id, cell]) => [id, { ...cell, readings: cell.readings.map(reading) }])
  return { ...fact, cells: Object.fromEntries(cells) }
}

function idsIn({ value, speaker, via }: Reading): readonly string[] {
  const named =
    value.type === 'people' ? value.members.map(({ entity }) => entity) : 'entity' in value ? [value.entity] : []
  return [...named, ...(speaker === null ? [] : [speaker]), ...(via === null ? [] : [via])]
}

/** Places are a table of their own. */
function inValue(value: Value, idOf: IdOf): Value {
  if (value.type === 'people') {
    const members = new Map(value.members.map((member) => [idOf(member.entity), member]))
    return { ...value, members: [...members].map(([entity, member]) => ({ ...member, entity })) }
  }
  return 'entity' in value && value.type !== 'place' ? { ...value, entity: idOf(value.entity) } : value
}
