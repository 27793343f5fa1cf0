import type { Sentence } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'
import { foldedAt, type Tokens, tokenFrom } from '../../text/tokens.ts'

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

const MEASURED = bare('عمق ارتفاع طول عرض سرعه وزن قطر مساحه سماكه علو')
const LASTING = new Map([...bare('مده فتره').keys()].map((form) => [form, 'مده']))

/** Words that may stand between the dimension and its figure. */
const BETWEEN = new Set('نحو حوالي قرابه تقريبا تبلغ يبلغ بلغ بلغت قدره قدرها الي تصل يصل من اكثر اقل'.split(' '))
const REACH = 3

export const measuredBy = (tokens: Tokens, sentence: Sentence, figure: Span): string | undefined =>
  wordBefore(tokens, sentence, figure, MEASURED)

export const lastingBy = (tokens: Tokens, sentence: Sentence, figure: Span): string | undefined =>
  wordBefore(tokens, sentence, figure, LASTING)

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
