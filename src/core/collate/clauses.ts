import type { AnalysedArticle, Heard } from '../extract/kind.ts'
import { mentionsOf } from '../extract/search.ts'
import { sayingTable } from '../language/ar/arabic.ts'
import { hasWa, isA, VERB } from '../language/ar/words/ask.ts'
import { viewWords, type WordView } from '../language/ar/words/view.ts'
import type { Sentence } from '../text/sentences.ts'
import { intersects, type Span } from '../text/span.ts'
import { foldedAt, PUNCT, type Tokens, WORD } from '../text/tokens.ts'
import {
  isContinuation,
  isCopula,
  isDeedOfWords,
  isRelative,
  isThat,
  joinsVerbalNoun,
  opensClause,
} from './ar/clause-words.ts'
import { type Named, peopleOf } from './ar/parties.ts'
import type { Interner } from './interner.ts'
import { KIND, type Weighed } from './likeness.ts'
import { arraysOf, type Sense, sensesIn } from './weighed.ts'

/** The least that can be said again: a clause, with what it speaks of. */
export interface Clause extends Span, Weighed {
  /** Place of the article among the articles given. */
  readonly article: number
  /** Place of the sentence in the article; clauses of one sentence may be one utterance. */
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly thoughts: number
  /** Printed figures, digits folded. */
  readonly figures: readonly string[]
  readonly heard: Heard
  /** Some of it is printed as said: between marks, or in a pasted document. */
  readonly printed: boolean
}

/** Units of a quotation that is more than a phrase inside the outlet's sentence. */
const LONG_QUOTATION = 30
/** Thoughts of a clause that may be two, and of each half. */
const LONG_CLAUSE = 8
const LEAST_PART = 3
/** Concepts of a clause that needs no neighbour. */
const FULL = 3
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
  readonly concepts: ReadonlyMap<number, Sense>
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
  private readonly quotations: readonly Span[]
  private passed = 0
  private readonly openings: ReadonlySet<number>
  private readonly closings: ReadonlySet<number>

  constructor(article: AnalysedArticle, at: number, interner: Interner) {
    this.article = article
    this.at = at
    this.interner = interner
    this.tokens = article.tokens
    this.view = viewWords(article.tokens)
    this.people = peopleOf(article)
    this.quotations = mentionsOf(article, 'quotation')
    const long = this.quotations.filter(({ start, end }) => end - start >= LONG_QUOTATION)
    this.openings = new Set(long.map(({ start }) => start))
    this.closings = new Set(long.map(({ end }) => end))
  }

  read(sentence: Sentence, n: number): void {
    const cuts = this.cuts(sentence).filter(([from, to], at, all) => !this.onlyNames(from, to, at === all.length - 1))
    const pieces = joined(cuts.map(([from, to]) => this.piece(from, to))).flatMap((piece) => this.halved(piece))
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
    return (
      isThat(foldedAt(this.tokens, to - 1)) || this.tokens.text.charCodeAt(this.tokens.end[to - 1] as number) === COLON
    )
  }

  private isBorder(i: number, from: number): boolean {
    const { tokens } = this
    if (tokens.kind[i] !== WORD) return false
    if (isMark(tokens, i - 1)) return !isContinuation(foldedAt(tokens, i))
    const word = foldedAt(tokens, i)
    if (opensClause(word)) return true
    if (this.opensQuotation(i)) return true
    const that = isMarkOf(tokens, i - 1, OPENING) ? i - 2 : i - 1
    if (that <= from || !isThat(foldedAt(tokens, that))) return false
    return this.says(from, that) || isCopula(foldedAt(tokens, that - 1))
  }

  /** A long quotation begins, or has ended and the outlet goes on about it («… التي أراد»): its words are a clause of their own. */
  private opensQuotation(i: number): boolean {
    if (this.openings.has(this.tokens.start[i] as number)) return true
    if (!isRelative(foldedAt(this.tokens, i))) return false
    let before = i - 1
    while (before > 0 && this.tokens.kind[before] === PUNCT) before--
    return before < i - 1 && this.closings.has(this.tokens.end[before] as number)
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
    const { concepts, figures } = sensesIn(this.view, from, to, this.interner, this.people)
    let thoughts = 0
    for (const sense of concepts.values()) if (sense.kind !== KIND.name) thoughts++
    return { from, to, concepts, thoughts, figures }
  }

  /** A long clause of several joined parts is cut at the «و» nearest its middle, as long as both parts say something. */
  private halved(piece: Piece): Piece[] {
    if (piece.thoughts < LONG_CLAUSE) return [piece]
    const middle = (piece.from + piece.to) / 2
    const joints = Array.from({ length: piece.to - piece.from - 1 }, (_, n) => piece.from + 1 + n).filter((i) =>
      this.joins(i),
    )
    for (const at of joints.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b)) {
      const [left, right] = [this.piece(piece.from, at), this.piece(at, piece.to)]
      if (Math.min(left.thoughts, right.thoughts) >= LEAST_PART) return [...this.halved(left), ...this.halved(right)]
    }
    return [piece]
  }

  private joins(i: number): boolean {
    const { view } = this
    return joinsVerbalNoun(foldedAt(this.tokens, i)) || (hasWa(view, i) && isA(view, i, VERB))
  }

  private clause(piece: Piece, sentence: number): Clause {
    const { tokens } = this
    const heard = this.heard(piece)
    const start = tokens.start[piece.from] as number
    const end = tokens.end[piece.to - 1] as number
    return {
      article: this.at,
      sentence,
      from: piece.from,
      to: piece.to,
      start,
      end,
      ...arraysOf(piece.concepts),
      thoughts: piece.thoughts,
      figures: piece.figures,
      heard,
      printed: heard.voice === 'document' || this.isQuoted({ start, end }),
    }
  }

  /** Clauses come in order of the text, so quotations that end before one are never asked again. */
  private isQuoted(span: Span): boolean {
    while ((this.quotations[this.passed]?.end ?? Number.POSITIVE_INFINITY) <= span.start) this.passed++
    const next = this.quotations[this.passed]
    return next !== undefined && intersects(next, span)
  }

  /** Who is heard in it: a verb inside may hide the voice at one place, so three are asked. */
  private heard({ from, to }: Piece): Heard {
    const at = (token: number): Heard => this.article.heardAt(this.tokens.start[token] as number)
    const places = [(from + to) >> 1, from, to - 1]
    let own: Heard | null = null
    for (const token of places) {
      const heard = at(token)
      if (heard.voice !== 'own') return heard
      own ??= heard
    }
    return this.performs(from, to) ? { voice: 'attributed', speaker: null, via: null } : (own ?? at(from))
  }

  /** «شكر الوزير المملكة»: the deed is done by words, though no verb of saying tells so. */
  private performs(from: number, to: number): boolean {
    for (let i = from; i < to && i < from + 3; i++) {
      if (this.tokens.kind[i] === WORD && isDeedOfWords(foldedAt(this.tokens, i))) return true
    }
    return false
  }
}

