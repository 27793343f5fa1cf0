import type { AnalysedArticle } from '@/core/extract/kind.ts'
import { inArticle } from '@/core/extract/search.ts'
import { AGREEING_WORDS } from '@/core/language/ar/event-words.ts'
import { findWord } from '@/core/text/clitics.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import { foldedAt, PUNCT } from '@/core/text/tokens.ts'
import { complementFrom, holdsVerb, isThat, objectFrom, type Stretch, subjectBefore } from './clause.ts'
import { type Holder, holderAt, holderBefore, isOwnSide, speakerOf } from './holder.ts'
import {
  ACCEPTS,
  BEHIND_NEEDING,
  EARLY,
  FORMING,
  ITS_TIME,
  isFirstPerson,
  MUST,
  NEED,
  NEEDING,
  NEGATIONS,
  NON,
  NOT_NOW,
  OWING,
  PREDICATES,
  RELATIVES,
  REQUIRING,
  STANCES,
  type StanceCode,
  THREATS,
} from './words.ts'

/** That somebody holds something of something, as an article words it. */
export interface Held {
  readonly article: AnalysedArticle
  readonly sentence: Sentence
  readonly holder: Holder
  readonly code: StanceCode
  /** What it is held of. */
  readonly topic: Stretch
  readonly words: Span
  readonly rule: string
}

type Found = Omit<Held, 'article' | 'sentence' | 'words'> & Stretch

export function stancesOf(article: AnalysedArticle): Held[] {
  return article.sentences
    .filter(({ start }) => inArticle(article, start))
    .flatMap((sentence) => inSentence(article, sentence))
}

function inSentence(article: AnalysedArticle, sentence: Sentence): Held[] {
  const found: Held[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const one = stanceAt(new At(article, sentence, at))
    if (!one || one.topic.to <= one.topic.from) continue
    if (found.some(({ words }) => words.end > (article.tokens.start[one.from] as number))) continue
    const { holder, code, topic, rule } = one
    found.push({ article, sentence, holder, code, topic, rule, words: spanOf(article, one) })
  }
  return found
}

const spanOf = ({ tokens }: AnalysedArticle, { from, to }: Stretch): Span => ({
  start: tokens.start[from] as number,
  end: tokens.end[to - 1] as number,
})

/** A token with what a rule asks around it. */
class At {
  readonly article: AnalysedArticle
  readonly sentence: Sentence
  readonly at: number
  readonly word: string
  readonly bare: string

  constructor(article: AnalysedArticle, sentence: Sentence, at: number) {
    this.article = article
    this.sentence = sentence
    this.at = at
    this.word = article.tokens.kind[at] === PUNCT ? '' : foldedAt(article.tokens, at)
    this.bare = this.word.replace(/^[وف](?=.{3})/, '').replace(/^س(?=[يتنا].{3})/, '')
  }

  /** The word `steps` away in the sentence. */
  next(steps: number): string {
    const at = this.at + steps
    return at < this.sentence.from || at >= this.sentence.to ? '' : foldedAt(this.article.tokens, at)
  }

  /** Whether that word is one of `words`, with or without a conjunction. */
  is(words: ReadonlySet<string>, steps: number): boolean {
    const word = this.next(steps)
    return words.has(word) || words.has(word.replace(/^[وف](?=.{2})/, ''))
  }
}

function stanceAt(here: At): Found | null {
  if (here.word === '') return null
  if (NOT_NOW.has(here.bare) && here.is(ACCEPTS, 1)) return refusal(here)
  if (here.bare === NON) return predicate(here)
  if (REQUIRING.has(here.bare) || REQUIRING.has(here.word)) return required(here)
  if (FORMING.has(here.bare) || FORMING.has(here.word)) return threat(here)
  if (MUST.has(here.bare) || MUST.has(here.word)) return must(here)
  if (NEEDING.has(here.bare) && here.is(BEHIND_NEEDING, 1)) return needing(here)
  if (NEED.has(here.bare.replace(/^[بل]/, ''))) return need(here)
  if (EARLY.has(here.bare)) return early(here)
  return byVerb(here)
}

/** «رفضت روسيا نشر القوات»، «دعا الوزير علي حسن إلى …»، «نرفض …». */
function byVerb(here: At): Found | null {
  const { article, sentence, at } = here
  const stance = STANCES.get(here.bare) ?? STANCES.get(here.word)
  if (!stance || here.is(NEGATIONS, -1) || here.is(OWING, 1) || here.is(RELATIVES, -1)) return null
  const holder = subjectOf(here, at, at)
  if (!holder || (holder.from > at && mayBeAddressed(here, stance.code, holder))) return null
  const behind = Math.max(at + 1, holder.from > at ? holder.to : at + 1)
  const start = complementFrom(article, sentence, behind, stance.complement)
  if (start < 0) return null
  const topic = objectFrom(article, sentence, start)
  return { holder, code: stance.code, topic, from: at, to: topic.to, rule: 'position/verb' }
}

/** Verbs that take the one addressed as their object. */
const ADDRESSING: ReadonlySet<StanceCode> = new Set(['demanded', 'warned-of'])
const FEMININE = /(?:ت|تا)$|^[وف]?س?ت/
/** «وطالب روسيا بالرد»: a verb that does not agree with the noun behind it is not its verb. */
function mayBeAddressed({ word }: At, code: StanceCode, { key }: Holder): boolean {
  if (!ADDRESSING.has(code)) return false
  if (/(?:وا|ون)$/.test(word)) return true
  return /^[A-Z]{2}$/.test(key) && !FEMININE.test(word)
}

