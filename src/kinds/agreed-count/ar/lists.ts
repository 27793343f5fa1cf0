import type { AnalysedArticle, ProposedReading } from '@/core/extract/kind.ts'
import { regionKindAt } from '@/core/extract/search.ts'
import { AGREEING_WORDS } from '@/core/language/ar/event-words.ts'
import { findWord, formsOf } from '@/core/text/clitics.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import { foldedAt, PUNCT, WORD } from '@/core/text/tokens.ts'

/**
 * Lists of agreed things that the text does not count. Counting them is our
 * act, so what comes out is derived: shown beside the counts, never against them.
 */

/** An article lists its outcome at its head; what is agreed further down is one thing after another. */
const LEAD_SENTENCES = 4
/** «اتفاق بشأن»، «اتفقا … على»، «اتفاق لإنشاء»: how far the first item may stand from the word of agreement. */
const ITEM_REACH = 8
const LEADS = new Set(['علي', 'بشان', 'حول'])
const BESIDES = new Set(['بالاضافه', 'فضلا', 'الي جانب', 'علاوه'])

/** Derived readings of one article: items of a pasted document's list, else of the lead unless it counts them itself. */
export function uncountedList(article: AnalysedArticle, countsItself: boolean): ProposedReading[] {
  const bullets = bulletList(article)
  const lead = countsItself ? [] : leadList(article)
  return [bullets, lead].filter((items) => items.length >= 2).map((items) => derivedCount(article, items))
}

function derivedCount(article: AnalysedArticle, items: readonly Span[]): ProposedReading {
  const first = items[0] as Span
  const inDocument = regionKindAt(article, first.start) === 'document'
  const heard = article.heardAt(first.start)
  return {
    value: { type: 'count', min: items.length, max: items.length, noun: 'بنود', lemma: 'بند' },
    words: first,
    evidence: items,
    ...heard,
    voice: inDocument ? 'document' : heard.voice,
    certainty: 'asserted',
    rule: inDocument ? 'agreed-count/bullets' : 'agreed-count/coordinated-items',
    derived: true,
  }
}

/** Lines that begin with a bullet or a number, behind a line that announces an agreed list («… اتفقنا على ما يلي:»). */
function bulletList(article: AnalysedArticle): Span[] {
  const lines = article.regions.filter((r) => r.kind === 'document' || r.kind === 'body')
  const isBullet = (span: Span): boolean =>
    /^[•●▪◦·*‣–-]|^\(?[\d٠-٩]{1,2}[.)\-–]\s/.test(article.text.slice(span.start, span.start + 6))
  const out: Span[] = []
  for (const line of splitLines(article, lines)) {
    if (isBullet(line)) {
      if (out.length > 0 || announced(article, line)) out.push(line)
    } else if (out.length > 0) break
  }
  return out.map((line) => withoutBullet(article, line))
}

/** Regions may hold several lines of a list; a bullet is a matter of lines. */
function splitLines(article: AnalysedArticle, regions: readonly Span[]): Span[] {
  return regions.flatMap((region) => {
    const lines: Span[] = []
    let start = region.start
    while (start < region.end) {
      const next = article.text.indexOf('\n', start)
      const stop = next < 0 || next > region.end ? region.end : next
      const line = trimmed(article.text, start, stop)
      if (line.end > line.start) lines.push(line)
      start = stop + 1
    }
    return lines
  })
}

function trimmed(text: string, start: number, end: number): Span {
  const line = text.slice(start, end)
  const from = start + (line.length - line.trimStart().length)
  return { start: from, end: Math.max(from, start + line.trimEnd().length) }
}

function withoutBullet(article: AnalysedArticle, line: Span): Span {
  const word = /[^\s•●▪◦·*‣–\-.()\d٠-٩]/.exec(article.text.slice(line.start, line.end))
  const start = line.start + (word?.index ?? 0)
  return clipped(article, { start, end: line.end })
}

/** The sentence before the first bullet speaks of agreement and ends with a colon. */
function announced(article: AnalysedArticle, line: Span): boolean {
  const before = article.sentences.filter((s) => s.end <= line.start).at(-1)
  if (!before || !article.text.slice(before.start, before.end).trimEnd().endsWith(':')) return false
  return findWord(article.tokens, before.from, before.to, AGREEING_WORDS) >= 0
}

