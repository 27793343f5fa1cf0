import { CLITIC, type Tokens } from '../../../text/tokens.ts'
import { fractionTable, numberTable } from '../arabic.ts'
import {
  flags,
  hasAl,
  hasConjunction,
  hasTanwin,
  id,
  isDigits,
  isMark,
  isWord,
  joined,
  payload,
  stemIn,
  stemIs,
  touches,
} from '../reader.ts'
import { readDigits } from './digits.ts'
import type { NumberWord } from './words.ts'

/** One cardinal as written: tokens `[from, to)`, `min` = `max` unless the words name no figure («عشرات», «بضعة آلاف»). */
export interface Cardinal {
  readonly from: number
  readonly to: number
  readonly min: number
  readonly max: number | null
  /** What the last scale word multiplied by; 1 without one. A range lends it to its lower figure. */
  readonly scale: number
  readonly digits: boolean
  /** A single word from one to ten, or «أحد»: agreement and idiom need to know. */
  readonly word: boolean
  readonly approximate: boolean
  /** «1.500»: read as thousands here; a scale or a unit of measure makes it 1.5. */
  readonly grouped: boolean
}

const AHAD = flags('أحد احدى')
const FUSED_SIX = id('وست')
const POINT = id('فاصلة')
const NAYYIF = flags('نيف نيفا')

const THOUSANDS = id('آلاف')
const HAMZA_BELOW = 0x0625

/** Words that fold like a number and are none: the surname «وست», the «الإف» of a foreign abbreviation. */
const isLookAlike = (t: Tokens, at: number): boolean =>
  stemIs(t, at, FUSED_SIX) ||
  (t.word[at] === THOUSANDS && t.text.charCodeAt((t.start[at] as number) + 2) === HAMZA_BELOW)

/** Mutable state of one reading: completed scales in `sum`, what stands before the next scale in `group`. */
class Reading {
  sum = 0
  group = 0
  open = false
  few = false
  lastScale = Number.POSITIVE_INFINITY
  scale = 1
  digits = false
  grouped = false
  pieces = 0
  approximate = false
  /** The group ended on digits: nothing below a scale can be added. */
  sealed = false
}

/** The cardinal that starts at token `at`, or null. Reads at most as far as `stop`. Linear in what it consumes. */
export function readCardinal(t: Tokens, at: number, stop: number): Cardinal | null {
  const r = new Reading()
  let next = firstPiece(t, at, stop, r)
  if (next < 0) return null
  for (;;) {
    const after = nextPiece(t, next, stop, r)
    if (after < 0) break
    next = after
  }
  next = takeTail(t, next, stop, r)
  return finish(t, at, next, r)
}

function finish(t: Tokens, from: number, to: number, r: Reading): Cardinal | null {
  const total = r.sum + r.group
  const word = numberOf(t, from)
  const single = to === from + 1
  if (single && stemIn(t, from, AHAD)) return null
  const unit = single && word?.kind === 'unit'
  const { scale, digits, grouped } = r
  if (r.few) return { from, to, scale, digits, grouped, word: unit, min: 3 * scale, max: 9 * scale, approximate: true }
  if (r.open) return { from, to, scale, digits, grouped, word: unit, min: total, max: null, approximate: true }
  return { from, to, scale, digits, grouped, word: unit, min: total, max: total, approximate: r.approximate }
}

/** No number takes ك or س: «كمية» and «سمات» are other words. */
const numberOf = (t: Tokens, at: number): NumberWord | undefined =>
  at < t.count && ((t.clitics[at] as number) & (CLITIC.ka | CLITIC.sa)) === 0 ? payload(numberTable, t, at) : undefined

function firstPiece(t: Tokens, at: number, stop: number, r: Reading): number {
  if (isDigits(t, at)) {
    const digits = readDigits(t.text, t.start[at] as number, t.end[at] as number)
    if (digits === null) return -1
    r.group = digits.value
    r.digits = true
    r.sealed = true
    r.grouped = digits.shape === 'grouped'
    r.pieces = 1
    return at + 1
  }
  const word = isLookAlike(t, at) ? undefined : numberOf(t, at)
  if (word === undefined) {
    const fraction = fractionBeforeScale(t, at, stop)
    if (fraction === undefined) return -1
    r.group = fraction
    r.sealed = true
    r.pieces = 1
    return at + 1
  }
  return addPiece(t, at, stop, r, word)
}

/** «نصف مليون», «ربع مليار»: a part of a scale. */
function fractionBeforeScale(t: Tokens, at: number, stop: number): number | undefined {
  const fraction = payload(fractionTable, t, at)
  if (fraction === undefined || at + 1 >= stop || hasAl(t, at)) return undefined
  return numberOf(t, at + 1)?.kind === 'scale' && !hasConjunction(t, at + 1) ? fraction : undefined
}

