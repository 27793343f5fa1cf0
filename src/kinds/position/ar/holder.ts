import type { AnalysedArticle } from '@/core/extract/kind.ts'
import { mentionsIn } from '@/core/extract/search.ts'
import { stateAt } from '@/core/language/ar/states.ts'
import { isA, NATION } from '@/core/language/ar/words/ask.ts'
import { viewWords } from '@/core/language/ar/words/view.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import { foldedAt, tokenFrom } from '@/core/text/tokens.ts'
import { BODIES, OWN_SIDE } from './words.ts'

/** Who holds something: one person, body or state. */
export interface Holder {
  /** The same in every article: an entity of the story, or the state's code. */
  readonly key: string
  /** Entity or printed name, for the question. */
  readonly name: string
  /** Tokens `[from, to)` of the name with its title. */
  readonly from: number
  readonly to: number
}

/** The person, body or state whose name begins at token `at`. */
export function holderAt(article: AnalysedArticle, sentence: Sentence, at: number): Holder | null {
  if (at < sentence.from || at >= sentence.to) return null
  return namedFrom(article, sentence, at) ?? stateFrom(article, sentence, at) ?? bodyFrom(article, sentence, at)
}

/** The one whose name ends right before token `at`: «روسيا ترفض». */
export function holderBefore(article: AnalysedArticle, sentence: Sentence, at: number): Holder | null {
  for (let from = at - 1; from >= Math.max(sentence.from, at - NAME_REACH); from--) {
    const holder = holderAt(article, sentence, from)
    if (holder && holder.to === at) return holder
  }
  return null
}
const NAME_REACH = 6

function namedFrom(article: AnalysedArticle, sentence: Sentence, at: number): Holder | null {
  const start = article.tokens.start[at] as number
  const end = article.tokens.end[at] as number
  const named = [...mentionsIn(article, sentence, 'person'), ...mentionsIn(article, sentence, 'organisation')]
  for (const { start: from, end: to, value } of named) {
    const first = value.type === 'person' ? Math.min(from, value.roleStart ?? from) : from
    if (first < start || first >= end) continue
    return { key: value.entity, name: value.entity, from: at, to: tokenFrom(article.tokens, to - 1) + 1 }
  }
  return null
}

/** A state by its name or its capital, never by an adjective. */
function stateFrom(article: AnalysedArticle, sentence: Sentence, at: number): Holder | null {
  const view = viewWords(article.tokens)
  if (isA(view, at, NATION) && !isPlace(article, sentence, at)) return null
  const state = stateAt(view, at, sentence.to)
  return state && { key: state.iso, name: printed(article, at, state.to), from: at, to: state.to }
}

const isPlace = (article: AnalysedArticle, sentence: Sentence, at: number): boolean =>
  mentionsIn(article, sentence, 'place').some(
    ({ start }) => start >= (article.tokens.start[at] as number) && start < (article.tokens.end[at] as number),
  )

/** «الحكومة الإسبانية»: a body of the state that its adjective names. */
function bodyFrom(article: AnalysedArticle, sentence: Sentence, at: number): Holder | null {
  const { tokens } = article
  if (!BODIES.has(foldedAt(tokens, at)) || at + 1 >= sentence.to) return null
  const view = viewWords(tokens)
  const state = isA(view, at + 1, NATION) ? stateAt(view, at + 1, sentence.to) : null
  if (!state) return null
  return { key: `${state.iso}/${foldedAt(tokens, at)}`, name: printed(article, at, state.to), from: at, to: state.to }
}

const printed = ({ text, tokens }: AnalysedArticle, from: number, to: number): string =>
  text.slice(tokens.start[from], tokens.end[to - 1])

/** «بلاده لن تقبل»: held by whoever speaks of his own side. */
export function speakerOf(article: AnalysedArticle, at: number): Holder | null {
  const { speaker } = article.heardAt(article.tokens.start[at] as number)
  return speaker === null ? null : { key: speaker, name: speaker, from: at, to: at }
}

export const isOwnSide = ({ tokens }: AnalysedArticle, at: number): boolean =>
  at >= 0 && at < tokens.count && OWN_SIDE.has(foldedAt(tokens, at).replace(/^[وفل]/, ''))
