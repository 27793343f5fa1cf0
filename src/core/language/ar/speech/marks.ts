import { BREAK, PUNCT } from '../../../text/tokens.ts'
import { unitAt } from '../words/ask.ts'
import type { WordView } from '../words/view.ts'

/** A stretch between quotation marks, as token indexes of the marks; `close` is the index behind the last token when no mark closes it. */
export interface Quoted {
  readonly open: number
  readonly close: number
  readonly closed: boolean
  /** Inside another pair. */
  readonly nested: boolean
}

/** Opening mark and what closes it; looked up by unit, for every mark of the text. */
const OPENERS = new Map(
  (
    [
      ['«', '»'],
      ['“', '”'],
      ['„', '“”'],
      ['‹', '›'],
    ] as const
  ).map(([open, close]) => [open.charCodeAt(0), close]),
)
const STRAIGHT = 0x22
/** A quotation in a quotation in a quotation; deeper marks are a broken page. */
const MAX_DEPTH = 3

/**
 * Pairs of the three systems, inside one line each: a mark left open ends with
 * its line, a closing mark without an opening one is ignored. Straight marks
 * open where a space, a colon or an attached particle stands before them.
 */
export function quotedStretches(view: WordView, from: number, to: number): Quoted[] {
  const out: Quoted[] = []
  const stack: { open: number; closers: string }[] = []
  for (let at = from; at <= to; at++) {
    if (at === to || view.tokens.kind[at] === BREAK) {
      for (const [depth, left] of stack.entries())
        out.push({ open: left.open, close: at, closed: false, nested: depth > 0 })
      stack.length = 0
      continue
    }
    if (view.tokens.kind[at] !== PUNCT) continue
    const closes = closerIndex(view, at, stack)
    if (closes >= 0) {
      const pair = stack[closes] as { open: number }
      out.push({ open: pair.open, close: at, closed: true, nested: closes > 0 })
      stack.length = closes
    } else {
      const closers = openerAt(view, at, stack.length > 0)
      if (closers && stack.length < MAX_DEPTH) stack.push({ open: at, closers })
    }
  }
  return out.filter((quoted) => quoted.close > quoted.open + 1).sort((a, b) => a.open - b.open)
}

function closerIndex(view: WordView, at: number, stack: readonly { closers: string }[]): number {
  if (stack.length === 0) return -1
  const mark = String.fromCharCode(unitAt(view, at))
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]?.closers.includes(mark)) return i
  return -1
}

function openerAt(view: WordView, at: number, inside: boolean): string | null {
  const unit = unitAt(view, at)
  if (unit === STRAIGHT) return inside || followedBySpace(view, at) ? null : '"'
  return OPENERS.get(unit) ?? null
}

const followedBySpace = (view: WordView, at: number): boolean => {
  const next = view.tokens.text.charCodeAt(view.tokens.end[at] as number)
  return (
    Number.isNaN(next) ||
    next === 0x0a ||
    (next === 0x20 && view.tokens.text.charCodeAt((view.tokens.start[at] as number) - 1) !== 0x20)
  )
}