/** Adds the word at `at` (already known to be one) and a following «عشر»; returns the next index or -1. */
function addPiece(t: Tokens, at: number, stop: number, r: Reading, word: NumberWord): number {
  switch (word.kind) {
    case 'zero':
      if (r.pieces > 0) return -1
      r.pieces++
      r.sealed = true
      return at + 1
    case 'unit':
      return addUnit(t, at, stop, r, word.value)
    case 'ten':
      return addBelow(r, 10) ? at + 1 : -1
    case 'tens':
      return addTens(r, word.value) ? at + 1 : -1
    case 'hundreds':
      return addHundreds(r, word.value) ? at + 1 : -1
    case 'scale':
      return addScale(t, at, stop, r, word)
    case 'open':
      return addOpen(at, r, word.value)
    case 'few':
      if (r.pieces > 0) return -1
      r.few = true
      r.pieces++
      return at + 1
  }
}

function addUnit(t: Tokens, at: number, stop: number, r: Reading, value: number): number {
  const next = at + 1 < stop && !hasConjunction(t, at + 1) ? numberOf(t, at + 1) : undefined
  if (next?.kind === 'ten' && !hasAl(t, at + 1)) return addBelow(r, 10 + value) ? at + 2 : -1
  return addBelow(r, value) ? at + 1 : -1
}

/** Units, ten and teens stand alone, behind hundreds («مئة وستة») or behind a finished scale («ألف وستة»). */
function addBelow(r: Reading, value: number): boolean {
  if (r.few || r.open || r.sealed) return false
  if (r.pieces > 0 && r.group === 0 && r.sum === 0) return false
  if (r.group % 100 !== 0) return false
  r.group += value
  r.pieces++
  return true
}

/** Tens follow their units («ستة وسبعون»), a hundred or a scale. */
function addTens(r: Reading, value: number): boolean {
  if (r.few || r.open || r.sealed) return false
  const rest = r.group % 100
  if (rest > 9) return false
  r.group += value
  r.pieces++
  r.sealed = false
  return true
}

function addHundreds(r: Reading, value: number): boolean {
  if (r.few || r.open || r.sealed) return false
  // «ثلاث مئة» in two words: the unit multiplies.
  if (r.group > 0 && r.group < 10 && value === 100) r.group *= 100
  else if (r.group === 0) r.group = value
  else return false
  r.pieces++
  return true
}

type Scale = Extract<NumberWord, { kind: 'scale' }>

function addScale(t: Tokens, at: number, stop: number, r: Reading, word: Scale): number {
  const bare = r.group === 0 && !r.few && !r.open
  if (bare && r.pieces > 0) return addBareScale(r, word) ? at + 1 : -1
  if (bare) {
    if (word.plural === true) {
      r.open = true
      r.sum = 2 * word.value
    } else r.sum = word.value * (word.alone === true && isConstructDual(t, at, stop) ? 2 : word.times)
  } else {
    if (word.times === 2 || word.value >= r.lastScale) return -1
    if (r.open || r.few) r.sum *= word.value
    else r.sum += ungrouped(r) * word.value
  }
  r.group = 0
  r.sealed = false
  r.lastScale = word.value
  r.scale = r.few || r.open ? word.value * (r.open ? 1 : r.scale) : word.value
  r.pieces++
  return at + 1
}

/** «1.500 مليون» is a decimal. */
function ungrouped(r: Reading): number {
  const value = r.grouped ? r.group / 1000 : r.group
  r.grouped = false
  return value
}

/** «ألف مليون» multiplies; «مليون وألف» adds one thousand. */
function addBareScale(r: Reading, word: Scale): boolean {
  if (word.value > r.lastScale) r.sum *= word.value * word.times
  else if (word.value < r.lastScale && word.plural !== true) r.sum += word.value * word.times
  else return false
  r.lastScale = word.value
  r.scale = word.value
  r.pieces++
  return true
}

/** «ألفا شخص» is two thousand, «ألفاً و500» one: a bare noun behind it and no tanwin. */
function isConstructDual(t: Tokens, at: number, stop: number): boolean {
  if (hasTanwin(t, at) || at + 1 >= stop || !isWord(t, at + 1)) return false
  return joined(t, at + 1, stop) < 0 && !stemIn(t, at + 1, particles)
}
const particles = flags('و في من على عن إلى أو حتى بين قبل بعد منذ خلال')

function addOpen(at: number, r: Reading, value: number): number {
  if (r.pieces > 0 && !r.few) return -1
  if (r.few) {
    r.scale = value
    r.pieces++
    return at + 1
  }
  r.open = true
  r.sum = 2 * value
  r.pieces++
  return at + 1
}

