import { isA, NOUN, VERB } from '../language/ar/words/ask.ts'
import { viewWords } from '../language/ar/words/view.ts'
import { formsOf, formsWithoutPronoun } from '../text/clitics.ts'
import { foldText } from '../text/fold.ts'
import { foldedAt, PUNCT, type Tokens } from '../text/tokens.ts'

/** What is held on a day that is set before, and how far its name reaches. */

const folded = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldText))

const NOUNS = folded(`
  اجتماع محادثات مباحثات مفاوضات مشاورات لقاء قمة جلسة مؤتمر حوار جولة ندوة منتدى
  انتخابات اقتراع تصويت استفتاء محاكمة مباراة نهائي بطولة كأس سباق نزال قرعة دورة
  مهرجان معرض حفل احتفال مراسم افتتاح تدشين إطلاق انطلاق تنصيب جنازة تشييع مزاد
  زيارة رحلة إضراب مظاهرة مسيرة اختبار امتحان امتحانات مناورة مناورات كسوف خسوف
`)

/** «المقررة»، «المرتقب»، «إعادة جدولة»، «تأجلت»: what sets a day. */
const SET = /^[وف]?(?:ال|لل)?(?:مقرره?|مرتقبه?|مزمعه?|مقبله?|قادمه?)$|^جدوله$|^[وف]?(?:تاجيل|ارجاء|تاجلت?|ارجيت?)$/

/** Where the name of an event ends: relatives, conditions, causes. */
const ENDS = folded('التي الذي الذين إذا حتى بعد قبل بسبب وسط عقب خلال إلى لكن')
/** What a name does not end with. */
const LINKS = folded('في يوم من إلى على مع بين عقده عقدها إجراؤه إجراؤها')

/** A noun of such an event, with whatever is attached to it; with ال it takes no pronoun: «النهائية» is no «نهائيه». */
export function isPlannedNoun(word: string): boolean {
  if (NOUNS.has(word)) return true
  const forms = /^[وف]?(?:[بك]?ال|لل)/.test(word) ? formsOf(word) : formsWithoutPronoun(word)
  return forms.some((form) => NOUNS.has(form))
}

export const setsDay = (word: string): boolean => SET.test(word)

/** Token behind the name of the event at `event`, at most at `to`. */
export function eventNameEnd(tokens: Tokens, event: number, to: number): number {
  const view = viewWords(tokens)
  const ends = (at: number): boolean => {
    if (tokens.kind[at] === PUNCT) return true
    const word = foldedAt(tokens, at)
    return setsDay(word) || ENDS.has(word) || (isA(view, at, VERB) && !isA(view, at, NOUN))
  }
  let stop = event + 1
  while (stop < to && !ends(stop)) stop++
  while (stop > event + 1 && LINKS.has(foldedAt(tokens, stop - 1))) stop--
  return stop
}
