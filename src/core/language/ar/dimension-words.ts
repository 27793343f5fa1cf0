import type { Sentence } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'
import { foldedAt, type Tokens, tokenFrom } from '../../text/tokens.ts'
import { isClauseEnd } from './content-words.ts'

/**
 * What a figure with a unit measures, where the word before it says so: «على
 * عمق 10 كيلومترات», «بلغت سرعتها نحو 90 كيلومتراً», «هدنة مدتها 60 يوماً».
 */
const bare = (words: string): ReadonlyMap<string, string> =>
  new Map(
    words.split(/\s+/).flatMap((word) => {
      const open = word.replace(/ه$/, 'ت')
      const forms = [word, `${open}ه`, `${open}ها`]
      return forms.flatMap((form) => ['', 'ب', 'ل', 'و', 'وب', 'ول'].map((on) => [on + form, word] as const))
    }),
  )

const MEASURED = bare('عمق ارتفاع طول عرض سرعه وزن قطر مساحه سماكه علو مسافه')
/** «على بعد 15 كيلومتراً»: «بعد» alone is «after». */
const DISTANCE = 'مسافه'
const LASTING = new Map([...bare('مده فتره').keys()].map((form) => [form, 'مده']))

/** «بعجز قدره 8 مليارات», «وبلغت كلفة بنائه 260 مليوناً»: what money is, one line a question. */
const MONEY = asked(`
  كلفه تكلفه تكاليف
  عجز
  فائض
  ايرادات عائدات مداخيل
  نفقات مصروفات مصاريف
  ارباح ربح
  خسائر خساره
  ميزانيه موازنه
  غرامه غرامات
  فديه
  قرض قروض
  ديون دين
  راتب رواتب اجر اجور
  جائزه جوائز
  تعويض تعويضات
  صادرات
  واردات
  استثمارات استثمار
  مساعدات مساعده منحه
`)
/** «بلغت نسبة المشاركة 47 في المئة»: what is measured in hundredths. */
const RATES = asked(`
  مشاركه اقبال اقتراع
  بطاله
  تضخم
  نمو
  فائده
  تاييد
`)

/** Every form of a line's words, with ال, a pronoun and particles, to its first word. */
function asked(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const words = line.trim().split(' ')
        const withAl = words.flatMap((word) => ['ال', 'بال', 'لل', 'وال', 'وبال'].map((al) => al + word))
        return [...bare(words.join(' ')).keys(), ...withAl].map((form) => [form, words[0] as string] as const)
      }),
  )
}

/** Words that may stand between the dimension and its figure. */
const BETWEEN = new Set('نحو حوالي قرابه تقريبا تبلغ يبلغ بلغ بلغت قدره قدرها الي تصل يصل من اكثر اقل'.split(' '))
const REACH = 3

export const measuredBy = (tokens: Tokens, sentence: Sentence, figure: Span): string | undefined =>
  isAway(tokens, sentence, figure) ? DISTANCE : wordBefore(tokens, sentence, figure, MEASURED)

function isAway(tokens: Tokens, { from }: Sentence, figure: Span): boolean {
  let at = tokenFrom(tokens, figure.start) - 1
  while (at > from && BETWEEN.has(foldedAt(tokens, at))) at--
  return at > from && foldedAt(tokens, at) === 'بعد' && foldedAt(tokens, at - 1) === 'علي'
}

export const lastingBy = (tokens: Tokens, sentence: Sentence, figure: Span): string | undefined =>
  wordBefore(tokens, sentence, figure, LASTING)

/** A dimension and the token that says it. */
export interface Dimension {
  readonly dimension: string
  readonly at: number
}

export const moneyOf = (tokens: Tokens, sentence: Sentence, figure: Span): Dimension | null =>
  nearestBefore(tokens, sentence, figure, MONEY)

export const rateOf = (tokens: Tokens, sentence: Sentence, figure: Span): Dimension | null =>
  nearestBefore(tokens, sentence, figure, RATES)

/** «بلغت كلفة بناء الجسر الجديد نحو 260 مليوناً»: as far as a noun reaches that others belong to. */
const MONEY_REACH = 6

/** «يقل 85 مهاجراً», «وعلى متنه 70 مهاجراً». */
const CARRIES = new Set('يقل تقل تقله يقله اقلت اقل تحمل يحمل تنقل ينقل'.split(' '))
const BOARD = new Set('متنه متنها متن'.split(' '))
const ABOARD_REACH = 4

/** Whether the figure counts who is carried: right behind the verb, or behind «على متنه». */
export function isAboard(tokens: Tokens, { from }: Sentence, figure: Span): boolean {
  const at = tokenFrom(tokens, figure.start)
  for (let i = at - 1; i >= from && at - i <= ABOARD_REACH; i--) {
    const word = foldedAt(tokens, i)
    if (CARRIES.has(word) || BOARD.has(word)) return true
    if (isClauseEnd(tokens, i) || !(BETWEEN.has(word) || i < at - 1 || /^ال/.test(word))) return false
  }
  return false
}

/** The nearest of `words` before the figure in its clause. */
function nearestBefore(
  tokens: Tokens,
  { from }: Sentence,
  figure: Span,
  words: ReadonlyMap<string, string>,
): Dimension | null {
  const behind = tokenFrom(tokens, figure.start)
  for (let at = behind - 1; at >= from && behind - at <= MONEY_REACH; at--) {
    if (isClauseEnd(tokens, at)) return null
    const dimension = words.get(foldedAt(tokens, at))
    if (dimension !== undefined) return { dimension, at }
  }
  return null
}

function wordBefore(
  tokens: Tokens,
  { from }: Sentence,
  figure: Span,
  words: ReadonlyMap<string, string>,
): string | undefined {
  const at = tokenFrom(tokens, figure.start)
  for (let i = at - 1; i >= from && at - i <= REACH; i--) {
    const word = foldedAt(tokens, i)
    const found = words.get(word)
    if (found !== undefined) return found
    if (!BETWEEN.has(word)) return undefined
  }
  return undefined
}
