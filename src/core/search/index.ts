import { foldText } from '../text/fold.ts'

/** Words of folded text and of queries: runs of letters and digits of any script. */
const WORDS = /[\p{L}\p{N}]+/gu

export const wordsOf = (text: string): readonly string[] => foldText(text).toLowerCase().match(WORDS) ?? []

/**
 * Which of a story's articles hold a word, without looking at the articles:
 * all different words in one string, to be searched for a part of a word, and
 * for each word the places of the articles that hold it.
 */
export interface SearchIndex {
  /** `\n` + word + `\n` + word … + `\n`. */
  readonly words: string
  /** Where each word begins in `words`, rising. */
  readonly starts: Uint32Array
  /** For each word, the articles that hold it, rising. */
  readonly holders: readonly (readonly number[])[]
  /** How many articles there are. */
  readonly count: number
}

/** Linear in the length of the texts. */
export function indexOf(texts: readonly string[]): SearchIndex {
  const holders = new Map<string, number[]>()
  for (const [at, text] of texts.entries()) {
    for (const word of wordsOf(text)) {
      const known = holders.get(word)
      if (!known) holders.set(word, [at])
      else if (known.at(-1) !== at) known.push(at)
    }
  }
  const starts = new Uint32Array(holders.size)
  let next = 1
  for (const [place, word] of [...holders.keys()].entries()) {
    starts[place] = next
    next += word.length + 1
  }
  return { words: `\n${[...holders.keys()].join('\n')}\n`, starts, holders: [...holders.values()], count: texts.length }
}

/**
 * The articles in which every word of the query stands, whole or as a part of a
 * word, so that «رياض» finds «بالرياض»; folded alike on both sides. A query
 * without a word finds nothing.
 */
export function articlesWith(index: SearchIndex, query: string): readonly number[] {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const hits = new Uint8Array(index.count)
  for (const [round, word] of words.entries()) mark(index, word, hits, round)
  return [...hits.keys()].filter((at) => hits[at] === words.length)
}

/** Raises by one the articles that hold `word` and have been raised in every round before. */
function mark({ words, starts, holders }: SearchIndex, word: string, hits: Uint8Array, round: number): void {
  for (let at = words.indexOf(word); at !== -1; ) {
    const place = wordAt(starts, at)
    for (const holder of holders[place] ?? []) if (hits[holder] === round) hits[holder] = round + 1
    at = words.indexOf(word, words.indexOf('\n', at))
  }
}

/** The word that the unit at `at` belongs to. */
function wordAt(starts: Uint32Array, at: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= at) low = middle
    else high = middle - 1
  }
  return low
}
