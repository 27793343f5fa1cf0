import type { Tokens } from '../../../text/tokens.ts'
import { flags, id, isMark, stemIn, stemIs } from '../reader.ts'

const cues = flags('عمر عمره عمرها عمرهم بالغ بالغة سن أعمارهم عمر')

const FROM = id('من')

/** How far before the figure the word for age may stand («عن عمر يناهز 80 عاما»). */
const REACH = 5

/** Whether years at `[figure, to)` are someone's age: a word for age before them, or an apposition between commas or brackets. */
export function isAge(t: Tokens, figure: number, to: number, floor: number, stop: number): boolean {
  for (let i = figure - 1; i >= floor && i >= figure - REACH; i--) if (stemIn(t, i, cues)) return true
  // «34 عاماً من العمر»
  if (to + 1 < stop && stemIs(t, to, FROM) && stemIn(t, to + 1, cues)) return true
  const opened = figure > floor && isMark(t, figure - 1, '(،,')
  const closed = to < stop ? isMark(t, to, ')،,') : true
  if (!opened || !closed) return false
  return to < stop && (isMark(t, figure - 1, '(') ? isMark(t, to, ')') : true)
}

/** «في سن 18», «بعمر 16»: the word right before the figure. */
export const saysAge = (t: Tokens, figure: number, floor: number): boolean =>
  figure > floor && stemIn(t, figure - 1, old)
const old = flags('عمر سن')
