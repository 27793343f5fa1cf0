import type { AnalysedArticle } from '@/core/extract/kind.ts'
import { inArticle } from '@/core/extract/search.ts'
import { skeletonOf } from '@/core/language/ar/content-words.ts'
import { formsOf } from '@/core/text/clitics.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import { foldedAt, PUNCT, WORD } from '@/core/text/tokens.ts'
import { AGREEING, BEHIND_AGREEING, BESIDES, FOLLOWING, LIGHT, NEED, STOPS, type Step, stepOf } from './words.ts'

/** One point of an agreement as an article words it. */
export interface Item {
  readonly article: AnalysedArticle
  readonly sentence: Sentence
  /** What two articles that word one point share: the sense of the masdar and its object. */
  readonly key: string
  readonly level: string | null
  /** The masdar alone, and the masdar with its object. */
  readonly head: Span
  readonly words: Span
  /** Masdar to the end of what is agreed, and its token indexes. */
  readonly clause: Span
  readonly from: number
  readonly to: number
  /** The word of agreement, which says how sure it is; null for a line of a list. */
  readonly cue: Span | null
  /** Only a plan («ستعمل … على»): a point of the agreement where another article calls it agreed. */
  readonly planned: boolean
}

type Opening = Pick<Item, 'cue' | 'planned'> & { readonly at: number }
const LINE = { cue: null, planned: false }

/** How far behind the verb «على» may stand: «اتفق الجانبان الروسي والأميركي خلال اللقاء على …». */
const SUBJECT_REACH = 9
/** How far the object may stand behind its masdar. */
const OBJECT_REACH = 5

export function itemsOf(article: AnalysedArticle): Item[] {
  const found: Item[] = []
  let listing = false
  for (const sentence of article.sentences) {
    if (!inArticle(article, sentence.start)) continue
    const bulleted = isBulleted(article, sentence)
    const opening = (listing && bulleted ? lineFrom(article, sentence) : null) ?? agreedFrom(article, sentence)
    listing = bulleted ? listing : opensList(article, sentence)
    if (opening) found.push(...itemsFrom(article, sentence, opening))
  }
  return found
}

/** A line of the list begins with its masdar; one that begins with a verb says itself who binds himself to what. */
function lineFrom(article: AnalysedArticle, { from, to }: Sentence): Opening | null {
  const at = from + 1
  return masdarAt(article, at, to) >= 0 ? { ...LINE, at } : null
}

const BULLETS = '•●▪◦*·–-—'
const isBulleted = ({ tokens }: AnalysedArticle, { from }: Sentence): boolean =>
  tokens.kind[from] === PUNCT && BULLETS.includes(tokens.text[tokens.start[from] as number] ?? ' ')

/** Letters that every word of agreement holds: a cheap test before particles are taken off. */
const MAYBE = /فا?ق|عهد|تزم|قرر/
const agrees = (word: string): boolean => MAYBE.test(word) && formsOf(word).some((form) => AGREEING.has(form))

/** «اتفقنا على ما يلي:» */
function opensList({ tokens }: AnalysedArticle, { from, to }: Sentence): boolean {
  let agreed = false
  for (let at = from; at < to; at++) {
    const word = foldedAt(tokens, at)
    agreed ||= agrees(word)
    if (agreed && formsOf(word).some((form) => FOLLOWING.has(form))) return true
  }
  return false
}

/** «ستعمل … على»، «ستحتاج … إلى»: a plan of theirs. */
const PLANNING = /^[وف]?س[يتن](?:عمل|حتاج)(?:ان|ون|ا|وا)?$/
const BEHIND_PLANNING = new Set(['علي', 'الي'])

/** Token where what is agreed or planned begins. */
function agreedFrom(article: AnalysedArticle, { from, to }: Sentence): Opening | null {
  const { tokens } = article
  for (let at = from; at < to; at++) {
    const word = foldedAt(tokens, at)
    const planned = PLANNING.test(word)
    if (!planned && !agrees(word)) continue
    for (let i = at + 1; i < Math.min(to, at + SUBJECT_REACH); i++) {
      const start = planned ? behindPlan(article, i) : complementAt(article, i, i === at + 1)
      const cue = { start: tokens.start[at] as number, end: tokens.end[at] as number }
      if (start >= 0 && masdarAt(article, start, to) >= 0) return { at: start, cue, planned }
    }
  }
  return null
}

const behindPlan = ({ tokens }: AnalysedArticle, at: number): number =>
  BEHIND_PLANNING.has(foldedAt(tokens, at)) ? at + 1 : -1

/** «على X»، «بشأن X»، «بتعيين»; straight behind the word also «لإنشاء» and, of a decision, the bare masdar. */
function complementAt({ tokens }: AnalysedArticle, at: number, straight: boolean): number {
  const word = foldedAt(tokens, at)
  if (BEHIND_AGREEING.has(word)) return at + 1
  const step = /^[بل]/.test(word) && stepOf(word.slice(1), nextWord(tokens, at)) !== null
  if (step && (word.startsWith('ب') || straight)) return at
  return -1
}

const nextWord = (tokens: AnalysedArticle['tokens'], at: number): string =>
  at + 1 < tokens.count ? foldedAt(tokens, at + 1) : ''

