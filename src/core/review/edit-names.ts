import type { Entity, Fact, Reading, Story } from '../story/types.ts'
import { foldText } from '../text/fold.ts'
import type { Value } from '../values/types.ts'
import { type NamingText, SpeakerNames, type TakenName } from './speaker-names.ts'
import type { NameDecision } from './types.ts'

/** The people's table as editors have it, and a row as it reads with that table. */
export interface EditedPeople {
  /** The table itself where no decision touches it. */
  readonly people: readonly Entity[]
  /** The row itself where nobody in it is touched. */
  readonly inFact: <T extends Pick<Fact, 'cells'>>(fact: T) => T
}

/**
 * Spellings taken out of the story's table. Whoever is called so becomes an
 * entity of his own, with that one name; everybody's record of him follows, the
 * rules' and the editors'. Side and role stay: they stand in the text.
 */
export function splitNames(
  story: Pick<Story, 'people'>,
  names: readonly NameDecision[],
  articles: readonly NamingText[],
): EditedPeople {
  const ids = new Map<string, string>()
  const taken: TakenName[] = []
  let people = story.people
  for (const { entity, name } of names) {
    const from = people.find(({ id }) => id === entity)
    if (!from?.names.some((other) => foldText(other) === foldText(name))) continue
    const id = freeId(foldText(name).replaceAll(/\s+/g, '-'), people)
    ids.set(keyOf(entity, name), id)
    taken.push({ entity, name, id, others: without(from, name).names })
    people = [...people.map((one) => (one === from ? without(one, name) : one)), apart(from, id, name)]
  }
  if (ids.size === 0) return { people, inFact: (fact) => fact }
  const speakers = new SpeakerNames(articles, taken)
  return { people, inFact: (fact) => inFact(fact, (entity, name) => ids.get(keyOf(entity, name)) ?? entity, speakers) }
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

function inFact<T extends Pick<Fact, 'cells'>>(fact: T, rename: Rename, speakers: SpeakerNames): T {
  let isTouched = false
  const heard = (entity: string | null, article: string, one: Reading): string | null => {
    const meant = entity === null ? null : speakers.of(entity, article, one)
    if (meant !== entity) isTouched = true
    return meant
  }
  const touched = (value: Value): Value => {
    const renamed = inValue(value, rename)
    if (renamed !== value) isTouched = true
    return renamed
  }
  const reading = (one: Reading, article: string): Reading => ({
    ...one,
    value: touched(one.value),
    speaker: heard(one.speaker, article, one),
    via: heard(one.via, article, one),
    ...(one.machine ? { machine: { ...one.machine, value: inValue(one.machine.value, rename) } } : {}),
  })
  const cells = Object.entries(fact.cells).map(
    ([id, cell]) => [id, { ...cell, readings: cell.readings.map((one) => reading(one, id)) }] as const,
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
