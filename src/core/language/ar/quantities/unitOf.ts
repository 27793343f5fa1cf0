import { LATIN, PUNCT, type Tokens } from '../../../text/tokens.ts'
import { currencyOwnerTable, unitTable } from '../arabic.ts'
import { flags, hasAl, id, isBare, isMark, payload, stemIn, stemIs, touches } from '../reader.ts'

/** What kind of thing a figure measures, told by what touches it. */
export type Measured =
  | { readonly kind: 'percent'; readonly to: number; readonly start?: number }
  | { readonly kind: 'money'; readonly code: string; readonly to: number; readonly start?: number }
  | { readonly kind: 'measure'; readonly code: string; readonly to: number }

const IN = id('في')
const hundred = flags('مئة مائة مية')
const percentWords = flags('بالمئة بالمائة')
const points = flags('نقطة نقاط')
const percentagePoint = flags('مئوية أساس')
const square = flags('مربع مربعا مربعة')
const cubic = flags('مكعب مكعبا مكعبة')
const CENTIGRADE = flags('مئوية مئوي')
const FAHRENHEIT = id('فهرنهايت')
const magnitude = flags('بقوة قوة قوته قوتها شدة شدته شدتها مقياس ريختر زلزال هزة')

const signs: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₽': 'RUB', '₺': 'TRY' }

/** Unit right behind token `to` (exclusive end of the figure) or a sign right before `figure`. */
export function readUnit(t: Tokens, figure: number, to: number, floor: number, stop: number): Measured | null {
  return percent(t, figure, to, stop) ?? sign(t, figure, to, stop) ?? unitWord(t, figure, to, floor, stop)
}

function percent(t: Tokens, figure: number, to: number, stop: number): Measured | null {
  if (to < stop && isMark(t, to, '%٪')) return { kind: 'percent', to: to + 1 }
  if (isMark(t, figure - 1, '%٪') && touches(t, figure)) {
    return { kind: 'percent', to, start: t.start[figure - 1] as number }
  }
  if (to >= stop) return null
  if (stemIn(t, to, percentWords)) return { kind: 'percent', to: to + 1 }
  if (stemIn(t, to, hundred) && hasAl(t, to) && ((t.clitics[to] as number) & 4) !== 0)
    return { kind: 'percent', to: to + 1 }
  if (stemIs(t, to, IN) && to + 1 < stop && stemIn(t, to + 1, hundred) && hasAl(t, to + 1))
    return { kind: 'percent', to: to + 2 }
  if (stemIn(t, to, points) && to + 1 < stop && stemIn(t, to + 1, percentagePoint)) {
    return { kind: 'measure', code: 'point', to: to + 2 }
  }
  return null
}

function sign(t: Tokens, figure: number, to: number, stop: number): Measured | null {
  if (figure > 0 && t.kind[figure - 1] === PUNCT && touches(t, figure)) {
    const code = signs[t.text.charAt(t.start[figure - 1] as number)]
    if (code) return { kind: 'money', code, to, start: t.start[figure - 1] as number }
  }
  if (to >= stop) return null
  const code = t.kind[to] === PUNCT ? signs[t.text.charAt(t.start[to] as number)] : undefined
  if (code) return { kind: 'money', code, to: to + 1 }
  return t.kind[to] === LATIN ? latinUnit(t, to) : null
}

const latinUnits: Readonly<Record<string, Measured['kind'] | string>> = {
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  sar: 'SAR',
  aed: 'AED',
}

function latinUnit(t: Tokens, at: number): Measured | null {
  const word = t.text.slice(t.start[at], t.end[at]).toLowerCase()
  const code = latinUnits[word]
  if (code) return { kind: 'money', code, to: at + 1 }
  return word === 'km' || word === 'kg' ? { kind: 'measure', code: word, to: at + 1 } : null
}

function unitWord(t: Tokens, figure: number, to: number, floor: number, stop: number): Measured | null {
  const found = to < stop ? payload(unitTable, t, to) : undefined
  if (found === undefined || !isBare(t, to)) return null
  if (found.kind === 'money') return currency(t, to, stop, found.code)
  if (found.code === 'degree') return degree(t, figure, to, floor, stop)
  if (to + 1 < stop && stemIn(t, to + 1, square)) return { kind: 'measure', code: `${found.code}2`, to: to + 2 }
  if (to + 1 < stop && stemIn(t, to + 1, cubic)) return { kind: 'measure', code: `${found.code}3`, to: to + 2 }
  return { kind: 'measure', code: found.code, to: to + 1 }
}

/** The state behind the currency word decides; without one, the currency that most often goes by the bare word. */
export function currency(t: Tokens, at: number, stop: number, fallback: string): Measured {
  const owner = at + 1 < stop ? payload(currencyOwnerTable, t, at + 1) : undefined
  return owner ? { kind: 'money', code: owner, to: at + 2 } : { kind: 'money', code: fallback, to: at + 1 }
}

function degree(t: Tokens, figure: number, to: number, floor: number, stop: number): Measured {
  if (to + 1 < stop && stemIn(t, to + 1, CENTIGRADE)) return { kind: 'measure', code: 'celsius', to: to + 2 }
  if (to + 1 < stop && stemIs(t, to + 1, FAHRENHEIT)) return { kind: 'measure', code: 'fahrenheit', to: to + 2 }
  const quake = near(t, figure, Math.max(floor, figure - 8), Math.min(stop, to + 6))
  return { kind: 'measure', code: quake ? 'magnitude' : 'degree', to: to + 1 }
}

function near(t: Tokens, figure: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (i !== figure && stemIn(t, i, magnitude)) return true
  return false
}
