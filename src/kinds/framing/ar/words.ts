import { foldText } from '@/core/text/fold.ts'

export const folded = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldText))

/** What is described: nouns of events that people sit down to, play, vote in or pay, by family. */
const SUBJECTS: readonly (readonly [string, string])[] = [
  [
    'meeting',
    'اجتماع اجتماعات محادثات محادثة مباحثات مباحثة مفاوضات مشاورات لقاء لقاءات قمة جلسة جلسات مؤتمر حوار جولة نقاشات مناقشات',
  ],
  ['match', 'مباراة مباريات'],
  ['vote', 'انتخابات اقتراع استفتاء'],
  ['visit', 'زيارة'],
]
export const FAMILIES: ReadonlyMap<string, string> = new Map(
  SUBJECTS.flatMap(([family, words]) => [...folded(words)].map((word) => [word, family] as const)),
)

/** Adjectives that judge how something went, by what they say. */
const QUALITIES = {
  successful: 'ناجح ناجحة ناجحا',
  fruitful: 'مثمر مثمرة مثمرا',
  useful: 'مفيد مفيدة مفيدا',
  constructive: 'بناءة',
  positive: 'إيجابي إيجابية إيجابيا',
  good: 'جيد جيدة جيدا ممتاز ممتازة ممتازا',
  serious: 'جدية جاد جادة جادا',
  friendly: 'ودي ودية وديا',
  frank: 'صريح صريحة صريحا',
  hard: 'صعب صعبة صعبا شاق شاقة',
  failed: 'فاشل فاشلة فاشلا',
  negative: 'سلبي سلبية سلبيا مخيب مخيبة مخيبا',
  tense: 'متوتر متوترة متوترا عاصف عاصفة',
  historic: 'تاريخي تاريخية تاريخيا',
  fair: 'نزيه نزيهة نزيها',
} as const
export type Quality = keyof typeof QUALITIES
export const QUALITY_CODES = Object.keys(QUALITIES) as readonly Quality[]
export const QUALITY_OF: ReadonlyMap<string, Quality> = new Map(
  QUALITY_CODES.flatMap((code) => [...folded(QUALITIES[code])].map((word) => [word, code] as const)),
)

/** «كانت»، «ستكون»، «بأنها»: what links an event to its description. */
export const COPULA = /^[وف]?(?:كانت?|كانوا|[سي]?[يت]كون|ستكون|سيكون|تعد|يعد|بانها|بانه|بانهما|جاءت?)$/
/** «سارت بشكل جيد»: how it went. */
export const GOING = /^[وف]?(?:سارت?|جرت|جري|مرت|مضت|تسير|تجري)$/
export const MANNER = folded('بشكل بصورة بطريقة')
export const NEGATIONS = folded('لم لن ليس ليست لا غير ما')
