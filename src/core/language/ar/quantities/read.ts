import type { MentionValue } from '../../../extract/mention.ts'
import { foldedAt, type Tokens } from '../../../text/tokens.ts'
import type { CountClass, NumberRange } from '../../../values/types.ts'
import { fractionTable, nounTable, numberTable, ordinalTable, timeTable, unitTable } from '../arabic.ts'
import { type Amount, bounded, readAmount, withTrailingHedge } from '../numbers/amount.ts'
import { hedgeAfter, hedgeBefore } from '../numbers/hedge.ts'
import {
  alBefore,
  flags,
  hasAl,
  id,
  isBare,
  isDigits,
  isMark,
  isWord,
  joined,
  payload,
  spanStart,
  stemIn,
  stemIs,
} from '../reader.ts'
import { isAge, saysAge } from './age.ts'
import { classBehind, governorBefore } from './casualties.ts'
import { readDuration, readFractionOfTime, type Span } from './duration.ts'
import type { Found } from './found.ts'
import { isLabel } from './labels.ts'
import { type Counting, readCountedNoun, singularOf } from './nounPhrase.ts'
import { readOrdinal } from './ordinal.ts'
import { goals, readScore } from './score.ts'
import { type Measured, readUnit } from './unitOf.ts'

/** What one sentence remembers from figure to figure. */
export interface SentenceState {
  /** End token and class of the last count, for «3 جنود و5 مدنيين». */
  countTo: number
  countClass: CountClass | undefined
  /** End token of the last age, for «9 أعوام و12 عاما». */
  ageTo: number
}

const WAHID = flags('واحد واحدة')
const KILA = flags('كلا كلتا كلي كلتي')
const PAIR = flags('اثنين اثنان اثنتين اثنتان')
const lasting = flags('لمدة خلال طوال طيلة')

/** Reads the figure that starts at token `at`; `floor` is the first token not yet taken by another mention. */
export function readQuantity(t: Tokens, at: number, floor: number, stop: number, state: SentenceState): Found | null {
  const ordinal = isDigits(t, at) ? null : readOrdinal(t, at, floor, stop)
  if (ordinal !== null) return ordinal
  const score = readScore(t, at, floor, stop)
  if (score !== null) return score
  const amount = readAmount(t, at, floor, stop)
  if (amount !== null) return classify(t, amount, floor, stop, state)
  return isDigits(t, at) ? null : readWithoutNumber(t, at, floor, stop, state)
}

function classify(t: Tokens, amount: Amount, floor: number, stop: number, state: SentenceState): Found | null {
  const unit = readUnit(t, amount.figure, amount.to, floor, stop)
  if (unit !== null) return measured(t, amount, unit, stop)
  const span = readDuration(t, amount.range, amount.to, stop)
  if (span !== null && amount.to < stop)
    return lastingOf(t, startOfSpan(t, amount, span, floor), amount.figure, span, floor, stop, state)
  if (isLabel(t, amount, floor, stop)) return null
  return (
    readAdjectival(t, amount, floor, stop, state) ??
    counted(t, amount, floor, stop, state) ??
    governed(t, amount, floor, stop, state) ??
    bare(t, amount, floor, stop, state)
  )
}

function measured(t: Tokens, amount: Amount, unit: Measured, stop: number): Found {
  const { range, to } = withTrailingHedge(t, amount.range, unit.to, stop)
  const start = unit.kind !== 'measure' && unit.start !== undefined ? Math.min(unit.start, amount.start) : amount.start
  if (unit.kind === 'percent') return { start, to, value: { type: 'percent', ...range }, rule: 'percent/figure' }
  if (unit.kind === 'money')
    return { start, to, value: { type: 'money', ...range, currency: unit.code }, rule: 'money/figure' }
  return { start, to, value: { type: 'measure', ...range, unit: unit.code }, rule: 'measure/figure' }
}

function lastingOf(
  t: Tokens,
  start: number,
  figure: number,
  span: Span,
  floor: number,
  stop: number,
  state: SentenceState,
): Found {
  const ended = withTrailingHedge(t, span.range, span.to, stop)
  const chained = joined(t, state.ageTo, stop) === figure
  if (span.unit.unit === 'year' && (chained || isAge(t, figure, ended.to, floor, stop))) {
    state.ageTo = ended.to
    const years = inUnit(ended.range, span.unit.seconds)
    return { start, to: ended.to, value: { type: 'age', ...years }, rule: 'age/years' }
  }
  return { start, to: ended.to, value: { type: 'duration', ...ended.range }, rule: 'duration/figure' }
}

