import type { ComparePolicy } from '@/core/compare/policy.ts'
import { verdictOf } from '@/core/compare/verdict.ts'
import type { Cell, Evidence, Reading } from '@/core/story/types.ts'
import type { Value } from '@/core/values/types.ts'
import { worldOf } from '@/core/values/world.ts'
import type { Row } from './collate.ts'
import { cost, randomFrom, ratio } from './ratio.mjs'

/** Comparing from readings: what the rows of a large story cost beside parsing the story itself. */

interface BenchFact {
  readonly id: string
  readonly nature: ComparePolicy['nature']
  readonly cells: Readonly<Record<string, Cell>>
}

interface BenchStory {
  readonly articles: readonly {
    readonly id: string
    readonly asOf: { readonly date: string; readonly basis: 'stated' }
  }[]
  readonly facts: readonly BenchFact[]
}

const FACTS = 500
/** Of ten articles six state a fact, as in a crowded row of a large story. */
const STATED = 0.6
const NATURES: readonly ComparePolicy['nature'][] = [
  'settled',
  'changing',
  'ongoing',
  'position',
  'naming',
  'framing',
  'utterance',
]
const PASSAGE = 'وقالت الوزارة في بيان صدر مساء الثلاثاء إن اللجنة أنهت أعمالها في الموعد المحدد لها'

function storyOf(count: number): BenchStory {
  const random = randomFrom(7)
  const articles = Array.from({ length: count }, (_, n) => ({
    id: `a${String(n).padStart(4, '0')}`,
    asOf: { date: `2024-05-${String(1 + (n % 28)).padStart(2, '0')}`, basis: 'stated' as const },
  }))
  const facts = Array.from({ length: FACTS }, (_, n): BenchFact => {
    const nature = NATURES[n % NATURES.length] as ComparePolicy['nature']
    const stating = articles.filter(() => random() < STATED)
    const cells = stating.map(({ id }): [string, Cell] => {
      const reading = readingOf(`f${n}/${id}/1`, valueIn(nature, random), `p${Math.floor(random() * 6)}`)
      return [id, { presence: 'stated', basis: null, readings: [reading], near: [] }]
    })
    return { id: `f${n}`, nature, cells: Object.fromEntries(cells) }
  })
  return { articles, facts }
}

function valueIn(nature: ComparePolicy['nature'], random: () => number): Value {
  const figure = 10 + Math.floor(random() ** 3 * 12)
  if (nature === 'naming')
    return { type: 'person', entity: 'p1', name: figure > 12 ? 'غيرهارد شرودر' : 'جيرهارد شرودر' }
  if (nature === 'framing') return { type: 'choice', code: `c${figure}` }
  if (nature === 'utterance') return { type: 'quotation', text: `${PASSAGE} ${figure}` }
  return { type: 'count', min: figure, max: figure, noun: 'شخصاً', lemma: 'شخص' }
}

function readingOf(id: string, value: Value, speaker: string): Reading {
  const words = { field: 'text' as const, start: 0, end: 12, quote: PASSAGE.slice(0, 12) }
  const evidence: Evidence = { ...words, end: PASSAGE.length, quote: PASSAGE, prefix: '', suffix: '' }
  return {
    id,
    value,
    words,
    evidence: [evidence],
    region: 'body',
    voice: 'attributed',
    speaker,
    via: null,
    saidAt: null,
    occasion: null,
    certainty: 'asserted',
    scope: null,
    condition: null,
    derivedFrom: null,
    origin: { by: 'rule', rule: 'bench' },
    review: 'proposed',
  }
}

const world = worldOf([], [])

function compareAll({ articles, facts }: BenchStory): number {
  let pairs = 0
  for (const { cells, nature } of facts)
    pairs += verdictOf({ cells, articles, policy: { nature, attribution: false }, world }).pairs.length
  return pairs
}

/** Rows of 200 articles beside parsing them, and how their cost grows from 25 to 200 articles. */
export function benchVerdicts(row: Row, rounds: number): void {
  const many = storyOf(200)
  const json = JSON.stringify(many)
  const parse = () => JSON.parse(json)
  const compare = () => compareAll(many)
  row(
    'C5',
    `verdicts of 200 articles × ${FACTS} facts ÷ JSON.parse of that story`,
    ratio(compare, parse, rounds),
    '≤ 5',
  )
  const few = storyOf(25)
  const small = () => {
    for (let n = 0; n < 8; n++) compareAll(few)
  }
  compareAll(few)
  const grown =
    Math.min(...Array.from({ length: rounds }, () => cost(compare))) /
    Math.min(...Array.from({ length: rounds }, () => cost(small)))
  row('C5', 'the same ÷ 8 × 25 articles (n log n: 1.65)', grown, '≤ 1.65')
}
