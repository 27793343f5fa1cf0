import { lexicon } from '../language/ar/arabic.ts'
import type { Span } from '../text/span.ts'
import { type Tokens, tokenize } from '../text/tokens.ts'
import { editCost, editScript } from './align.ts'
import { Interner } from './interner.ts'
import { type Attached, attachedIn, type Words, wordsOfSpan } from './words.ts'

/**
 * One step from a base rendering `a` to another `b`, with raw spans over whole
 * words. `keep`: the same word, however it is spelled; with `attached`, only
 * particles or pronouns differ, and these letters are given. `change`: words put
 * for words; `drop`: `b` leaves them out; `add`: only `b` has them.
 */
export type WordOp =
  | { readonly op: 'keep'; readonly a: Span; readonly b: Span; readonly attached?: Attached }
  | { readonly op: 'change'; readonly a: Span; readonly b: Span }
  | { readonly op: 'drop'; readonly a: Span; readonly b: null }
  | { readonly op: 'add'; readonly a: null; readonly b: Span }

/** Words of an article's text that are to be held against others; made once, used for every pair. */
export interface Rendering {
  readonly tokens: Tokens
  readonly words: Words
}

/** Prepares stretches of texts for `collate`; one desk, one set of word ids. */
export class Desk {
  private readonly interner = new Interner()
  private readonly texts = new Map<string, Tokens>()

  /** Only the stretch itself is read; offsets are those of the whole text. */
  rendering(text: string, { start, end }: Span): Rendering {
    const tokens = this.tokensOf(text)
    return { tokens, words: wordsOfSpan(tokens, { start, end }, this.interner) }
  }

  private tokensOf(text: string): Tokens {
    const known = this.texts.get(text)
    if (known) return known
    const tokens = tokenize(text, lexicon)
    this.texts.set(text, tokens)
    return tokens
  }
}

/** How two renderings of one utterance lie to each other, by how many words were kept. */
export type Closeness = 'verbatim' | 'near' | 'paraphrase'

/** Share of the words of both that must be kept to call the renderings near. */
const NEAR = 0.6

export interface Collation {
  readonly ops: readonly WordOp[]
  readonly closeness: Closeness
}

/** Word by word from `a` to `b`, in the order of the texts. */
export function collate(a: Rendering, b: Rendering): Collation {
  const script = editScript(a.words.ids, b.words.ids)
  const ops: WordOp[] = []
  let [i, j] = [0, 0]
  for (let n = 0; n < script.length; n += 4) {
    const [aFrom, aTo, bFrom, bTo] = script.slice(n, n + 4) as [number, number, number, number]
    keep(a, b, i, j, aFrom - i, ops)
    differ(a, b, [aFrom, aTo], [bFrom, bTo], ops)
    ;[i, j] = [aTo, bTo]
  }
  keep(a, b, i, j, a.words.ids.length - i, ops)
  return { ops, closeness: closenessOf(editCost(script), a.words.ids.length + b.words.ids.length) }
}

function closenessOf(cost: number, words: number): Closeness {
  if (cost === 0) return 'verbatim'
  return words - cost >= NEAR * words ? 'near' : 'paraphrase'
}

function keep(a: Rendering, b: Rendering, i: number, j: number, count: number, ops: WordOp[]): void {
  for (let n = 0; n < count; n++) {
    const [at, bt] = [a.words.at[i + n] as number, b.words.at[j + n] as number]
    const attached = attachedIn(a.tokens, at, b.tokens, bt)
    const step = { op: 'keep' as const, a: spanOf(a, i + n, i + n + 1), b: spanOf(b, j + n, j + n + 1) }
    ops.push(attached ? { ...step, attached } : step)
  }
}

function differ(a: Rendering, b: Rendering, [aFrom, aTo]: Range, [bFrom, bTo]: Range, ops: WordOp[]): void {
  if (aFrom === aTo) ops.push({ op: 'add', a: null, b: spanOf(b, bFrom, bTo) })
  else if (bFrom === bTo) ops.push({ op: 'drop', a: spanOf(a, aFrom, aTo), b: null })
  else ops.push({ op: 'change', a: spanOf(a, aFrom, aTo), b: spanOf(b, bFrom, bTo) })
}

type Range = readonly [number, number]

const spanOf = ({ tokens, words }: Rendering, from: number, to: number): Span => ({
  start: tokens.start[words.at[from] as number] as number,
  end: tokens.end[words.at[to - 1] as number] as number,
})
