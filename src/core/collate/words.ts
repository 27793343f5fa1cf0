import { foldWithMap } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import { BREAK, PUNCT, stemAt, type Tokens, tokenFrom } from '../text/tokens.ts'
import type { Interner } from './interner.ts'

/** Words of a stretch of text, marks left out, as ids that are equal where only an attached particle or pronoun differs. */
export interface Words {
  readonly ids: Int32Array
  /** Token of each word. */
  readonly at: Int32Array
}

export function wordsOfSpan(tokens: Tokens, span: Span, interner: Interner): Words {
  const at: number[] = []
  for (let i = tokenFrom(tokens, span.start); i < tokens.count && (tokens.start[i] as number) < span.end; i++) {
    if (tokens.kind[i] !== PUNCT && tokens.kind[i] !== BREAK) at.push(i)
  }
  return { at: Int32Array.from(at), ids: Int32Array.from(at, (i) => interner.id(coreOf(tokens, i))) }
}

const PRONOUN = /(?:هما|كما|هم|هن|ها|نا|كم)$/
const OWN = /ه$/

/**
 * What is left of a word when و ف ب ل ك س, ال and an attached pronoun are off.
 * The same word may lose a letter that is its own; it loses it wherever it stands.
 */
function coreOf(tokens: Tokens, at: number): string {
  const stem = stemAt(tokens, at)
  const bare = stem.startsWith('ال') && stem.length > 4 ? stem.slice(2) : stem
  const free = bare.length > 5 ? bare.replace(PRONOUN, '') : bare
  // A folded ة looks like the pronoun: the raw letter tells.
  const raw = tokens.text[(tokens.end[at] as number) - 1]
  return free === bare && bare.length > 3 && raw === 'ه' ? bare.replace(OWN, '') : free
}

/** The letters at the head and the tail of two words of one core that only one of them has: raw offsets. */
export interface Attached {
  readonly a: readonly Span[]
  readonly b: readonly Span[]
}

/** Null where the two are spelled alike once folded. */
export function attachedIn(a: Tokens, at: number, b: Tokens, bt: number): Attached | null {
  const [x, y] = [foldedWord(a, at), foldedWord(b, bt)]
  if (x.text === y.text) return null
  const core = commonCore(x.text, y.text)
  return { a: outside(x, core.a, core.length), b: outside(y, core.b, core.length) }
}

const foldedWord = (tokens: Tokens, at: number): FoldedWord => {
  const start = tokens.start[at] as number
  const { text, toRaw } = foldWithMap(tokens.text.slice(start, tokens.end[at]))
  return { text, raw: (folded) => start + (toRaw[folded] as number) }
}

interface FoldedWord {
  readonly text: string
  raw(folded: number): number
}

/** The longest stretch that both words have; words are short, so every place is tried. */
function commonCore(x: string, y: string): { a: number; b: number; length: number } {
  let best = { a: 0, b: 0, length: 0 }
  for (let a = 0; a < x.length; a++) {
    for (let b = 0; b < y.length; b++) {
      let length = 0
      while (a + length < x.length && b + length < y.length && x[a + length] === y[b + length]) length++
      if (length > best.length) best = { a, b, length }
    }
  }
  return best
}

function outside({ text, raw }: FoldedWord, from: number, length: number): Span[] {
  const out: Span[] = []
  if (from > 0) out.push({ start: raw(0), end: raw(from) })
  if (from + length < text.length) out.push({ start: raw(from + length), end: raw(text.length) })
  return out
}