/** «من خمسة أيام إلى سبعة أيام»: the opening preposition belongs to a range whose bounds both have units. */
function startOfSpan(t: Tokens, amount: Amount, span: Span, floor: number): number {
  const widened = !amount.isRange && span.range.min !== span.range.max && amount.range.min === amount.range.max
  return widened && amount.from > floor && stemIs(t, amount.from - 1, FROM)
    ? spanStart(t, amount.from - 1)
    : amount.start
}
const FROM = id('من')

const inUnit = (range: NumberRange, seconds: number): NumberRange => ({
  ...range,
  min: range.min === null ? null : range.min / seconds,
  max: range.max === null ? null : range.max / seconds,
})

/** «الأهداف الثلاثة», «السنوات الخمس», «شخص واحد»: the numeral stands behind its noun. */
function readAdjectival(t: Tokens, amount: Amount, floor: number, stop: number, state: SentenceState): Found | null {
  const head = alBefore(t, amount.figure) ? amount.figure - 2 : amount.figure - 1
  if (head < floor || !isWord(t, head) || amount.hedged || !isBare(t, head + 1)) return null
  const { min } = amount.range
  const noun = payload(nounTable, t, head)
  const pair = stemIn(t, amount.figure, PAIR) || stemIn(t, amount.figure, WAHID)
  if (pair && !amount.definite && amount.to === amount.figure + 1) {
    if (!noun && !/ين$/.test(foldedAt(t, head))) return null
    return behindNoun(t, amount, head, stop, state)
  }
  if (!amount.definite || !hasAl(t, head) || min === null || min < 2) return null
  const time = payload(timeTable, t, head)
  if (time !== undefined) {
    if (time.number !== 'plural') return null
    const range = { ...amount.range, min: min * time.seconds, max: (amount.range.max ?? min) * time.seconds }
    return {
      start: spanStart(t, head),
      to: amount.to,
      value: { type: 'duration', ...range },
      rule: 'duration/noun-number',
    }
  }
  if (
    noun?.number === 'singular' ||
    (noun === undefined && !(amount.digits ? /(?:ات|ين|ون)$/ : /(?:ات|ين|ون)$|^ال.{2,}[^هي]$/).test(foldedAt(t, head)))
  )
    return null
  return behindNoun(t, amount, head, stop, state)
}

function behindNoun(t: Tokens, amount: Amount, head: number, stop: number, state: SentenceState): Found {
  const noun = payload(nounTable, t, head)
  const range = amount.range
  const lemma = noun?.lemma ?? singularOf(t, head)
  const own = classOf(noun?.class, noun?.person === true, () => governorBefore(t, head, Math.max(0, head - 4))?.class)
  const { range: bound, to } = withTrailingHedge(t, range, amount.to, stop)
  return count(t, spanStart(t, head), to, bound, head, lemma, own, state, 'count/noun-number')
}

function count(
  t: Tokens,
  start: number,
  to: number,
  range: NumberRange,
  head: number,
  lemma: string,
  kind: CountClass | undefined,
  state: SentenceState,
  rule: string,
): Found {
  state.countTo = to
  state.countClass = kind
  const noun = t.text.slice(t.stemStart[head], t.end[head])
  const value: MentionValue = { type: 'count', ...range, noun, lemma, ...(kind ? { class: kind } : {}) }
  return { start, to, value, rule }
}

const countingOf = (amount: Amount): Counting => {
  const { min, max } = amount.range
  const figure = max ?? min
  if (figure === null || (amount.range.max === null && amount.range.minOpen !== true && amount.range.approximate))
    return 'any'
  if (figure >= 3 && figure <= 10 && amount.scale === 1) return 'plural'
  return figure >= 100 && figure % 100 === 0 ? 'genitive' : 'singular'
}

function counted(t: Tokens, amount: Amount, floor: number, stop: number, state: SentenceState): Found | null {
  const quoted = isMark(t, amount.to, '»"”') && isMark(t, amount.figure - 1, '«"“')
  const at = quoted ? amount.to + 1 : amount.to
  if (stemIn(t, amount.figure, WAHID) && amount.to === amount.figure + 1) return null
  const noun = hedgeAfter(t, at, stop) ? null : readCountedNoun(t, at, stop, countingOf(amount))
  if (noun === null) return null
  if (!noun.known && isYearLike(t, amount)) return null
  const { range, to } = withTrailingHedge(t, amount.range, noun.to, stop)
  const kind = classOf(noun.class, noun.person || !noun.known, () =>
    inherited(t, amount, noun.known, floor, to, stop, state),
  )
  const start = quoted ? (t.start[amount.figure - 1] as number) : amount.start
  const versus = goals(t, noun.lemma, range, to, stop)
  if (versus) return { start, ...versus, rule: 'score/words' }
  return count(t, start, to, range, noun.head, noun.lemma, kind, state, 'count/number-noun')
}

