import { distance } from 'fastest-levenshtein'
import { findRegions } from '@/core/article/regions.ts'
import { type CoverageArticle, coverageOf } from '@/core/collate/coverage.ts'
import { analysedArticles } from '@/core/collate/testing.ts'
import { type AlignOptions, type Anchor, align } from '@/core/compare/align.ts'
import type { Row } from './collate.ts'
import { articles } from './material.mjs'
import { cost, randomFrom } from './ratio.mjs'

/** Sentences and figures of many outlets: beside holding each against each, and how cost grows. */

const OUTLETS = 200
const BYTES = 10_000
/** One pair of sentences in so many is measured, and the sum scaled up. */
const SAMPLE = 2000

/** Edit distance of each sentence to each of another outlet, by a sample, ÷ sentence coverage of all. */
function bruteForce(row: Row, seed: string): void {
  const texts = articles(seed, OUTLETS, BYTES)
  const named = texts.map((text, n): [string, string] => [`a${String(n).padStart(3, '0')}`, text])
  const sentences = analysedArticles(Object.fromEntries(named)).flatMap(({ id, sentences: own, text }) =>
    own.map(({ start, end }) => ({ id, text: text.slice(start, end) })),
  )
  const random = randomFrom(3)
  const pick = () => sentences[Math.floor(random() * sentences.length)] as (typeof sentences)[number]
  const pairs = (sentences.length * (sentences.length - 1)) / 2
  const sampled = Math.ceil(pairs / SAMPLE)
  let sum = 0
  const peer = cost(() => {
    for (let n = 0; n < sampled; n++) sum += distance(pick().text, pick().text)
  })
  const own: CoverageArticle[] = named.map(([id, text]) => ({ id, text, regions: findRegions(text) }))
  coverageOf(own.slice(0, 25))
  const ours = cost(() => coverageOf(own))
  const times = ((peer / sampled) * pairs) / ours
  row(
    'G6',
    `fastest-levenshtein on ${(pairs / 1e6).toFixed(1)} M pairs of sentences (1 in ${SAMPLE}) ÷ coverage`,
    times,
    '≥ 1,000',
  )
  if (sum < 0) row('G6', 'distance', sum, '')
}

const MENTIONS = 100

/** Each outlet answers the same hundred questions, one in five with another figure, in its own choice of the clause's words. */
function matrix(outlets: number): Anchor[] {
  const random = randomFrom(5)
  const words = (question: number): string[] =>
    Array.from({ length: 9 }, (_, n) => `w${(question * 7 + n * 13) % 600}`).filter(() => random() < 0.8)
  return Array.from({ length: outlets * MENTIONS }, (_, at): Anchor => {
    const [outlet, question] = [Math.floor(at / MENTIONS), at % MENTIONS]
    const around = words(question)
    const figure = 11 + question * 3 + (random() < 0.2 ? 1 : 0)
    return {
      article: `a${String(outlet).padStart(4, '0')}`,
      time: '2024-05-14',
      start: question * 100,
      sentence: question * 100,
      head: false,
      topic: `t${question % 20}`,
      family: '',
      generic: false,
      figure: String(figure),
      weight: 3,
      part: false,
      own: new Set(),
      close: new Set(around.slice(0, 3)),
      near: new Set(around.slice(0, 6)),
      around: new Set(around),
      names: new Set(),
      places: new Set(),
      years: new Set(),
      owners: new Set(),
      days: new Set(),
      heads: new Map(),
    }
  })
}

const options: AlignOptions<Anchor> = {
  relate: (a, b) => (a.figure === b.figure ? 'equal' : 'disjoint'),
  slug: (topic) => topic,
  agree: () => true,
}

function figures(row: Row): void {
  const perMention = (outlets: number): number => {
    const anchors = matrix(outlets)
    const runs = Array.from({ length: 3 }, () => cost(() => align(anchors, options)))
    return (Math.min(...runs) * 1000) / anchors.length
  }
  perMention(25)
  const [small, usual, large] = [perMention(25), perMention(OUTLETS), perMention(1000)]
  row('G6', `µs a mention, figures of ${OUTLETS} outlets × ${MENTIONS} into rows`, usual, '≤ 1 (stretch)')
  row(
    'G6',
    'growth exponent of figures into rows, 25 → 200 outlets',
    1 + Math.log(usual / small) / Math.log(8),
    '≤ 1.25',
  )
  row('G6', 'a mention of 1,000 outlets ÷ one of 200', large / usual, '≤ 2')
}

export function benchAlignment(row: Row, seed: string): void {
  bruteForce(row, seed)
  figures(row)
}
