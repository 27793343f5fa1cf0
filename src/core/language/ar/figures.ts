import type { MentionContext } from '../../extract/context.ts'
import type { Mention } from '../../extract/mention.ts'
import type { WeekDay } from '../../story/types.ts'
import { NUMBER, type Tokens } from '../../text/tokens.ts'
import * as tables from './arabic.ts'
import { lexicon } from './arabic.ts'
import { readDate } from './dates/read.ts'
import { type DayContext, dayContext } from './dates/resolve.ts'
import type { Found } from './quantities/found.ts'
import { readQuantity, type SentenceState } from './quantities/read.ts'
import { id } from './reader.ts'

/** Dates and quantities of one field, each in order. Both come from one pass: a year is no count, a count no day. */
export interface Figures {
  readonly quantities: readonly Mention[]
  readonly dates: readonly Mention[]
}

const TATWEEL = 0x0640
const DATE = 1
const QUANTITY = 2

/** What a word may start, by lexicon id: most words start nothing and cost one look-up. */
const triggers = buildTriggers()

function buildTriggers(): Uint8Array {
  const out = new Uint8Array(lexicon.size)
  const mark = (table: readonly unknown[], bits: number): void => {
    table.forEach((entry, at) => {
      if (entry !== undefined) out[at] = (out[at] as number) | bits
    })
  }
  mark(tables.numberTable, DATE | QUANTITY)
  mark(tables.ordinalTable, DATE | QUANTITY)
  mark(tables.fractionTable, QUANTITY)
  mark(tables.timeTable, DATE | QUANTITY)
  mark(
    tables.unitTable.map((unit) => (unit?.dual ? unit : undefined)),
    QUANTITY,
  )
  mark(
    tables.nounTable.map((noun) => (noun?.number === 'dual' ? noun : undefined)),
    QUANTITY,
  )
  for (const table of [tables.monthTable, tables.weekdayTable, tables.dayPartTable, tables.deicticTable])
    mark(table, DATE)
  for (const table of [tables.decadeTable, tables.edgeTable]) mark(table, DATE)
  for (const word of 'قبل بعد منذ مذ خلال من بين هذا هذه عامي سنتي ليلة منتصف أول تمام الآن'.split(' ')) {
    out[id(word)] = (out[id(word)] as number) | DATE
  }
  for (const word of 'كلا كلتا كلي كلتي'.split(' ')) out[id(word)] = (out[id(word)] as number) | QUANTITY
  return out
}

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
