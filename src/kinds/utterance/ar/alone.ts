import { byId } from '@/core/extract/by-id.ts'
import type { AnalysedArticle, ProposedFact, ProposedReading } from '@/core/extract/kind.ts'
import { inArticle, type MentionOf, mentionsOf, sentenceOf, tokensOf } from '@/core/extract/search.ts'
import { contentWords } from '@/core/language/ar/content-words.ts'
import { slugOf } from '@/core/language/ar/people/slug.ts'
import { intersects, type Span } from '@/core/text/span.ts'
import { foldedAt, PUNCT, WORD } from '@/core/text/tokens.ts'

/** Fewer words between marks are a word held at arm's length, not a statement. */
const LEAST_WORDS = 4
/** Words of the quotation that its row is known by. */
const TELLING_WORDS = 4
/** Share of a quotation that a collated row may hold before it has been told. */
const TOLD = 0.5

/**
 * Quotations between marks that one article alone has, of somebody who is known
 * by name: one row each. What a collated row already holds (`told`, by article)
 * is left out.
 */
export function quotedAlone(
  articles: readonly AnalysedArticle[],
  told: ReadonlyMap<string, readonly Span[]>,
  shown: (text: string) => string,
): ProposedFact[] {
  const rows = new Map<string, ProposedFact>()
  for (const article of byId(articles))
    for (const mention of mentionsOf(article, 'quotation')) {
      const quotation = withoutEndMarks(article, mention)
      if (isTold(quotation, told.get(article.id) ?? [])) continue
      const reading = readingOf(article, quotation)
      if (!reading?.speaker) continue
      const id = idOf(article, quotation, rows)
      const params = { speaker: reading.speaker, words: shown(textOf(article, quotation)) }
      rows.set(id, { id, question: { code: 'quoted', params }, cells: { [article.id]: { readings: [reading] } } })
    }
  return [...rows.values()]
}

/** The outlet's own comma before the closing mark is none of the words. */
function withoutEndMarks({ text }: AnalysedArticle, { start, end }: MentionOf<'quotation'>): Span {
  let last = end
  while (last > start && END_MARKS.includes(text[last - 1] as string)) last--
  return { start, end: last }
}
const END_MARKS = ' ،,.؛\u00a0'

const lengthOf = ({ start, end }: Span): number => end - start

function isTold(quotation: Span, told: readonly Span[]): boolean {
  const shared = told
    .filter((one) => intersects(one, quotation))
    .reduce((sum, one) => sum + Math.min(one.end, quotation.end) - Math.max(one.start, quotation.start), 0)
  return shared > TOLD * lengthOf(quotation)
}

function readingOf(article: AnalysedArticle, quotation: Span): ProposedReading | null {
  const { from, to } = tokensOf(article, quotation)
  const heard = article.heardAt((quotation.start + quotation.end) >> 1)
  if (heard.voice !== 'direct' || heard.speaker === null || !inArticle(article, quotation.start)) return null
  if (isInscribed(article, from)) return null
  let words = 0
  for (let at = from; at < to; at++) if (article.tokens.kind[at] === WORD) words++
  if (words < LEAST_WORDS) return null
  return {
    value: { type: 'quotation', text: textOf(article, quotation) },
    words: quotation,
    evidence: sentencesOf(article, quotation),
    ...heard,
    certainty: 'asserted',
    rule: 'utterance/quoted-alone',
  }
}

/** «لافتة كُتب عليها «…»»، «تحت شعار «…»»: words on a thing are nobody's speech. */
const ON_THINGS = /^(?:علي(?:ه|ها|هم)|[بوف]?شعار(?:ها|ه)?|[بوف]?عنوان(?:ها|ه)?|اسم|مسمي)$/
function isInscribed({ tokens }: AnalysedArticle, from: number): boolean {
  let before = from - 1
  while (before >= 0 && before > from - MARKS && tokens.kind[before] === PUNCT) before--
  return before >= 0 && ON_THINGS.test(foldedAt(tokens, before))
}
const MARKS = 4

/** A quotation may run over several sentences; the first holds its beginning. */
function sentencesOf(article: AnalysedArticle, quotation: Span): readonly Span[] {
  const first = sentenceOf(article, quotation.start)
  return first && first.end >= quotation.end ? [first] : [quotation]
}

const textOf = ({ text }: AnalysedArticle, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim()

function idOf(article: AnalysedArticle, quotation: Span, taken: ReadonlyMap<string, unknown>): string {
  const { from, to } = tokensOf(article, quotation)
  const telling = contentWords(article.tokens, from, to).slice(0, TELLING_WORDS)
  const base = ['quoted', ...telling.map(({ skeleton }) => slugOf(skeleton))].join('-')
  return [base, `${base}-${slugOf(article.id)}`, `${base}-${slugOf(article.id)}-${quotation.start}`].find(
    (one) => !taken.has(one),
  ) as string
}
