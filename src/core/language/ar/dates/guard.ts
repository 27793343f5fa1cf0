import { PUNCT, type Tokens } from '../../../text/tokens.ts'
import { FEATURE } from '../features.ts'
import { flags, has, hasAl, hasConjunction, id, isDigits, isGlue, stemIn, stemIs } from '../reader.ts'

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
  if (has(t, at, FEATURE.time)) return next < t.count && unitOpens(t, at, next)
  if (!has(t, at, FEATURE.number) || hasAl(t, at)) return true
  return has(t, at, FEATURE.dayPart) || unitNear(t, at)
}

const leaders = flags('من بين قبل بعد منذ مذ هذا هذه')
const intervals = flags('من بين')
/** «قبل نحو ثلاث سنوات»، «منذ ما يقرب من عامين». */
const counted = flags('قبل بعد منذ مذ')
const hedges = flags('نحو حوالي قرابة زهاء ما')
const intervalStarts = flags('ساعة عامي سنتي')

/** Prepositions and demonstratives: by what they lead to. */
function leadsTo(t: Tokens, at: number, next: number): boolean {
  if (isDigits(t, next)) return true
  if (stemIn(t, at, intervals)) return stemIn(t, next, intervalStarts)
  return has(t, next, FEATURE.date) || (stemIn(t, next, hedges) && stemIn(t, at, counted))
}

const HOUR_WORD = id('ساعة')
const dayOpeners = flags('يوم شهر عام سنة')
const passed = flags('مضت مضى مضيا خلت')

/** «يوم …», «عام 2014», «الأسبوع المقبل», «الساعة …». */
function unitOpens(t: Tokens, at: number, next: number): boolean {
  if (!hasAl(t, at)) return stemIn(t, at, dayOpeners) || stemIn(t, next, passed)
  return stemIs(t, at, HOUR_WORD) || isDigits(t, next) || isGlue(t, next) || has(t, next, FEATURE.shift)
}

const behindDay = (t: Tokens, at: number): boolean => {
  return stemIn(t, at, openers) || has(t, at, FEATURE.month) || hasConjunction(t, at)
}
const openers = flags('من شهر إلى الى حتى و')

function unitNear(t: Tokens, at: number): boolean {
  for (let i = at + 1; i <= at + UNIT_REACH; i++) if (has(t, i, FEATURE.time)) return true
  return false
}
