import { foldedAt } from '../../../text/tokens.ts'
import { isWordAt } from '../words/ask.ts'
import { idSet, isIn } from '../words/idset.ts'
import type { WordView } from '../words/view.ts'

const carrying = idSet('نقل نقلت ينقل تنقل نقلا')

/** Tokens between a carrier and the words carried. */
const NEAR = 40

/** Tokens between «نقلت» and «عن» before `until`: the outlet that carried another's words. Null when nobody carries. */
export function carriedBy(view: WordView, from: number, until: number): { from: number; to: number } | null {
  for (let at = Math.max(from, until - NEAR); at < until; at++) {
    if (!isIn(view, at, carrying)) continue
    for (let to = at + 1; to < until; to++)
      if (isWordAt(view, to) && foldedAt(view.tokens, to) === 'عن') return { from: at + 1, to }
  }
  return null
}
