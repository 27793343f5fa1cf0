import type { Cell } from '../story/types.ts'
import { contains, type Slice } from '../text/span.ts'
import type { MachineFact } from './apply.ts'
import { type Desk, type Passages, passagesOf, type SourceText } from './passage.ts'
import type { DecisionsFile, FactDecision } from './types.ts'

/**
 * Rows that rules found under names of their own and that an editor's row of
 * the same kind already holds: most of their readings lie in passages that the
 * editor gives there. Such a row is the editor's row, found again; what the rules
 * have besides stands in it as proposed, if it answers as the editor's row does:
 * «توسيع» is no answer to «في أي مجالات».
 */
export interface Absorbed {
  /** By id of the editor's row. */
  readonly found: ReadonlyMap<string, MachineFact>
  /** Rows that only rules have. */
  readonly left: readonly MachineFact[]
}

export function absorb(
  proposed: readonly MachineFact[],
  decisions: DecisionsFile | null,
  articles: readonly SourceText[],
): Absorbed {
  const facts = decisions?.facts ?? []
  const named = new Set(facts.map(({ id }) => id))
  const kinds = new Set(proposed.filter(({ id }) => !named.has(id)).map(({ kind }) => kind))
  const rows = facts.filter(({ kind }) => kinds.has(kind)).map((fact) => ({ fact, homes: homesOf(fact, articles) }))
  const found = new Map(proposed.filter(({ id }) => named.has(id)).map((fact) => [fact.id, fact]))
  const left: MachineFact[] = []
  for (const fact of proposed) {
    if (named.has(fact.id)) continue
    const row = mostOf(
      rows.filter(({ fact: { kind } }) => kind === fact.kind),
      fact,
    )
    if (row) found.set(row.fact.id, united(found.get(row.fact.id), answering(fact, row.fact), row.fact.id, row.homes))
    else left.push(fact)
  }
  return { found, left }
}

/** The editor's readings by article, tied to the text. */
type Homes = ReadonlyMap<string, readonly Passages[]>

function homesOf(fact: FactDecision, articles: readonly SourceText[]): Homes {
  return new Map(
    articles.map((article) => {
      const desk: Desk = { fact: fact.id, article, problems: [], lost: [] }
      const readings = fact.cells[article.id]?.readings ?? []
      return [article.id, readings.flatMap((reading) => passagesOf(reading, desk) ?? [])]
    }),
  )
}

/** The editor's row that holds more than half of the readings, if one does. */
function mostOf<R extends { readonly homes: Homes }>(rows: readonly R[], { cells }: MachineFact): R | undefined {
  const readings = Object.entries(cells).flatMap(([id, cell]) => cell.readings.map(({ words }) => ({ id, words })))
  const held = ({ homes }: R): number => readings.filter(({ id, words }) => homeOf(homes.get(id), words) >= 0).length
  return rows.find((row) => 2 * held(row) > readings.length)
}

/** Place of the editor's reading whose passage holds `words`, or -1; words that run on behind the passage hold the editor's own. */
const homeOf = (readings: readonly Passages[] | undefined, words: Slice): number =>
  (readings ?? []).findIndex(
    (own) =>
      own.evidence.some((passage) => passage.field === words.field && contains(passage, words)) ||
      (own.words.field === words.field && contains(words, own.words)),
  )

/** The rules' row with those readings that are of a type with the editor's. */
function answering(fact: MachineFact, { cells }: FactDecision): MachineFact {
  const types = new Set(Object.values(cells).flatMap(({ readings = [] }) => readings.map(({ value }) => value.type)))
  const fitting = Object.entries(fact.cells).map(([id, cell]): [string, Cell] => {
    const readings = cell.readings.filter(({ value }) => types.has(value.type))
    return [id, { ...cell, presence: readings.length > 0 ? cell.presence : 'not-found', readings }]
  })
  return { ...fact, cells: Object.fromEntries(fitting) }
}

/** One reading of the rules for each of the editor's: two halves of one passage are one statement. */
function united(before: MachineFact | undefined, fact: MachineFact, id: string, homes: Homes): MachineFact {
  const cells: Record<string, Cell> = { ...before?.cells }
  for (const [article, cell] of Object.entries(fact.cells)) {
    const readings = homes.get(article)
    const known = cells[article]?.readings ?? []
    const taken = new Set(known.map(({ words }) => homeOf(readings, words)))
    const more = cell.readings.filter(({ words }) => {
      const home = homeOf(readings, words)
      if (home >= 0 && taken.has(home)) return false
      taken.add(home)
      return true
    })
    cells[article] = { ...cell, readings: [...known, ...more] }
  }
  return { ...(before ?? fact), id, cells }
}
