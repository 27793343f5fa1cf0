import { counts } from '../core/compare/heard.ts'
import {
  type Fact,
  type PairRelation,
  RELATIONS,
  type Reading,
  type Relation,
  type Story,
} from '../core/story/types.ts'
import { foldText } from '../core/text/fold.ts'
import { valueKey } from '../core/values/key.ts'

/**
 * Two outlets held against each other. A row's verdict is over all outlets and
 * lists, for two claims, one pair of readings only; what stands between two
 * outlets is found by their claims, not by their readings.
 */

/** What is claimed and how surely. */
const claimOf = ({ value, certainty }: Reading): string => `${valueKey(value)}¦${certainty}`
/** The same with whoever is quoted and what narrows it: readings of one claim may differ in these. */
const fullClaimOf = (reading: Reading): string =>
  [claimOf(reading), reading.speaker, reading.condition?.quote, reading.scope?.quote].join('¦')

const heardFrom = (fact: Fact, article: string): readonly Reading[] =>
  (fact.cells[article]?.readings ?? []).filter(counts)

const pairKey = (one: string, other: string): string => [one, other].sort().join('\n')

/** The pairs of a row by what their two sides claim. */
function pairsByClaims({ cells, verdict }: Fact): ReadonlyMap<string, PairRelation> {
  const readings = new Map(Object.values(cells).flatMap((cell) => cell.readings.map((one) => [one.id, one] as const)))
  const found = new Map<string, PairRelation>()
  for (const pair of verdict.pairs) {
    const [a, b] = [readings.get(pair.a), readings.get(pair.b)]
    if (!a || !b) continue
    const keys = claimOf(a) === claimOf(b) ? [fullClaimOf] : [fullClaimOf, claimOf]
    for (const key of keys) {
      const claims = pairKey(key(a), key(b))
      if (!found.has(claims)) found.set(claims, pair)
    }
  }
  return found
}

/** One claim in two wordings, where the row lists a difference of wording for it. */
const wordingsBetween = (
  ofA: readonly Reading[],
  ofB: readonly Reading[],
  known: ReadonlyMap<string, PairRelation>,
): readonly PairRelation[] =>
  ofA.flatMap((one) => {
    const pair = known.get(pairKey(fullClaimOf(one), fullClaimOf(one)))
    const same = ofB.filter((other) => fullClaimOf(other) === fullClaimOf(one))
    const isOtherwise =
      same.length > 0 && same.every(({ words }) => foldText(words.quote) !== foldText(one.words.quote))
    return pair?.relation === 'wording' && isOtherwise ? [pair] : []
  })

/** What stands between what two outlets say in a row, strongest first; null where one of them says nothing. */
export function pairsBetween(fact: Fact, a: string, b: string): readonly PairRelation[] | null {
  const [ofA, ofB] = [heardFrom(fact, a), heardFrom(fact, b)]
  if (ofA.length === 0 || ofB.length === 0) return null
  const [claimsA, claimsB] = [new Set(ofA.map(fullClaimOf)), new Set(ofB.map(fullClaimOf))]
  const known = pairsByClaims(fact)
  const found = new Set<PairRelation>(wordingsBetween(ofA, ofB, known))
  for (const one of ofA.filter((reading) => !claimsB.has(fullClaimOf(reading)))) {
    for (const other of ofB.filter((reading) => !claimsA.has(fullClaimOf(reading)))) {
      const coarse = claimOf(one) === claimOf(other) ? undefined : known.get(pairKey(claimOf(one), claimOf(other)))
      const pair = known.get(pairKey(fullClaimOf(one), fullClaimOf(other))) ?? coarse
      if (pair) found.add(pair)
    }
  }
  return [...found].sort((x, y) => RELATIONS.indexOf(x.relation) - RELATIONS.indexOf(y.relation))
}

/** Alike, or alike in other words. */
const AGREED: ReadonlySet<Relation> = new Set(['same', 'wording'])

export interface Agreement {
  /** Rows that both speak to. */
  readonly shared: number
  /** Those in which what they say is alike, in whatever words. */
  readonly agreed: number
}

/** In how many of the rows that two outlets share they say the same. Says nothing of who is right. */
export function agreementOf(facts: readonly Fact[], a: string, b: string): Agreement {
  let [shared, agreed] = [0, 0]
  for (const fact of facts) {
    const pairs = fact.derived ? null : pairsBetween(fact, a, b)
    if (!pairs) continue
    shared++
    if (AGREED.has(pairs[0]?.relation ?? 'same')) agreed++
  }
  return { shared, agreed }
}

/** A row as two outlets tell it; null where neither does. */
function pairFact(fact: Fact, a: string, b: string): Fact | null {
  const cells = Object.fromEntries([a, b].flatMap((id) => (fact.cells[id] ? [[id, fact.cells[id]]] : [])))
  const speaking = [a, b].filter((id) => heardFrom(fact, id).length > 0)
  const hasAny = [a, b].some((id) => (fact.cells[id]?.readings.length ?? 0) > 0)
  if (!hasAny) return null
  if (fact.derived) return { ...fact, cells }
  const own = new Set([a, b].flatMap((id) => (fact.cells[id]?.readings ?? []).map((reading) => reading.id)))
  const between = pairsBetween(fact, a, b) ?? []
  const inside = fact.verdict.pairs.filter((pair) => pair.locus === 'inside' && own.has(pair.a) && own.has(pair.b))
  const pairs = [...between, ...inside].sort((x, y) => RELATIONS.indexOf(x.relation) - RELATIONS.indexOf(y.relation))
  const [first] = pairs
  const isTold = first && own.has(first.a) && own.has(first.b)
  return {
    ...fact,
    cells,
    verdict: {
      relation: first?.relation ?? 'same',
      locus: first
        ? [...new Set(pairs.filter(({ relation }) => relation === first.relation).map(({ locus }) => locus))]
        : [],
      coverage: { stated: speaking.length, of: 2 },
      origins: speaking.length,
      reason: isTold ? first.reason : quiet(speaking, first !== undefined),
      pairs: pairs.filter((pair) => own.has(pair.a) && own.has(pair.b)),
    },
  }
}

/** Without a pair of these two readings there is a sentence only for agreement and for one voice alone. */
const quiet = (speaking: readonly string[], differs: boolean): Fact['verdict']['reason'] => {
  if (differs) return { code: 'between-two', params: {} }
  const [only = null] = speaking
  const count = speaking.length
  return count === 1
    ? { code: 'single-source', params: { article: only, count, of: 2 } }
    : { code: 'all-same', params: { count, of: 2 } }
}

/** The story as two of its outlets tell it: only their columns, only the rows that one of them speaks to, verdicts between them. */
export function pairStory(story: Story, [a, b]: readonly string[]): Story {
  const articles = story.articles.filter(({ id }) => id === a || id === b)
  if (a === undefined || b === undefined || articles.length !== 2) return story
  const facts = story.facts.flatMap((fact) => pairFact(fact, a, b) ?? [])
  return { ...story, articles, facts }
}
