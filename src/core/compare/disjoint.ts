import { isProvisional } from '../language/ar/nature-words.ts'
import { foldText } from '../text/fold.ts'
import type { Slice } from '../text/span.ts'
import { intervalOf } from '../values/quantity.ts'
import { isQuantity } from '../values/relate.ts'
import type { Value } from '../values/types.ts'
import { changed, type Finding, type Pair, told } from './finding.ts'
import { compareMouths, compareTimes, type Heard } from './heard.ts'
import { isHedged, isNegative } from './polarity.ts'
import type { PairReason } from './reasons.ts'

/**
 * Two claims that cannot both hold as they stand. Red is the last resort: first
 * everything that would make them two questions, then what the kind excuses.
 */
export function relateDisjoint(pair: Pair): Finding {
  return commitment(pair) ?? byNature(pair)
}

/** A step up or down a scale is a matter of strength, whoever takes it. */
function commitment({ a, b }: Pair): Finding | null {
  const scales = a.reading.value.type === 'scale' && b.reading.value.type === 'scale'
  return scales ? { relation: 'strength', code: 'commitment-moved' } : null
}

function byNature(pair: Pair): Finding {
  switch (pair.policy.nature) {
    case 'framing':
      return { relation: 'framing', code: 'framed-apart' }
    case 'naming':
      return named(pair)
    case 'position':
      return excused(pair) ?? held(pair)
    case 'changing':
      return overTime(pair) ?? excused(pair) ?? clash(pair)
    case 'ongoing':
      return (isInside(pair) ? null : overTime(pair)) ?? excused(pair) ?? clash(pair)
    case 'utterance':
      return excused(pair) ?? spoken(pair)
    case 'settled':
      return excused(pair) ?? clash(pair)
  }
}

/** Offices are not exclusive, and a name that differs is a name. */
function named({ a, b }: Pair): Finding {
  const roles = a.reading.value.type === 'role' && b.reading.value.type === 'role'
  if (roles) return { relation: 'finer', code: 'offices-together' }
  return { relation: 'wording', code: a.reading.value.type === 'choice' ? 'label-differs' : 'name-differs' }
}

/** A hedge leaves room for the other claim; a condition on one side only makes them two cases. */
function excused(pair: Pair): Finding | null {
  return hedgedApart(pair) ?? conditionApart(pair)
}

function hedgedApart({ a, b, sets }: Pair): Finding | null {
  const [left, right] = [a.reading.certainty, b.reading.certainty]
  if (sets === 'equal' && left !== right && (isHedged(left) || isHedged(right)))
    return { relation: 'strength', code: 'certainty-moved' }
  if (isHedged(left) && isHedged(right)) return { relation: 'finer', code: 'both-possible' }
  return isHedged(left) || isHedged(right) ? { relation: 'strength', code: 'hedged-apart' } : null
}

function conditionApart({ a, b }: Pair): Finding | null {
  const [left, right] = [a.reading.condition, b.reading.condition]
  if (sameWords(left, right)) return null
  return told('qualifier', 'condition-apart', left === null)
}

const sameWords = (a: Slice | null, b: Slice | null): boolean =>
  a === null || b === null ? a === b : foldText(a.quote) === foldText(b.quote)

/**
 * What changes is comparable only at one time and for one population. One
 * article often tells how a figure grew, so its figures need days of their own.
 */
function overTime(pair: Pair): Finding | null {
  const { a, b, world } = pair
  if (scopesApart(pair)) return { relation: 'unclear', code: 'scope-differs' }
  if (touching(pair)) return { relation: 'finer', code: 'overlapping' }
  const part = partOfWhole(pair)
  if (part) return part
  const order = moment(pair, compareTimes(a, b, world))
  if (order) return shrinks(pair, order) ? shrunk(pair) : changed(order)
  if (isHedged(a.reading.certainty) || isHedged(b.reading.certainty)) return null
  if (order === 0 && growsUnseen(pair)) return { relation: 'unclear', code: 'time-unknown' }
  if (!sameWords(a.reading.scope, b.reading.scope)) return { relation: 'unclear', code: 'scope-differs' }
  const open = isInside(pair) ? growing(pair) && !isHeaded(pair) : order === null
  return open ? { relation: 'unclear', code: 'time-unknown' } : null
}

const isInside = ({ a, b }: Pair): boolean => a.article.id === b.article.id

/** Minutes in which nothing but a toll grows: two reports so close are of one time. */
const ONE_TIME = 15

const moment = ({ policy }: Pair, order: number | null): number | null =>
  order !== null && !policy.grows && Math.abs(order) <= ONE_TIME ? 0 : order

/** «أكثر من 30» and «30»: one figure told with and without a flourish. */
function touching({ a, b }: Pair): boolean {
  const [x, y] = [a.reading.value, b.reading.value]
  if (!isQuantity(x) || !isQuantity(y)) return false
  return (x.minOpen === true && x.min === y.max) || (y.minOpen === true && y.min === x.max)
}

/**
 * Only one is narrowed to a place or a group, and it is the smaller: a part beside
 * its whole. A provisional figure beside a larger one has been counted on.
 */
function partOfWhole({ a, b, policy }: Pair): Finding | null {
  const [x, y] = [a.reading.value, b.reading.value]
  const narrowed = (a.reading.scope === null) !== (b.reading.scope === null)
  if (!policy.grows || !narrowed || !isQuantity(x) || !isQuantity(y)) return null
  const [part, whole] = a.reading.scope === null ? [y, x] : [x, y]
  if (intervalOf(part).max >= intervalOf(whole).min) return null
  const [narrow, wide] = a.reading.scope === null ? [b, a] : [a, b]
  const scope = narrow.reading.scope?.quote ?? ''
  if (isProvisional(scope)) return changed(a.reading.scope === null ? 1 : -1)
  if (speaksOf(wide, scope)) return null
  return told('qualifier', 'scope-dropped', a.reading.scope === null)
}

