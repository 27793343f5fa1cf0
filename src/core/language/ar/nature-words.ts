import { findWord } from '../../text/clitics.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'
import { type Tokens, tokenFrom } from '../../text/tokens.ts'

/**
 * Words of a figure's clause that say whether what it counts can change while a
 * story runs. Who was aboard or in the hall is settled; a price is of its moment.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const SETTLED = set('متن تقل يقل اقلت تحمل يحمل حضر حضرت حضره حضور شارك شاركت مشاركه تابع متفرج متفرجين جمهور')
const OF_THE_HOUR = set('سعر اسعار سهم اسهم برميل اونصه اوقيه صرف تداول تداولات موشر بورصه درجه حراره رياح')

/** Damage, closures, seizures and who is at work: they go on while a story runs. «شارك» is over, «يشارك» is not. */
const GOES_ON = set(
  'انهار انهارت انهيار دمر دمرت تدمير تضرر تضررت غمرت جرفت احترق احترقت التهمت التهم اتت اغلق اغلقت اغلاق الغيت الغت الغاء انقطعت انقطاع صادر صادرت مصادره ضبط ضبطت هدم هدمت سجل سجلت تسجيل تلقي تلقت يشارك تشارك يعمل تعمل ينتشر تنتشر يكافح تكافح يواجه تواجه',
)

/** «حصيلة أولية»، «غير نهائية». */
export const isProvisional = (text: string): boolean => /[أا]ولي|مؤقت|غير\s+نهائي/u.test(text)

const FINAL = set('نهاييه نهايي')

/** Tokens before the figure and behind it in which such a word speaks of it. */
const BEFORE = 7
const BEHIND = 5

export const isSettledCount = (tokens: Tokens, sentence: Sentence, figure: Span): boolean =>
  hasNear(tokens, sentence, figure, SETTLED)

export const goesOn = (tokens: Tokens, sentence: Sentence, figure: Span): boolean =>
  hasNear(tokens, sentence, figure, GOES_ON)

export const isOfTheHour = (tokens: Tokens, sentence: Sentence, figure: Span): boolean =>
  hasNear(tokens, sentence, figure, OF_THE_HOUR)

/** «وفق النتائج النهائية» anywhere in the sentence. */
export const isFinalResult = (tokens: Tokens, { from, to }: Sentence): boolean => findWord(tokens, from, to, FINAL) >= 0

function hasNear(tokens: Tokens, { from, to }: Sentence, figure: Span, words: ReadonlySet<string>): boolean {
  const first = tokenFrom(tokens, figure.start)
  const last = tokenFrom(tokens, figure.end - 1) + 1
  return (
    findWord(tokens, Math.max(from, first - BEFORE), first, words) >= 0 ||
    findWord(tokens, last, Math.min(to, last + BEHIND), words) >= 0
  )
}
