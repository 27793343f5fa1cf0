import type { Entity, Fact, Place, Reading, Story, StoryArticle } from '../story/types.ts'
import { contains, intersects } from '../text/span.ts'
import { valueKey } from '../values/key.ts'
import type { Value } from '../values/types.ts'
import { nameSlot, presenceSlot, readingSlot } from './edit.ts'
import type { Entry } from './edit-entry.ts'
import { listsOf } from './edit-lists.ts'
import { type Act, type Draft, type Editor, type History, standing } from './history.ts'
import { type Desk, evidenceFor, passagesOf } from './passage.ts'
import type { CellDecision, DecisionsFile, FactDecision, FactHead, QuoteRef, ReadingDecision } from './types.ts'

type Tables = Pick<Story, 'id' | 'people' | 'places' | 'occasions'>

/** What stands of a history as decisions files, one for each editor, in the order in which they first decided. */
export function layersOf(history: History, story: Tables): readonly DecisionsFile[] {
  const acts = [...standing(history).values()]
  const editors = new Map(history.map(({ by }) => [by.id, by]))
  return [...editors.values()].flatMap((editor) => {
    const own = acts.filter(({ by }) => by.id === editor.id)
    return own.length > 0 ? [layer(own, editor, story)] : []
  })
}

/** Everything that stands as one file that `editor` signs. */
export const signedLayer = (history: History, story: Tables, editor: Editor): DecisionsFile =>
  layer([...standing(history).values()], editor, story)

function layer(acts: readonly Act[], { id, label }: Editor, story: Tables): DecisionsFile {
  const facts = new Map<string, { readonly head: FactHead; readonly cells: Map<string, CellDecision> }>()
  for (const { slot, after } of acts) {
    if (after?.on === 'row')
      facts.set(after.row.id, { head: after.row, cells: facts.get(after.row.id)?.cells ?? new Map() })
    if (slot.on !== 'cell' || after === null || !isInCell(after)) continue
    const fact = facts.get(slot.fact.id) ?? { head: slot.fact, cells: new Map<string, CellDecision>() }
    facts.set(slot.fact.id, fact)
    fact.cells.set(slot.article, withEntry(fact.cells.get(slot.article) ?? {}, after))
  }
  const decisions = [...facts.values()].map(({ head, cells }) => ({ ...head, cells: Object.fromEntries(cells) }))
  return {
    format: 'tabayyun-decisions',
    version: 1,
    story: story.id,
    editor: { id, label },
    ...usedTables(decisions, story),
    facts: decisions,
    ...listsOf(acts.flatMap(({ after }) => after ?? [])),
  }
}

const isInCell = ({ on }: Entry): boolean => on === 'reading' || on === 'rejection' || on === 'presence'

function withEntry(cell: CellDecision, entry: Entry): CellDecision {
  if (entry.on === 'reading') return { ...cell, readings: [...(cell.readings ?? []), entry.reading] }
  if (entry.on === 'rejection') return { ...cell, rejects: [...(cell.rejects ?? []), entry.rejection] }
  return entry.on === 'presence' ? { ...cell, ...entry.cell } : cell
}

/** What the decisions name, with what that lies in or speaks for: the file can be read without the story. */
function usedTables(
  facts: readonly FactDecision[],
  story: Tables,
): Pick<DecisionsFile, 'people' | 'places' | 'occasions'> {
  const readings = facts.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => cell.readings ?? []))
  const named = new Set(readings.flatMap(namesIn))
  const people = closure(story.people, named, ({ speaksFor, members }: Entity) => [
    ...(speaksFor === undefined ? [] : [speaksFor]),
    ...(members ?? []),
  ])
  const places = closure(story.places, named, ({ within }: Place) => (within === null ? [] : [within]))
  return { people, places, occasions: story.occasions.filter(({ id }) => named.has(id)) }
}

const namesIn = ({ value, speaker, via, occasion }: ReadingDecision): readonly string[] =>
  [...entitiesOf(value), speaker, via, occasion].filter((id) => id !== undefined)

function entitiesOf(value: Value): readonly string[] {
  if (value.type === 'people') return value.members.map(({ entity }) => entity)
  return 'entity' in value ? [value.entity] : []
}

function closure<T extends { readonly id: string }>(
  table: readonly T[],
  named: ReadonlySet<string>,
  next: (row: T) => readonly string[],
): readonly T[] {
  const wanted = new Set(named)
  for (let before = -1; before !== wanted.size; ) {
    before = wanted.size
    for (const row of table) if (wanted.has(row.id)) for (const id of next(row)) wanted.add(id)
  }
  return table.filter(({ id }) => wanted.has(id))
}

/** A file of decisions as acts that can be laid over a story, and the rows that the story does not have. */
export interface Imported {
  readonly drafts: readonly Draft[]
  readonly unknown: readonly FactDecision[]
}

export function draftsOf(file: DecisionsFile, story: Story): Imported {
  const facts = new Map(story.facts.map((fact) => [fact.id, fact]))
  const drafts = file.facts.flatMap((decision) => {
    const fact = facts.get(decision.id)
    if (!fact && isOwn(decision)) return ownDrafts(decision, story)
    return fact
      ? story.articles.flatMap((article) =>
          cellDrafts({ ...fact, sources: fact.sources ?? {} }, article, decision.cells[article.id]),
        )
      : []
  })
  return {
    drafts: [...drafts, ...listDrafts(file)],
    unknown: file.facts.filter((fact) => !facts.has(fact.id) && !isOwn(fact)),
  }
}

/** A question of the editor's own, or a row whose readings the editor vouches for. */
const isOwn = ({ cells }: FactDecision): boolean => {
  const all = Object.values(cells)
  return all.length === 0 || all.some(({ readings = [] }) => readings.length > 0)
}

