import { foldedUnits } from '../../../text/fold.ts'
import { LATIN, NUMBER, type Tokens, WORD } from '../../../text/tokens.ts'
import type { Amount } from '../numbers/amount.ts'
import { readDigits } from '../numbers/digits.ts'
import { flags, hasAl, isGlue, isMark, stemIn, touches } from '../reader.ts'

/** Words that a figure names or numbers: «القرار 2254», «بوينغ 737». */
const named = flags(
  'رقم قرار مادة فقرة بند طراز بوينغ إيرباص إيربص سوخوي ميغ أبولو غرفة طريق شارع قناة صفحة فصل آية هاتف جوال فاكس تلفون',
)
const group = flags('مجموعة')

/** Digits of a telephone or account number. */
const IDENTIFIER = 9

/**
 * Whether the figure is a name and no quantity: «G-20», «إف-16», «بوينغ 737»,
 * «القرار 2254», a telephone number, a list number, a step of a version.
 */
export function isLabel(t: Tokens, amount: Amount, floor: number, stop: number): boolean {
  const { figure, to } = amount
  const before = isMark(t, figure - 1, '"«“(') ? figure - 2 : figure - 1
  if (stemIn(t, before, named) || (stemIn(t, before, group) && hasAl(t, figure))) return true
  if (!amount.digits || t.kind[figure] !== NUMBER) return false
  return (
    isIdentifier(t, figure) ||
    isGlued(t, figure, to) ||
    isListNumber(t, amount, floor, stop) ||
    isChained(t, figure, to)
  )
}

function isIdentifier(t: Tokens, at: number): boolean {
  if (isMark(t, at - 1, '+#_@') && touches(t, at)) return true
  const start = t.start[at] as number
  const width = (t.end[at] as number) - start
  if (width < 3) return false
  const digits = readDigits(t.text, start, t.end[at] as number)
  if (digits === null || digits.shape !== 'plain' || digits.width !== width)
    return digits === null && width >= IDENTIFIER
  if (width >= IDENTIFIER) return digits.value % 1e6 !== 0
  return foldedUnits[t.text.charCodeAt(start)] === 0x30
}

/** Latin letters beside it, or a hyphen that ties it to a word. */
function isGlued(t: Tokens, at: number, to: number): boolean {
  if (at > 0 && t.kind[at - 1] === LATIN) return true
  if (to < t.count && (t.kind[to] === LATIN || isMark(t, to, '@_')) && touches(t, to)) return true
  if (at > 1 && isMark(t, at - 1, '-–') && t.kind[at - 2] === WORD && isAbbreviation(t, at - 2)) return true
  if (at > 0 && t.kind[at - 1] === WORD && touches(t, at) && !isGlue(t, at - 1)) return true
  return isMark(t, at - 1, '-–_/') && touches(t, at) && touches(t, at - 1) && (at < 2 || t.kind[at - 2] !== NUMBER)
}

/** «سي - 130»: a letter's name before a hyphen makes a model of the figure. */
const isAbbreviation = (t: Tokens, at: number): boolean => (t.end[at] as number) - (t.start[at] as number) < 3

/** «1-», «2.», «(3)» where a line or sentence opens. */
function isListNumber(t: Tokens, amount: Amount, floor: number, stop: number): boolean {
  const { figure, to } = amount
  if (to - figure !== 1 || to >= stop) return false
  const closed = isMark(t, to, ')')
  if (closed && isMark(t, figure - 1, '([')) return (t.end[figure] as number) - (t.start[figure] as number) < 3
  return figure === floor && isMark(t, to, '-–.)/:') && !isDigitsAt(t, to + 1)
}

const isDigitsAt = (t: Tokens, at: number): boolean => at < t.count && t.kind[at] === NUMBER

/** «2018/2019», «1/2», «3:2», «1-2-3»: figures tied by a mark that no other rule read. */
function isChained(t: Tokens, at: number, to: number): boolean {
  const after = to < t.count && isMark(t, to, '-–/:.') && touches(t, to) && isDigitsAt(t, to + 1) && touches(t, to + 1)
  const before = at >= 2 && isMark(t, at - 1, '-–/:.') && touches(t, at) && isDigitsAt(t, at - 2) && touches(t, at - 1)
  return after || before
}
