import { byId } from '@/core/extract/by-id.ts'
import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { isBackground } from '@/core/extract/main-event.ts'
import { inArticle } from '@/core/extract/search.ts'
import { formsWithoutPronoun } from '@/core/text/clitics.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import { foldedAt, PUNCT } from '@/core/text/tokens.ts'
import { COPULA, FAMILIES, folded, GOING, MANNER, NEGATIONS, QUALITY_OF, type Quality } from './words.ts'

/** Words between an event and what is said of it. */
const REACH = 16
/** Words before a description in which a negation turns it. */
const NEGATION_REACH = 4

interface Described {
  readonly family: string
  readonly code: Quality
  readonly sentence: Sentence
  readonly at: number
}

/** How the articles, and those heard in them, describe the meeting, the match, the vote: one row each. */
export function proposeFraming({ articles }: StoryContext): ProposedFact[] {
  const rows = new Map<string, Record<string, ProposedCell>>()
  for (const article of byId(articles))
    for (const found of descriptionsOf(article)) {
      const cells = rows.get(found.family) ?? {}
      const readings = cells[article.id]?.readings ?? []
      const reading = readingOf(article, found)
      if (!readings.some((one) => isRepeated(one, reading))) cells[article.id] = { readings: [...readings, reading] }
      rows.set(found.family, cells)
    }
  return [...rows].map(([family, cells]) => ({
    id: `described-${family}`,
    question: { code: `described-${family}`, params: {} },
    cells,
  }))
}

const isRepeated = (one: ProposedReading, other: ProposedReading): boolean =>
  one.speaker === other.speaker && JSON.stringify(one.value) === JSON.stringify(other.value)

function readingOf(article: AnalysedArticle, { code, sentence, at }: Described): ProposedReading {
  const words = { start: article.tokens.start[at] as number, end: article.tokens.end[at] as number }
  return {
    value: { type: 'choice', code },
    words,
    evidence: [sentence],
    ...article.heardAt(words.start),
    certainty: 'asserted',
    rule: 'framing/description',
  }
}

function descriptionsOf(article: AnalysedArticle): Described[] {
  const found: Described[] = []
  for (const sentence of article.sentences) {
    if (!inArticle(article, sentence.start)) continue
    let background: boolean | null = null
    for (let at = sentence.from; at < sentence.to; at++) {
      const outcome = outcomeAt(article, sentence, at)
      const code = outcome ?? qualityAt(article, at)
      const subject = outcome ? 'meeting' : code ? subjectOf(article, sentence, at) : null
      if (!code || !subject) continue
      background ??= isBackground(article, sentence) && !opensSo(article, sentence)
      if (!background) found.push({ family: subject, code, sentence, at })
    }
  }
  return found
}

/** «كانت المباحثات مفيدة»: this «كانت» opens no story of earlier days. */
const opensSo = (article: AnalysedArticle, { from }: Sentence): boolean =>
  COPULA.test(foldedAt(article.tokens, from)) && eventAt(article, from + 1) !== null

/** «نجح الوفدان في …»، «فشل الطرفان في …»: what parties did at their meeting. */
const OUTCOMES: ReadonlyMap<string, Quality> = new Map(
  (
    [
      ['نجح نجحت نجحا نجحوا', 'successful'],
      ['فشل فشلت فشلا فشلوا أخفق أخفقت أخفقا', 'failed'],
    ] as const
  ).flatMap(([words, code]) => [...folded(words)].map((word) => [word, code] as const)),
)
const PARTIES = folded('الوفدان الجانبان الطرفان الوزيران الرئيسان المفاوضون المجتمعون الوفود الأطراف البلدان')
function outcomeAt(article: AnalysedArticle, sentence: Sentence, at: number): Quality | null {
  const { tokens } = article
  if (tokens.kind[at] === PUNCT || !PARTIES.has(foldedAt(tokens, at + 1))) return null
  const code = OUTCOMES.get(foldedAt(tokens, at).replace(/^[وف](?=.{3})/, ''))
  if (!code || negated(article, sentence, at)) return null
  for (let i = at + 2; i < Math.min(sentence.to, at + REACH); i++) if (eventAt(article, i) === 'meeting') return code
  return null
}

/** An adjective without ال and without a noun of its own before it. */
function qualityAt({ tokens }: AnalysedArticle, at: number): Quality | null {
  if (tokens.kind[at] === PUNCT) return null
  const word = foldedAt(tokens, at)
  return QUALITY_OF.get(word) ?? (word.startsWith('و') ? (QUALITY_OF.get(word.slice(1)) ?? null) : null)
}

