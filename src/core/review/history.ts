import type { Localized } from '../article/types.ts'
import type { Slot } from './edit.ts'
import type { Entry } from './edit-entry.ts'

/**
 * What was decided, in order, and nothing ever struck out: to undo is to add an
 * act that lifts another. Two copies of one history that grew apart are united
 * by id, so that two windows never lose each other's work.
 */
export type History = readonly Act[]

export const ACTS = [
  'confirm',
  'correct',
  'reject',
  'presence',
  'add',
  'row',
  'move',
  'join',
  'rename',
  'split',
  'same',
  'override',
  'note',
  'rate',
  'consensus',
  'withdraw',
  'import',
  'restore',
  'undo',
  'redo',
] as const
export type ActKind = (typeof ACTS)[number]

export interface Editor {
  readonly id: string
  readonly label: Localized
}

/** Given by the caller: the core has neither a clock nor chance. */
export interface Stamp {
  readonly id: string
  /** ISO 8601. */
  readonly at: string
  readonly by: Editor
}

export interface Act extends Stamp {
  /** One more than the highest that its author had seen: causes stand before effects, whatever the clocks say. */
  readonly seq: number
  readonly kind: ActKind
  readonly slot: Slot
  /** What stood in the slot; null: nothing of an editor's. */
  readonly before: Entry | null
  readonly after: Entry | null
  /** Id of the act that this one lifts. */
  readonly lifts?: string
}

/** An act before anybody signs it. */
export interface Draft {
  readonly kind: ActKind
  readonly slot: Slot
  readonly after: Entry | null
}

const inOrder = (a: Act, b: Act): number => a.seq - b.seq || compare(a.at, b.at) || compare(a.id, b.id)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The union of two histories. In whatever order and however often histories are united, one comes out. */
export function united(a: History, b: History): History {
  const byId = new Map([...a, ...b].map((act) => [act.id, act]))
  return [...byId.values()].sort(inOrder)
}

/** Acts that no later act lifts; an act that lifts may be lifted itself. */
export function effective(history: History): History {
  const lifted = new Set<string>()
  const kept = [...history].reverse().filter((act) => {
    if (lifted.has(act.id)) return false
    if (act.lifts !== undefined) lifted.add(act.lifts)
    return true
  })
  return kept.reverse()
}

const isOwn = (act: Act): boolean => act.lifts === undefined

/** What an editor has decided, by slot: the last act that stands. A decision taken back is no decision. */
export function standing(history: History): ReadonlyMap<string, Act> {
  const acts = new Map<string, Act>()
  for (const act of effective(history).filter(isOwn)) {
    acts.delete(act.slot.key)
    if (act.after !== null) acts.set(act.slot.key, act)
  }
  return acts
}

export const entryAt = (history: History, slot: Slot): Entry | null => standing(history).get(slot.key)?.after ?? null

const next = (history: History): number => history.reduce((highest, { seq }) => Math.max(highest, seq), 0) + 1

/** Adds an act at the end. */
export function recorded(history: History, draft: Draft, stamp: Stamp): History {
  const before = entryAt(history, draft.slot)
  return [...history, { ...stamp, ...draft, seq: next(history), before }]
}

/** The act that undoing would lift, or null. @param by id of the editor whose acts alone may be lifted */
export const undoable = (history: History, by?: string): Act | null =>
  effective(history)
    .filter((act) => isOwn(act) && (by === undefined || act.by.id === by))
    .at(-1) ?? null

/** The undoing that redoing would lift, or null: whoever has decided anew since has left it behind. */
export function redoable(history: History): Act | null {
  const stands = new Set(effective(history).map(({ id }) => id))
  for (const act of [...history].reverse()) {
    if (isOwn(act)) return null
    if (act.kind === 'undo' && stands.has(act.id)) return act
  }
  return null
}

/** Lifts the last act, or the one with this id; without one, the history as it was. */
export function undone(history: History, stamp: Stamp, id?: string): History {
  const stands = effective(history).filter(isOwn)
  const act = id === undefined ? stands.at(-1) : stands.find((one) => one.id === id)
  return act ? lifting(history, act, 'undo', stamp) : history
}

/** Lifts the last undoing. */
export function redone(history: History, stamp: Stamp): History {
  const act = redoable(history)
  return act ? lifting(history, act, 'redo', stamp) : history
}

function lifting(history: History, act: Act, kind: 'undo' | 'redo', stamp: Stamp): History {
  const draft = { ...stamp, kind, slot: act.slot, seq: next(history), lifts: act.id }
  const before = entryAt(history, act.slot)
  const after = entryAt([...history, { ...draft, before, after: null }], act.slot)
  return [...history, { ...draft, before, after }]
}
