import type { Span } from './span.ts'
import { BREAK, LATIN, PUNCT, type Tokens, tokenFrom, WORD } from './tokens.ts'

/** `from`/`to` are token indexes, `to` exclusive; the span covers them without surrounding white space. */
export interface Sentence extends Span {
  readonly from: number
  readonly to: number
}

/** What a mark does to a sentence: ends it, or stands between the full stop and the next sentence and still belongs to the one before. */
const ENDS = 1
const CLOSES = 2
const roles = new Uint8Array(0x10000)
for (const mark of '.!?؟۔') roles[mark.charCodeAt(0)] = ENDS
for (const mark of '»”"’)]') roles[mark.charCodeAt(0)] = CLOSES
const STOP = 0x2e

/**
 * Sentences inside `regions` (in order, disjoint); none crosses a region or a
 * line end. A full stop without a following space ends a sentence («ناجحة.فيما»),
 * unless it stands behind a single letter («أ.ف.ب»، «د. سامي»), inside a Latin
 * name («www.example.org») or in a run of dots.
 */
export function sentencesOf(tokens: Tokens, regions: readonly Span[]): Sentence[] {
  const out: Sentence[] = []
  for (const region of regions) {
    const to = tokenFrom(tokens, region.end - 1)
    const last = to < tokens.count && (tokens.start[to] as number) < region.end ? to + 1 : to
    splitRegion(tokens, tokenFrom(tokens, region.start), last, out)
  }
  return out
}

function splitRegion(tokens: Tokens, from: number, to: number, out: Sentence[]): void {
  const { kind } = tokens
  let start = from
  for (let i = from; i < to; i++) {
    // Words and figures are passed over by their kind alone.
    if ((kind[i] as number) < PUNCT) continue
    if (kind[i] === BREAK) {
      push(tokens, start, i, out)
      start = i + 1
    } else if (endsSentence(tokens, i)) {
      while (i + 1 < to && isCloser(tokens, i + 1)) i++
      push(tokens, start, i + 1, out)
      start = i + 1
    }
  }
  push(tokens, start, to, out)
}

function push(tokens: Tokens, from: number, to: number, out: Sentence[]): void {
  if (to <= from) return
  out.push({ from, to, start: tokens.start[from] as number, end: tokens.end[to - 1] as number })
}

function endsSentence(tokens: Tokens, at: number): boolean {
  const unit = unitAt(tokens, at)
  if (roles[unit] !== ENDS) return false
  return unit !== STOP || !isInnerStop(tokens, at)
}

function isInnerStop(tokens: Tokens, at: number): boolean {
  if (isDot(tokens, at - 1) || isDot(tokens, at + 1)) return true
  const touches = at > 0 && tokens.end[at - 1] === tokens.start[at]
  if (!touches) return false
  const length = (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number)
  if (tokens.kind[at - 1] === WORD && length === 1) return true
  const glued = at + 1 < tokens.count && tokens.end[at] === tokens.start[at + 1]
  return glued && tokens.kind[at - 1] === LATIN && tokens.kind[at + 1] === LATIN
}

const unitAt = (tokens: Tokens, at: number): number => tokens.text.charCodeAt(tokens.start[at] as number)
const isDot = (tokens: Tokens, at: number): boolean =>
  at >= 0 && at < tokens.count && tokens.kind[at] === PUNCT && unitAt(tokens, at) === STOP
const isCloser = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === PUNCT && roles[unitAt(tokens, at)] === CLOSES && tokens.end[at - 1] === tokens.start[at]

/** The sentence that holds raw offset `offset`, if any. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  const index = sentenceIndex(sentences, offset)
  return index < 0 ? undefined : sentences[index]
}

/** Its index, or -1. Binary search; `sentences` are in order. */
export function sentenceIndex(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).end > offset) high = middle
    else low = middle + 1
  }
  const found = sentences[low]
  return found && found.start <= offset ? low : -1
}
