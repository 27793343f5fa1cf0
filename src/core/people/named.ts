import { isArticle, type Region } from '../article/types.ts'
import { lexicon } from '../language/ar/arabic.ts'
import type { Entity } from '../story/types.ts'
import { foldText } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import { BREAK, foldedAt, PUNCT, stemAt, type Tokens, tokenizeSpans } from '../text/tokens.ts'

export interface NamedArticle {
  readonly id: string
  readonly text: string
  readonly regions: readonly Region[]
}

/** One place where an article calls somebody by a spelling of the story's table. */
export interface NameMention extends Span {
  readonly article: string
  readonly entity: string
  /** As the table spells it. */
  readonly name: string
}

interface Spelling {
  readonly entity: string
  readonly name: string
  /** Folded words. */
  readonly words: readonly string[]
}

/**
 * Where articles name the people of the table, by any of their spellings, with
 * و ف ب ل ك before it or not; the longest spelling wins, so «محمد بن سلمان» is no
 * second «سلمان». Captions and teasers are not the article's and are left out.
 * One look-up a word.
 */
export function namedIn(
  articles: readonly NamedArticle[],
  people: readonly Pick<Entity, 'id' | 'names'>[],
): NameMention[] {
  const index = indexOf(people)
  return articles.flatMap(({ id, text, regions }) => {
    const own = regions.filter(({ kind }) => isArticle(kind))
    return mentionsIn(id, tokenizeSpans(text, lexicon, own), index)
  })
}

type Index = ReadonlyMap<string, readonly Spelling[]>

/** Spellings by their first word, the longest first. */
function indexOf(people: readonly Pick<Entity, 'id' | 'names'>[]): Index {
  const index = new Map<string, Spelling[]>()
  for (const { id, names } of people) {
    for (const name of names) {
      const words = wordsOf(name)
      const [first] = words
      if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { entity: id, name, words }])
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

const wordsOf = (name: string): readonly string[] =>
  foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

function mentionsIn(article: string, tokens: Tokens, index: Index): NameMention[] {
  const found: NameMention[] = []
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] === PUNCT || tokens.kind[at] === BREAK) continue
    const spelling = spellingAt(tokens, at, index)
    if (!spelling) continue
    const last = lastToken(tokens, at, spelling.words.length)
    found.push({
      article,
      entity: spelling.entity,
      name: spelling.name,
      start: tokens.start[at] as number,
      end: tokens.end[last] as number,
    })
    at = last
  }
  return found
}

function spellingAt(tokens: Tokens, at: number, index: Index): Spelling | undefined {
  const folded = foldedAt(tokens, at)
  for (const word of new Set([folded, stemAt(tokens, at), ...withoutParticle(folded)])) {
    const spelling = index.get(word)?.find(({ words }) => follows(tokens, at, words))
    if (spelling) return spelling
  }
  return undefined
}

/** A name that no lexicon knows keeps its particle: «ولافروف»، «لروبيو». */
const withoutParticle = (word: string): readonly string[] => (/^[وفبلك]..../.test(word) ? [word.slice(1)] : [])

/** Token that closes `words` words from `at`; marks between them are passed over («تامي، بروس»), line ends are not. */
function lastToken(tokens: Tokens, at: number, words: number): number {
  let last = at
  for (let left = words - 1; left > 0; ) {
    last++
    if (last >= tokens.count || tokens.kind[last] === BREAK) return -1
    if (tokens.kind[last] !== PUNCT) left--
  }
  return last
}

function follows(tokens: Tokens, at: number, words: readonly string[]): boolean {
  let token = at
  for (let n = 1; n < words.length; n++) {
    token = lastToken(tokens, token, 2)
    if (token < 0 || foldedAt(tokens, token) !== words[n]) return false
  }
  return true
}