/** Who stands behind the verb or right before it; a first person is whoever speaks. */
function subjectOf(here: At, first: number, verb: number): Holder | null {
  const { article, sentence } = here
  const behind = holderAt(article, sentence, verb + 1)
  if (behind) return behind
  if (isOwnSide(article, verb + 1) || isOwnSide(article, wordBefore(here, first))) return speakerOf(article, verb)
  const before = holderBefore(article, sentence, first)
  if (before) return before
  return isFirstPerson(foldedAt(article.tokens, verb)) ? speakerOf(article, verb) : null
}

/** «بلاده «لن تقبل …»»: an opening mark between them. */
const wordBefore = ({ article: { tokens } }: At, at: number): number =>
  at > 0 && tokens.kind[at - 1] === PUNCT ? at - 2 : at - 1

/** «بلاده لن تقبل بعضوية …»، «لا نقبل أي شرط». */
function refusal(here: At): Found | null {
  const holder = subjectOf(here, here.at, here.at + 1)
  if (!holder) return null
  const topic = objectFrom(here.article, here.sentence, Math.max(here.at + 2, holder.from > here.at ? holder.to : 0))
  return { holder, code: 'unacceptable', topic, from: here.at, to: topic.to, rule: 'position/negation' }
}

/** «… سيكون أمراً غير مقبول بالنسبة لروسيا»، «عضوية … غير واقعية». */
function predicate(here: At): Found | null {
  const code = PREDICATES.get(here.next(1))
  const holder = code && speakerOf(here.article, here.at)
  if (!code || !holder) return null
  const { from, to } = subjectBefore(here.article, here.sentence, here.at)
  if (holdsVerb(here.article, { from, to })) return null
  return { holder, code, topic: { from, to }, from, to: here.at + 2, rule: 'position/predicate' }
}

/** «إنهاء الحرب سيتطلب تنازلات»: what is required stands behind. */
function required(here: At): Found | null {
  const holder = speakerOf(here.article, here.at)
  if (!holder || here.is(NEGATIONS, -1)) return null
  const topic = objectFrom(here.article, here.sentence, here.at + 1)
  const { from } = subjectBefore(here.article, here.sentence, here.at)
  return { holder, code: 'required', topic, from, to: topic.to, rule: 'position/required' }
}

function threat(here: At): Found | null {
  const holder = here.is(THREATS, 1) ? speakerOf(here.article, here.at) : null
  if (!holder || here.is(NEGATIONS, -1)) return null
  const topic = subjectBefore(here.article, here.sentence, here.at)
  const { to } = objectFrom(here.article, here.sentence, here.at + 2)
  if (holdsVerb(here.article, topic) || holdsVerb(here.article, { from: here.at + 1, to })) return null
  return { holder, code: 'a-threat', topic: { from: topic.from, to }, from: topic.from, to, rule: 'position/threat' }
}

/** «يجب أن تنهي روسيا عدوانها»، «يتعين على الحكومة أن …»، «ينبغي تعيين …». */
function must(here: At): Found | null {
  const holder = speakerOf(here.article, here.at)
  if (!holder || here.is(NEGATIONS, -1) || here.is(NEGATIONS, 1) || here.is(RELATIVES, -1)) return null
  const before = subjectBefore(here.article, here.sentence, here.at)
  const from = startsAnew(here) || holdsVerb(here.article, before) ? here.at : before.from
  const { to } = objectFrom(here.article, here.sentence, here.at + 1)
  const topic = { from: from === here.at ? here.at + 1 : from, to }
  return { holder, code: 'required', topic, from, to, rule: 'position/must' }
}

/** «…، يجب أن …»، «ويجب …»: the subject of the clause before is not its own. */
const startsAnew = ({ article: { tokens }, at, word, bare }: At): boolean =>
  word !== bare || tokens.kind[at - 1] === PUNCT

/** «نحتاج إلى متابعة المشاريع». */
function needing(here: At): Found | null {
  const holder = speakerOf(here.article, here.at)
  if (!holder) return null
  const topic = objectFrom(here.article, here.sentence, here.at + 2)
  return { holder, code: 'required', topic, from: here.at, to: topic.to, rule: 'position/needing' }
}

/** «شدد على ضرورة …»: of whoever is heard. */
function need(here: At): Found | null {
  const holder = speakerOf(here.article, here.at) ?? holderBefore(here.article, here.sentence, here.at - 1)
  const governed = ['علي', 'الي', 'بـ'].includes(here.next(-1)) || /^[بل]/.test(here.bare) || isThat(here.next(-1))
  if (!holder || !governed || isAgreed(here)) return null
  const topic = objectFrom(here.article, here.sentence, here.at + 1)
  return { holder, code: 'required', topic, from: here.at, to: topic.to, rule: 'position/need' }
}

/** «اتفقا على ضرورة …» is a point of an agreement. */
const isAgreed = ({ article, sentence, at }: At): boolean =>
  findWord(article.tokens, Math.max(sentence.from, at - AGREED_REACH), at, AGREEING_WORDS) >= 0
const AGREED_REACH = 5

/** «من السابق لأوانه الحديث عن …»، «من المبكر …». */
function early(here: At): Found | null {
  if (here.next(-1) !== 'من') return null
  const behind = here.is(ITS_TIME, 1) ? 2 : 1
  if (behind === 1 && here.bare !== 'المبكر') return null
  const holder = speakerOf(here.article, here.at)
  if (!holder) return null
  const topic = objectFrom(here.article, here.sentence, here.at + behind)
  return { holder, code: 'too-early', topic, from: here.at - 1, to: topic.to, rule: 'position/early' }
}
