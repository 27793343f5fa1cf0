import { isSpeltAt } from '../../../text/letters.ts'
import { isInSet } from '../word-sets.ts'
import { isWordAt } from '../words/ask.ts'
import { idSet } from '../words/idset.ts'
import { markOpening, nextOpening, OPENS, type WordView } from '../words/view.ts'

const carrying = idSet('نقل نقلت ينقل تنقل نقلا')
markOpening(OPENS.carrier, (id) => isInSet(carrying, id))

/** Tokens between a carrier and the words carried. */
const NEAR = 40

/** Tokens between «نقلت» and «عن» before `until`: the outlet that carried another's words. Null when nobody carries. */
export function carriedBy(view: WordView, from: number, until: number): { from: number; to: number } | null {
  let at = nextOpening(view, OPENS.carrier, Math.max(from, until - NEAR), until)
  for (; at < until; at = nextOpening(view, OPENS.carrier, at + 1, until)) {
    for (let to = at + 1; to < until; to++)
      if (isWordAt(view, to) && isSpeltAt(view.tokens, to, 'عن')) return { from: at + 1, to }
  }
  return null
}
