import { counts } from '../compare/heard.ts'
import type { Fact, PairRelation, Relation } from '../story/types.ts'
import { RELATIONS } from '../story/types.ts'
import { valueKey } from '../values/key.ts'

/** How two articles lie to each other over all rows that both speak to. */
export interface Alike {
  readonly a: string
  readonly b: string
  readonly both: number
  /** One value, in whatever words, or one more exact than the other. */
  readonly agree: number
}

/** Relations under which both may be right about the same thing. */
const AGREE: ReadonlySet<Relation> = new Set(['same', 'wording', 'finer'])

/** Gathers rows one by one, so that many outlets can be gone through in slices. */
export class AlikeTally {
  private readonly pairs = new Map<string, { a: string; b: string; both: number; agree: number }>()
  private readonly columns: readonly string[]

  /** @param columns article ids in the order shown; a pair is named in this order */
  constructor(columns: readonly string[]) {
    this.columns = columns
  }

  add(fact: Fact): void {
    if (fact.derived) return
    const groups = groupsOf(fact, this.columns)
    const relationOf = relationsOf(fact.verdict.pairs, groups.byReading)
    const stated = this.columns.filter((id) => groups.byArticle.has(id))
    stated.forEach((a, place) => {
      for (const b of stated.slice(place + 1)) {
        const mildest = mildestOf(groups.byArticle.get(a) ?? [], groups.byArticle.get(b) ?? [], relationOf)
        this.count(a, b, AGREE.has(mildest))
      }
    })
  }

  private count(a: string, b: string, agrees: boolean): void {
    const key = `${a} ${b}`
    const pair = this.pairs.get(key) ?? { a, b, both: 0, agree: 0 }
    this.pairs.set(key, pair)
    pair.both++
    if (agrees) pair.agree++
  }

  /** Pairs that speak to one row at least, those with most in common first, then in the order of the columns. */
  result(): readonly Alike[] {
    const place = new Map(this.columns.map((id, at) => [id, at]))
    const rank = ({ a, b }: Alike): number => (place.get(a) ?? 0) * this.columns.length + (place.get(b) ?? 0)
    return [...this.pairs.values()].sort((x, y) => y.agree - x.agree || y.both - x.both || rank(x) - rank(y))
  }
}

/** Readings of one value are one group; groups are numbered within the row. */
function groupsOf(fact: Fact, columns: readonly string[]) {
  const numbers = new Map<string, number>()
  const byReading = new Map<string, number>()
  const byArticle = new Map<string, number[]>()
  for (const article of columns) {
    for (const reading of (fact.cells[article]?.readings ?? []).filter(counts)) {
      const key = `${valueKey(reading.value)}¦${reading.certainty}`
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      byReading.set(reading.id, number)
      byArticle.set(article, [...(byArticle.get(article) ?? []), number])
    }
  }
  return { byReading, byArticle }
}

type RelationBetween = (x: number, y: number) => Relation

/** A pair of the verdict stands for all readings of its two values; without one, values of one group are the same. */
function relationsOf(pairs: readonly PairRelation[], groupOf: ReadonlyMap<string, number>): RelationBetween {
  const known = new Map<string, Relation>()
  for (const { a, b, relation } of pairs) {
    const [x, y] = [groupOf.get(a), groupOf.get(b)]
    if (x !== undefined && y !== undefined && x !== y) known.set(x < y ? `${x} ${y}` : `${y} ${x}`, relation)
  }
  return (x, y) => (x === y ? 'same' : (known.get(x < y ? `${x} ${y}` : `${y} ${x}`) ?? 'unclear'))
}

/** Two articles that share one reading agree on it, whatever else either of them says. */
function mildestOf(a: readonly number[], b: readonly number[], relationOf: RelationBetween): Relation {
  const relations = a.flatMap((x) => b.map((y) => relationOf(x, y)))
  return relations.reduce(
    (mild, next) => (RELATIONS.indexOf(next) > RELATIONS.indexOf(mild) ? next : mild),
    relations[0] ?? 'unclear',
  )
}
