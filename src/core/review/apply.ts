import type { Cell, Fact, Presence, Reason } from '../story/types.ts'
import { absorb } from './absorb.ts'
import { type EditorReading, isDerived, mergeCell, type Rejection } from './merge.ts'
import { type Desk, evidenceFor, type LocateProblem, passagesOf, type SourceText } from './passage.ts'
import { withoutSetAside } from './set-aside.ts'
import type { CellDecision, DecisionsFile, FactDecision, ReadingDecision } from './types.ts'

export type { LocateProblem }

/** A row that rules found, before an editor has seen it. */
export type MachineFact = Pick<Fact, 'id' | 'kind' | 'theme' | 'cells' | 'nature'> & { readonly question: Reason }

/** A row before its verdict. */
export type Row = Omit<Fact, 'verdict' | 'derived'>

export type Applied =
  | {
      readonly ok: true
      /** The editor's rows in the order of the file, then those that only rules found. Every article has a cell. */
      readonly facts: readonly Row[]
    }
  | { readonly ok: false; readonly problems: readonly LocateProblem[] }

/**
 * Lays an editor's work over what the rules proposed; neither record is lost.
 * Rows with one id are one row, and so is a row whose readings an editor's row already holds (`absorb`). Offsets are computed here, from the quotes; a
 * quote that is not there is kept as unverified and says nothing.
 */
export function applyDecisions(
  proposed: readonly MachineFact[],
  decisions: DecisionsFile | null,
  articles: readonly SourceText[],
): Applied {
  const problems: LocateProblem[] = []
  const { found, left } = absorb(proposed, decisions, articles)
  const work: Work = { articles, problems, editor: decisions?.editor.id ?? '' }
  const edited = (decisions?.facts ?? []).map((fact) => editRow(fact, found.get(fact.id), work))
  const untouched = withoutSetAside(left, decisions, articles).map((fact) => untouchedRow(fact, articles))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, facts: [...edited, ...untouched] }
}

interface Work {
  readonly articles: readonly SourceText[]
  readonly problems: LocateProblem[]
  readonly editor: string
}

const notFound: Cell = { presence: 'not-found', basis: null, readings: [], near: [] }

/** No editor has worded it: the catalogue names it by its question. */
const untouchedRow = (fact: MachineFact, articles: readonly SourceText[]): Row => ({
  ...fact,
  label: { ar: '', en: '' },
  cells: Object.fromEntries(articles.map(({ id }) => [id, fact.cells[id] ?? notFound])),
})

function editRow(fact: FactDecision, found: MachineFact | undefined, work: Work): Row {
  refuseUnknownArticles(fact, work)
  const { id, kind, theme, label, sources, adjudication } = fact
  const cells = work.articles.map((article) => {
    const machine = found?.cells[article.id] ?? notFound
    const decision = fact.cells[article.id]
    const desk: Desk = { fact: id, article, problems: work.problems, lost: [] }
    return [article.id, decision ? editCell(decision, machine, desk, work.editor) : machine] as const
  })
  return {
    id,
    kind,
    theme,
    label,
    question: null,
    ...(found?.nature ? { nature: found.nature } : {}),
    sources,
    ...(adjudication ? { adjudication } : {}),
    cells: Object.fromEntries(cells),
  }
}

function refuseUnknownArticles(fact: FactDecision, { articles, problems }: Work): void {
  const known = new Set(articles.map(({ id }) => id))
  for (const article of Object.keys(fact.cells))
    if (!known.has(article)) problems.push({ fact: fact.id, article, code: 'unknown-article', quote: '' })
}

function editCell(decision: CellDecision, machine: Cell, desk: Desk, editor: string): Cell {
  const own = (decision.readings ?? []).flatMap((reading) => editorReading(reading, desk, editor) ?? [])
  const prefix = `${desk.fact}/${desk.article.id}`
  const readings = mergeCell(machine.readings, own, rejectionsOf(decision, machine, desk), editor, prefix)
  const near = [...machine.near, ...(decision.near ?? []).flatMap((quote) => evidenceFor(quote, desk) ?? [])]
  const stated = readings.some(({ review, origin }) => review !== 'rejected' && !isDerived({ origin }))
  const [presence, basis] = stated ? (['stated', null] as const) : presenceOf(decision, machine, near.length, editor)
  const unverified = desk.lost.length > 0 ? { unverified: desk.lost } : {}
  return { presence, basis, readings, near, ...unverified, ...(decision.why ? { note: decision.why } : {}) }
}

/** A person's word on an empty cell stands before the rules'; words of his own that come close are a near miss. */
export function presenceOf(
  decision: CellDecision,
  machine: Cell,
  near: number,
  editor: string,
): readonly [Presence, Reason | null] {
  const judged: Reason = { code: 'editor-judged', params: { editor } }
  if (decision.presence) return [decision.presence, judged]
  if ((decision.near ?? []).length > 0) return ['near-miss', judged]
  if (near > 0) return ['near-miss', machine.basis]
  return machine.presence === 'stated' ? ['not-found', null] : [machine.presence, machine.basis]
}

/** Whoever calls a cell silent rejects what the rules found in it. */
export function rejectionsOf(decision: CellDecision, machine: Cell, desk: Desk): readonly Rejection[] {
  const named = (decision.rejects ?? []).flatMap(({ words, why }) => {
    const passage = evidenceFor(words, desk)
    return passage ? [{ words: passage, why }] : []
  })
  if (!decision.presence) return named
  const found = machine.readings.filter((reading) => !isDerived(reading))
  return [...named, ...found.map(({ words }) => ({ words, why: decision.why }))]
}

export function editorReading(decision: ReadingDecision, desk: Desk, editor: string): EditorReading | null {
  const passages = passagesOf(decision, desk)
  const of = decision.of ? evidenceFor(decision.of, desk) : null
  if (!passages) return null
  return {
    ...(of ? { of } : {}),
    value: decision.value,
    ...passages,
    voice: decision.voice,
    speaker: decision.speaker ?? null,
    via: decision.via ?? null,
    saidAt: decision.saidAt ?? null,
    occasion: decision.occasion ?? null,
    certainty: decision.certainty ?? 'asserted',
    ...(decision.act ? { act: decision.act } : {}),
    derivedFrom: null,
    origin: { by: 'editor', editor },
    review: 'confirmed',
    ...(decision.note ? { note: decision.note } : {}),
  }
}