/** The noun's own class, unless it only says «people» and the words around say what befell them. */
const classOf = (
  own: CountClass | undefined,
  person: boolean,
  around: () => CountClass | undefined,
): CountClass | undefined => (own !== undefined && own !== 'people' ? own : person ? (around() ?? own) : own)

/** Class from the governing word, from what is said behind, or from the figure that «و» joins this one to. */
function inherited(
  t: Tokens,
  amount: Amount,
  known: boolean,
  floor: number,
  to: number,
  stop: number,
  state: SentenceState,
): CountClass | undefined {
  const governor = governorBefore(t, amount.from, floor, known ? 4 : 2)
  if (governor) return governor.class
  const behind = classBehind(t, to, stop)
  if (behind) return behind
  return joined(t, state.countTo, stop) === amount.from ? state.countClass : undefined
}

/** «وأصيب 143»: the figure counts whoever the verb befell; the word that says so is kept as the noun. */
function governed(t: Tokens, amount: Amount, floor: number, stop: number, state: SentenceState): Found | null {
  if (amount.definite && amount.range.max !== null) return null
  const governor = governorBefore(t, amount.from, floor, 2)
  if (governor === null || isYearLike(t, amount)) return null
  const { range, to } = withTrailingHedge(t, amount.range, amount.to, stop)
  const lemma = t.lexicon.words[t.stem[governor.at] as number] ?? ''
  return count(t, amount.start, to, range, governor.at, lemma, governor.class, state, 'count/governed')
}

export const isYearLike = (t: Tokens, amount: Amount): boolean => {
  const width = (t.end[amount.figure] as number) - (t.start[amount.figure] as number)
  const { min, max } = amount.range
  return !amount.hedged && amount.digits && width === 4 && min === max && min !== null && min >= 1900 && min < 2100
}

function bare(t: Tokens, amount: Amount, floor: number, stop: number, state: SentenceState): Found | null {
  if (stemIn(t, amount.figure, WAHID) && amount.to === amount.figure + 1) {
    const alone = amount.figure === 0 && t.count === 1
    if (!alone) return null
  }
  if (amount.definite && amount.range.max !== null && amount.word) return null
  const { range, to } = withTrailingHedge(t, amount.range, amount.to, stop)
  if (saysAge(t, amount.from, floor)) {
    state.ageTo = to
    return { start: amount.start, to, value: { type: 'age', ...range }, rule: 'age/figure' }
  }
  return { start: amount.start, to, value: { type: 'number', ...range }, rule: 'number/figure' }
}

/** Duals, «كلا», parts of one, and a unit of time that counts itself. */
function readWithoutNumber(t: Tokens, at: number, floor: number, stop: number, state: SentenceState): Found | null {
  if (stemIn(t, at, KILA) && at + 1 < stop) return both(t, at, state)
  const time = payload(timeTable, t, at)
  if (time !== undefined) return selfCounted(t, at, floor, stop, state)
  if (payload(fractionTable, t, at) !== undefined) return readFraction(t, at, floor, stop, state)
  const unit = payload(unitTable, t, at)
  if (unit?.dual && !hasAl(t, at)) return dualUnit(t, at, floor, stop)
  return readDual(t, at, floor, stop, state)
}

function both(t: Tokens, at: number, state: SentenceState): Found | null {
  const noun = payload(nounTable, t, at + 1)
  if (noun?.number !== 'dual') return null
  return count(t, spanStart(t, at), at + 2, { min: 2, max: 2 }, at + 1, noun.lemma, noun.class, state, 'count/both')
}

function selfCounted(t: Tokens, at: number, floor: number, stop: number, state: SentenceState): Found | null {
  const time = payload(timeTable, t, at)
  if (time === undefined || time.number === 'plural') return null
  if (time.number === 'singular' && !countsOne(t, at, floor, stop)) return null
  // «في الدقيقتين 12 و80»: which two, not how long.
  if (hasAl(t, at) && at + 1 < stop && isDigits(t, at + 1)) return null
  const factor = time.number === 'dual' ? 2 : 1
  const hedge = hedgeBefore(t, at, floor)
  const exact = { min: factor, max: factor }
  const span = readSelf(t, at, stop, hedge ? bounded(exact, hedge.hedge) : exact)
  if (span === null) return null
  const inside = hedge !== null && !hedge.outside
  return lastingOf(t, spanStart(t, inside ? hedge.from : at), at, span, floor, stop, state)
}

