import type { FactKind } from '../extract/kind.ts'
import type { Value } from '../values/types.ts'
import type { Report } from './check.ts'
import type { DecisionsFile, FactDecision, ReadingDecision } from './types.ts'

/** What a decisions file may refer to without declaring it. */
export interface Known {
  readonly kinds: readonly Pick<FactKind, 'id' | 'codes' | 'valueTypes'>[]
  /** Entities and places that rules bring along. */
  readonly people?: readonly string[]
  readonly places?: readonly string[]
}

interface Tables {
  readonly people: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly occasions: ReadonlySet<string>
  readonly report: Report
}

type Kind = Known['kinds'][number]

export function checkReferences(file: DecisionsFile, known: Known, report: Report): void {
  const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id)
  const tables: Tables = {
    people: new Set([...ids(file.people), ...(known.people ?? [])]),
    places: new Set([...ids(file.places), ...(known.places ?? [])]),
    occasions: new Set(ids(file.occasions)),
    report,
  }
  for (const table of ['people', 'places', 'occasions', 'facts'] as const) checkUnique(ids(file[table]), table, report)
  checkTables(file, tables)
  const kinds = new Map(known.kinds.map((kind) => [kind.id, kind]))
  file.facts.forEach((fact, n) => {
    checkFact(fact, `facts[${n}]`, kinds.get(fact.kind), tables)
  })
}

function checkUnique(ids: readonly string[], table: string, report: Report): void {
  const seen = new Set<string>()
  ids.forEach((id, n) => {
    if (seen.has(id)) report(`${table}[${n}].id`, 'duplicate', id)
    seen.add(id)
  })
}

function checkTables(file: DecisionsFile, { people, places, report }: Tables): void {
  file.people.forEach(({ speaksFor, members }, n) => {
    for (const id of [...(speaksFor === undefined ? [] : [speaksFor]), ...(members ?? [])])
      if (!people.has(id)) report(`people[${n}]`, 'unknown-entity', id)
  })
  file.places.forEach(({ within }, n) => {
    if (within !== null && !places.has(within)) report(`places[${n}].within`, 'unknown-place', within)
  })
}

function checkFact(fact: FactDecision, path: string, kind: Kind | undefined, tables: Tables): void {
  if (!kind) tables.report(`${path}.kind`, 'unknown-kind', fact.kind)
  else checkCells(fact, path, kind, tables)
}

function checkCells(fact: FactDecision, path: string, kind: Kind, tables: Tables): void {
  for (const [article, cell] of Object.entries(fact.cells)) {
    cell.readings?.forEach((reading, n) => {
      checkReading(reading, `${path}.cells.${article}.readings[${n}]`, kind, tables)
    })
  }
}

function checkReading(reading: ReadingDecision, path: string, kind: Kind, tables: Tables): void {
  const { report } = tables
  for (const field of ['speaker', 'via'] as const) {
    const id = reading[field]
    if (id !== undefined && !tables.people.has(id)) report(`${path}.${field}`, 'unknown-entity', id)
  }
  if (reading.occasion !== undefined && !tables.occasions.has(reading.occasion))
    report(`${path}.occasion`, 'unknown-occasion', reading.occasion)
  if (!kind.valueTypes.includes(reading.value.type)) report(`${path}.value`, 'value-not-of-kind', reading.value.type)
  for (const code of codesOf(reading.value))
    if (!kind.codes?.includes(code)) report(`${path}.value`, 'unknown-code', code)
  checkEntities(reading.value, `${path}.value`, tables)
}

function codesOf(value: Value): readonly string[] {
  if (value.type === 'choice') return [value.code]
  if (value.type === 'role') return [value.role]
  return value.type === 'items' ? value.items : []
}

function checkEntities(value: Value, path: string, { people, places, report }: Tables): void {
  if (value.type === 'place' && !places.has(value.entity)) report(path, 'unknown-place', value.entity)
  for (const id of entitiesOf(value)) if (!people.has(id)) report(path, 'unknown-entity', id)
}

function entitiesOf(value: Value): readonly string[] {
  if (value.type === 'people') return value.members.map(({ entity }) => entity)
  return value.type === 'person' || value.type === 'organisation' || value.type === 'role' ? [value.entity] : []
}