/** A place or a group that the other passage names as well narrows neither. */
const speaksOf = ({ reading }: Heard, scope: string): boolean =>
  reading.evidence.some(({ quote }) => foldText(quote).includes(foldText(scope)))

/** What only grows is less, or lies earlier, in the later report: no change explains it. `order` as in `compareTimes`. */
function shrinks({ a, b, policy }: Pair, order: number): boolean {
  if (!policy.grows || a.article.id === b.article.id) return false
  const [earlier, later] = order < 0 ? [a, b] : [b, a]
  const [before, after] = [earlier.reading.value, later.reading.value]
  if (isQuantity(before) && isQuantity(after)) return intervalOf(after).max < intervalOf(before).min
  return (
    before.type === 'date' && after.type === 'date' && (after.from ?? after.to ?? '') < (before.from ?? before.to ?? '')
  )
}

/** Less by far is no correction but another count. */
const CORRECTION = 1.5

function shrunk({ a, b }: Pair): Finding | null {
  const [x, y] = [a.reading.value, b.reading.value]
  if (!isQuantity(x) || !isQuantity(y)) return null
  // «نحو 20» printed after 24 elsewhere is an older guess, not a correction.
  if (x.approximate || y.approximate) return { relation: 'unclear', code: 'time-unknown' }
  const [least, most] = [x, y].map((value) => value.min ?? value.max ?? 0).sort((one, other) => one - other)
  return (most as number) > CORRECTION * (least as number) ? { relation: 'unclear', code: 'scope-differs' } : null
}

/** Beyond this a day is long enough for a toll to have grown from one figure to the other. */
const LEAP = 1.1
const STEP = 10

function growsUnseen({ a, b, policy }: Pair): boolean {
  const [x, y] = [a.reading.value, b.reading.value]
  if (!policy.grows || !isQuantity(x) || !isQuantity(y) || a.article.id === b.article.id) return false
  const hourKnown = [a, b].every(({ reading, article }) => (reading.saidAt ?? article.asOf.date ?? '').includes('T'))
  const [least, most] = [x, y].map((value) => value.min ?? value.max ?? 0).sort((one, other) => one - other)
  if (hourKnown || least === undefined || most === undefined) return false
  return most > LEAP * least && most - least >= STEP
}

/** Headline and body are one report at one time: what they tell otherwise did not change between them. */
const isHeaded = ({ a, b }: Pair): boolean =>
  [a, b].filter(({ reading }) => reading.region === 'headline' || reading.region === 'deck').length === 1

const growing = ({ a, b }: Pair): boolean =>
  isQuantity(a.reading.value) && (a.reading.saidAt === null || b.reading.saidAt === null)

const scopesApart = ({ a, b }: Pair): boolean =>
  a.reading.scope !== null && b.reading.scope !== null && !sameWords(a.reading.scope, b.reading.scope)

/** People may differ, and a man may change his mind; an unknown speaker may be anyone. */
function held(pair: Pair): Finding {
  const { a, b, world } = pair
  const mouths = compareMouths(a.reading, b.reading, world)
  if (mouths === 'different') return { relation: 'speakers', code: 'speakers-disagree' }
  if (mouths === 'unknown') return { relation: 'unclear', code: 'speaker-unknown' }
  const order = compareTimes(a, b, world)
  return order ? changed(order) : clash(pair)
}

/** A man can have said both; that two men said different things is theirs. */
function spoken({ a, b, world }: Pair): Finding {
  const mouths = compareMouths(a.reading, b.reading, world)
  return mouths === 'different'
    ? { relation: 'speakers', code: 'speakers-disagree' }
    : { relation: 'unclear', code: 'renderings-apart' }
}

function clash(pair: Pair): Finding {
  return denial(pair) ?? { relation: 'contradiction', code: clashCode(pair) }
}

/**
 * A reported act of denial («نفى الناطق…») against another's claim: both texts
 * are faithful, the two people are not of one mind.
 */
function denial({ a, b, world }: Pair): Finding | null {
  const denies = a.reading.act === 'denial' || b.reading.act === 'denial'
  const bothNamed = a.reading.speaker !== null && b.reading.speaker !== null
  if (!denies || !bothNamed || compareMouths(a.reading, b.reading, world) !== 'different') return null
  return { relation: 'speakers', code: 'claim-denied' }
}

function clashCode({ a, b }: Pair): PairReason {
  if (isNegative(a.reading.certainty) !== isNegative(b.reading.certainty)) return 'asserted-denied'
  return disjointCodes[a.reading.value.type] ?? 'values-disjoint'
}

const disjointCodes: Partial<Readonly<Record<Value['type'], PairReason>>> = {
  number: 'numbers-disjoint',
  count: 'numbers-disjoint',
  money: 'numbers-disjoint',
  percent: 'numbers-disjoint',
  measure: 'numbers-disjoint',
  age: 'numbers-disjoint',
  duration: 'durations-disjoint',
  date: 'dates-disjoint',
  place: 'places-disjoint',
  organisation: 'values-disjoint',
  person: 'people-disjoint',
  people: 'people-disjoint',
  items: 'items-disjoint',
  choice: 'choices-disjoint',
}
