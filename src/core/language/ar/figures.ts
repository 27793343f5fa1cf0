import type { MentionContext } from '../../extract/context.ts'
import type { Mention } from '../../extract/mention.ts'
import type { WeekDay } from '../../story/types.ts'
import { NUMBER, type Tokens } from '../../text/tokens.ts'
import { readDate } from './dates/read.ts'
import { type DayContext, dayContext } from './dates/resolve.ts'
import type { Found } from './quantities/found.ts'
import { readQuantity, type SentenceState } from './quantities/read.ts'
import { DATE, QUANTITY, triggers } from './triggers.ts'

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
    const stem = t.stem[i] as number
    const bits = t.kind[i] === NUMBER ? DATE | QUANTITY : stem < 0 ? 0 : (triggers[stem] as number)
    if (bits === 0) continue
    const date = bits & DATE ? readDate(t, i, floor, to, days) : null
    const found = date ?? (bits & QUANTITY ? readQuantity(t, i, floor, to, state) : null)
    if (found === null) continue
    if (!found.drop) (date === null ? quantities : dates).push(mention(t, found))
    floor = found.to
    i = found.to - 1
  }
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
