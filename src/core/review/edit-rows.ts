import type { Cell, Fact, Note, Presence, Reading } from '../story/types.ts'
import { intersects, type Slice, sliceOf } from '../text/span.ts'
import type { Row } from './apply.ts'
import { locateRef, type SourceText } from './passage.ts'
import type { DecisionsFile, FactDecision, FactHead, NoteDecision, QuoteRef, Rename } from './types.ts'

type Layers = readonly DecisionsFile[]
type Articles = readonly SourceText[]

const nothing: Cell = { presence: 'not-found', basis: null, readings: [], near: [] }

/** A row as an editor asks it, before anything stands in it. */
export function emptyRow({ id, kind, theme, label, sources }: FactHead, articles: Articles): Row {
  const cells = Object.fromEntries(articles.map((article) => [article.id, nothing]))
  return { id, kind, theme, label, question: null, sources, cells }
}

const hasOwnWork = ({ cells }: FactDecision): boolean => {
  const all = Object.values(cells)
  return all.length === 0 || all.some(({ readings }) => (readings ?? []).length > 0)
}

/**
 * Rows that the editors have and the rules do not, or no longer: questions of
 * their own, rows that readings are moved into, rows whose readings they vouch for.
 */
export function ownRows(known: readonly { readonly id: string }[], layers: Layers, articles: Articles): readonly Row[] {
  const ids = new Set(known.map(({ id }) => id))
  const heads = layers.flatMap(({ facts, moves = [] }) => [...facts.filter(hasOwnWork), ...moves.map(({ to }) => to)])
  return heads.flatMap((head) => {
    if (ids.has(head.id)) return []
    ids.add(head.id)
    return [emptyRow(head, articles)]
  })
}

/**
 * Rows after the editors have moved readings, joined rows and worded questions
 * anew, with their notes, ratings and own words on verdicts beside. A row that
 * nothing touches is the same object. Verdicts are computed afterwards.
 */
export function editRows<R extends Row>(rows: readonly R[], layers: Layers, articles: Articles): readonly R[] {
  const texts = new Map(articles.map((article) => [article.id, article]))
  const moved = layers.reduce<readonly R[]>((all, layer) => movedRows(all, layer, texts), rows)
  const joined = joinedRows(moved, layers)
  const remarked = layers.reduce<readonly R[]>((all, layer) => remarks(all, layer, texts), joined.rows)
  return renamed(remarked, layers, joined.target)
}

type Texts = ReadonlyMap<string, SourceText>

const readingOn = (cell: Cell | undefined, words: Slice | null): Reading | undefined =>
  words ? cell?.readings.find(({ words: own }) => own.field === words.field && intersects(own, words)) : undefined

/** A quote as a stretch of its article; null where it is not there, or not once. */
function sliceFor(ref: QuoteRef, article: string, texts: Texts): Slice | null {
  const source = texts.get(article)
  const field = ref.field ?? 'text'
  const text = field === 'title' ? (source?.title ?? '') : (source?.text ?? '')
  const found = locateRef(text, ref)
  return found.found ? sliceOf(text, field, found.span) : null
}

function movedRows<R extends Row>(rows: readonly R[], { moves = [] }: DecisionsFile, texts: Texts): readonly R[] {
  return moves.reduce<readonly R[]>((all, { fact, article, words, to }) => {
    const from = all.find(({ id }) => id === fact)
    const reading = readingOn(from?.cells[article], sliceFor(words, article, texts))
    const isKnown = all.some(({ id, kind }) => id === to.id && kind === from?.kind)
    if (!reading || !isKnown || to.id === fact) return all
    const without = (cell: Cell): Cell =>
      ofReadings(
        cell,
        cell.readings.filter((one) => one !== reading),
      )
    const withIt = (cell: Cell): Cell => ofReadings(cell, [...cell.readings, { ...reading, movedFrom: fact }])
    return all.map((row) =>
      row.id === fact ? inCell(row, article, without) : row.id === to.id ? inCell(row, article, withIt) : row,
    )
  }, rows)
}

const inCell = <R extends Row>(row: R, article: string, change: (cell: Cell) => Cell): R => ({
  ...row,
  cells: { ...row.cells, [article]: change(row.cells[article] ?? nothing) },
})

const isStatement = ({ review, origin }: Reading): boolean => review !== 'rejected' && origin.by !== 'derived'

function ofReadings(cell: Cell, readings: readonly Reading[]): Cell {
  const ordered = [...readings].sort((a, b) => a.words.start - b.words.start || (a.id < b.id ? -1 : 1))
  if (ordered.some(isStatement)) return { ...cell, presence: 'stated', basis: null, readings: ordered }
  const presence = cell.presence === 'stated' ? 'not-found' : cell.presence
  return { ...cell, presence, readings: ordered }
}

