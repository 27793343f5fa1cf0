import { diffWords } from 'diff'
import { diff } from 'fast-myers-diff'
import { findRegions } from '@/core/article/regions.ts'
import { editScript } from '@/core/collate/align.ts'
import { type CoverageArticle, coverageOf } from '@/core/collate/coverage.ts'
import { analysedArticles } from '@/core/collate/testing.ts'
import { findUtterances } from '@/core/collate/utterances.ts'
import { articles } from './material.mjs'
import { cost, randomFrom, ratio } from './ratio.mjs'

/** Prints one measured figure. */
export type Row = (id: string, what: string, value: number, target: string) => void

/** A thousand pairs of 22 words on average; each side drops, changes or adds one word in five. */
function quotationPairs(): [Int32Array, Int32Array][] {
  const random = randomFrom(1)
  const word = (): number => Math.floor(random() ** 2 * 3000)
  const edited = (words: readonly number[]): Int32Array =>
    Int32Array.from(
      words.flatMap((one) => {
        const turn = random()
        if (turn < 0.07) return []
        if (turn < 0.14) return [word()]
        return turn < 0.2 ? [one, word()] : [one]
      }),
    )
  return Array.from({ length: 1000 }, () => {
    const words = Array.from({ length: 12 + Math.floor(random() * 21) }, word)
    return [edited(words), edited(words)]
  })
}

/** Edit scripts beside a peer's, and how the cost of sentences and utterances grows with the number of articles. */
export function benchCollation(row: Row, seed: string, rounds: number): void {
  const pairs = quotationPairs()
  let sink = 0
  // Two loops of their own: shared by both, one loop would be compiled for neither.
  const peer = (): void => {
    let sum = 0
    for (let n = 0; n < 20; n++) for (const pair of pairs) sum += [...diff(pair[0], pair[1])].length
    sink += sum
  }
  const ours = (): void => {
    let sum = 0
    for (let n = 0; n < 160; n++) for (const pair of pairs) sum += editScript(pair[0], pair[1]).length
    sink += sum
  }
  row(
    'G5',
    'fast-myers-diff 3.2.0 ÷ edit script, 1,000 quotation pairs, word ids',
    8 * ratio(peer, ours, rounds),
    '≥ 8',
  )
  row('G5', 'diffWords of diff 9.0.0 with Intl.Segmenter ÷ edit script', segmented(pairs, rounds), '≥ 200')
  row('G6', 'growth exponent of sentence coverage, 25 → 200 articles', exponent(covering(seed)), '≤ 1.25')
  row('G6', 'growth exponent of utterances, 25 → 200 articles', exponent(uttering(seed)), '≤ 1.25')
  if (sink < 0) row('G5', 'edits', sink, '')
}

/** The same pairs as text, for the peer that finds its words itself. */
function segmented(pairs: readonly [Int32Array, Int32Array][], rounds: number): number {
  const intlSegmenter = new Intl.Segmenter('ar', { granularity: 'word' })
  const some = pairs.slice(0, 40)
  const texts = some.map((pair) => pair.map((ids) => Array.from(ids, (id) => wordOf(id)).join(' ')) as [string, string])
  const TIMES = 800
  let sum = 0
  const peer = (): void => {
    for (const [a, b] of texts) sum += diffWords(a, b, { intlSegmenter }).length
  }
  const ours = (): void => {
    for (let n = 0; n < TIMES; n++) for (const pair of some) sum += editScript(pair[0], pair[1]).length
  }
  return sum < 0 ? sum : TIMES * ratio(peer, ours, rounds)
}

/** A word of Arabic letters for an id: one id, one word. */
const LETTERS = 'بتثجحخدذرزسشصضطظعغفقكلمنه'
function wordOf(id: number): string {
  let word = ''
  for (let rest = id + LETTERS.length ** 2; rest > 0; rest = Math.floor(rest / LETTERS.length))
    word += LETTERS[rest % LETTERS.length]
  return word
}

type Measured = (count: number) => () => unknown

function exponent(of: Measured): number {
  const [few, many] = [of(25), of(200)]
  few()
  const [small, large] = [least(few, 5), least(many, 3)]
  return Math.log(large / small) / Math.log(8)
}

const least = (run: () => unknown, times: number): number => Math.min(...Array.from({ length: times }, () => cost(run)))

const BYTES = 10_000

function covering(seed: string): Measured {
  const all: CoverageArticle[] = articles(seed, 200, BYTES).map((text, n) => ({
    id: `a${String(n).padStart(3, '0')}`,
    text,
    regions: findRegions(text),
  }))
  return (count) => () => coverageOf(all.slice(0, count))
}

function uttering(seed: string): Measured {
  const texts = articles(seed, 200, BYTES)
  const all = analysedArticles(Object.fromEntries(texts.map((text, n) => [`a${String(n).padStart(3, '0')}`, text])))
  return (count) => () => findUtterances(all.slice(0, count))
}
