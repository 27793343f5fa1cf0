import { isArticle, type Region } from '../article/types.ts'
import { lexicon } from '../language/ar/arabic.ts'
import { viewWords } from '../language/ar/words/view.ts'
import { type Sentence, sentencesOf } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { tokenize } from '../text/tokens.ts'
import { editCost, editScript } from './align.ts'
import { Interner } from './interner.ts'
import { likenessOf, Rarity, type Weighed } from './likeness.ts'
import { weighed } from './weighed.ts'
import { wordsOfSpan } from './words.ts'

/** An article as a story holds it. */
export interface CoverageArticle {
  readonly id: string
  readonly text: string
  readonly regions: readonly Region[]
}

/** `wording`: in the same words, with few changes; `content`: the same thoughts in other words. */
export type Shared = 'wording' | 'content'

export interface CoveredSentence extends Span {
  readonly article: string
  /** Other articles that carry it, in order of their ids; nobody else's sentence is alone. */
  readonly carriers: readonly { readonly article: string; readonly shared: Shared; readonly span: Span }[]
}

/**
 * Sentence by sentence, which other articles carry it. Each sentence is held
 * against a few groups that share its rare words, never against all others: cost
 * grows with the text, not with its square. The order of the input changes nothing.
 */
export function coverageOf(articles: readonly CoverageArticle[]): CoveredSentence[] {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const groups = groupSentences(ordered)
  return groups.flatMap(({ lines }) => lines.map((line) => covered(line, lines))).sort(byPlace)
}

const byPlace = (a: CoveredSentence, b: CoveredSentence): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start

function covered(line: Line, lines: readonly Line[]): CoveredSentence {
  const best = new Map<string, CoveredSentence['carriers'][number]>()
  for (const other of lines) {
    if (other.article === line.article) continue
    const shared: Shared = other.worded && line.worded ? 'wording' : 'content'
    const known = best.get(other.article)
    if (known && (known.shared === 'wording' || shared === 'content')) continue
    best.set(other.article, { article: other.article, shared, span: { start: other.start, end: other.end } })
  }
  return { article: line.article, start: line.start, end: line.end, carriers: [...best.values()] }
}

/** A sentence with its words and thoughts. */
interface Line extends Span, Weighed {
  readonly article: string
  readonly ids: Int32Array
  /** It has the words of the group's first sentence; the first itself does. */
  worded: boolean
}

interface Group {
  readonly lines: Line[]
}

/** Sentences of fewer thoughts say nothing of their own. */
const LEAST = 3
/** A text without full stops is one sentence; only so much of it is compared. */
const LONGEST = 200
const LOOKED_UP = 6
const CANDIDATES = 6
const LONGEST_LIST = 48

class Sentences {
  readonly groups: Group[] = []
  private readonly interner = new Interner()
  private readonly rarity = new Rarity()
  private readonly index = new Map<number, Group[]>()

  read(article: CoverageArticle): void {
    const lines = this.linesOf(article)
    for (const line of lines) this.rarity.add(line)
    for (const line of lines) this.place(line)
  }

  private linesOf({ id, text, regions }: CoverageArticle): Line[] {
    const tokens = tokenize(text, lexicon)
    const own = regions.filter(({ kind }) => isArticle(kind))
    return sentencesOf(tokens, own).map((sentence) => {
      const to = Math.min(sentence.to, sentence.from + LONGEST)
      const span = this.spanOf(sentence, tokens.end[to - 1] as number)
      const { ids } = wordsOfSpan(tokens, span, this.interner)
      const thoughts = weighed(viewWords(tokens), sentence.from, to, this.interner)
      return { article: id, start: sentence.start, end: sentence.end, ids, ...thoughts, worded: true }
    })
  }

  private spanOf = ({ start }: Sentence, end: number): Span => ({ start, end })

  private place(line: Line): void {
    const home = line.concepts.length < LEAST ? null : this.home(line)
    line.worded = home === null || home.shared === 'wording'
    if (home) {
      home.group.lines.push(line)
      return
    }
    const group: Group = { lines: [line] }
    this.groups.push(group)
    if (line.concepts.length >= LEAST) this.enter(line, group)
  }

  private enter(line: Line, group: Group): void {
    for (const id of line.concepts) {
      const list = this.index.get(id)
      if (list) list.push(group)
      else this.index.set(id, [group])
    }
  }

  /** The group whose first sentence it carries best, or null. */
  private home(line: Line): { readonly group: Group; readonly shared: Shared } | null {
    let best: { group: Group; shared: Shared; score: number } | null = null
    for (const group of this.candidates(line)) {
      const first = group.lines[0] as Line
      const like = likenessOf(first, line, this.rarity)
      const kept = keptOf(first.ids, line.ids)
      const shared = kept >= WORDED ? 'wording' : like.count >= LEAST && sharesContent(like) ? 'content' : null
      const score = kept + like.dice
      if (shared && (!best || score > best.score)) best = { group, shared, score }
    }
    return best
  }

  private candidates(line: Line): Group[] {
    const rare = [...line.concepts].sort((a, b) => this.rarity.count(a) - this.rarity.count(b) || a - b)
    const shared = new Map<Group, number>()
    for (const id of rare.slice(0, LOOKED_UP)) {
      const list = this.index.get(id)
      if (!list || list.length > LONGEST_LIST) continue
      for (const group of list) shared.set(group, (shared.get(group) ?? 0) + this.rarity.weight(id))
    }
    return [...shared]
      .sort(([, a], [, b]) => b - a)
      .slice(0, CANDIDATES)
      .map(([group]) => group)
  }
}

/** Share of the words of both that one order of words keeps. */
const WORDED = 0.6
const keptOf = (a: Int32Array, b: Int32Array): number => {
  const words = a.length + b.length
  return words === 0 ? 0 : (words - editCost(editScript(a, b))) / words
}

const sharesContent = ({ thoughts, dice, cover }: ReturnType<typeof likenessOf>): boolean =>
  thoughts >= 1.8 && (dice >= 0.5 || (dice >= 0.35 && cover >= 0.75))

function groupSentences(articles: readonly CoverageArticle[]): readonly Group[] {
  const sentences = new Sentences()
  for (const article of articles) sentences.read(article)
  return sentences.groups
}
