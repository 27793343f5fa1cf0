import {
  type Cell,
  type Locus,
  type PairRelation,
  RELATIONS,
  type Reason,
  type Relation,
  type StoryArticle,
  type Verdict,
} from '../story/types.ts'
import type { World } from '../values/world.ts'
import { counts, type Heard } from './heard.ts'
import { pairsToRelate } from './landmarks.ts'
import type { ComparePolicy } from './policy.ts'
import { relateReadings } from './relate-readings.ts'
import { canonicalOrder, compareStrings, type Statement, statementsOf } from './statements.ts'

export type Column = Pick<StoryArticle, 'id' | 'asOf'>

export interface VerdictInput {
  readonly cells: Readonly<Record<string, Cell>>
  /** In any order: it changes nothing but the order of nothing. */
  readonly articles: readonly Column[]
  readonly policy: ComparePolicy
  readonly world: World
  /** Articles that copy one another share an origin; without it each is its own. */
  readonly originOf?: (articleId: string) => string
}

/**
 * What a row shows: the strongest relation among its distinct statements, where
 * it lies, and the reason of the first pair that shows it. Derived and rejected
 * readings are no one's statement and count nowhere.
 */
export function verdictOf(input: VerdictInput): Verdict {
  const heard = heardIn(input)
  const pairs = pairsOf(heard, input)
  const stated = [...new Set(heard.map(({ article }) => article.id))]
  const coverage = { stated: stated.length, of: possible(input) }
  const decisive = pairs[0]
  return {
    relation: decisive?.relation ?? 'same',
    locus: decisive ? lociOf(pairs) : [],
    coverage,
    origins: new Set(stated.map(input.originOf ?? ((id) => id))).size,
    reason: decisive?.reason ?? quietReason(stated, coverage, input),
    pairs,
  }
}

/** Readings that count, in canonical order. */
function heardIn({ cells, articles }: VerdictInput): readonly Heard[] {
  return articles
    .flatMap((article) => (cells[article.id]?.readings ?? []).map((reading) => ({ reading, article })))
    .filter(({ reading }) => counts(reading))
    .sort(canonicalOrder)
}

/** Articles that could have said it. A cell that is missing was looked for like any other. */
function possible({ cells, articles }: VerdictInput): number {
  const could = ({ id }: Column): boolean => {
    const cell = cells[id]
    if (!cell || cell.readings.some(counts)) return true
    return cell.presence !== 'later' && cell.presence !== 'not-examined'
  }
  return articles.filter(could).length
}

function quietReason(stated: readonly string[], coverage: Verdict['coverage'], input: VerdictInput): Reason {
  const [only] = stated
  if (only === undefined) return noneStated(input, coverage.of)
  if (stated.length === 1) return { code: 'single-source', params: { article: only, count: 1, of: coverage.of } }
  return { code: 'all-same', params: { count: stated.length, of: coverage.of } }
}

function noneStated({ cells, articles }: VerdictInput, of: number): Reason {
  const derived = articles.filter(({ id }) => cells[id]?.readings.some(({ origin }) => origin.by === 'derived')).length
  return derived > 0 ? { code: 'derived-only', params: { count: derived } } : { code: 'none-stated', params: { of } }
}

/**
 * Distinct statements pair by pair, strongest first; what is the same in all
 * that counts makes no pair, and two claims make one pair a relation and place.
 */
function pairsOf(heard: readonly Heard[], input: VerdictInput): readonly PairRelation[] {
  const statements = statementsOf(heard, input.policy)
  const found = new Map<string, Placed>()
  const keep = (placed: Placed, claims: string): void => {
    const key = `${claims}¦${placed.pair.relation}¦${placed.pair.locus}¦${placed.pair.reason.code}`
    const known = found.get(key)
    if (!known || strongestFirst(placed, known) < 0) found.set(key, placed)
  }
  for (const statement of statements)
    within(statement, input).forEach((placed, n) => {
      keep(placed, `${statement.claim}¦${n}`)
    })
  for (const [one, other] of pairsToRelate(statements))
    for (const placed of across(one, other, input)) keep(placed, [one.claim, other.claim].sort().join('¦'))
  return [...found.values()].sort(strongestFirst).map(({ pair }) => pair)
}

/** A pair with the places that order it. */
interface Placed {
  readonly pair: PairRelation
  readonly a: Heard
  readonly b: Heard
}

/** One statement in several wordings: each against the first. */
function within(statement: Statement, input: VerdictInput): readonly Placed[] {
  const [first, ...others] = statement.variants
  return first ? others.flatMap((other) => place(first, other, input)) : []
}

/**
 * Two statements meet inside the article that makes both. They also meet between
 * articles where each has one that does not make the other: else whoever repeats
 * one half of a split article would seem to contradict it from outside.
 */
function across(one: Statement, other: Statement, input: VerdictInput): readonly Placed[] {
  const alone = (xs: Statement, ys: Statement): Heard | undefined =>
    xs.heard.find(({ article }) => !ys.byArticle.has(article.id))
  const [a, b] = [alone(one, other), alone(other, one)]
  const shared = one.heard.find(({ article }) => other.byArticle.has(article.id))
  const partner = shared && other.byArticle.get(shared.article.id)
  return [...(a && b ? place(a, b, input) : []), ...(shared && partner ? place(shared, partner, input) : [])]
}

function place(x: Heard, y: Heard, { policy, world }: VerdictInput): readonly Placed[] {
  const [a, b] = canonicalOrder(x, y) <= 0 ? [x, y] : [y, x]
  const { relation, reason } = relateReadings(a, b, policy, world)
  if (relation === 'same') return []
  const locus: Locus = relation === 'update' ? 'over-time' : a.article.id === b.article.id ? 'inside' : 'between'
  const pair = { a: String(reason.params['a']), b: String(reason.params['b']), relation, locus, reason }
  return [{ pair, a, b }]
}

const ranks = Object.fromEntries(RELATIONS.map((relation, n) => [relation, n])) as Readonly<Record<Relation, number>>
const loci: readonly Locus[] = ['between', 'inside', 'over-time']

function strongestFirst(x: Placed, y: Placed): number {
  return (
    ranks[x.pair.relation] - ranks[y.pair.relation] ||
    loci.indexOf(x.pair.locus) - loci.indexOf(y.pair.locus) ||
    canonicalOrder(x.a, y.a) ||
    canonicalOrder(x.b, y.b) ||
    compareStrings(x.pair.reason.code, y.pair.reason.code)
  )
}

/** Where the strongest relation lies. */
function lociOf(pairs: readonly PairRelation[]): readonly Locus[] {
  const strongest = pairs.filter(({ relation }) => relation === pairs[0]?.relation)
  return loci.filter((locus) => strongest.some((pair) => pair.locus === locus))
}
