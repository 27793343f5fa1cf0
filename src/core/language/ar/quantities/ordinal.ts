import { foldedAt, type Tokens } from '../../../text/tokens.ts'
import { closingTable, nounTable, numberTable, ordinalTable } from '../arabic.ts'
import { endsInPronoun, flags, hasAl, id, isBare, isWord, joined, payload, spanStart, stemIn } from '../reader.ts'
import type { Found } from './found.ts'

const FIRST_OF_TEN = flags('حادي حادية')
const shortFirst = flags('أول')
const masculine = flags('أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر ثان')
const secondly = flags('ثانية')
const TIMES = id('مرة')

export interface Rank {
  readonly ordinal: number
  readonly to: number
  readonly definite: boolean
}

/** «الثالث», «الثاني عشر», «الخامس والعشرين», without asking what stands around. */
export function readRank(t: Tokens, at: number, stop: number): Rank | null {
  const base = payload(ordinalTable, t, at) ?? unitWithAl(t, at)
  if (base === undefined) return null
  const definite = hasAl(t, at)
  const teen = at + 1 < stop ? payload(numberTable, t, at + 1) : undefined
  if (teen?.kind === 'ten' && isBare(t, at + 1) && !hasAl(t, at + 1) && base < 10)
    return { ordinal: base + 10, to: at + 2, definite }
  const next = joined(t, at + 1, stop)
  const tens = next >= 0 ? payload(numberTable, t, next) : undefined
  if (tens?.kind === 'tens' && hasAl(t, next) && definite && base < 10)
    return { ordinal: base + tens.value, to: next + 1, definite }
  if (stemIn(t, at, FIRST_OF_TEN) || payload(ordinalTable, t, at) === undefined) return null
  return { ordinal: base, to: at + 1, definite }
}

/** «العشرين», «الثلاثين»: the round days of a month. */
export function readRoundDay(t: Tokens, at: number): Rank | null {
  const word = payload(numberTable, t, at)
  return word?.kind === 'tens' && word.value <= 30 && hasAl(t, at)
    ? { ordinal: word.value, to: at + 1, definite: true }
    : null
}

/** «الواحد والعشرون», «الأحد عشر»: cardinals that count ranks when definite. */
function unitWithAl(t: Tokens, at: number): number | undefined {
  const word = payload(numberTable, t, at)
  return word?.kind === 'unit' && word.value < 3 && hasAl(t, at) ? word.value : undefined
}

export function readOrdinal(t: Tokens, at: number, floor: number, stop: number): Found | null {
  if (!hasAl(t, at) && payload(ordinalTable, t, at) === undefined) return null
  const tens = roundOrdinal(t, at, floor)
  if (tens !== null) return tens
  const rank = readRank(t, at, stop)
  if (
    rank === null ||
    !(rank.definite ? definiteStands(t, at, floor, rank) : indefiniteStands(t, at, floor, stop, rank))
  )
    return null
  return {
    start: spanStart(t, at),
    to: rank.to,
    value: { type: 'ordinal', ordinal: rank.ordinal },
    rule: 'ordinal/rank',
  }
}

/** «القرن العشرين», «التسعون»: round tens are ranks when definite and nothing is counted behind them. */
function roundOrdinal(t: Tokens, at: number, floor: number): Found | null {
  const word = payload(numberTable, t, at)
  if (word?.kind !== 'tens' || !hasAl(t, at)) return null
  if (at > floor && !hasAl(t, at - 1) && !endsInPronoun(t, at - 1)) return null
  const before = at > floor ? payload(nounTable, t, at - 1) : undefined
  if (before?.number === 'plural' || (at > floor && /(?:ات|ين|ون)$/.test(foldedAt(t, at - 1)))) return null
  return { start: spanStart(t, at), to: at + 1, value: { type: 'ordinal', ordinal: word.value }, rule: 'ordinal/round' }
}

/** A king's number («محمد السادس») follows a name: no ال, no pronoun, no known noun. */
function definiteStands(t: Tokens, at: number, floor: number, rank: Rank): boolean {
  if (at <= floor || rank.to > at + 1) return true
  const before = at - 1
  if (!isWord(t, before) || hasAl(t, before) || payload(closingTable, t, before)) return true
  if (!isBare(t, at)) return true
  return payload(nounTable, t, before) !== undefined || endsInPronoun(t, before)
}

/** «ثالث دولة», «لرابع يوم»: a masculine form before a bare noun; «مرة ثالثة» behind one. */
function indefiniteStands(t: Tokens, at: number, floor: number, stop: number, rank: Rank): boolean {
  if (rank.to > at + 1) return true
  if (at === floor && stop === at + 1) return !stemIn(t, at, secondly)
  const behind = at > floor ? payload(nounTable, t, at - 1) : undefined
  if (at > floor && (t.stem[at - 1] === TIMES || (behind?.number === 'singular' && !hasAl(t, at - 1)))) {
    return !stemIn(t, at, shortFirst)
  }
  // «الملازم أول» is a rank.
  if (behind?.person && stemIn(t, at, shortFirst)) return false
  if (!stemIn(t, at, masculine) || at + 1 >= stop || !isWord(t, at + 1) || !isBare(t, at + 1)) return false
  return !hasAl(t, at + 1) && payload(closingTable, t, at + 1) === undefined
}
