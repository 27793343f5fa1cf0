import { groupKey } from '../compare/sigla.ts'
import { type Fact, RELATIONS, type Reading, type Relation } from '../story/types.ts'

/** What lies between two values, whoever of those that give them is asked. */
const OF_VALUES: ReadonlySet<Relation> = new Set([
  'contradiction',
  'strength',
  'speakers',
  'update',
  'unclear',
  'finer',
])

/**
 * How two readings of a row lie to each other. A verdict relates one of those that
 * say the same to one of those that say another thing; the rest lie alike where
 * the values decide. Where several relations lie between two values, the mildest
 * is taken: a dispute that is not one is worse than a quiet line.
 */
export function relationsIn(fact: Fact): (x: Reading, y: Reading) => Relation {
  if (fact.verdict.pairs.length === 0) return () => 'same'
  const keys = new Map(
    Object.values(fact.cells).flatMap(({ readings }) => readings.map((one) => [one.id, groupKey(one)])),
  )
  const direct = new Map<string, Relation>()
  const between = new Map<string, Relation>()
  for (const { a, b, relation } of fact.verdict.pairs) {
    direct.set(pairKey(a, b), relation)
    const [x, y] = [keys.get(a), keys.get(b)]
    if (x === undefined || y === undefined || !OF_VALUES.has(relation)) continue
    const key = pairKey(x, y)
    const known = between.get(key)
    if (!known || RELATIONS.indexOf(relation) > RELATIONS.indexOf(known)) between.set(key, relation)
  }
  return (x, y) => {
    const [p, q] = [keys.get(x.id) ?? '', keys.get(y.id) ?? '']
    return direct.get(pairKey(x.id, y.id)) ?? (p === q ? undefined : between.get(pairKey(p, q))) ?? 'same'
  }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