/** Distinct items of the first run of sentences of agreement that begins in the lead. */
function leadList(article: AnalysedArticle): Span[] {
  const body = article.sentences.filter((s) => regionKindAt(article, s.start) === 'body')
  const first = body.findIndex((s, i) => i < LEAD_SENTENCES && agreementIn(article, s) >= 0)
  if (first < 0) return []
  const items = new Map<string, Span>()
  for (let i = first; i < body.length; i++) {
    const sentence = body[i] as Sentence
    if (agreementIn(article, sentence) < 0 || headingBetween(article, body[first] as Sentence, sentence)) break
    for (const item of itemsOf(article, sentence)) if (!items.has(item.key)) items.set(item.key, item.span)
  }
  return [...items.values()]
}

const agreementIn = (article: AnalysedArticle, sentence: Sentence): number =>
  findWord(article.tokens, sentence.from, sentence.to, AGREEING_WORDS)

function headingBetween(article: AnalysedArticle, a: Span, b: Span): boolean {
  return article.regions.some((r) => r.kind === 'heading' && r.start > a.end && r.end < b.start)
}

interface Item {
  /** First two words, folded and bare: «تشكيل فرق» is one item however it goes on. */
  readonly key: string
  readonly span: Span
}

/** «على عودة …، وتعزيز …، وتشكيل …»: the complement of the agreement and what commas and و add to it. */
function itemsOf(article: AnalysedArticle, sentence: Sentence): Item[] {
  const agreement = agreementIn(article, sentence)
  const start = complementStart(article, agreement, sentence.to)
  if (start < 0) return []
  const starts = [start, ...coordinatedStarts(article, start + 1, sentence.to)]
  return starts.map((from, n) => itemAt(article, from, starts[n + 1] ?? sentence.to))
}

function complementStart(article: AnalysedArticle, agreement: number, to: number): number {
  const { tokens } = article
  for (let i = agreement + 1; i < Math.min(to, agreement + ITEM_REACH); i++) {
    const word = foldedAt(tokens, i)
    if (LEADS.has(word)) return i + 1 < to && isMasdar(foldedAt(tokens, i + 1)) ? i + 1 : -1
    if (i === agreement + 1 && word.startsWith('ل') && isMasdar(word.slice(1))) return i
  }
  return -1
}

/** Further items: a verbal noun behind «، و» or behind «بالإضافة إلى». */
function coordinatedStarts(article: AnalysedArticle, from: number, to: number): number[] {
  const { tokens } = article
  const starts: number[] = []
  for (let i = from; i < to; i++) {
    const word = foldedAt(tokens, i)
    const afterComma = tokens.kind[i - 1] === PUNCT && '،,؛'.includes(article.text[tokens.start[i - 1] as number] ?? '')
    if (afterComma && word.startsWith('و') && isMasdar(word.slice(1))) starts.push(i)
    if (BESIDES.has(word) && i + 2 < to && tokens.kind[i + 2] === WORD) starts.push(i + 2)
  }
  return starts
}

function itemAt(article: AnalysedArticle, from: number, to: number): Item {
  const { tokens } = article
  let last = to - 1
  while (last > from && tokens.kind[last] !== WORD) last--
  const bare = (i: number): string => formsOf(foldedAt(tokens, i)).at(-1) ?? ''
  const key = `${bare(from)} ${from + 1 < to ? bare(from + 1) : ''}`
  return { key, span: clipped(article, { start: tokens.start[from] as number, end: tokens.end[last] as number }) }
}

/** Longest passage shown for one item. */
const MAX_ITEM = 160

function clipped(article: AnalysedArticle, span: Span): Span {
  if (span.end - span.start <= MAX_ITEM) return span
  const cut = article.text.lastIndexOf(' ', span.start + MAX_ITEM)
  return { start: span.start, end: cut > span.start ? cut : span.start + MAX_ITEM }
}

/**
 * Verbal nouns by pattern: تفعيل، تفاعل، افتعال/استفعال/إفعال/انفعال، مفاعلة, and the common short ones that
 * head an agreed item. Grammar, not a list of what was agreed anywhere.
 */
const SHORT_MASDARS = new Set(
  'عوده وضع بدء دعم حل وقف فتح منح رفع خفض عقد نشر نقل حفظ دفع ضمان زياده اعاده اقامه ازاله اداره متابعه مواصله حمايه تهدئة بحث عمل تعاون تبادل'
    .split(' ')
    .map(foldText),
)

function isMasdar(folded: string): boolean {
  const word = folded.startsWith('ال') ? folded.slice(2) : folded
  if (SHORT_MASDARS.has(word)) return true
  if (/^ت..ي.ه?$/.test(word)) return true
  return /^ا.{2,4}ا.ه?$/.test(word) || /^م.ا..ه$/.test(word)
}
