import type { CSSProperties } from 'react'

/** What a cell of a pinned column carries: its place among them, from which the style sheet has its offset. */
export function pinnedAt(
  at: number,
  pinned: number,
): { readonly 'data-pinned'?: true; readonly style?: CSSProperties } {
  return at < pinned ? { 'data-pinned': true, style: { ['--at' as string]: at } } : {}
}
