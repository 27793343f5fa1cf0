import type { AnalysedArticle, Held, ProposedReading } from '../extract/kind.ts'
import { mentionsIn, sentenceOf } from '../extract/search.ts'
import { foldText } from '../text/fold.ts'
import { contains, intersects, type Span } from '../text/span.ts'
import { foldedAt, PUNCT, tokenFrom } from '../text/tokens.ts'
import { isThat, loosens } from './ar/clause-words.ts'
import type { Clause } from './clauses.ts'

/** A clause as one article's reading of an utterance: the words said, whose they are and how surely they are put. */
export function readingOf(clause: Clause, article: AnalysedArticle): ProposedReading {
  const words = saidIn(clause, article)
  const held = article.heldAt(words)
  const own = held.cue !== null && contains(words, held.cue) && isHedge(held, article)
  return {
    value: { type: 'quotation', text: textOf(article.text, words) },
    words,
    evidence: [sentenceOf(article, words.start) ?? words],
    voice: voiceOf(clause, words, article),
    speaker: clause.heard.speaker,
    via: clause.heard.via,
    certainty: own ? held.certainty : 'asserted',
    ...(own && held.act ? { act: held.act } : {}),
    rule: 'utterance/rare-words',
  }
}

/** «سيتطلب» tells of the future and «محتملة» of a noun: only what turns or loosens the clause itself is a hedge. */
function isHedge({ certainty, cue }: Held, { text, tokens }: AnalysedArticle): boolean {
  if (certainty !== 'possible') return certainty !== 'expected'
  if (cue === null) return false
  const behind = tokenFrom(tokens, cue.end)
  return (
    loosens(foldText(text.slice(cue.start, cue.end))) || (behind < tokens.count && isThat(foldedAt(tokens, behind)))
  )
}

/** The clause without the particle that opens it and the marks at its ends. */
function saidIn(clause: Clause, { tokens }: AnalysedArticle): Span {
  let { from, to } = clause
  const skips = (at: number): boolean =>
    tokens.kind[at] === PUNCT || (at < clause.from + 2 && isThat(foldedAt(tokens, at)))
  while (from < to - 1 && skips(from)) from++
  while (to - 1 > from && tokens.kind[to - 1] === PUNCT) to--
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number }
}

const MARKS = /[«»“”"„]/g
const textOf = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(MARKS, ' ').replace(/\s+/g, ' ').trim()

/** Share of the words that must stand between marks to count as quoted: one quoted word quotes no sentence. */
const QUOTED = 0.6

function voiceOf(clause: Clause, words: Span, article: AnalysedArticle): ProposedReading['voice'] {
  const { voice } = clause.heard
  if (voice !== 'direct') return voice
  const around = sentenceOf(article, words.start) ?? words
  const quoted = mentionsIn(article, wide(around, article), 'quotation').filter((one) => intersects(one, words))
  const inside = quoted.reduce((sum, one) => sum + Math.min(one.end, words.end) - Math.max(one.start, words.start), 0)
  return inside >= QUOTED * (words.end - words.start) ? 'direct' : 'attributed'
}

/** A quotation may begin or end sentences away. */
const wide = ({ start, end }: Span, { text }: AnalysedArticle): Span => ({
  start: Math.max(0, start - 4000),
  end: Math.min(text.length, end + 4000),
})