/** Of two silences the one that says more. */
const RANK: readonly Presence[] = ['stated', 'near-miss', 'silent', 'later', 'not-found', 'not-examined']

function joinedRows<R extends Row>(rows: readonly R[], layers: Layers) {
  const target = targetsOf(rows, layers)
  const out = rows.flatMap((row) => {
    if (target(row.id) !== row.id) return []
    const parts = rows.filter((one) => one !== row && target(one.id) === row.id)
    return parts.length === 0 ? row : parts.reduce(joinedWith, { ...row, joined: parts.map(({ id }) => id).sort() })
  })
  return { rows: out, target }
}

/** Where each row ends: joins are followed, and one that would lead in a ring or to another kind is left out. */
function targetsOf(rows: readonly Row[], layers: Layers): (id: string) => string {
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]))
  const into = new Map<string, string>()
  const target = (id: string): string => {
    const next = into.get(id)
    return next === undefined ? id : target(next)
  }
  const joins = layers
    .flatMap((layer) => layer.joins ?? [])
    .sort((a, b) => (`${a.from} ${a.into}` < `${b.from} ${b.into}` ? -1 : 1))
  for (const join of joins) {
    const kind = kinds.get(join.from)
    const isFitting = kind !== undefined && kind === kinds.get(join.into)
    if (isFitting && !into.has(join.from) && target(join.into) !== join.from) into.set(join.from, join.into)
  }
  return target
}

function joinedWith<R extends Row>(row: R, part: Row): R {
  const cells = Object.entries(row.cells).map(
    ([id, cell]) => [id, joinedCells(cell, part.cells[id] ?? nothing)] as const,
  )
  return { ...row, cells: Object.fromEntries(cells) }
}

function joinedCells(a: Cell, b: Cell): Cell {
  const [kept] = [a, b].sort((x, y) => RANK.indexOf(x.presence) - RANK.indexOf(y.presence))
  const lost = [...(a.unverified ?? []), ...(b.unverified ?? [])]
  const cell: Cell = { ...(kept ?? a), near: [...a.near, ...b.near], ...(lost.length > 0 ? { unverified: lost } : {}) }
  return ofReadings(cell, [...a.readings, ...b.readings])
}

/** Notes, ratings and own words on verdicts stay with the row that they were made on; a join takes them nowhere. */
function remarks<R extends Row>(rows: readonly R[], layer: DecisionsFile, texts: Texts): readonly R[] {
  const { overrides = [], notes = [], ratings = [], editor } = layer
  return rows.map((row) => {
    const own = overrides.filter(({ fact }) => fact === row.id).at(-1)
    const remarked = notes.flatMap((note) => (note.fact === row.id ? (noteOf(note, editor.id, texts) ?? []) : []))
    const rated = ratings.flatMap(({ fact, article, words, rating }) => {
      const slice = fact === row.id ? sliceFor(words, article, texts) : null
      return slice ? [{ article, words: slice, rating, by: editor.id }] : []
    })
    if (!own && remarked.length === 0 && rated.length === 0) return row
    return {
      ...row,
      ...(own ? { judged: { relation: own.relation, why: own.why, by: editor.id } } : {}),
      ...(remarked.length > 0 ? { notes: [...(row.notes ?? []), ...remarked] } : {}),
      ...(rated.length > 0 ? { ratings: [...(row.ratings ?? []), ...rated] } : {}),
    }
  })
}

function noteOf({ on, article, words, text }: NoteDecision, by: string, texts: Texts): Note | null {
  const slice = words && article ? sliceFor(words, article, texts) : null
  if (words && !slice) return null
  return { on, ...(article ? { article } : {}), ...(slice ? { words: slice } : {}), text, by }
}

/** What editors remark on whole articles. */
export const articleNotes = (layers: Layers): readonly Note[] =>
  layers.flatMap(({ notes = [], editor }) =>
    notes.flatMap(({ on, article, text }) =>
      on === 'article' && article ? [{ on, article, text, by: editor.id }] : [],
    ),
  )

/** The latest wording of a thing, and whose it is. */
export function renameOf(of: Rename['of'], id: string, layers: Layers): (Rename & { readonly by: string }) | undefined {
  const all = layers.flatMap(({ renames = [], editor }) => renames.map((rename) => ({ ...rename, by: editor.id })))
  return all.filter((one) => one.of === of && one.id === id).at(-1)
}

function renamed<R extends Row>(rows: readonly R[], layers: Layers, target: (id: string) => string): readonly R[] {
  return rows.map((row) => {
    const rename = target(row.id) === row.id ? renameOf('row', row.id, layers) : undefined
    if (!rename) return row
    const was: Fact['label'] = row.label
    return { ...row, label: rename.label, question: null, worded: { was, by: rename.by } }
  })
}
