import type { CellDecision, NameDecision, ReadingDecision } from './types.ts'

/** What an editor put into a slot: the part of a decisions file that it becomes. */
export type Entry =
  | { readonly on: 'reading'; readonly reading: ReadingDecision }
  | { readonly on: 'rejection'; readonly rejection: NonNullable<CellDecision['rejects']>[number] }
  | { readonly on: 'presence'; readonly cell: Pick<CellDecision, 'presence' | 'why' | 'near'> }
  | { readonly on: 'name'; readonly name: NameDecision }
