import type { AnalysedArticle } from '@/core/extract/kind.ts'
import { mentionsIn } from '@/core/extract/search.ts'
import { isClauseEnd } from '@/core/language/ar/content-words.ts'
import { hasWa, isA, NOUN, VERB } from '@/core/language/ar/words/ask.ts'
import { viewWords } from '@/core/language/ar/words/view.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import { CLITIC, foldedAt, PUNCT, WORD } from '@/core/text/tokens.ts'
import { type Complement, folded } from './words.ts'

/** Whether a verb other than «كان» stands in the stretch: the predicate may then be another noun's. */
export function holdsVerb({ tokens }: AnalysedArticle, { from, to }: Stretch): boolean {
  const view = viewWords(tokens)
  for (let at = from; at < to; at++)
    if (isA(view, at, VERB) && !isA(view, at, NOUN) && !COPULA.test(foldedAt(tokens, at))) return true
  return false
}
const COPULA = /^(?:[وف]?س?[يت]?كون|[وف]?كانت?|اصبحت?|بات|باتت|تعد|يعد)$/

/** Token indexes `[from, to)`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Tokens of an object that are told: the rest is the next thought. */
const LONGEST = 14
const LONGEST_SUBJECT = 20
/** Between a verb and the preposition of its object stands its subject with a title. */
const SUBJECT_REACH = 10

/** Where another clause begins: conjunctions, relatives, participles of saying. */
const OPENERS = folded(
  `حيث فيما بينما لكن ولكن إذ لأن وذلك مما كما الذي التي الذين حتى إذا لكنه لكنها بعدما قبل خلال بعد منذ وفق بحسب حسب
  قائلا قائلة معتبرا معتبرة مشيرا مشيرة مؤكدا مؤكدة مضيفا مضيفة مشددا مشددة داعيا داعية واصفا واصفة معربا معربة مبينا لافتا لافتة باعتبارها باعتباره`,
)

/** From `at` to the end of its clause. */
export function objectFrom({ tokens }: AnalysedArticle, { to }: Sentence, at: number): Stretch {
  let end = at
  while (end < Math.min(to, at + LONGEST)) {
    if (end > at && isEnd(tokens, end)) break
    end++
  }
  while (end > at && isLoose(tokens, end - 1)) end--
  return { from: withoutManner(tokens, at, end), to: end }
}

function isEnd(tokens: AnalysedArticle['tokens'], at: number): boolean {
  if (tokens.kind[at] === PUNCT)
    return isClauseEnd(tokens, at) || '.!؟?-–—…'.includes(tokens.text[tokens.start[at] as number] ?? ' ')
  const word = foldedAt(tokens, at)
  return OPENERS.has(word) || /^[وف][اأإ]ن/.test(word) || joinsVerb(tokens, at)
}

/** «ويعود»، «ووصفته»: a joined verb tells another thing; a joined noun is more of the same. */
function joinsVerb(tokens: AnalysedArticle['tokens'], at: number): boolean {
  const view = viewWords(tokens)
  return hasWa(view, at) && isA(view, at, VERB) && !isA(view, at, NOUN)
}

/** Marks and prepositions that the end of the clause cut off from what they govern. */
const DANGLING = folded('من في على إلى عن مع و أو')
const isLoose = (tokens: AnalysedArticle['tokens'], at: number): boolean =>
  tokens.kind[at] === PUNCT || DANGLING.has(foldedAt(tokens, at))

/** «بأشد العبارات»، «بشدة»: how it is said, not of what. */
function withoutManner(tokens: AnalysedArticle['tokens'], from: number, to: number): number {
  if (from >= to) return from
  const word = foldedAt(tokens, from)
  if (STRONGEST.test(word)) return Math.min(to, from + 2)
  return MANNER.has(word) ? from + 1 : from
}
const STRONGEST = /^ب(?:اشد|اقوي|اقسي)$/
const MANNER = folded('بشدة بقوة دائما مجددا أيضا بشكل')

/** Words that a subject opens behind: «أن»، «إن» with what is attached to them. */
const THAT = /^[وف]?[بل]?[اأإ]ن(?:ه|ها|هم|هما|نا|ني)?$/
export const isThat = (word: string): boolean => THAT.test(word)

/** What stands between the last border before a predicate and the predicate itself. */
export function subjectBefore({ tokens }: AnalysedArticle, { from }: Sentence, predicate: number): Stretch {
  let start = predicate
  while (start > from && predicate - start < LONGEST_SUBJECT && !isBorder(tokens, start - 1)) start--
  let to = predicate
  while (to > start && isLink(tokens, to - 1)) to--
  return { from: start, to }
}

/** «… سيكون أمراً»، «… كانت»، «… ،» before a predicate. */
const isLink = (tokens: AnalysedArticle['tokens'], at: number): boolean =>
  tokens.kind[at] === PUNCT || COPULA.test(foldedAt(tokens, at)) || MATTER.has(foldedAt(tokens, at))
const MATTER = folded('أمرا أمر شيئا شيء')

const QUOTES = '«»"“”:'
function isBorder(tokens: AnalysedArticle['tokens'], at: number): boolean {
  if (tokens.kind[at] === PUNCT) return `${QUOTES}.؛;!؟?–—`.includes(tokens.text[tokens.start[at] as number] ?? ' ')
  return tokens.kind[at] === WORD && isThat(foldedAt(tokens, at))
}

/** First token of what `complement` governs, sought from `at`; -1 where the verb has none here. `straight`: nothing but a subject may stand between. */
export function complementFrom(
  article: AnalysedArticle,
  sentence: Sentence,
  at: number,
  complement: Complement,
): number {
  if (complement === 'object') return at
  const { tokens } = article
  for (let i = at; i < Math.min(sentence.to, at + SUBJECT_REACH); i++) {
    if (tokens.kind[i] === PUNCT && '.؛:«"“'.includes(tokens.text[tokens.start[i] as number] ?? ' ')) return -1
    if (complement === 'ba') {
      if (opensWithBa(article, sentence, i)) return i
    } else if (complement.has(foldedAt(tokens, i))) return i + 1 < sentence.to ? i + 1 : -1
  }
  return -1
}

const NO_BA = folded('بعد بين بل بلا بحسب بينما بينهم بينها برئاسة بشكل بشدة بقوة بدوره بدورها بلاده بلادها باسم')
function opensWithBa(article: AnalysedArticle, sentence: Sentence, at: number): boolean {
  const { tokens } = article
  const word = foldedAt(tokens, at)
  if (!word.startsWith('ب') || NO_BA.has(word)) return false
  if (((tokens.clitics[at] as number) & CLITIC.ba) !== 0 || word.startsWith('بال') || word === THAT_WITH_BA) return true
  if ((tokens.word[at] as number) >= 0 || word.length < LEAST_LETTERS) return false
  const start = tokens.start[at] as number
  return !NAMING.some((type) =>
    mentionsIn(article, sentence, type).some((one) => one.start <= start && start < one.end),
  )
}
const THAT_WITH_BA = foldText('بأن')
/** «بوتين»: ب and two letters are a name sooner than a noun. */
const LEAST_LETTERS = 5
const NAMING = ['person', 'place', 'organisation'] as const
