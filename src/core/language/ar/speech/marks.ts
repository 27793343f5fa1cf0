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
 * Adds the pairs of the three systems to `out`, inside one line each, in order: a mark left open ends with
 * its line, a closing mark without an opening one is ignored. Straight marks
 * open where a space, a colon or an attached particle stands before them.
 */
export function quotedStretches(view: WordView, from: number, to: number, out: Quoted[]): void {
  const first = out.length
  let depth = 0
  for (let at = from; at <= to; at++) {
    const kind = at === to ? BREAK : view.tokens.kind[at]
    if (kind === BREAK) {
      for (let left = 0; left < depth; left++) put(out, first, left, at, false)
      depth = 0
    } else if (kind === PUNCT) {
      const closes = depth === 0 ? -1 : closerIndex(view, at, depth)
      if (closes >= 0) {
        put(out, first, closes, at, true)
        depth = closes
      } else {
        const closers = depth < MAX_DEPTH ? openerAt(view, at, depth > 0) : null
        if (closers === null) continue
        openMarks[depth] = at
        openClosers[depth] = closers
        depth++
      }
    }
  }
}

/** The marks that stand open, outermost first, and what closes each. */
const openMarks = new Int32Array(MAX_DEPTH)
const openClosers: string[] = new Array(MAX_DEPTH).fill('')

/** Adds the pair at `depth`, in order of opening marks: an outer pair is closed after the inner ones. */
function put(out: Quoted[], first: number, depth: number, close: number, closed: boolean): void {
  const open = openMarks[depth] as number
  if (close <= open + 1) return
  let at = out.length
  while (at > first && (out[at - 1] as Quoted).open > open) at--
  const pair = { open, close, closed, nested: depth > 0 }
  if (at === out.length) out.push(pair)
  else out.splice(at, 0, pair)
}

function closerIndex(view: WordView, at: number, depth: number): number {
  const mark = view.tokens.text.charAt(view.tokens.start[at] as number)
  for (let i = depth - 1; i >= 0; i--) if ((openClosers[i] as string).includes(mark)) return i
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
