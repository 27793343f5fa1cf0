import { counts } from '../compare/heard.ts'
import { isNegative } from '../compare/polarity.ts'
import type { Fact, Presence, Reading } from '../story/types.ts'

/**
 * `present`: named among those who took part; `absent`: said not to have; `others`: the
 * article names others of that list and not this one. Else where the search stands.
 */
export type Attendance = 'present' | 'absent' | 'others' | Exclude<Presence, 'stated'>

export interface AttendanceCell {
  readonly state: Attendance
  /** The row and the reading that say so; null where nothing is said. */
  readonly fact: string | null
  readonly reading: Reading | null
}

/** One person, or one party that is not a person, across the articles. */
export interface AttendanceRow {
  readonly key: string
  /** Null: the row is about a party, and its question names it. */
  readonly entity: string | null
  /** The rows it rests on; never empty. */
  readonly facts: readonly Fact[]
  readonly cells: ReadonlyMap<string, AttendanceCell>
}

const lists = (fact: Fact): boolean => readingsOf(fact).some(({ value }) => value.type === 'people')
const readingsOf = (fact: Fact): readonly Reading[] =>
  Object.values(fact.cells).flatMap(({ readings }) => readings.filter(counts))

/** Everybody who is named in a list of participants, then the parties that are asked for as a whole. */
export function attendanceOf(facts: readonly Fact[], articleIds: readonly string[]): readonly AttendanceRow[] {
  const stated = facts.filter(({ derived }) => !derived)
  const named = stated.filter((fact) => fact.kind === 'participants' && lists(fact))
  const entities = [...new Set(named.flatMap(membersIn))]
  const people = entities.map((entity) => personRow(entity, named, articleIds))
  return [
    ...people,
    ...stated.filter(({ kind }) => kind === 'party-presence').map((fact) => partyRow(fact, articleIds)),
  ]
}

const membersIn = (fact: Fact): readonly string[] => readingsOf(fact).flatMap(membersOf)

const membersOf = ({ value }: Reading): readonly string[] =>
  value.type === 'people' ? value.members.map(({ entity }) => entity) : []

function personRow(entity: string, named: readonly Fact[], articleIds: readonly string[]): AttendanceRow {
  const facts = named.filter((fact) => membersIn(fact).includes(entity))
  return {
    key: entity,
    entity,
    facts,
    cells: new Map(articleIds.map((article) => [article, personCell(entity, facts, article)])),
  }
}

function personCell(entity: string, facts: readonly Fact[], article: string): AttendanceCell {
  const said = facts.flatMap((fact) =>
    (fact.cells[article]?.readings ?? []).filter(counts).map((reading) => ({ fact: fact.id, reading })),
  )
  // The shorter the list, the nearer its words are to this one.
  const own = said
    .filter(({ reading }) => membersOf(reading).includes(entity))
    .sort((a, b) => membersOf(a.reading).length - membersOf(b.reading).length)
  const [first] = own
  if (first) return { ...first, state: isNegative(first.reading.certainty) ? 'absent' : 'present' }
  const other = said.find(({ reading }) => membersOf(reading).length > 0)
  if (other) return { ...other, state: 'others' }
  return { state: silence(facts, article), fact: null, reading: null }
}

function partyRow(fact: Fact, articleIds: readonly string[]): AttendanceRow {
  const cellOf = (article: string): AttendanceCell => {
    const reading = fact.cells[article]?.readings.find(counts)
    if (!reading) return { state: silence([fact], article), fact: null, reading: null }
    return { state: isNegative(reading.certainty) ? 'absent' : 'present', fact: fact.id, reading }
  }
  return { key: fact.id, entity: null, facts: [fact], cells: new Map(articleIds.map((id) => [id, cellOf(id)])) }
}

/** What is known of an article's silence: the most that any of the rows knows. */
function silence(facts: readonly Fact[], article: string): Exclude<Presence, 'stated'> {
  for (const fact of facts) {
    const presence = fact.cells[article]?.presence
    if (presence && presence !== 'stated' && presence !== 'not-found') return presence
  }
  return 'not-found'
}
