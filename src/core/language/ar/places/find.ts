import type { Mention } from '../../../extract/mention.ts'
import type { Sentence } from '../../../text/sentences.ts'
import { endsInArabic, hasTanwin, looksPatterned } from '../people/common.ts'
import { isStrange } from '../people/parts.ts'
import { slugOf } from '../people/slug.ts'
import { isInSet } from '../word-sets.ts'
import {
  ADJECTIVE,
  FUNCTION,
  GIVEN,
  HOUSE,
  hasArticle,
  hasPreposition,
  hasWa,
  isA,
  isWordAt,
  NATION,
  ORGANISATION,
  ROLE,
  SURNAME,
  spanStart,
  TIME,
  TITLE,
  VERB,
} from '../words/ask.ts'
import { idSet, isIn } from '../words/idset.ts'
import { markOpening, OPENS, type WordView } from '../words/view.ts'
import { phraseAt, startsPhrase } from './read.ts'

/** Heads that are no part of the name, and heads that are («قصر الدرعية»). */
const plainHeads = idSet(
  'مدينة محافظة منطقة بلدة قرية ولاية مقاطعة إقليم أقليم ضاحية حي بلدتي قريتي مدينتي مديرية ناحية منتجع جهة مخيمات',
)
const surelyNamed = idSet('مدينة بلدة قرية حي محافظة ولاية مقاطعة ضاحية منطقة مخيم بلدتي قريتي مديرية ناحية مخيمات')
const namedHeads = idSet(
  'قصر مطار ميناء مخيم شارع ميدان جزيرة جبل معبر قاعدة ساحة وادي نهر بحيرة مضيق ملعب مسجد كنيسة مستشفى فندق سجن جسر',
)

/** Adds the places of one sentence to `out`: known names, and heads with a name that only a place could be. */
export function findPlaces(view: WordView, sentence: Sentence, out: Mention[]): void {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (((view.opens[at] as number) & OPENS.place) === 0) continue
    const run = phraseAt(view, at, sentence.to)
    if (run && run.known.type === 'place' && isTeam(view, at)) {
      at = run.to - 1
      continue
    }
    if (run && run.known.type === 'place' && !isOther(view, at, run.to) && (!run.known.wary || isPlaced(view, at))) {
      out.push(mention(view, at, run.to, run.known.entity, run.known.within, 'place/known'))
      at = run.to - 1
      continue
    }
    const end = headed(view, at, sentence.to)
    if (end < 0) continue
    const from = isIn(view, at, namedHeads) ? at : at + 1
    const inner = phraseAt(view, at + 1, sentence.to)
    if (from !== at && inner) continue
    const within = inner?.known.type === 'place' ? inner.known.entity : undefined
    const text = view.tokens.text.slice(spanStart(view, from), view.tokens.end[end - 1] as number)
    out.push(mention(view, from, end, slugOf(text), within, 'place/head-name'))
    at = end - 1
  }
}

markOpening(OPENS.place, (id) => isInSet(plainHeads, id) || isInSet(namedHeads, id) || startsPhrase('place', id))

/** Behind «في»، «إلى»، «مدينة»، or with an attached ب or ل. */
const isPlaced = (view: WordView, at: number): boolean =>
  hasPreposition(view, at) ||
  isIn(view, at - 1, placing) ||
  isIn(view, at - 1, plainHeads) ||
  isIn(view, at - 1, namedHeads)
const placing = idSet('في إلى من قرب جنوب شمال شرق غرب')

/** «السعودية» describes the noun before it or names the state; a body's name is no place. */
function isOther(view: WordView, at: number, to: number): boolean {
  if (to - at > 1) return false
  if (isA(view, at, ORGANISATION)) return true
  if (!isA(view, at, NATION)) return false
  const before = at - 1
  if (hasPreposition(view, at) || !isWordAt(view, before)) return false
  if (hasWa(view, at)) return isA(view, before, NATION) && phraseAt(view, before, at) === null
  return hasArticle(view, before) || isA(view, before, NATION | ADJECTIVE)
}

/** Index behind «مطار X», -1 when the word is no head or nothing nameable follows. */
function headed(view: WordView, at: number, stop: number): number {
  if (at + 1 >= stop || !(isIn(view, at, plainHeads) || isIn(view, at, namedHeads)) || hasArticle(view, at)) return -1
  if (opensWithHamza(view, at) || hasPreposition(view, at + 1) || hasWa(view, at + 1)) return -1
  const known = phraseAt(view, at + 1, stop)
  if (known) return known.to
  if (!isStrange(view, at + 1)) return isOwnName(view, at) ? at + 2 : -1
  return at + 2 < stop && isStrange(view, at + 2) && !hasArticle(view, at + 1) ? at + 3 : at + 2
}

/** «حارس مرمى ليفربول»، «ضيفه مانشستر»: a town that stands for its team. */
const isTeam = (view: WordView, at: number): boolean => isIn(view, at - 1, teams) && !hasArticle(view, at - 1)
const teams = idSet('مرمى ضيفه مضيفه مضيفته غريمه فريق تغلب تعادل حارس ديربي مدافع مهاجم شباك هداف')

/** «وأدى» is not و + «أدى» = «وادي». */
const opensWithHamza = (view: WordView, at: number): boolean => {
  const { text, start } = view.tokens
  return text.charCodeAt((start[at] as number) + 1) === 0x0623
}

/**
 * «بلدة الدوير»، «حي المنصور»: behind a head that every place of its kind is
 * called by, a word with ال that the lexicon does not hold, or holds as a name.
 */
function isOwnName(view: WordView, at: number): boolean {
  const next = at + 1
  if (!isIn(view, at, surelyNamed) || !isWordAt(view, next) || hasArticle(view, at)) return false
  if (isA(view, next, NATION | ADJECTIVE | FUNCTION | VERB | ROLE | TIME | TITLE)) return false
  const size = (view.tokens.end[next] as number) - (view.tokens.start[next] as number)
  if (isIn(view, next, noOwnName)) return false
  if ((view.id[next] as number) < 0)
    return hasArticle(view, next)
      ? size >= 5 && !endsInAdjective(view, next)
      : size >= 4 &&
          isIn(view, at, feminine) &&
          !endsInArabic(view, next) &&
          !hasTanwin(view, next) &&
          !looksPatterned(view, next)
  return hasArticle(view, next) && isA(view, next, GIVEN | SURNAME | HOUSE)
}

/** «منطقة الجزاء»، «حي الأعمال». */
const noOwnName = idSet('جزاء أعمال خطر حكم تجارة صناعة')
/** Heads whose adjectives end in ة: what ends otherwise behind them is a name. */
const feminine = idSet('مدينة بلدة قرية محافظة ولاية بلدتي قريتي')

/** «السياحية»، «السكني»: a word of quality, not a name. */
function endsInAdjective(view: WordView, at: number): boolean {
  const { text, end } = view.tokens
  const last = end[at] as number
  return (
    text.charCodeAt(last - 1) === 0x064a ||
    (text.charCodeAt(last - 1) === 0x0629 && text.charCodeAt(last - 2) === 0x064a)
  )
}

function mention(
  view: WordView,
  from: number,
  to: number,
  entity: string,
  within: string | undefined,
  rule: string,
): Mention {
  const start = spanStart(view, from)
  const end = view.tokens.end[to - 1] as number
  const name = view.tokens.text.slice(start, end)
  const type = 'place' as const
  const value = within ? { type, name, entity, within } : { type, name, entity }
  return { field: 'text', start, end, quote: name, value, rule }
}
