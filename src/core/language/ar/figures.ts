import type { MentionContext } from '../../extract/context.ts'
import type { Mention } from '../../extract/mention.ts'
import type { WeekDay } from '../../story/types.ts'
import { NUMBER, PUNCT, type Tokens } from '../../text/tokens.ts'
import { numberTable } from './arabic.ts'
import { readDate } from './dates/read.ts'
import { type DayContext, dayContext } from './dates/resolve.ts'
import { FEATURE } from './features.ts'
import type { Found } from './quantities/found.ts'
import { readQuantity, type SentenceState } from './quantities/read.ts'
import { hasAl, isBare, payload } from './reader.ts'
import './triggers.ts'

/** Dates and quantities of one field, each in order. Both come from one pass: a year is no count, a count no day. */
export interface Figures {
  readonly quantities: readonly Mention[]
  readonly dates: readonly Mention[]
}

const TATWEEL = 0x0640

/** Reads every sentence once, left to right; what one rule takes no other rule sees. */
export function findFigures(context: MentionContext, weekStart: WeekDay = 'monday'): Figures {
  const quantities: Mention[] = []
  const dates: Mention[] = []
  const days = dayContext(context.reference, weekStart)
  for (const { from, to } of context.sentences) readSentence(context.tokens, from, to, days, quantities, dates)
  return { quantities, dates }
}

function readSentence(
  t: Tokens,
  from: number,
  to: number,
  days: DayContext,
  quantities: Mention[],
  dates: Mention[],
): void {
  const state: SentenceState = { countTo: -1, countClass: undefined, ageTo: -1 }
  days.day = null
  let floor = from
  for (let i = from; i < to; i++) {
    const bits = t.kind[i] === NUMBER ? BOTH : (t.features[i] as number) & BOTH
    if (bits === 0 || (bits === BOTH && isInRow(t, i))) continue
    const date = bits & FEATURE.date ? readDate(t, i, floor, to, days) : null
    const found = date ?? (bits & FEATURE.quantity ? readQuantity(t, i, floor, to, state) : null)
    if (found === null) continue
    const list = date === null ? quantities : dates
    list.push(mention(t, found))
    floor = found.to
    i = found.to - 1
  }
}

const BOTH = FEATURE.date | FEATURE.quantity

/**
 * Figures in a row without a word between them are a table or a dialled number,
 * and a chain of more than three is no date: nobody counts anything there.
 */
function isInRow(t: Tokens, at: number): boolean {
  if (t.kind[at] !== NUMBER) return isNumeral(t, at - 1) && isNumeral(t, at) && isNumeral(t, at + 1)
  if (at > 0 && at + 1 < t.count && t.kind[at - 1] === NUMBER && t.kind[at + 1] === NUMBER) return true
  return (
    at > 3 &&
    t.kind[at - 1] === PUNCT &&
    t.kind[at - 2] === NUMBER &&
    t.kind[at - 3] === PUNCT &&
    t.kind[at - 4] === NUMBER &&
    t.end[at - 4] === t.start[at - 3] &&
    t.end[at - 1] === t.start[at] &&
    t.text.charCodeAt(t.start[at - 1] as number) === t.text.charCodeAt(t.start[at - 3] as number)
  )
}

/** A plain numeral that nothing joins to the one before. */
function isNumeral(t: Tokens, at: number): boolean {
  const word = payload(numberTable, t, at)
  return (word?.kind === 'unit' || word?.kind === 'tens' || word?.kind === 'scale') && isBare(t, at) && !hasAl(t, at)
}

function mention(t: Tokens, found: Found): Mention {
  let end = t.end[found.to - 1] as number
  // A tatweel that stretches the last letter («1436هـ») belongs to the word.
  while (t.text.charCodeAt(end) === TATWEEL) end++
  return {
    field: 'text',
    start: found.start,
    end,
    quote: t.text.slice(found.start, end),
    value: found.value,
    rule: found.rule,
  }
}
