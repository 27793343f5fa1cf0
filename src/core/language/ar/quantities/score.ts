import type { MentionValue } from '../../../extract/mention.ts'
import type { Tokens } from '../../../text/tokens.ts'
import type { NumberRange } from '../../../values/types.ts'
import { nounTable } from '../arabic.ts'
import { readAmount } from '../numbers/amount.ts'
import { flags, id, isDigits, isMark, payload, stemIn, stemIs, touches } from '../reader.ts'
import type { Found } from './found.ts'

const cues = flags(
  'هدف أهداف ركلات ترجيح نتيجة مباراة فوز هزيمة تعادل تعادلا تعادلت فاز فازت تغلب تغلبت هزم خسر خسرت خسارة بنتيجة منتخب فريق بطولة كأس دوري',
)
const AGAINST = flags('مقابل ضد')
const WITHOUT = flags('دون بدون')
const votes = new Set(['صوت'])
const GOAL = 'هدف'
const IN = id('في')

/** How far a word of sport may stand from a bare «2-1». */
const BEFORE = 25
const AFTER = 8

const scoreValue = (home: number, away: number): MentionValue => ({ type: 'score', home, away })

/** «2-1», «3:0» where the sentence speaks of a match. */
export function readScore(t: Tokens, at: number, floor: number, stop: number): Found | null {
  if (!isSide(t, at) || at + 2 >= stop || !isMark(t, at + 1, '-–—:') || !isSide(t, at + 2))
    return versus(t, at, floor, stop)
  const tight = touches(t, at + 1) && touches(t, at + 2)
  const spaced = !touches(t, at + 1) && !touches(t, at + 2)
  if (!(tight || spaced) || tied(t, at - 1, at) || (isMark(t, at + 3, '-–/:') && touches(t, at + 3))) return null
  const home = plain(t, at)
  const away = plain(t, at + 2)
  if (home === null || away === null || !hasCue(t, at, floor, stop)) return null
  return { start: t.start[at] as number, to: at + 3, value: scoreValue(home, away), rule: 'score/figures' }
}

const ZERO = id('صفر')
const isSide = (t: Tokens, at: number): boolean => isDigits(t, at) || stemIs(t, at, ZERO)

const tied = (t: Tokens, mark: number, at: number): boolean => isMark(t, mark, '-–/:') && touches(t, at)

/** «3 مقابل 2» */
function versus(t: Tokens, at: number, floor: number, stop: number): Found | null {
  if (!isDigits(t, at) || at + 2 >= stop || !stemIn(t, at + 1, AGAINST) || !isDigits(t, at + 2)) return null
  const home = plain(t, at)
  const away = plain(t, at + 2)
  if (home === null || away === null || at < floor) return null
  return { start: t.start[at] as number, to: at + 3, value: scoreValue(home, away), rule: 'score/versus' }
}

const MAX_SCORE = 200
function plain(t: Tokens, at: number): number | null {
  const text = t.text.slice(t.start[at], t.end[at])
  if (text.length > 3) return null
  const amount = readAmount(t, at, at, at + 1)
  const value = amount?.range.min ?? null
  return value !== null && Number.isInteger(value) && value < MAX_SCORE ? value : null
}

function hasCue(t: Tokens, at: number, floor: number, stop: number): boolean {
  for (let i = Math.max(0, Math.min(floor, at - BEFORE), at - BEFORE); i < Math.min(stop, at + AFTER); i++) {
    if (stemIn(t, i, cues)) return true
  }
  return false
}

/** «ثلاثة أهداف مقابل هدفين», «هدفين دون رد», «120 صوتا مقابل 80»: what the count before has against it. */
export function goals(
  t: Tokens,
  lemma: string,
  range: NumberRange,
  at: number,
  stop: number,
): { to: number; value: MentionValue } | null {
  if (range.min === null || range.min !== range.max || at + 1 >= stop) return null
  if (lemma !== GOAL && !votes.has(lemma)) return null
  if (lemma === GOAL && stemIn(t, at, WITHOUT) && !stemIs(t, at + 1, IN))
    return { to: at + 2, value: scoreValue(range.min, 0) }
  const direct = ((t.clitics[at] as number) & 8) !== 0 && payload(nounTable, t, at)?.lemma === GOAL
  const from = stemIn(t, at, AGAINST) ? at + 1 : direct ? at : -1
  if (from < 0) return null
  const own = payload(nounTable, t, from)
  if (own?.lemma === GOAL && own.number !== 'plural')
    return { to: from + 1, value: scoreValue(range.min, own.number === 'dual' ? 2 : 1) }
  const other = readAmount(t, from, from, stop)
  if (other === null || other.range.min === null || other.range.min !== other.range.max) return null
  const named = payload(nounTable, t, other.to)?.lemma === lemma
  return { to: named ? other.to + 1 : other.to, value: scoreValue(range.min, other.range.min) }
}
