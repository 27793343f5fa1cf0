import type { Tokens } from '../../../text/tokens.ts'
import type { RelativeUnit } from '../../../values/types.ts'
import { timeTable } from '../arabic.ts'
import { readAmount } from '../numbers/amount.ts'
import { hedgeBefore } from '../numbers/hedge.ts'
import { flags, hasAl, id, isBare, isDigits, payload, stemIn, stemIs } from '../reader.ts'

export interface Relative {
  readonly unit: RelativeUnit
  readonly n: number
  readonly to: number
}

const ago = flags('قبل منذ مذ')
const AFTER = id('بعد')
const FROM = id('من')
const NOW = id('الآن')
const passed = flags('مضت مضى مضيا خلت')

/** «قبل ثلاث سنوات», «منذ يومين», «بعد 3 أيام», «3 أيام مضت», «قبل نحو ثلاث سنوات»; a vague or bounded count is no date. */
export function readRelative(t: Tokens, at: number, stop: number): Relative | null {
  const back = stemIn(t, at, ago)
  if (!back && !stemIs(t, at, AFTER)) return readPassed(t, at, stop)
  const counted = readCount(t, at + 1, stop) ?? readAbout(t, at + 1, stop)
  if (counted === null) return null
  // «بعد يومين من الحادث», «قبل ساعة من الموعد»: counted from another event.
  const anchored = counted.to < stop && stemIs(t, counted.to, FROM)
  if (anchored && !stemIs(t, counted.to + 1, NOW)) return null
  return { ...counted, n: back ? -counted.n : counted.n, to: anchored ? counted.to + 2 : counted.to }
}

/** Words of the longest «ما يقرب من». */
const LONGEST_HEDGE = 3
/** Of weeks, months and years «نحو» leaves the same window as the bare count; of days and hours it would feign precision. */
const coarse: ReadonlySet<RelativeUnit> = new Set(['week', 'month', 'year'])

function readAbout(t: Tokens, at: number, stop: number): Relative | null {
  for (let to = at + 1; to <= Math.min(at + LONGEST_HEDGE, stop - 1); to++) {
    const found = hedgeBefore(t, to, at)
    if (found === null || found.from !== at || found.hedge !== 'about') continue
    const counted = readCount(t, to, stop)
    if (counted !== null) return coarse.has(counted.unit) ? counted : null
  }
  return null
}

function readPassed(t: Tokens, at: number, stop: number): Relative | null {
  if (!isDigits(t, at) && !payload(timeTable, t, at)) return null
  const counted = readCount(t, at, stop)
  return counted !== null && counted.to < stop && stemIn(t, counted.to, passed)
    ? { ...counted, n: -counted.n, to: counted.to + 1 }
    : null
}

function readCount(t: Tokens, at: number, stop: number): Relative | null {
  if (at >= stop || hasAl(t, at)) return null
  const own = payload(timeTable, t, at)
  if (own !== undefined && own.number !== 'plural')
    return scaled(own.unit, own.number === 'dual' ? 2 : 1, at + 1, stop, t)
  const amount = readAmount(t, at, at, stop)
  if (amount === null || amount.hedged || amount.range.min === null || amount.range.min !== amount.range.max)
    return null
  const unit = amount.to < stop && isBare(t, amount.to) ? payload(timeTable, t, amount.to) : undefined
  return unit === undefined ? null : scaled(unit.unit, amount.range.min, amount.to + 1, stop, t)
}

function scaled(unit: string, n: number, to: number, stop: number, t: Tokens): Relative | null {
  if (!Number.isInteger(n) || n > 5000 || (to < stop && isDigits(t, to))) return null
  if (unit === 'decade') return { unit: 'year', n: 10 * n, to }
  if (unit === 'century') return { unit: 'year', n: 100 * n, to }
  return unit === 'second' ? null : { unit: unit as RelativeUnit, n, to }
}
