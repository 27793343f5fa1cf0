import type { Reading } from '../story/types.ts'
import type { Span } from '../text/span.ts'
import type { World } from '../values/world.ts'
import { type Closeness, type Collation, collate, type Desk, type Rendering, type WordOp } from './collation.ts'
import { type Turn, turnsOf } from './turns.ts'

/** A reading of one utterance in the text that its words point into. */
export interface Witness {
  readonly reading: Pick<Reading, 'words' | 'voice' | 'speaker' | 'certainty'>
  readonly text: string
}

/**
 * `base`, `kept`: words of the base; `differs`: other words or more of them;
 * `gap`: nothing where another witness has words.
 */
export type CellState = 'base' | 'kept' | 'differs' | 'gap'

export interface TableCell {
  readonly state: CellState
  /** First column it stands in, from 0. */
  readonly column: number
  /** Columns it takes. */
  readonly span: number
  /** The witness's own letters with the marks and spaces that follow; all cells of a row together are its words, whole. */
  readonly text: string
  /** What differs, into `text`: whole words, or the letters of a particle alone. */
  readonly marks: readonly Span[]
  /** All witnesses have these words alike. */
  readonly shared: boolean
}

export interface TableRow {
  /** How it lies to the base, and what was turned on the way; null in the base itself. */
  readonly from: { readonly closeness: Closeness; readonly turns: readonly Turn[] } | null
  readonly cells: readonly TableCell[]
}

/** Several renderings of one utterance, word under word, as an apparatus sets its witnesses; the base comes first. */
export interface CollationTable {
  readonly columns: number
  readonly rows: readonly TableRow[]
}

/** @param base whose words the others are held against */
export function collationTable(base: Witness, others: readonly Witness[], world: World, desk: Desk): CollationTable {
  const rendering = desk.rendering(base.text, base.reading.words)
  const collations = others.map(({ text, reading }) => collate(rendering, desk.rendering(text, reading.words)))
  const steps = collations.map(({ ops }) => stepsOf(ops, rendering))
  const columns = columnsOf(rendering.words.at.length, steps)
  const shared = columns.map(({ from, to }) => to > from && steps.every((list) => isPlain(list, from, to)))
  const rows = others.map((witness, n) => ({
    from: { closeness: closenessOf(collations[n]), turns: turnsOf(base.reading, witness.reading, world) },
    cells: withText(witness, draftOf(steps[n] ?? [], columns, shared)),
  }))
  const own = withText(base, baseDraft(rendering, columns, shared, steps))
  return { columns: columns.length, rows: [{ from: null, cells: own }, ...rows] }
}

const closenessOf = (collation: Collation | undefined): Closeness => collation?.closeness ?? 'paraphrase'

/** A word op, with its place in the base counted in words. */
interface Step {
  readonly op: WordOp
  readonly from: number
  readonly to: number
}

function stepsOf(ops: readonly WordOp[], { tokens, words }: Rendering): Step[] {
  const places = new Map([...words.at].map((token, place) => [tokens.start[token] as number, place]))
  const ends = new Map([...words.at].map((token, place) => [tokens.end[token] as number, place + 1]))
  let at = 0
  return ops.map((op) => {
    const from = op.a ? (places.get(op.a.start) ?? at) : at
    at = op.a ? (ends.get(op.a.end) ?? from) : at
    return { op, from, to: at }
  })
}

const isKept = ({ op }: Step): boolean => op.op === 'keep'
const isSpelledAlike = ({ op }: Step): boolean => op.op === 'keep' && op.attached === undefined

/** Every word of the stretch is kept, letter for letter once folded. */
const isPlain = (steps: readonly Step[], from: number, to: number): boolean =>
  steps.every((step) => step.to <= from || to <= step.from || isSpelledAlike(step))

/** Words `from`–`to` of the base; `from === to`: room for what only others have. */
interface Column {
  readonly from: number
  readonly to: number
}

/** A column ends where any witness begins to differ, or ceases to. */
function columnsOf(words: number, witnesses: readonly (readonly Step[])[]): Column[] {
  const borders = new Set([0, words])
  const slots = new Set<number>()
  for (const steps of witnesses) {
    steps.forEach((step, n) => {
      if (step.op.op === 'add') slots.add(step.from)
      const before = steps[n - 1]
      if (!before || !isSpelledAlike(before) || !isSpelledAlike(step)) borders.add(step.from)
      if (!isSpelledAlike(step)) borders.add(step.to)
    })
  }
  const cuts = [...borders].sort((a, b) => a - b)
  return cuts.flatMap((from, n) => {
    const to = cuts[n + 1]
    return [...(slots.has(from) ? [{ from, to: from }] : []), ...(to === undefined ? [] : [{ from, to }])]
  })
}

