import { CLITIC, type Tokens, WORD } from '../../../text/tokens.ts'
import { FIRST_FORM } from '../arabic.ts'
import {
  BARE,
  CLASS,
  CLITIC_BITS,
  HAS_AL,
  OPENINGS,
  PARTICLES,
  RECORD_SHIFT,
  records,
  SHORT,
  SHORT_NAME,
} from './records.ts'

export { classOfWord, markOpening } from './records.ts'

/** The tokens as the rules for names see them: one class word and one canonical id each, clitics that grammar forbids undone. */
export interface WordView {
  readonly tokens: Tokens
  /** Bits of `WORD_IS`; 0 for words that only a name could be. */
  readonly is: Int32Array
  /** Lexicon id without the article, -1 when unknown. */
  readonly id: Int32Array
  /** Attached particles that stand (bits of `CLITIC`). */
  readonly clitics: Uint8Array
  /** What the word may open (bits of `OPENS`): most words open nothing, and a rule passes them over by this alone. */
  readonly opens: Int32Array
}

/**
 * What a word can open, one bit a rule; up to 32. `place`: a known place or its
 * head; `body`: a known body; `cue`: someone is heard; `honour`: a word of honour
 * before a title; `that`: what is said («أن»); `says`: a verb of saying; `aside`: a
 * clause of its own («فيما»); `carrier`: someone carries another's words; `lead`: a
 * strange name may follow; `half`: the first half of «صلاح الدين». A rule
 * walks its own words with `nextOpening` and looks at no other.
 */
export const OPENS = {
  place: 1,
  body: 2,
  cue: 4,
  honour: 8,
  that: 16,
  says: 32,
  aside: 64,
  carrier: 128,
  lead: 256,
  half: 512,
} as const

/** First token in `[from, to)` that opens any of `bits`, or `to`. */
export function nextOpening(view: WordView, bits: number, from: number, to: number): number {
  const { opens } = view
  let at = from
  while (at < to && ((opens[at] as number) & bits) === 0) at++
  return at
}

/** The views of tokens that somebody keeps. */
const views = new WeakMap<Tokens, WordView>()
let latest: WordView | null = null

/** The view of these tokens, made once: names, voices and hedges all ask for it. */
export function viewWords(tokens: Tokens): WordView {
  if (latest?.tokens === tokens) return latest
  const known = tokens.lent ? undefined : views.get(tokens)
  latest = known ?? makeView(tokens)
  if (!tokens.lent && !known) views.set(tokens, latest)
  return latest
}

interface Memory {
  readonly is: Int32Array
  readonly id: Int32Array
  readonly opens: Int32Array
  readonly clitics: Uint8Array
}

const memoryOf = (size: number): Memory => {
  const block = new ArrayBuffer(size * 13)
  const wide = (n: number): Int32Array => new Int32Array(block, size * 4 * n, size)
  return { is: wide(0), id: wide(1), opens: wide(2), clitics: new Uint8Array(block, size * 12, size) }
}

/** Serves all tokens that are lent; those of a longer text get memory of their own. */
const shared = memoryOf(1 << 15)

function emptyView(tokens: Tokens): WordView {
  const { count } = tokens
  if (!tokens.lent || count > shared.is.length) return { tokens, ...memoryOf(count) }
  const is = shared.is.subarray(0, count)
  const id = shared.id.subarray(0, count)
  const opens = shared.opens.subarray(0, count)
  return { tokens, is, id, opens, clitics: shared.clitics.subarray(0, count) }
}

function makeView(tokens: Tokens): WordView {
  const { count, kind, stem: stems, clitics: particles } = tokens
  const view = emptyView(tokens)
  const { is, id, opens, clitics } = view
  for (let at = 0; at < count; at++) {
    const stem = kind[at] === WORD ? (stems[at] as number) : -1
    const record = stem << RECORD_SHIFT
    const bits = particles[at] as number
    // An inflected form is, like a word that nobody knows, whatever its grammar shows it to be.
    if (
      stem < 0 ||
      stem >= FIRST_FORM ||
      (bits !== 0 && isForbidden(bits, records[record + PARTICLES] as number, tokens, at))
    ) {
      is[at] = 0
      id[at] = -1
      opens[at] = 0
      clitics[at] = 0
    } else {
      is[at] = records[record + CLASS] as number
      id[at] = records[record + BARE] as number
      opens[at] = records[record + OPENINGS] as number
      clitics[at] = (records[record + PARTICLES] as number) & HAS_AL ? bits | CLITIC.al : bits
    }
  }
  return view
}

/** Whether the particles taken off cannot stand before this word; the whole is then an unknown word. */
function isForbidden(bits: number, rule: number, tokens: Tokens, at: number): boolean {
  if ((bits & CLITIC.sa) !== 0) return (rule & CLITIC.sa) !== 0
  if ((bits & rule & CLITIC_BITS) !== 0) return true
  if ((rule & SHORT) === 0) return false
  const letters = (tokens.end[at] as number) - (tokens.stemStart[at] as number)
  if ((rule & SHORT_NAME) !== 0 && (bits & ~CLITIC.wa) !== 0) return letters < 5
  return letters < 4 && (bits & CLITIC.al) === 0
}
