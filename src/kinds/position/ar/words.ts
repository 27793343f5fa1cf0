import { conjugate } from '@/core/language/ar/words/verbs.ts'
import { foldText } from '@/core/text/fold.ts'

/**
 * Words by which news tells what somebody holds, from the grammar of verbs that
 * govern «أن», a preposition or an object. Folded.
 */
export const folded = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldText))

export const STANCE_CODES = [
  'unacceptable',
  'supported',
  'welcomed',
  'praised',
  'demanded',
  'required',
  'offered',
  'hoped-for',
  'warned-of',
  'condemned',
  'too-early',
  'unrealistic',
  'a-threat',
] as const
export type StanceCode = (typeof STANCE_CODES)[number]

/** What must follow the verb before its object: a preposition («رحب بـ»), «أن» or nothing («رفض القرار»). */
export type Complement = 'object' | 'ba' | ReadonlySet<string>

export interface Stance {
  readonly code: StanceCode
  readonly complement: Complement
}

const ON = folded('على')
const TO = folded('إلى')
const FROM = folded('من')
const IN_OR_THAT = folded('في أن بأن')
const THAT = folded('أن بأن')

/** perfect:imperfect → what the verb holds. A perfect that is a noun as well («دعم», «عرض») stands here only where a complement tells the verb. */
const VERBS: readonly (readonly [StanceCode, Complement, string])[] = [
  ['unacceptable', 'object', 'رفض:يرفض عارض:يعارض'],
  ['supported', 'object', 'أيد:يؤيد ساند:يساند'],
  ['welcomed', 'ba', 'رحب:يرحب'],
  ['praised', 'ba', 'أشاد:يشيد'],
  ['demanded', 'ba', 'طالب:يطالب'],
  ['demanded', TO, 'دعا:يدعو'],
  ['demanded', ON, 'حث:يحث'],
  ['condemned', 'object', 'أدان:يدين دان:يدين استنكر:يستنكر شجب:يشجب'],
  ['condemned', 'ba', 'ندد:يندد'],
  ['warned-of', FROM, 'حذر:يحذر'],
  ['offered', THAT, 'اقترح:يقترح عرض:يعرض'],
  ['hoped-for', IN_OR_THAT, 'أمل:يأمل'],
]

export const STANCES: ReadonlyMap<string, Stance> = new Map(
  VERBS.flatMap(([code, complement, rows]) =>
    conjugate(rows.split(' ')).map((form) => [foldText(form), { code, complement }] as const),
  ),
)

/** First persons: whoever speaks holds it. */
export const isFirstPerson = (word: string): boolean => /^[وف]?(?:س)?[نا](?=.{3})/.test(word) && !word.startsWith('ال')

/** «لا نقبل»، «لن تقبل»: a refusal by its negation. */
export const ACCEPTS = folded('يقبل تقبل نقبل أقبل يقبلون تقبلوا يقبلوا نرضى يرضى ترضى')
export const NOT_NOW = folded('لا لن لم')
export const NEGATIONS = folded('لا لن لم ما ليس ليست دون بدون غير')

/** «غير مقبول»، «غير واقعي»: what is said of a subject that stands before it. */
export const NON = foldText('غير')
export const PREDICATES: ReadonlyMap<string, StanceCode> = new Map([
  ...[...folded('مقبول مقبولة مقبولا')].map((word) => [word, 'unacceptable'] as const),
  ...[...folded('واقعي واقعية واقعيا')].map((word) => [word, 'unrealistic'] as const),
])

/** «سيتطلب X»، «يستلزم X», with what is required behind. */
export const REQUIRING = folded('يتطلب تتطلب سيتطلب ستتطلب يستلزم تستلزم يستدعي تستدعي سيستلزم')
/** «يجب أن»، «ينبغي أن»، «يتعين على X أن». */
export const MUST = folded('يجب ينبغي يتعين سيتعين')
/** «نحتاج إلى …»: of whoever speaks. */
export const NEEDING = folded('نحتاج سنحتاج أحتاج')
export const BEHIND_NEEDING = TO
/** «أكد على ضرورة»، «شدد على وجوب». */
export const NEED = folded('ضرورة وجوب')

/** «يشكل تهديداً»، «تمثل خطراً». */
export const FORMING = folded('يشكل تشكل سيشكل ستشكل يمثل تمثل سيمثل ستمثل')
export const THREATS = folded('تهديدا تهديد خطرا خطر')

/** «من السابق لأوانه»، «من المبكر». */
export const EARLY = folded('السابق المبكر')
export const ITS_TIME = folded('لأوانه')

/** «بلاده»، «حكومته»: the side of whoever speaks. */
export const OWN_SIDE = folded('بلاده بلادها حكومته حكومتها بلادنا حزبه حزبها حركته فريقه ناديه')

/** Bodies that are told apart by the adjective of their country: «الحكومة الإسبانية». */
export const BODIES = folded(
  'الحكومة السلطات الخارجية الرئاسة الإدارة المعارضة البرلمان الدفاع الداخلية القيادة الجيش الجانب الوفد الفريق',
)

/** «يدين له بالفضل»: what is owed is not condemned. */
export const OWING = folded('بالفضل له لها لهم')
/** «المواصفات التي يجب أن تتوافر»: told of a noun, held by nobody. */
export const RELATIVES = folded('الذي التي الذين ما مما وما')
