import { PUNCT, type Tokens } from '../../../text/tokens.ts'
import { dayPartTable, monthTable, numberTable, shiftTable, timeTable } from '../arabic.ts'
import { flags, hasAl, hasConjunction, id, isDigits, isGlue, payload, stemIn, stemIs } from '../reader.ts'
import { DATE, triggers } from '../triggers.ts'

/** «ثلاثة أيام مضت»: how far behind a numeral its unit may stand. */
const UNIT_REACH = 3

/** Cheap refusal: most figures and number words show at once that no date starts with them. */
export function mayOpen(t: Tokens, at: number): boolean {
  const next = at + 1
  if (isDigits(t, at)) {
    const width = (t.end[at] as number) - (t.start[at] as number)
    if (width >= 4 || next >= t.count) return width >= 4
    return t.kind[next] === PUNCT || behindDay(t, next) || unitNear(t, at)
  }
  if (stemIn(t, at, leaders)) return next < t.count && leadsTo(t, at, next)
  if (payload(timeTable, t, at) !== undefined) return next < t.count && unitOpens(t, at, next)
  if (payload(numberTable, t, at) === undefined || hasAl(t, at)) return true
  return payload(dayPartTable, t, at) !== undefined || unitNear(t, at)
}

const leaders = flags('من بين قبل بعد منذ مذ هذا هذه')
const intervals = flags('من بين')
const intervalStarts = flags('ساعة عامي سنتي')

/** Prepositions and demonstratives: by what they lead to. */
function leadsTo(t: Tokens, at: number, next: number): boolean {
  if (isDigits(t, next)) return true
  if (stemIn(t, at, intervals)) return stemIn(t, next, intervalStarts)
  const stem = t.stem[next] as number
  return stem >= 0 && ((triggers[stem] as number) & DATE) !== 0
}

const HOUR_WORD = id('ساعة')
const dayOpeners = flags('يوم شهر عام سنة')
const passed = flags('مضت مضى مضيا خلت')

/** «يوم …», «عام 2014», «الأسبوع المقبل», «الساعة …». */
function unitOpens(t: Tokens, at: number, next: number): boolean {
  if (!hasAl(t, at)) return stemIn(t, at, dayOpeners) || stemIn(t, next, passed)
  return stemIs(t, at, HOUR_WORD) || isDigits(t, next) || isGlue(t, next) || payload(shiftTable, t, next) !== undefined
}

const behindDay = (t: Tokens, at: number): boolean => {
  const stem = t.stem[at] as number
  return stem >= 0 && (stemIn(t, at, openers) || monthTable[stem] !== undefined || hasConjunction(t, at))
}
const openers = flags('من شهر إلى الى حتى و')

function unitNear(t: Tokens, at: number): boolean {
  for (let i = at + 1; i <= at + UNIT_REACH && i < t.count; i++) if (payload(timeTable, t, i) !== undefined) return true
  return false
}