/** One more piece at `at`, joined by «و» or multiplying without it; -1 when the number ends here. */
function nextPiece(t: Tokens, at: number, stop: number, r: Reading): number {
  if (at >= stop) return -1
  const direct = numberOf(t, at)
  const behind = joined(t, at, stop)
  if (direct !== undefined && behind !== at) return multiply(t, at, stop, r, direct)
  if (behind < 0 || r.few || r.open) return -1
  if (isDigits(t, behind)) return addDigits(t, behind, r)
  const word = numberOf(t, behind)
  if (word === undefined || word.kind === 'few' || word.kind === 'open' || word.kind === 'zero') return -1
  if (word.kind === 'scale' && r.group !== 0) return -1
  if (word.kind === 'scale' && word.value >= r.lastScale) return -1
  if (r.digits && r.group !== 0) return -1
  return addPiece(t, behind, stop, r, word)
}

/** Behind a group and without «و» only a scale or a hundred multiplies («365 ألفا», «ثلاث مئة»). */
function multiply(t: Tokens, at: number, stop: number, r: Reading, word: NumberWord): number {
  const isScale =
    word.kind === 'scale' || (word.kind === 'open' && r.few) || (word.kind === 'hundreds' && word.value === 100)
  if (!isScale || (word.kind === 'hundreds' && (r.digits || r.group === 0 || r.group > 9))) return -1
  if (word.kind === 'scale' && r.open && word.value <= r.lastScale && r.lastScale !== Number.POSITIVE_INFINITY)
    return -1
  // «خمسة الألف»: ال would make it another noun, but «عشرات الآلاف» needs it.
  if (hasAl(t, at) && !r.open && !r.few) return -1
  return addPiece(t, at, stop, r, word)
}

/** «ثلاثة آلاف و500», «مئة و15»: digits below what was said last. */
function addDigits(t: Tokens, at: number, r: Reading): number {
  if (r.sealed || (r.group !== 0 && (r.digits || r.group % 100 !== 0))) return -1
  if (r.sum === 0 && r.group < 100) return -1
  const digits = readDigits(t.text, t.start[at] as number, t.end[at] as number)
  if (digits === null || digits.shape === 'decimal') return -1
  const limit = r.group !== 0 ? 100 : r.lastScale
  if (digits.value >= limit) return -1
  r.group += digits.value
  r.sealed = true
  r.digits = true
  r.pieces++
  return at + 1
}

/** «ونصف المليون», «ونيف», «فاصلة خمسة». */
function takeTail(t: Tokens, at: number, stop: number, r: Reading): number {
  const behind = joined(t, at, stop)
  if (behind >= 0 && stemIn(t, behind, NAYYIF)) {
    r.approximate = true
    return behind + 1
  }
  if (behind >= 0 && !r.few && !r.open) return takeFraction(t, at, behind, stop, r)
  if (stemIs(t, at, POINT) && at + 1 < stop) return takeDecimal(t, at, r)
  return at
}

function takeFraction(t: Tokens, at: number, behind: number, stop: number, r: Reading): number {
  const fraction = payload(fractionTable, t, behind)
  if (fraction === undefined || r.group + r.sum === 0) return at
  const next = behind + 1 < stop ? numberOf(t, behind + 1) : undefined
  const ofScale = next?.kind === 'scale' ? next.value : 0
  if (r.group === 0 && r.scale > 1) {
    if (ofScale !== 0 && ofScale !== r.scale) return at
    r.sum += fraction * r.scale
    return ofScale ? behind + 2 : behind + 1
  }
  if (ofScale === 0 || r.sum > 0) return r.sum > 0 ? at : plainFraction(t, behind, stop, r, fraction, at)
  r.sum = (r.group + fraction) * ofScale
  r.group = 0
  r.scale = ofScale
  return behind + 2
}

/** «خمسة ونصف»: only when nothing that the half could measure follows. */
function plainFraction(t: Tokens, behind: number, stop: number, r: Reading, fraction: number, at: number): number {
  if (hasAl(t, behind) || (behind + 1 < stop && hasAl(t, behind + 1))) return at
  r.group += fraction
  r.sealed = true
  return behind + 1
}

function takeDecimal(t: Tokens, at: number, r: Reading): number {
  const value = isDigits(t, at + 1)
    ? readDigits(t.text, t.start[at + 1] as number, t.end[at + 1] as number)?.value
    : smallWord(numberOf(t, at + 1))
  if (value === undefined || !Number.isInteger(value) || r.sum > 0) return at
  const places = isDigits(t, at + 1) ? (t.end[at + 1] as number) - (t.start[at + 1] as number) : value < 10 ? 1 : 2
  r.group += value / 10 ** places
  return at + 2
}

const smallWord = (word: NumberWord | undefined): number | undefined =>
  word?.kind === 'unit' || word?.kind === 'tens' || word?.kind === 'ten' ? word.value : undefined

/** Whether a minus sign belongs to the figure at `at`: it touches it and touches nothing before. */
export const hasMinus = (t: Tokens, at: number): boolean =>
  isMark(t, at - 1, '-−') && touches(t, at) && !touches(t, at - 1)
