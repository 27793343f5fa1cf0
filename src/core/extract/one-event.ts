import { contentWords } from '../language/ar/content-words.ts'
import { isPersonNoun } from '../language/ar/people-nouns.ts'
import { foldText } from '../text/fold.ts'
import type { Sentence } from '../text/sentences.ts'
import type { QuantityValue } from '../values/quantity.ts'
import { figureOf, weightOf } from './figure-weight.ts'
import type { AnalysedArticle, StoryContext } from './kind.ts'
import type { Mention, MentionValue } from './mention.ts'
import { leadSentences, regionKindAt } from './search.ts'

/**
 * Whether two articles tell one event, as far as can be seen without reading:
 * they print one telling figure alike, or their headlines and leads speak of the
 * same things. Only then are different figures of theirs held against each other.
 */
export type OneEvent = (articleA: string, articleB: string) => boolean

const known = new WeakMap<StoryContext, OneEvent>()

export function oneEvent(context: StoryContext): OneEvent {
  const before = known.get(context)
  if (before) return before
  const told = new Map(context.articles.map((article) => [article.id, toldBy(article)]))
  const judge: OneEvent = (a, b) => {
    const [left, right] = [told.get(a), told.get(b)]
    return left !== undefined && right !== undefined && (meets(left.figures, right.figures) || leadsMeet(left, right))
  }
  known.set(context, judge)
  return judge
}

interface Told {
  readonly figures: ReadonlySet<string>
  /** Skeletons of headline and lead. */
  readonly lead: ReadonlySet<string>
}

const toldBy = (article: AnalysedArticle): Told => ({ figures: figuresOf(article), lead: leadOf(article) })

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((figure) => b.has(figure))

/** So many words of the shorter lead, and so large a share of it. */
const LEAD_WORDS = 4
const LEAD_SHARE = 0.5

function leadsMeet({ lead: a }: Told, { lead: b }: Told): boolean {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared >= LEAD_WORDS && shared >= LEAD_SHARE * Math.min(a.size, b.size)
}

/** So large a share of the shorter sentence. */
const SENTENCE_SHARE = 0.4

/**
 * Whether two articles' sentences tell one happening: they share many words and a telling
 * figure. Words alone do not do: the weather of two days is told in the same ones.
 */
export function tellOne(a: AnalysedArticle, inA: Sentence, b: AnalysedArticle, inB: Sentence): boolean {
  const [left, right] = [wordsIn(a, inA), wordsIn(b, inB)]
  const shared = [...left].filter((word) => right.has(word)).length
  const share = shared / Math.min(left.size, right.size)
  if (shared < LEAD_WORDS || share < SENTENCE_SHARE) return false
  return meets(figuresIn(a, inA), figuresIn(b, inB))
}

const wordsIn = ({ tokens }: AnalysedArticle, { from, to }: Sentence): ReadonlySet<string> =>
  new Set(contentWords(tokens, from, to).map(({ skeleton }) => skeleton))

const figuresIn = ({ mentions }: AnalysedArticle, { start, end }: Sentence): ReadonlySet<string> =>
  tellingOf(mentions.filter((mention) => mention.start >= start && mention.end <= end))

/** Body sentences that count as the lead. */
const LEAD = 2

function leadOf(article: AnalysedArticle): Set<string> {
  const heads = article.sentences.filter(({ start }) => regionKindAt(article, start) === 'headline')
  const own = [...heads, ...leadSentences(article, LEAD)].flatMap((s) => contentWords(article.tokens, s.from, s.to))
  const title = article.titled ? contentWords(article.titled.tokens, 0, article.titled.tokens.count) : []
  return new Set([...title, ...own].map(({ skeleton }) => skeleton))
}

const figuresOf = ({ mentions }: AnalysedArticle): ReadonlySet<string> => tellingOf(mentions)

function tellingOf(mentions: readonly Mention[]): ReadonlySet<string> {
  const telling = mentions.flatMap(({ value }) => {
    if (value.type === 'score') return [`score ${figureOf(value)}`]
    return isTelling(value) ? topicsOf(value).map((topic) => `${topic} ${figureOf(value)}`) : []
  })
  return new Set(telling)
}

const isTelling = (value: MentionValue): value is QuantityValue =>
  'min' in value && value.type !== 'number' && value.type !== 'age' && weightOf(value) > 0

/** So telling a figure of people is one of the same people, whatever they are called: «22 طالباً», «22 آخرون». */
const ANY_PEOPLE = 2

function topicsOf(value: QuantityValue): readonly string[] {
  if (value.type !== 'count') return [value.type === 'money' ? value.currency : value.type]
  const lemma = foldText(value.lemma)
  return isPersonNoun(lemma) && weightOf(value) >= ANY_PEOPLE ? [lemma, 'people'] : [lemma]
}