/** A cell before its text is cut: `words` are the raw span of its words, null where it has none. */
interface Draft extends Omit<TableCell, 'text' | 'marks' | 'column'> {
  readonly words: Span | null
  /** Raw spans. */
  readonly marked: readonly Span[]
}

function draftOf(steps: readonly Step[], columns: readonly Column[], shared: readonly boolean[]): Draft[] {
  const out: Draft[] = []
  for (let n = 0; n < columns.length; ) {
    const draft = draftAt(steps, columns, n, shared[n] ?? false)
    out.push(draft)
    n += draft.span
  }
  return out
}

const gap = (span: number): Draft => ({ state: 'gap', span, words: null, marked: [], shared: false })

function draftAt(steps: readonly Step[], columns: readonly Column[], n: number, isShared: boolean): Draft {
  const { from, to } = columns[n] as Column
  const here = steps.filter((step) => overlaps(step, from, to))
  const [first] = here
  const last = here.at(-1)
  if (!first?.op || !last) return gap(1)
  if (!isKept(first)) {
    const span = columns.slice(n).filter((column) => column.from >= from && column.to <= first.to).length
    const reach = first.op.op === 'add' ? 1 : span - trailingSlot(columns, n + span - 1, first.to)
    if (!first.op.b) return gap(reach)
    return { state: 'differs', span: reach, words: first.op.b, marked: [first.op.b], shared: false }
  }
  const words = { start: first.op.b?.start ?? 0, end: last.op.b?.end ?? 0 }
  const marked = here.flatMap(({ op }) => (op.op === 'keep' ? (op.attached?.b ?? []) : []))
  return { state: 'kept', span: 1, words, marked, shared: isShared }
}

/** An empty column at the end of a change belongs to what comes after it. */
const trailingSlot = (columns: readonly Column[], n: number, to: number): number =>
  columns[n]?.from === to && columns[n]?.to === to ? 1 : 0

const overlaps = (step: Step, from: number, to: number): boolean =>
  from === to
    ? (step.op.op === 'add' && step.from === from) || (step.from < from && from < step.to)
    : step.from < to && from < step.to

function baseDraft(
  { tokens, words }: Rendering,
  columns: readonly Column[],
  shared: readonly boolean[],
  witnesses: readonly (readonly Step[])[],
): Draft[] {
  return columns.map(({ from, to }, n) => {
    if (from === to) return gap(1)
    const start = tokens.start[words.at[from] as number] as number
    const end = tokens.end[words.at[to - 1] as number] as number
    const marked = ownLetters(witnesses, from, to, { start, end })
    return { state: 'base', span: 1, words: { start, end }, marked, shared: shared[n] ?? false }
  })
}

/** What no other witness has: the words, or the letters of a particle. */
function ownLetters(witnesses: readonly (readonly Step[])[], from: number, to: number, words: Span): readonly Span[] {
  const here = witnesses.map((steps) => steps.filter((step) => overlaps(step, from, to)))
  if (here.length === 0 || here.some((steps) => steps.every(isSpelledAlike))) return []
  const kept = here.filter((steps) => steps.every(isKept))
  if (kept.length === 0) return [words]
  const letters = kept.flatMap((steps) => steps.flatMap(({ op }) => (op.op === 'keep' ? (op.attached?.a ?? []) : [])))
  return letters.filter((one, n) => letters.findIndex((other) => other.start === one.start) === n)
}

/** Cuts the witness's words so that each cell starts at a word and takes along what follows it. */
function withText({ text, reading: { words } }: Witness, drafts: readonly Draft[]): TableCell[] {
  const held = drafts.filter((draft) => draft.words !== null)
  const starts = held.map((draft, n) => (n === 0 ? words.start : cutBefore(text, draft.words?.start ?? 0)))
  let at = 0
  let columns = 0
  return drafts.map(({ state, span, shared, words: own, marked }) => {
    const column = columns
    columns += span
    if (own === null) return { state, column, span, shared, text: '', marks: [] }
    const start = starts[at] ?? words.start
    const end = starts[++at] ?? words.end
    const marks = marked.map((mark) => ({ start: mark.start - start, end: mark.end - start }))
    return { state, column, span, shared, text: text.slice(start, end), marks }
  })
}

/** A mark that opens before a word goes with the word. */
function cutBefore(text: string, start: number): number {
  let at = start
  while (at > 0 && /[«“‘"([]/.test(text[at - 1] as string)) at--
  return at
}
