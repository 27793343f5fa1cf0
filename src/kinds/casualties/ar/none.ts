import type { AnalysedArticle } from '@/core/extract/kind.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import { foldedAt, PUNCT, type Tokens } from '@/core/text/tokens.ts'
import type { CountClass } from '@/core/values/types.ts'

/** That nobody came to harm: «دون سقوط قتلى», «لم يسفر الحادث عن إصابات», «ولا ضحايا». */
export interface None {
  readonly fate: CountClass
  /** The words, from the negation on. */
  readonly span: Span
  readonly noun: string
}

const folded = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map((word) => foldText(word)))

const WITHOUT = folded('دون بدون دونما')
const NOT = folded('لم ولم')
const NO = folded('لا ولا')
/** Verbs of what an event leaves, in the shape that «لم» asks for. */
const LEAVES = folded('يسفر تسفر يخلف تخلف يوقع توقع يؤد تؤد يسبب تسبب يتسبب تتسبب ينجم ينتج يقع تقع يسجل تسجل يصب')
/** Small change between negation and noun. */
const BETWEEN = folded(
  'وقوع سقوط تسجيل حدوث حصول وجود أي أية عن في إلى تقع يقع تسجل يسجل أن يسفر تسفر ذلك توجد يوجد هناك',
)
const FATES: ReadonlyMap<string, CountClass> = new Map(
  (
    [
      ['killed', 'قتلى ضحايا وفيات شهداء قتيل وفاة'],
      ['injured', 'إصابات جرحى مصابين إصابة'],
    ] as const
  ).flatMap(([fate, words]) => words.split(' ').map((word) => [foldText(word), fate] as const)),
)
/** «خسائر بشرية», «خسائر في الأرواح». */
const LOSSES = foldText('خسائر')
const OF_LIFE = folded('بشرية الأرواح')
const OR = folded('أو ولا و')
const REACH = 5
/** Unknown words between «لم يسفر» and its noun: what happened. */
const SUBJECT = 3
/** «دون إصابات بين الطاقم»: of some, not of all. */
const AMONG = folded('بين في ضمن صفوف خطيرة بليغة جسيمة أخرى جديدة إضافية مباشرة')

export function nonesIn({ tokens, text }: AnalysedArticle, { from, to }: Sentence): None[] {
  const found: None[] = []
  for (let at = from; at < to; at++) {
    const first = nounOf(tokens, at, to)
    if (first < 0) continue
    const nouns = [first, ...joined(tokens, first, to)]
    const last = nouns.at(-1) as number
    const end = foldedAt(tokens, last) === LOSSES ? endOfLosses(tokens, last, to) : last + 1
    if (end <= last || (end < to && AMONG.has(foldedAt(tokens, end)))) continue
    const span = { start: tokens.start[at] as number, end: tokens.end[end - 1] as number }
    for (const noun of nouns)
      found.push({ fate: fateAt(tokens, noun), span, noun: text.slice(tokens.start[noun], tokens.end[noun]) })
    at = end - 1
  }
  return found
}

/** The noun that a negation at `at` governs, or −1. */
function nounOf(tokens: Tokens, at: number, end: number): number {
  const word = foldedAt(tokens, at)
  const behind = NOT.has(word) && at + 1 < end && LEAVES.has(foldedAt(tokens, at + 1))
  if (!behind && !WITHOUT.has(word) && !NO.has(word)) return -1
  let strange = behind ? SUBJECT : 0
  for (let i = behind ? at + 2 : at + 1; i < end && i - at <= REACH + SUBJECT; i++) {
    if (tokens.kind[i] === PUNCT) return -1
    const next = foldedAt(tokens, i)
    if (FATES.has(next) || next === LOSSES) return i
    if (!BETWEEN.has(next) && strange-- <= 0) return -1
  }
  return -1
}

/** «قتلى أو جرحى», «إصابات ولا وفيات». */
function joined(tokens: Tokens, at: number, end: number): number[] {
  const next = at + 1
  if (next + 1 < end && OR.has(foldedAt(tokens, next)) && FATES.has(foldedAt(tokens, next + 1))) return [next + 1]
  if (next < end && FATES.has(foldedAt(tokens, next).replace(/^و/, ''))) return [next]
  return []
}

const fateAt = (tokens: Tokens, at: number): CountClass => FATES.get(foldedAt(tokens, at).replace(/^و/, '')) ?? 'killed'

/** Behind «خسائر بشرية» or «خسائر في الأرواح»; `at` where the losses are of something else. */
function endOfLosses(tokens: Tokens, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + 3); i++) if (OF_LIFE.has(foldedAt(tokens, i))) return i + 1
  return at
}