/** «المحادثات كانت مفيدة»، «كانت المحادثات مفيدة»، «وصف المحادثات بأنها مفيدة»، «المحادثات مفيدة»، «المحادثات سارت بشكل جيد». */
function subjectOf(article: AnalysedArticle, sentence: Sentence, at: number): string | null {
  const { tokens } = article
  const before = lastWord(article, sentence, at)
  if (before < 0 || negated(article, sentence, at)) return null
  const word = foldedAt(tokens, before)
  if (MANNER.has(word)) return whatWent(article, sentence, before)
  const joined = foldedAt(tokens, at).startsWith('و') && QUALITY_OF.has(word)
  if (COPULA.test(word)) return eventBefore(article, sentence, before)
  if (joined) return subjectOf(article, sentence, before)
  return definiteEvent(article, before) ?? linkedNoun(article, sentence, before)
}

/** «المحادثات سارت بشكل جيد»، «جرت المشاورات بصورة جيدة». */
function whatWent(article: AnalysedArticle, sentence: Sentence, manner: number): string | null {
  const event = eventBefore(article, sentence, manner)
  if (event === null || GOING.test(wordBefore(article, sentence, manner))) return event
  for (let at = manner - 1; at > Math.max(sentence.from, manner - REACH); at--)
    if (eventAt(article, at) === event) return GOING.test(foldedAt(article.tokens, at - 1)) ? event : null
  return null
}

/** The word before, a quotation mark passed over. */
function lastWord({ tokens }: AnalysedArticle, { from }: Sentence, at: number): number {
  let before = at - 1
  while (
    before >= from &&
    tokens.kind[before] === PUNCT &&
    '«"“'.includes(tokens.text[tokens.start[before] as number] ?? ' ')
  )
    before--
  return before >= from && tokens.kind[before] !== PUNCT ? before : -1
}

const wordBefore = (article: AnalysedArticle, sentence: Sentence, at: number): string => {
  const before = lastWord(article, sentence, at)
  return before < 0 ? '' : foldedAt(article.tokens, before)
}

function negated({ tokens }: AnalysedArticle, { from }: Sentence, at: number): boolean {
  for (let i = Math.max(from, at - NEGATION_REACH); i < at; i++)
    if (NEGATIONS.has(foldedAt(tokens, i).replace(/^[وف](?=.{2})/, ''))) return true
  return false
}

/** «المحادثات مفيدة»: a definite noun and an adjective without ال make a sentence. */
function definiteEvent(article: AnalysedArticle, at: number): string | null {
  return /^(?:و|ف|ب|ل)?ال|^لل/.test(foldedAt(article.tokens, at)) ? eventAt(article, at) : null
}

/** «كانت المحادثات بين الوفدين مفيدة»: the event right behind a copula, its complement between. */
function linkedNoun(article: AnalysedArticle, sentence: Sentence, last: number): string | null {
  const { tokens } = article
  for (let at = last; at > Math.max(sentence.from, last - REACH); at--) {
    if (tokens.kind[at] === PUNCT || QUALITY_OF.has(foldedAt(tokens, at))) return null
    const event = eventAt(article, at)
    if (event) return COPULA.test(foldedAt(tokens, at - 1)) && isComplement(article, at + 1, last) ? event : null
  }
  return null
}

/** What may stand between an event and its predicate: «بين الوفدين»، «في الرياض»، «مع الجانب الروسي». */
const isComplement = ({ tokens }: AnalysedArticle, from: number, to: number): boolean =>
  from > to || /^(?:بين|في|مع|التي|الذي)$/.test(foldedAt(tokens, from))

/** The nearest event before a word in its clause; commas around a relative clause are passed over. */
function eventBefore(article: AnalysedArticle, sentence: Sentence, from: number): string | null {
  const { tokens } = article
  for (let at = from - 1; at >= Math.max(sentence.from, from - REACH); at--) {
    if (tokens.kind[at] === PUNCT && '.؛;:!؟'.includes(tokens.text[tokens.start[at] as number] ?? ' ')) return null
    const event = eventAt(article, at)
    if (event) return event
  }
  return null
}

function eventAt({ tokens }: AnalysedArticle, at: number): string | null {
  if (at < 0 || tokens.kind[at] === PUNCT) return null
  for (const form of formsWithoutPronoun(foldedAt(tokens, at))) {
    const family = FAMILIES.get(form)
    if (family) return family
  }
  return null
}
