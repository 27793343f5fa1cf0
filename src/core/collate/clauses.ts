import type { AnalysedArticle, Heard } from '../extract/kind.ts'
import { sayingTable } from '../language/ar/arabic.ts'
import { viewWords, type WordView } from '../language/ar/words/view.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { foldedAt, NUMBER, PUNCT, type Tokens, WORD } from '../text/tokens.ts'
import { isContinuation, isThat, opensClause } from './ar/clause-words.ts'
import { conceptOf } from './ar/concepts.ts'
import { isOffice, type Named, namedAt, peopleOf } from './ar/parties.ts'
import type { Interner } from './interner.ts'

/** The least that can be said again: a clause, with what it speaks of. */
export interface Clause extends Span {
  /** Place of the article among the articles given. */
  readonly article: number
  /** Place of the sentence in the article; clauses of one sentence may be one utterance. */
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** What it speaks of: ids of concepts, sorted, each once. */
  readonly concepts: Int32Array
  /** As long as `concepts`: 1 where it is a name of a person, state, place or body, which ties less than a thought. */
  readonly names: Uint8Array
  readonly thoughts: number
  /** Printed figures, digits folded. */
  readonly figures: readonly string[]
  readonly heard: Heard
}

/** Longest clause that is looked at whole; a text without marks is cut there. */
const LONGEST = 80

/** Clauses of the article's own regions, in order of the text. */
export function clausesOf(article: AnalysedArticle, at: number, interner: Interner): Clause[] {
  const reader = new Reader(article, at, interner)
  article.sentences.forEach((sentence, n) => {
    reader.read(sentence, n)
  })
  return reader.out
}

interface Piece {
  readonly from: number
  readonly to: number
  /** Concept → whether it is a name. */
  readonly concepts: ReadonlyMap<number, boolean>
  readonly thoughts: number
  readonly figures: readonly string[]
}

class Reader {
  readonly out: Clause[] = []
  private readonly article: AnalysedArticle
  private readonly at: number
  private readonly interner: Interner
  private readonly tokens: Tokens
  private readonly view: WordView
  private readonly people: ReadonlyMap<number, Named>

  constructor(article: AnalysedArticle, at: number, interner: Interner) {
    this.article = article
    this.at = at
    this.interner = interner
    this.tokens = article.tokens
    this.view = viewWords(article.tokens)
    this.people = peopleOf(article)
  }

  read(sentence: Sentence, n: number): void {
    const cuts = this.cuts(sentence).filter(([from, to], at, all) => !this.onlyNames(from, to, at === all.length - 1))
    const pieces = joined(cuts.map(([from, to]) => this.piece(from, to)))
    for (const piece of pieces) if (piece.concepts.size > 0) this.out.push(this.clause(piece, n))
  }

  /** Token ranges between the borders of clauses, marks at their ends left out. */
  private cuts(sentence: Sentence): [number, number][] {
    const out: [number, number][] = []
    let from = sentence.from
    for (let i = sentence.from; i < sentence.to; i++) {
      if (i > from && (this.isBorder(i, from) || i - from > LONGEST)) {
        out.push([from, i])
        from = i
      }
    }
    out.push([from, sentence.to])
    return out.map(([a, b]) => this.trimmed(a, b)).filter(([a, b]) => b > a)
  }

  private trimmed(from: number, to: number): [number, number] {
    let [a, b] = [from, to]
    while (a < b && this.tokens.kind[a] === PUNCT) a++
    while (b > a && this.tokens.kind[b - 1] === PUNCT) b--
    return [a, b]
  }

  /** «وقال روبيو إن» says nothing itself: it names who speaks. */
  private onlyNames(from: number, to: number, last: boolean): boolean {
    if (last || !this.says(from, to)) return false
    return isThat(foldedAt(this.tokens, to - 1)) || this.tokens.text.charCodeAt(this.tokens.end[to - 1] as number) === COLON
  }

  private isBorder(i: number, from: number): boolean {
    const { tokens } = this
    if (tokens.kind[i] !== WORD) return false
    if (isMark(tokens, i - 1)) return !isContinuation(foldedAt(tokens, i))
    const word = foldedAt(tokens, i)
    if (opensClause(word)) return true
    return i - 1 > from && isThat(foldedAt(tokens, i - 1)) && this.says(from, i - 1)
  }

  /** A verb of saying stands in `[from, to)`: «قال X إن …». */
  private says(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const id = this.view.id[i] as number
      if (id >= 0 && sayingTable[id]) return true
    }
    return false
  }

  private piece(from: number, to: number): Piece {
    const concepts = new Map<number, boolean>()
    const figures: string[] = []
    for (let i = from; i < to; i++) {
      const named = this.named(i, to)
      if (named) {
        concepts.set(this.interner.id(named.id), true)
        i = named.to - 1
        continue
      }
      const kind = this.tokens.kind[i]
      if (kind === PUNCT || isOffice(this.view, i)) continue
      const folded = foldedAt(this.tokens, i)
      if (kind === NUMBER) figures.push(folded)
      const concept = kind === WORD ? conceptOf(folded) : folded
      if (concept !== null) concepts.set(this.interner.id(concept), false)
    }
    let thoughts = 0
    for (const isName of concepts.values()) if (!isName) thoughts++
    return { from, to, concepts, thoughts, figures }
  }

  /** A person with the office before the name, or a state, place or body. */
  private named(i: number, to: number): Named | null {
    return this.people.get(i) ?? namedAt(this.view, i, to)
  }

  private clause(piece: Piece, sentence: number): Clause {
    const { tokens, article } = this
    const start = tokens.start[piece.from] as number
    const end = tokens.end[piece.to - 1] as number
    const concepts = Int32Array.from(piece.concepts.keys()).sort()
    const middle = tokens.start[(piece.from + piece.to) >> 1] as number
    return {
      article: this.at,
      sentence,
      from: piece.from,
      to: piece.to,
      start,
      end,
      concepts,
      names: Uint8Array.from(concepts, (id) => (piece.concepts.get(id) ? 1 : 0)),
      thoughts: piece.thoughts,
      figures: piece.figures,
      heard: article.heardAt(middle),
    }
  }
}

/** Clauses that hold less than two concepts are part of the one before, at the head of the one behind. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (last && (piece.concepts.size < 2 || last.concepts.size < 2)) out[out.length - 1] = both(last, piece)
    else out.push(piece)
  }
  return out
}

const both = (a: Piece, b: Piece): Piece => ({
  from: a.from,
  to: b.to,
  concepts: new Map([...a.concepts, ...b.concepts]),
  thoughts: a.thoughts + b.thoughts,
  figures: [...a.figures, ...b.figures],
})

const MARKS = new Set(Array.from('،,؛;:()[]–—…!?؟.', (c) => c.charCodeAt(0)))

function isMark(tokens: Tokens, i: number): boolean {
  if (i < 0 || tokens.kind[i] !== PUNCT) return false
  const unit = tokens.text.charCodeAt(tokens.start[i] as number)
  // Opening quotes hide the mark before them: «قال: “…”».
  return MARKS.has(unit) || (OPENING.has(unit) && isMark(tokens, i - 1))
}
const COLON = 0x3a
const OPENING = new Set(Array.from('«“"„', (c) => c.charCodeAt(0)))
