import type {
  CellDecision,
  FactHead,
  NameDecision,
  NoteDecision,
  PeopleJoin,
  RatingDecision,
  ReadingDecision,
  Rename,
  RowJoin,
  RowMove,
  VerdictDecision,
} from './types.ts'

/** What an editor put into a slot: the part of a decisions file that it becomes. */
export type Entry =
  | { readonly on: 'reading'; readonly reading: ReadingDecision }
  | { readonly on: 'rejection'; readonly rejection: NonNullable<CellDecision['rejects']>[number] }
  | { readonly on: 'presence'; readonly cell: Pick<CellDecision, 'presence' | 'why' | 'near'> }
  | { readonly on: 'name'; readonly name: NameDecision }
  | { readonly on: 'row'; readonly row: FactHead }
  | { readonly on: 'move'; readonly move: RowMove }
  | { readonly on: 'join'; readonly join: RowJoin }
  | { readonly on: 'same'; readonly same: PeopleJoin }
  | { readonly on: 'rename'; readonly rename: Rename }
  | { readonly on: 'verdict'; readonly verdict: VerdictDecision }
  | { readonly on: 'note'; readonly note: NoteDecision }
  | { readonly on: 'rating'; readonly rating: RatingDecision }
