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

/**
 * Who is whom in the end: being one person is transitive, so whoever is tied to one
 * of several is tied to all of them, in whatever order it was said. The entry that
 * nobody joined into another keeps its name. Entries of two types are left out.
 */
function targetsOf(people: readonly Entity[], joins: readonly PeopleJoin[]): ReadonlyMap<string, string> {
  const types = new Map(people.map(({ id, type }) => [id, type]))
  const fitting = joins
    .filter(({ from, into }) => from !== into && types.has(from) && types.get(from) === types.get(into))
    .sort((a, b) => (`${a.from} ${a.into}` < `${b.from} ${b.into}` ? -1 : 1))
  const joined = new Set(fitting.map(({ from }) => from))
  const groups: Set<string>[] = []
  for (const { from, into } of fitting) {
    const met = groups.filter((group) => group.has(from) || group.has(into))
    const group = new Set([...met.flatMap((one) => [...one]), into, from])
    for (const one of met) groups.splice(groups.indexOf(one), 1)
    groups.push(group)
  }
  return new Map(
    groups.flatMap((group) => {
      const ids = [...group]
      const keeps = ids.filter((id) => !joined.has(id)).sort()[0] ?? ringKeeps(fitting, group)
      return ids.filter((id) => id !== keeps).map((id) => [id, keeps] as const)
    }),
  )
}

/** Where each was joined into another, the first by letters that something was joined into. */
const ringKeeps = (joins: readonly PeopleJoin[], group: ReadonlySet<string>): string =>
  (joins.find(({ from }) => group.has(from)) as PeopleJoin).into

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
