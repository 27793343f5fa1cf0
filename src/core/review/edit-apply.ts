import type { FactKind } from '../extract/kind.ts'
import { byTheme, decided, derivedFacts } from '../story/build.ts'
import type { Cell, Fact, Reading, Story } from '../story/types.ts'
import { worldOf } from '../values/world.ts'
import { editorReading, presenceOf, type Row, rejectionsOf } from './apply.ts'
import { peopleOf } from './edit-people.ts'
import { articleNotes, editRows, ownRows } from './edit-rows.ts'
import { isDerived, mergeReadings } from './merge.ts'
import type { Desk } from './passage.ts'
import type { CellDecision, DecisionsFile } from './types.ts'

/** What the verdict of a row rests on beside its cells. */
export interface Rules {
  readonly kinds: readonly FactKind[]
  readonly originOf: (articleId: string) => string
}

/**
 * A built story with further editors' decisions laid over it, in their order.
 * Only rows that a decision touches are decided anew; all others, and whatever
 * no decision changes, are the same objects as before. Ids of readings stay.
 */
export function redecide(base: Story, layers: readonly DecisionsFile[], rules: Rules): Story {
  const { people, inFact } = peopleOf(base, layers, base.articles)
  const world = worldOf(people, base.places)
  const stated = base.facts.filter(({ derived }) => !derived)
  const known = new Set<Row>(stated)
  const isDecidable = ({ kind }: Row): boolean => rules.kinds.some(({ id }) => id === kind)
  const own = ownRows(base.facts, layers, base.articles).filter(isDecidable)
  const edited = [...stated, ...own].map((row) => inFact(edit(row, layers, base)))
  const facts = editRows(edited, layers, base.articles).map((row) =>
    isAsBuilt(row, known) ? row : decided(withoutLater(row), base, rules.kinds, world, rules.originOf),
  )
  const notes = articleNotes(layers)
  const isSame = facts.length === stated.length && facts.every((fact, n) => fact === stated[n])
  if (isSame && people === base.people && notes.length === 0) return base
  const input = { articles: base.articles, weekStart: base.story.weekStart }
  const derived = derivedFacts(rules.kinds, facts, input).map((fact) => asBefore(fact, base))
  const remarks = notes.length > 0 ? { notes } : {}
  return { ...base, people, facts: [...facts, ...derived].sort(byTheme), desk: layers, ...remarks }
}

/** Untouched by any decision: the very row that was built, with its verdict. */
const isAsBuilt = (row: Row, known: ReadonlySet<Row>): row is Fact => known.has(row)

/** Where nothing a derived row rests on has changed, it is the same row. */
function asBefore(fact: Fact, base: Story): Fact {
  const before = base.facts.find(({ id }) => id === fact.id)
  return before && sameCells(before, fact) ? before : { ...fact, label: before?.label ?? fact.label }
}

const sameCells = (a: Fact, b: Fact): boolean => JSON.stringify(a.cells) === JSON.stringify(b.cells)

function edit(fact: Row, layers: readonly DecisionsFile[], story: Story): Row {
  let { cells } = fact
  for (const { facts, editor } of layers) {
    for (const decision of facts.filter(({ id }) => id === fact.id)) {
      for (const [id, cell] of Object.entries(decision.cells)) {
        const before = cells[id]
        const article = story.articles.find((one) => one.id === id)
        const desk = article && { fact: fact.id, article, problems: [], lost: [] }
        if (before && desk) cells = { ...cells, [id]: editCell(cell, before, desk, editor.id) }
      }
    }
  }
  return cells === fact.cells ? fact : { ...fact, cells }
}

function editCell(decision: CellDecision, before: Cell, desk: Desk, editor: string): Cell {
  const own = (decision.readings ?? []).flatMap((reading) => editorReading(reading, desk, editor) ?? [])
  const merged = mergeReadings(before.readings, own, rejectionsOf(decision, before, desk), editor)
  const readings = underOldIds(merged, before.readings, `${desk.fact}/${desk.article.id}`)
  const stated = readings.some((reading) => reading.review !== 'rejected' && !isDerived(reading))
  const [presence, basis] = stated
    ? (['stated', null] as const)
    : presenceOf(decision, before, before.near.length, editor)
  const lost = [...(before.unverified ?? []), ...desk.lost]
  return {
    ...before,
    presence,
    basis,
    readings,
    ...(lost.length > 0 ? { unverified: lost } : {}),
    ...(decision.presence && decision.why ? { note: decision.why } : {}),
  }
}

/** Readings in their old places under their old ids; what the editor adds follows. */
function underOldIds(merged: readonly Reading[], before: readonly Reading[], prefix: string): readonly Reading[] {
  const old = before.flatMap(({ id }) => merged.find((reading) => reading.id === id) ?? [])
  const added = merged.filter(({ id }) => id === '')
  return [...old, ...added.map((reading, n) => ({ ...reading, id: `${prefix}/${before.length + n + 1}` }))]
}

/** `later` follows from the dates of what others state, and is computed with the rest. */
function withoutLater(fact: Row): Row {
  const cells = Object.entries(fact.cells).map(([id, cell]) => {
    const computed = cell.presence === 'later' && cell.basis?.code === 'as-of-before'
    return [id, computed ? { ...cell, presence: 'not-found' as const, basis: null } : cell] as const
  })
  return { ...fact, cells: Object.fromEntries(cells) }
}
