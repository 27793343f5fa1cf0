import type { Region } from '../article/types.ts'
import type { Span } from '../text/span.ts'
import { BREAK, foldedAt, PUNCT, type Tokens } from '../text/tokens.ts'
import { Interner } from './interner.ts'

/** What an article's origin is read from. All offsets raw. */
export interface OriginText {
  readonly id: string
  readonly tokens: Tokens
  readonly regions: readonly Region[]
  /** Words inside marks: anyone may quote them. */
  readonly quotations: readonly Span[]
}

/**
 * Words in a row that two newsrooms do not write alike by chance. Sentences of
 * official statements run to a dozen words in many reports; sixteen, outside
 * marks and pasted documents, have been copied.
 */
export const COPIED = 16

/**
 * Which articles are of one origin: those that share a passage of at least
 * `COPIED` words, letter for letter once folded, and whoever shares one with
 * either of them. An origin is named by the first of its articles by id, so the
 * order of the input changes nothing. Shown beside a count, never deciding.
 */
export function originsOf(articles: readonly OriginText[]): (articleId: string) => string {
  const interner = new Interner()
  const runs = articles.map((article) => runsOf(article, interner))
  const parents = articles.map((_, at) => at)
  const seen = new Map<number, Place>()
  runs.forEach((words, article) => {
    eachPassage(words, (hash, at) => {
      const known = seen.get(hash)
      if (known === undefined) seen.set(hash, { article, at })
      else if (known.article !== article && isSame(runs[known.article] as Int32Array, known.at, words, at))
        join(parents, known.article, article)
    })
  })
  const names = new Map<number, string>()
  articles.forEach(({ id }, at) => {
    const root = rootOf(parents, at)
    const name = names.get(root)
    if (name === undefined || id < name) names.set(root, id)
  })
  const places = new Map(articles.map(({ id }, at) => [id, at]))
  return (articleId) => {
    const at = places.get(articleId)
    return at === undefined ? articleId : (names.get(rootOf(parents, at)) ?? articleId)
  }
}

interface Place {
  readonly article: number
  readonly at: number
}

/** Between two stretches of the outlet's own words. */
const GAP = -1
const OWN: ReadonlySet<Region['kind']> = new Set(['deck', 'body'])

/** Word ids of the outlet's own text; `GAP` where a quotation, another region or a heading stands between. */
function runsOf({ tokens, regions, quotations }: OriginText, interner: Interner): Int32Array {
  const out: number[] = []
  let quoted = 0
  let region = 0
  for (let i = 0; i < tokens.count; i++) {
    const [start, kind] = [tokens.start[i] as number, tokens.kind[i]]
    while ((regions[region]?.end ?? Number.POSITIVE_INFINITY) <= start) region++
    while ((quotations[quoted]?.end ?? Number.POSITIVE_INFINITY) <= start) quoted++
    const home = regions[region]
    const own = home !== undefined && home.start <= start && OWN.has(home.kind)
    if (!own || (quotations[quoted]?.start ?? Number.POSITIVE_INFINITY) <= start) {
      if (out.at(-1) !== GAP) out.push(GAP)
    } else if (kind !== PUNCT && kind !== BREAK) out.push(interner.id(foldedAt(tokens, i)))
  }
  return Int32Array.from(out)
}

const BASE = 0x01000193

/** Rolling hash over every `COPIED` words without a gap. */
function eachPassage(words: Int32Array, visit: (hash: number, at: number) => void): void {
  let top = 1
  for (let n = 1; n < COPIED; n++) top = Math.imul(top, BASE)
  let [hash, length] = [0, 0]
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number
    if (word === GAP) {
      ;[hash, length] = [0, 0]
      continue
    }
    if (length === COPIED) hash = (hash - Math.imul((words[i - COPIED] as number) + 1, top)) | 0
    else length++
    hash = (Math.imul(hash, BASE) + word + 1) | 0
    if (length === COPIED) visit(hash, i - COPIED + 1)
  }
}

/** A hash may lie: the words decide. */
function isSame(a: Int32Array, from: number, b: Int32Array, to: number): boolean {
  for (let n = 0; n < COPIED; n++) if (a[from + n] !== b[to + n]) return false
  return true
}

function rootOf(parents: number[], at: number): number {
  let root = at
  while (parents[root] !== root) root = parents[root] as number
  let next = at
  while (parents[next] !== root) [parents[next], next] = [root, parents[next] as number]
  return root
}

function join(parents: number[], a: number, b: number): void {
  const [x, y] = [rootOf(parents, a), rootOf(parents, b)]
  parents[Math.max(x, y)] = Math.min(x, y)
}
