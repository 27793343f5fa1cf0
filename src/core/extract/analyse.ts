import { findRegions, regionsOf } from '../article/regions.ts'
import { isArticle, type Region } from '../article/types.ts'
import { lexicon } from '../language/ar/arabic.ts'
import { findFigures } from '../language/ar/figures.ts'
import { type Sentence, sentencesOf } from '../text/sentences.ts'
import type { Field } from '../text/span.ts'
import { lendTokens, type Tokens, tokenizeSpans } from '../text/tokens.ts'
import type { MentionContext } from './context.ts'
import type { Mention } from './mention.ts'
import { findNames } from './names.ts'
import { mostSpecific } from './specific.ts'
import { findSpeech, type Speech } from './speech.ts'

/** One field of one article, read by itself: nothing here knows of other articles. */
export interface FieldAnalysis {
  readonly regions: readonly Region[]
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  /** People, places and bodies as first read: speakers are named by these, also where a longer mention won the stretch. */
  readonly names: readonly Mention[]
  readonly speech: Speech
  readonly context: MentionContext
}

/**
 * Regions, sentences and mentions of `text`. `reference` is the day that «أمس»
 * counts from, or null. A `title` of its own has no regions: it is all headline.
 */
export const analyseField = (text: string, field: Field, reference: string | null, title?: string): FieldAnalysis =>
  analysed(
    text,
    field,
    reference,
    field === 'title' ? wholeAs('headline', text) : regionsOf(text, title),
    tokenizeSpans,
  )

/** The same where regions and mentions are all that is asked for: the arrays behind them serve text after text. */
export function extractField(
  text: string,
  field: Field,
  reference: string | null,
  title?: string,
): Pick<FieldAnalysis, 'regions' | 'mentions'> {
  const found = field === 'title' ? wholeAs('headline', text) : findRegions(text, title)
  const { regions, mentions } = analysed(text, field, reference, found, lendTokens)
  return { regions, mentions }
}

function analysed(
  text: string,
  field: Field,
  reference: string | null,
  regions: readonly Region[],
  tokensOf: typeof tokenizeSpans,
): FieldAnalysis {
  const read = regions.filter((region) => isArticle(region.kind))
  const tokens = tokensOf(text, lexicon, read)
  const sentences = sentencesOf(tokens, read)
  const context: MentionContext = { tokens, sentences, regions, reference }
  const names = findNames(context)
  const speech = findSpeech(context, names)
  const figures = findFigures(context)
  const found = mostSpecific(figures.quantities, figures.dates, names, speech.quotations)
  const mentions = inField(found, field)
  return { regions, tokens, sentences, mentions, names, speech, context }
}

/** The rules write «text»; only a title's mentions are made anew. */
const inField = (mentions: readonly Mention[], field: Field): readonly Mention[] =>
  field === 'text' ? mentions : mentions.map((mention) => ({ ...mention, field }))

const wholeAs = (kind: Region['kind'], text: string): Region[] =>
  text.trim() === '' ? [] : [{ kind, start: 0, end: text.length, rule: 'title/field' }]
