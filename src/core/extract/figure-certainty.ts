import { isNegative } from '../compare/polarity.ts'
import { foldText } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import { foldedAt, PUNCT, tokenFrom } from '../text/tokens.ts'
import type { AnalysedArticle, Held } from './kind.ts'

/**
 * How sure a text is of a figure. News hardly ever denies a figure that it prints:
 * «ما أدى إلى مقتل 19», «ما لا يقل عن 24», «إلا أنها أبقت 13 ألفاً» are asserted, and «قد»
 * before a past is certainty. What is left: a negated verb right before it,
 * where no figure is given at all, and a hedge in the figure's own clause.
 */
export function heldFigure(article: AnalysedArticle, span: Span): Held | null {
  const held = article.heldAt(span)
  if (held.act || held.cue === null || held.certainty === 'asserted') return held
  if (isNegative(held.certainty)) return deniesFigure(article, held.cue, span) ? null : asserted
  return hedgesFigure(article, held.cue, span) ? held : asserted
}

/** The part of it that a reading carries. */
export const heldReading = ({ certainty, act }: Held): Pick<Held, 'certainty' | 'act'> =>
  act ? { certainty, act } : { certainty }

const asserted: Held = { certainty: 'asserted', cue: null }

const NEGATIONS = new Set(['لم', 'لن', 'ولم', 'ولن', 'فلم'])
const NEGATION_REACH = 4

function deniesFigure(article: AnalysedArticle, cue: Span, span: Span): boolean {
  const distance = wordsBetween(article, cue, span)
  return NEGATIONS.has(wordOf(article, cue)) && distance !== null && distance <= NEGATION_REACH
}

const HEDGE_REACH = 6

function hedgesFigure(article: AnalysedArticle, cue: Span, span: Span): boolean {
  const distance = wordsBetween(article, cue, span)
  if (distance === null || distance > HEDGE_REACH) return false
  if (!/^[وف]?قد$/.test(wordOf(article, cue))) return true
  const next = foldedAt(article.tokens, tokenFrom(article.tokens, cue.end))
  return /^[يتن]/.test(next)
}

const wordOf = (article: AnalysedArticle, { start, end }: Span): string => foldText(article.text.slice(start, end))

/** Words between cue and figure; null where the cue stands behind, inside, or in another clause. */
function wordsBetween({ tokens }: AnalysedArticle, cue: Span, span: Span): number | null {
  if (cue.end > span.start) return null
  const from = tokenFrom(tokens, cue.end)
  const to = tokenFrom(tokens, span.start)
  for (let i = from; i < to; i++) if (tokens.kind[i] === PUNCT) return null
  return to - from
}