function ownDrafts({ cells, adjudication: _, ...head }: FactDecision, story: Story): readonly Draft[] {
  const row: Draft = {
    kind: 'import',
    slot: { key: `row ${head.id}`, on: 'row', fact: head },
    after: { on: 'row', row: head },
  }
  const empty = { presence: 'not-found', basis: null, readings: [], near: [] } as const
  const fact = { ...head, cells: Object.fromEntries(story.articles.map(({ id }) => [id, empty])) }
  return [row, ...story.articles.flatMap((article) => cellDrafts(fact, article, cells[article.id]))]
}

/** What stands in lists beside the rows; a slot is named as if the decision had been made on the page. */
function listDrafts(file: DecisionsFile): readonly Draft[] {
  const { names = [], joins = [], samePeople = [], renames = [], overrides = [] } = file
  const rowSlot = (what: string, id: string): Draft['slot'] => ({
    key: `${what} ${id}`,
    on: 'row',
    fact: headFor(id, file),
  })
  return [
    ...names.map((name) => drafted(nameSlot(name.entity, name.name), { on: 'name', name })),
    ...joins.map((join) => drafted(rowSlot('join', join.from), { on: 'join', join })),
    ...samePeople.map((same) =>
      drafted({ key: `same ${same.from}`, on: 'person', entity: same.from }, { on: 'same', same }),
    ),
    ...renames.map((rename) =>
      rename.of === 'row'
        ? drafted(rowSlot('rename', rename.id), { on: 'rename', rename })
        : drafted({ key: `rename-person ${rename.id}`, on: 'person', entity: rename.id }, { on: 'rename', rename }),
    ),
    ...overrides.map((verdict) => drafted(rowSlot('verdict', verdict.fact), { on: 'verdict', verdict })),
    ...placedDrafts(file),
  ]
}

/** Decisions on words of one article, and remarks. */
function placedDrafts({ moves = [], notes = [], ratings = [], ...file }: DecisionsFile): readonly Draft[] {
  const at = (what: string, fact: string, article: string, words: QuoteRef | undefined): Draft['slot'] => ({
    key: `${what} ${fact} ${article} ${words ? JSON.stringify(words) : ''}`.trim(),
    on: 'cell',
    fact: headFor(fact, file),
    article,
  })
  return [
    ...moves.map((move) => drafted(at('move', move.fact, move.article, move.words), { on: 'move', move })),
    ...ratings.map((rating) =>
      drafted(at('rating', rating.fact, rating.article, rating.words), { on: 'rating', rating }),
    ),
    ...notes.map((note) => {
      const { fact, article, words } = note
      const what = `note ${file.editor.id} on`
      if (fact !== undefined && article !== undefined)
        return drafted(at(what, fact, article, words), { on: 'note', note })
      if (fact === undefined)
        return drafted({ key: `${what} ${article}`, on: 'article', article: article ?? '' }, { on: 'note', note })
      return drafted({ key: `${what} ${fact}`, on: 'row', fact: headFor(fact, file) }, { on: 'note', note })
    }),
  ]
}

/** A row that the file does not carry is known by its id. */
function headFor(id: string, { facts }: Pick<DecisionsFile, 'facts'>): FactHead {
  const {
    kind = '',
    theme = 'context',
    label = { ar: id, en: id },
    sources = {},
  } = facts.find((one) => one.id === id) ?? {}
  return { id, kind, theme, label, sources }
}

const drafted = (slot: Draft['slot'], after: Entry): Draft => ({ kind: 'import', slot, after })

function cellDrafts(
  fact: FactHead & Pick<Fact, 'cells'>,
  article: StoryArticle,
  cell: CellDecision | undefined,
): readonly Draft[] {
  if (!cell) return []
  const { presence, why, near, readings = [], rejects = [] } = cell
  const desk: Desk = { fact: fact.id, article, problems: [], lost: [] }
  const slotOf = (reading: Reading | undefined, otherwise: string): Draft['slot'] =>
    reading
      ? readingSlot({ fact, article, reading })
      : { ...presenceSlot(fact, article.id), key: `reading ${fact.id} ${article.id} ${otherwise}` }
  const found = fact.cells[article.id]?.readings ?? []
  return [
    ...(presence || near
      ? [
          drafted(presenceSlot(fact, article.id), {
            on: 'presence',
            cell: { ...(presence ? { presence } : {}), ...(why ? { why } : {}), ...(near ? { near } : {}) },
          }),
        ]
      : []),
    ...readings.map((reading) =>
      drafted(slotOf(counterpart(reading, found, desk), JSON.stringify(reading.evidence)), { on: 'reading', reading }),
    ),
    ...rejects.map((rejection) => {
      const words = evidenceFor(rejection.words, desk)
      const rejected = found.find((one) => words && one.words.field === words.field && intersects(one.words, words))
      return drafted(slotOf(rejected, JSON.stringify(rejection.words)), { on: 'rejection', rejection })
    }),
  ]
}

/** The reading that one of a file will meet, by the same measure as when it is laid over it. */
function counterpart(decision: ReadingDecision, found: readonly Reading[], desk: Desk): Reading | undefined {
  const own = passagesOf(decision, desk)
  if (!own) return undefined
  const same = (one: Reading): boolean => valueKey(one.value) === valueKey(decision.value)
  const here = found.filter(({ words }) => words.field === own.words.field && intersects(words, own.words))
  const inside = ({ words }: Reading): boolean =>
    own.evidence.some((e) => e.field === words.field && contains(e, words))
  return here.find(same) ?? found.find((one) => same(one) && inside(one)) ?? here[0]
}
