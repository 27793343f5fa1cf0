import type { Span } from '../text/span.ts'

/** Most units of a shown clause: about two lines of a panel. */
export const CLAUSE = 240

const ALWAYS = new Set('،؛؟!…\n\r\u2028\u2029')
/** End a clause only before white space: «4.5»، «18:10»، «أ.ف.ب» go on. */
const BEFORE_SPACE = new Set('.:')
const CLOSING = new Set('»”"’\')]')
/** Left off at the end of a clause; a full stop or a question mark stays. */
const LOOSE = new Set('،؛:')

const wordUnit = /[\p{L}\p{M}\p{N}\ud800-\udfff]/u
const isWord = (unit: string | undefined): boolean => unit !== undefined && wordUnit.test(unit)
const isSpace = (unit: string | undefined): boolean => unit !== undefined && unit.trim() === ''
const isDigit = (unit: string | undefined): boolean => unit !== undefined && /\p{Nd}/u.test(unit)

/**
 * The clause that holds `span`, within the sentence's `bounds`: the sentence
 * itself where it has at most 240 units; else the stretch between clause marks
 * around the span, grown by whole neighbouring clauses (the earlier first: it
 * names the speaker) as far as they fit; and where one clause alone is longer,
 * the words around the span. Never cuts a word, never the span. Longer than 240
 * only if the span's own words are.
 */
export function clauseAround(text: string, span: Span, bounds: Span): Span {
  const core = wholeWords(text, span)
  const outer = { start: Math.min(bounds.start, core.start), end: Math.max(bounds.end, core.end) }
  const sentence = tidy(text, outer, core)
  if (lengthOf(sentence) <= CLAUSE) return sentence
  if (lengthOf(core) >= CLAUSE) return core
  const clause = grown(text, core, near(sentence, core))
  return lengthOf(clause) <= CLAUSE ? clause : tidy(text, windowAround(text, core, clause), core)
}

/** As far as a clause of any use can reach: a text without clause marks is not searched to its ends. */
const near = (outer: Span, core: Span): Span => ({
  start: Math.max(outer.start, core.start - 2 * CLAUSE),
  end: Math.min(outer.end, core.end + 2 * CLAUSE),
})

const lengthOf = ({ start, end }: Span): number => end - start

/** The span with the rest of the words it begins and ends in; the span alone if those words are endless. */
function wholeWords(text: string, span: Span): Span {
  const { start, end } = span
  let from = start
  let to = end
  const most = Math.max(0, CLAUSE - (end - start))
  while (from > 0 && start - from <= most && isWord(text[from - 1]) && isWord(text[from])) from--
  while (to < text.length && to - end <= most && isWord(text[to]) && isWord(text[to - 1])) to++
  return to - from <= CLAUSE ? { start: from, end: to } : span
}

function grown(text: string, core: Span, outer: Span): Span {
  let clause = { start: clauseStart(text, core.start + 1, outer), end: clauseEnd(text, core.end, outer) }
  for (;;) {
    const earlier = { start: clauseStart(text, clause.start, outer), end: clause.end }
    const later = { start: clause.start, end: clauseEnd(text, clause.end, outer) }
    const wider = [earlier, later].find(
      (one) => lengthOf(one) > lengthOf(clause) && lengthOf(tidy(text, one, core)) <= CLAUSE,
    )
    if (wider === undefined) return tidy(text, clause, core)
    clause = wider
  }
}

/** Behind the last clause mark that ends before `at`, else the start of `outer`. */
function clauseStart(text: string, at: number, outer: Span): number {
  for (let i = at - 1; i >= outer.start; i--) {
    const behind = endsClause(text, i) ? behindMark(text, i) : at
    if (behind < at) return behind
  }
  return outer.start
}

/** Behind the first clause mark at or after `at`, else the end of `outer`. */
function clauseEnd(text: string, at: number, outer: Span): number {
  for (let i = at; i < outer.end; i++) if (endsClause(text, i)) return Math.min(outer.end, behindMark(text, i))
  return outer.end
}

function endsClause(text: string, i: number): boolean {
  const unit = text[i] ?? ''
  if (ALWAYS.has(unit)) return !(isDigit(text[i - 1]) && isDigit(text[i + 1]))
  if (!BEFORE_SPACE.has(unit)) return false
  const next = text[behindMark(text, i)]
  return next === undefined || isSpace(next)
}

/** Behind the mark at `i` and the quotation marks and brackets it closes. */
function behindMark(text: string, i: number): number {
  let k = i + 1
  while (CLOSING.has(text[k] ?? '')) k++
  return k
}

/** Without white space and loose marks at its ends, never into `core`. */
function tidy(text: string, span: Span, core: Span): Span {
  let { start, end } = span
  while (start < core.start && (isSpace(text[start]) || LOOSE.has(text[start] ?? ''))) start++
  while (end > core.end && (isSpace(text[end - 1]) || LOOSE.has(text[end - 1] ?? ''))) end--
  return { start, end }
}

/** At most 240 units of `outer` around `core`, from one word's edge to another's. */
function windowAround(text: string, core: Span, outer: Span): Span {
  const free = CLAUSE - lengthOf(core)
  const before = Math.min(core.start - outer.start, Math.max(free >> 1, free - (outer.end - core.end)))
  let start = core.start - before
  let end = Math.min(outer.end, core.end + free - before)
  while (start < core.start && start > outer.start && isWord(text[start - 1]) && isWord(text[start])) start++
  while (end > core.end && end < outer.end && isWord(text[end - 1]) && isWord(text[end])) end--
  return { start, end }
}
