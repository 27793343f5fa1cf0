import { WORD } from '../../../text/tokens.ts'
import { phraseAt } from '../places/read.ts'
import { isA, isWordAt, NOUN, ORGANISATION } from '../words/ask.ts'
import { idSet, isIn } from '../words/idset.ts'
import type { WordView } from '../words/view.ts'
import type { Quoted } from './marks.ts'

/** Heads that take a quoted name: «صحيفة «…»»، «عملية «…»». */
const nameHeads = idSet(
  'صحيفة قناة وكالة مجلة موقع شبكة جريدة حركة تنظيم جماعة شركة حزب عملية مشروع برنامج فيلم كتاب منصة تطبيق مبادرة فندق نادي منظمة مجموعة كتائب إذاعة حساب مسلسل رواية معرض مهرجان سفينة فريق',
)

/** Words that a title or a doubted term has at most. */
const SHORT = 2
/** From here on marked words are someone's even where no cue stands near. */
const LONG = 6

/**
 * Whether marked words are speech. `governed`: a verb of saying or a source
 * reaches them. Names of papers, parties and works are none; one or two words
 * are speech only straight behind the cue.
 */
export function isQuotation(view: WordView, pair: Quoted, governed: boolean): boolean {
  const words = wordsIn(view, pair)
  if (words === 0) return false
  if (isWordAt(view, pair.open - 1) && isIn(view, pair.open - 1, nameHeads) && words <= 4) return false
  const known = phraseAt(view, pair.open + 1, pair.close)
  if (known && known.to === pair.close) return false
  if (words > SHORT) return governed || words >= LONG
  return governed && !isA(view, pair.open + 1, ORGANISATION) && !isStray(view, pair)
}

/** «قال إن صحيفة … «الشرق»»: a word or two deep in a message, with no verb near, is a term. */
const isStray = (view: WordView, pair: Quoted): boolean =>
  isA(view, pair.open - 1, NOUN) || view.is[pair.open + 1] === 0

function wordsIn(view: WordView, pair: Quoted): number {
  let words = 0
  for (let at = pair.open + 1; at < pair.close; at++) if (view.tokens.kind[at] === WORD) words++
  return words
}
