import type { AnalysedArticle } from '@/core/extract/kind.ts'
import { mentionsIn } from '@/core/extract/search.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import { foldedAt, NUMBER, PUNCT, rawAt, type Tokens, tokenFrom } from '@/core/text/tokens.ts'

/** A minute of a match as printed; tokens `[from, to)` of its figure. */
export interface Minute {
  readonly minute: number
  readonly from: number
  readonly to: number
}

/** Minutes that stand together («4 و43 و77»); tokens `[from, to)` with the word before them. */
export interface Chain {
  readonly minutes: readonly Minute[]
  readonly from: number
  readonly to: number
}

/** Extra time and what is added to it end before. */
const LAST = 130
const MINUTE = /^[وف]?[بل]?(?:ال)?دقيق(?:ه|تين|تان)$|^[وف]?[بل]?الدقايق$|^[وف]?لل?دقيقه$/
/** «الدقيقة الـ31», «الدقيقة رقم 31». */
const BEFORE_FIGURE = new Set(['ال', 'الـ', 'رقم'])
/** «ود81»: the letter alone before its figure. */
const SHORT = /^و?د$/
const AND = new Set(['و', 'ثم', '،', ','])
/** What may stand between two minutes in brackets: «23 من ركلة جزاء و108». */
const KICK = new Set(['من', 'ركله', 'ركلتي', 'ضربه', 'ضربتي', 'جزاء', 'ر', 'ج'])

/** Minutes in a sentence: after «الدقيقة» and its like, or in brackets behind a name. */
export function chainsIn(article: AnalysedArticle, sentence: Sentence): Chain[] {
  const { tokens } = article
  const ordinals = new Map(
    mentionsIn(article, sentence, 'ordinal').map((mention) => [tokenFrom(tokens, mention.start), mention] as const),
  )
  const minuteAt = (at: number): Minute | null => {
    if (at >= sentence.to) return null
    if (tokens.kind[at] === NUMBER) return figure(tokens, at, sentence.to)
    const mention = ordinals.get(at)
    return mention ? { minute: mention.value.ordinal, from: at, to: tokenFrom(tokens, mention.end - 1) + 1 } : null
  }
  const chains: Chain[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const first = opening(tokens, at, sentence.to)
    const chain = first < 0 ? null : chainFrom(tokens, at, first, sentence.to, minuteAt)
    if (!chain) continue
    chains.push(chain)
    at = chain.to - 1
  }
  return chains
}

/** Where the first figure stands that token `at` announces, or −1. */
function opening(tokens: Tokens, at: number, end: number): number {
  const word = foldedAt(tokens, at)
  if (MINUTE.test(word)) return at + 1 < end && BEFORE_FIGURE.has(foldedAt(tokens, at + 1)) ? at + 2 : at + 1
  const bracket = tokens.kind[at] === PUNCT && rawAt(tokens, at) === '('
  return bracket && at + 1 < end && tokens.kind[at + 1] === NUMBER ? at + 1 : -1
}

function chainFrom(
  tokens: Tokens,
  at: number,
  first: number,
  end: number,
  minuteAt: (at: number) => Minute | null,
): Chain | null {
  const bracketed = tokens.kind[at] === PUNCT
  const minutes: Minute[] = []
  let next = first
  for (let minute = minuteAt(next); minute && minute.minute <= LAST; minute = minuteAt(next)) {
    minutes.push(minute)
    const behind = bracketed ? afterKick(tokens, minute.to, end) : minute.to
    const linked = afterLink(tokens, behind, end)
    if (linked < 0) {
      next = behind
      break
    }
    next = linked
  }
  const last = minutes.at(-1)
  if (!last) return null
  if (bracketed) return next < end && rawAt(tokens, next) === ')' ? { minutes, from: at, to: next + 1 } : null
  return { minutes: minutes.filter((one, n) => n === 0 || !counts(tokens, one, end)), from: at, to: last.to }
}

/** «90+4» is the ninetieth minute. */
function figure(tokens: Tokens, at: number, end: number): Minute | null {
  const minute = Number(latin(rawAt(tokens, at)))
  if (!Number.isInteger(minute) || minute < 1) return null
  const added = at + 2 < end && rawAt(tokens, at + 1) === '+' && tokens.kind[at + 2] === NUMBER
  return { minute, from: at, to: added ? at + 3 : at + 1 }
}

const latin = (digits: string): string => digits.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))

function afterKick(tokens: Tokens, from: number, end: number): number {
  let at = from
  while (at < end && KICK.has(foldedAt(tokens, at))) at++
  return at
}

/** The place behind «و», «ثم», a comma or «ود», where a figure may follow; −1 where the chain ends. */
function afterLink(tokens: Tokens, at: number, end: number): number {
  if (at >= end) return -1
  const word = foldedAt(tokens, at)
  const raw = rawAt(tokens, at)
  if (SHORT.test(word)) return at + 1
  if (!AND.has(word) && !AND.has(raw)) return -1
  if (at + 1 < end && SHORT.test(foldedAt(tokens, at + 1))) return at + 2
  return at + 1
}

/** «في الدقيقة 73 و3 بطاقات»: a noun behind the figure is counted. */
const counts = (tokens: Tokens, { to }: Minute, end: number): boolean =>
  to < end && tokens.kind[to] !== PUNCT && tokens.kind[to] !== NUMBER && !GOING_ON.test(foldedAt(tokens, to))
const GOING_ON = /^(?:و.*|ف.*|من|في|علي|عن|عبر|ثم|قبل|بعد|بينما|فيما|اثر|د|ب.{4,}|ل.{3,})$/