function readSelf(t: Tokens, at: number, stop: number, range: NumberRange): Span | null {
  const one = stemIn(t, at + 1, WAHID) && at + 1 < stop
  const span = readDuration(t, range, at, stop, true)
  if (span === null) return null
  return one && span.to === at + 1 ? { ...span, to: at + 2 } : span
}

/** A singular unit is a duration with «ونصف», «واحدة», behind «لمدة», or when it is all that is said. */
function countsOne(t: Tokens, at: number, floor: number, stop: number): boolean {
  if (hasAl(t, at)) return false
  if (floor === at && stop === at + 1) return true
  if (at + 1 < stop && stemIn(t, at + 1, WAHID) && isBare(t, at + 1)) return true
  const next = joined(t, at + 1, stop)
  if (next >= 0 && payload(fractionTable, t, next) !== undefined) return true
  return (
    at > floor && stemIn(t, at - 1, lasting) && !isDigits(t, at + 1) && payload(numberTable, t, at + 1) === undefined
  )
}

function dualUnit(t: Tokens, at: number, floor: number, stop: number): Found | null {
  const unit = readUnit(t, at, at, floor, stop)
  if (unit === null || unit.kind !== 'measure') return null
  return {
    start: spanStart(t, at),
    to: unit.to,
    value: { type: 'measure', min: 2, max: 2, unit: unit.code },
    rule: 'measure/dual',
  }
}

/** «الربع الرابع» is a quarter of the year. */
const isRanked = (t: Tokens, at: number): boolean => hasAl(t, at) && payload(ordinalTable, t, at) !== undefined

const final = flags('نهائي نهائية نهائيات')
const parts = flags('أول أولى ثاني ثانية شرقي شرقية غربي غربية شمالي شمالية جنوبي جنوبية آخر')

/** «ثلث المقاعد», «النصف»: a part of one; never «نصف النهائي» or «النصف الثاني». */
function readFraction(t: Tokens, at: number, floor: number, stop: number, state: SentenceState): Found | null {
  const time = readFractionOfTime(t, at, stop)
  const hedge = hedgeBefore(t, at, floor)
  const inside = hedge !== null && !hedge.outside
  const start = spanStart(t, inside ? hedge.from : at)
  if (time !== null) {
    const range = hedge ? bounded(time.range, hedge.hedge) : time.range
    return lastingOf(t, start, at, { ...time, range }, floor, stop, state)
  }
  if (at + 1 < stop && (stemIn(t, at + 1, final) || stemIn(t, at + 1, parts) || isRanked(t, at + 1))) return null
  const value = payload(fractionTable, t, at) as number
  const follows = at + 1 < stop && isWord(t, at + 1) && isBare(t, at + 1)
  if (!follows && !hasAl(t, at)) return null
  const exact = { min: value, max: value }
  const range = hedge ? bounded(exact, hedge.hedge) : exact
  return { start, to: at + 1, value: { type: 'number', ...range }, rule: 'number/fraction' }
}

/** «قتيلان», «هدفين»: two, counted by the ending. A definite pair names known things and is left alone, the dead and wounded aside. */
function readDual(t: Tokens, at: number, floor: number, stop: number, state: SentenceState): Found | null {
  const noun = payload(nounTable, t, at)
  if (noun?.number !== 'dual' || (hasAl(t, at) && noun.class === undefined)) return null
  const hedge = hedgeBefore(t, at, floor)
  const inside = hedge !== null && !hedge.outside
  let end = at + 1
  if (
    end < stop &&
    isWord(t, end) &&
    isBare(t, end) &&
    !hasAl(t, end) &&
    /^[^و].*[يا]ن$/.test(foldedAt(t, end)) &&
    foldedAt(t, end).length > 5
  )
    end++
  if (end < stop && stemIn(t, end, PAIR)) end++
  const exact = { min: 2, max: 2 }
  const { range, to } = withTrailingHedge(t, hedge ? bounded(exact, hedge.hedge) : exact, end, stop)
  const versus = goals(t, noun.lemma, range, to, stop)
  const start = spanStart(t, inside ? hedge.from : at)
  if (versus) return { start, ...versus, rule: 'score/words' }
  const governor = (): CountClass | undefined =>
    governorBefore(t, inside ? hedge.from : at, floor)?.class ?? joinedClass(t, at, stop, state)
  const kind = classOf(noun.class, noun.person, governor)
  return count(t, start, to, range, at, noun.lemma, kind, state, 'count/dual')
}

const joinedClass = (t: Tokens, at: number, stop: number, state: SentenceState): CountClass | undefined =>
  joined(t, state.countTo, stop) === at ? state.countClass : undefined