/** Token of the masdar at `at` or behind «ضرورة» and marks, or -1. */
function masdarAt(article: AnalysedArticle, at: number, stop: number): number {
  for (let i = at; i < Math.min(stop, at + 4); i++) {
    const listed = NEED.has(foldedAt(article.tokens, i)) ? listedBehind(article, i + 1, stop) : -1
    if (listed >= 0) return listed
    if (stepAt(article, i)) return i
    if (article.tokens.kind[i] !== PUNCT && !NEED.has(foldedAt(article.tokens, i)))
      return listedBehind(article, i, stop)
  }
  return -1
}

/** «ثلاثة أهداف: لاستعادة …، وإنشاء …»: counted first, told behind the colon. */
function listedBehind({ tokens }: AnalysedArticle, from: number, stop: number): number {
  for (let i = from; i < Math.min(stop, from + 4); i++)
    if (tokens.text[tokens.start[i] as number] === ':' && stepOf(bareHead(foldedAt(tokens, i + 1)), '')) return i + 1
  return -1
}

/** و and a ل of purpose off: «ولإنشاء» → إنشاء. */
const bareHead = (word: string): string =>
  word.replace(/^[وف](?=.{3})/, '').replace(/^[بل](?=ا|ت|م|د|ر|ع|و|ب|ح|خ|ف|ض)/, '')

function stepAt({ tokens }: AnalysedArticle, at: number): (Step & { readonly to: number }) | null {
  if (tokens.kind[at] !== WORD) return null
  const word = foldedAt(tokens, at)
  const next = nextWord(tokens, at)
  return stepOf(word, next) ?? stepOf(word.replace(/^[وف](?=.{3})/, ''), next) ?? stepOf(bareHead(word), next)
}

/** The first item and those joined to it. */
function itemsFrom(article: AnalysedArticle, sentence: Sentence, opening: Opening): Item[] {
  const first = masdarAt(article, opening.at, sentence.to)
  if (first < 0) return []
  const end = stopBehind(article, first, sentence.to)
  const heads = [first]
  for (let at = first + 1; at < end; at++) if (joins(article, at) && stepAt(article, at)) heads.push(at)
  return heads.flatMap((at, n) => itemAt(article, sentence, at, heads[n + 1] ?? end, opening) ?? [])
}

function stopBehind({ tokens }: AnalysedArticle, from: number, stop: number): number {
  for (let at = from + 1; at < stop; at++) if (formsOf(foldedAt(tokens, at)).some((form) => STOPS.has(form))) return at
  return stop
}

/** «وتعزيز»، «، لإنشاء»، «بالإضافة إلى التعاون». */
function joins({ tokens }: AnalysedArticle, at: number): boolean {
  const word = foldedAt(tokens, at)
  if (/^و.{3}/.test(word) && stepOf(word.slice(1), nextWord(tokens, at))) return true
  if (/^و?ل.{3}/.test(word) && '،,؛:'.includes(tokens.text[tokens.start[at - 1] as number] ?? ' ')) return true
  return BESIDES.has(foldedAt(tokens, at - 2)) && /^(?:الي|عن|علي)$/.test(foldedAt(tokens, at - 1))
}

function itemAt(
  article: AnalysedArticle,
  sentence: Sentence,
  at: number,
  to: number,
  { cue, planned }: Opening,
): Item | null {
  const { tokens } = article
  const step = stepAt(article, at)
  if (!step) return null
  const object = objectOf(article, at + step.to, to)
  if (object < 0) return null
  const start = headStart(article, at)
  const headEnd = tokens.end[at + Math.max(1, step.to) - 1] as number
  const last = lastWord(article, at, to)
  return {
    article,
    sentence,
    key: `${step.sense}-${skeletonOf(foldedAt(tokens, object))}`,
    level: step.level ?? null,
    head: { start, end: headEnd },
    words: { start, end: tokens.end[object] as number },
    clause: { start, end: tokens.end[last] as number },
    from: at,
    to,
    cue,
    planned,
  }
}

/** The noun that the masdar governs: the first content word that does not only measure. */
function objectOf({ tokens }: AnalysedArticle, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + OBJECT_REACH); at++) {
    if (tokens.kind[at] !== WORD) continue
    const word = foldedAt(tokens, at)
    if (formsOf(word).some((form) => LIGHT.has(form)) || skeletonOf(word) === null) continue
    const before = foldedAt(tokens, at - 1)
    if (/^(?:سابق|سابقه|حالي|جديد)$/.test(word.replace(/^ال/, '')) && LIGHT.has(before.replace(/^ال/, ''))) continue
    return at
  }
  return -1
}

/** و, ف, ب and the ل of purpose stay out of the words. */
function headStart({ tokens }: AnalysedArticle, at: number): number {
  const word = foldedAt(tokens, at)
  const start = tokens.start[at] as number
  if (stepOf(word, nextWord(tokens, at))) return start
  return start + (/^[وف][بل]/.test(word) && !stepOf(word.slice(1), nextWord(tokens, at)) ? 2 : 1)
}

function lastWord({ tokens }: AnalysedArticle, from: number, to: number): number {
  let last = to - 1
  while (last > from && tokens.kind[last] !== WORD) last--
  return last
}