/** A clause of one concept or none is part of a short neighbour; beside a full one it stands alone. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (last && isShort(last, piece)) out[out.length - 1] = both(last, piece)
    else out.push(piece)
  }
  return out
}

const isShort = (a: Piece, b: Piece): boolean =>
  Math.min(a.concepts.size, b.concepts.size) < 2 && Math.max(a.concepts.size, b.concepts.size) < FULL

const both = (a: Piece, b: Piece): Piece => ({
  from: a.from,
  to: b.to,
  concepts: new Map([...a.concepts, ...b.concepts]),
  thoughts: a.thoughts + b.thoughts,
  figures: [...a.figures, ...b.figures],
})

const MARKS = new Set(Array.from('،,؛;:–—…!?؟.', (c) => c.charCodeAt(0)))

function isMark(tokens: Tokens, i: number): boolean {
  if (i < 0 || tokens.kind[i] !== PUNCT) return false
  const unit = tokens.text.charCodeAt(tokens.start[i] as number)
  // Opening quotes hide the mark before them: «قال: “…”».
  return MARKS.has(unit) || (OPENING.has(unit) && isMark(tokens, i - 1))
}

const isMarkOf = (tokens: Tokens, i: number, marks: ReadonlySet<number>): boolean =>
  i >= 0 && tokens.kind[i] === PUNCT && marks.has(tokens.text.charCodeAt(tokens.start[i] as number))
const COLON = 0x3a
const OPENING = new Set(Array.from('«“"„', (c) => c.charCodeAt(0)))
