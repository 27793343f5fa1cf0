import { CLITIC, type Tokens, WORD } from '../../../text/tokens.ts'
import { lexicon, tableOf } from '../arabic.ts'
import { wordEntries } from './classes.ts'
import { WORD_IS, wholeWords } from './flags.ts'
import { phraseEntries } from './phrases.ts'

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
 * before a title. A rule walks its own words with `nextOpening` and looks at no other.
 */
export const OPENS = { place: 1, body: 2, cue: 4, honour: 8 } as const

/** First token in `[from, to)` that opens any of `bits`, or `to`. */
export function nextOpening(view: WordView, bits: number, from: number, to: number): number {
  const { opens } = view
  let at = from
  while (at < to && ((opens[at] as number) & bits) === 0) at++
  return at
}

const openings = new Int32Array(lexicon.size)

/** Families say what their words open while modules load. */
export function markOpening(bit: number, holds: (id: number) => boolean): void {
  for (let id = 0; id < lexicon.size; id++) if (holds(id)) openings[id] = (openings[id] as number) | bit
}

const { verb, noun, given, function: particle } = WORD_IS
/** Names that ال may stand before. */
const withAl = WORD_IS.withAl | WORD_IS.house | WORD_IS.surname
const NAMELESS =
  verb | noun | particle | WORD_IS.adjective | WORD_IS.role | WORD_IS.title | WORD_IS.nation | WORD_IS.time

const shortNames = new Set('مصر مكه دبي حلب حمص عدن تعز غزه رفح ابها'.split(' '))
const classOf = buildClasses()
const bareId = buildBareIds()
/** Places of three letters that particles stand before every day: «بمصر»، «ودبي». */
const shortPlace = Uint8Array.from(lexicon.words, (word) => (shortNames.has(word) ? 1 : 0))

/** Words that other families brought in are everyday words; words of place names alone are not. */
function buildClasses(): Int32Array {
  const own = tableOf(wordEntries)
  const parts = tableOf(phraseEntries)
  return Int32Array.from({ length: lexicon.size }, (_, id) => own[id] ?? (parts[id] ? 0 : noun))
}

function buildBareIds(): Int32Array {
  return Int32Array.from(lexicon.words, (word, id) => {
    if (!word.startsWith('ال') || word.length < 5 || wholeWords.has(word)) return id
    const bare = lexicon.idOf(word.slice(2))
    return bare >= 0 ? bare : id
  })
}

/** Bits of `WORD_IS` of a folded word, -1 when the lexicon does not hold it. */
export function classOfWord(folded: string): number {
  const id = lexicon.idOf(folded)
  return id < 0 ? -1 : (classOf[id] as number)
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
    const stem = stems[at] as number
    const bits = particles[at] as number
    const word = stem < 0 ? 0 : (classOf[stem] as number)
    if (
      stem < 0 ||
      kind[at] !== WORD ||
      (bits !== 0 && shortPlace[stem] === 0 && isForbidden(bits, word, tokens, at))
    ) {
      is[at] = 0
      id[at] = -1
      opens[at] = 0
      clitics[at] = 0
      continue
    }
    const bare = bareId[stem] as number
    id[at] = bare
    opens[at] = openings[bare] as number
    is[at] = bare === stem ? word : word | (classOf[bare] as number)
    clitics[at] = bare === stem ? bits : bits | CLITIC.al
  }
  return view
}

/**
 * Whether the particles taken off cannot stand before this word: the whole is
 * then an unknown word («بيكر» is not ب + a verb, «فانس» is not ف + a name).
 */
function isForbidden(bits: number, word: number, tokens: Tokens, at: number): boolean {
  if ((bits & CLITIC.sa) !== 0) return (word & verb) === 0
  const onlyVerb = (word & NAMELESS) === verb
  if ((bits & (CLITIC.ba | CLITIC.ka)) !== 0 && onlyVerb && (word & given) === 0) return true
  if ((word & NAMELESS) !== 0) return false
  if ((bits & CLITIC.al) !== 0 && (word & given) !== 0 && (word & withAl) === 0) return true
  if ((bits & (CLITIC.fa | CLITIC.ka)) !== 0) return true
  const letters = (tokens.end[at] as number) - (tokens.stemStart[at] as number)
  return letters < 4 && (bits & CLITIC.al) === 0
}
