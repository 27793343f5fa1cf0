import { createContext, useContext } from 'react'
import type { ReadingPlace, Slot } from '../core/review/edit.ts'
import { presenceSlot, readingSlot } from '../core/review/edit.ts'
import type { ImportOutcome, StoreFault, Vocabulary } from '../core/review/edit-ports.ts'
import {
  type Act,
  type Draft,
  type Editor,
  type History,
  redoable,
  standing,
  undoable,
} from '../core/review/history.ts'
import type { Fact, Reading, Story, StoryArticle } from '../core/story/types.ts'
import type { tileOf } from './rows.ts'

/** How a verdict moved with the last decision. */
export interface Moved {
  readonly fact: string
  readonly from: ReturnType<typeof tileOf>
  readonly to: ReturnType<typeof tileOf>
}

/** A decision, or one that hangs on who makes it. */
export type Decision = Draft | ((by: Editor) => Draft)

/** An editor's work on the story shown: what was decided, what may be done, whether it is kept. Handed over by `app`. */
export interface Desk {
  /** The story without this desk's decisions. */
  readonly base: Story
  readonly history: History
  readonly editor: Editor | null
  /** Decisions wait for a name to be signed with. */
  readonly asking: boolean
  /** The last act whose effect is on the page, with the verdict that it moved. */
  readonly settled: { readonly act: Act; readonly moved: Moved | null } | null
  /** `rules`: what was decided is kept, but its row could not be decided anew. */
  readonly fault: StoreFault | 'rules' | null
  /** How many acts on other texts of this story the database holds. */
  readonly elsewhere: number
  /** The act after which the story is being looked at; null: the story as it stands. */
  readonly looking: string | null
  /** Others' decisions are kept and not shown. */
  readonly isBlind: boolean
  /** How many acts of others are not shown. */
  readonly hidden: number
  readonly decide: (...decisions: readonly Decision[]) => void
  /** The name of whoever decides; null: not now. */
  readonly sign: (name: string | null) => void
  readonly undo: (id?: string) => void
  readonly redo: () => void
  readonly lookAt: (id: string | null) => void
  readonly restore: (id: string) => void
  readonly setBlind: (isBlind: boolean) => void
  readonly downloadReview: () => void
  /** The story without anybody's decisions of this desk, for a second reviewer. */
  readonly downloadBlank: () => void
  readonly keepAgain: () => void
  readonly bringOver: () => void
  readonly download: () => void
  readonly take: (text: string) => Promise<ImportOutcome>
  readonly vocabulary: (kind: string) => Promise<Vocabulary>
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('The desk is handed over by app before any feature is rendered')
  return desk
}

/** A reading as it was before this desk, where it decides; null for what no outlet said. */
export function placeOf(base: Story, fact: Fact, article: StoryArticle, reading: Reading): ReadingPlace | null {
  const row = homeOf(base, fact, reading)
  const before = row?.cells[article.id]?.readings.find(({ id }) => id === reading.id)
  if (!row || !before || before.origin.by === 'derived' || row.derived) return null
  return { fact: row, article, reading: before }
}

/** A reading that an editor moved, or whose row was joined to this one, is decided on where it was found. */
const homeOf = (base: Story, fact: Fact, { id, movedFrom }: Reading): Fact | undefined =>
  base.facts.find(
    (row) => [fact.id, movedFrom, ...(fact.joined ?? [])].includes(row.id) && id.startsWith(`${row.id}/`),
  ) ?? base.facts.find((row) => row.id === fact.id)

export const actOn = (history: History, slot: Slot): Act | null => standing(history).get(slot.key) ?? null

export const actOnReading = (history: History, place: ReadingPlace): Act | null => actOn(history, readingSlot(place))

export const actOnCell = (history: History, fact: Fact, article: string): Act | null =>
  actOn(history, presenceSlot(fact, article))

export const canUndo = (history: History, by?: string): boolean => undoable(history, by) !== null
export const canRedo = (history: History): boolean => redoable(history) !== null
