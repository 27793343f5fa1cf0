/** A name of a person, state, place or body ties less than a thought; an adjective of relation («دبلوماسي») is half of one. */
export const KIND = { thought: 0, name: 1, relation: 2 } as const

/** What a stretch of text speaks of. */
export interface Weighed {
  /** Ids of concepts, sorted, each once. */
  readonly concepts: Int32Array
  /** As long as `concepts`: root of the word, so that synonyms can be told from the word itself. */
  readonly roots: Int32Array
  /** As long as `concepts`: what kind of word it is, a code of `KIND`. */
  readonly kinds: Uint8Array
}

/**
 * How much two clauses say the same: what they share, weighed by how rare it is
 * in the story. Names of parties stand in every clause of a story about them
 * and weigh little.
 */
export interface Likeness {
  /** Weight and number of the shared thoughts; names apart. */
  readonly thoughts: number
  readonly count: number
  /** Shared words of one root; what is left of `count` are synonyms. */
  readonly literal: number
  /** Weight of all that is shared ÷ the lighter clause, and ÷ the mean of both: 0 to 1. */
  readonly cover: number
  readonly dice: number
}

/** By `KIND`. */
const WEIGHT = [1, 0.3, 0.5] as const
/** Two words of one topic but not of one root. */
const SYNONYM = 0.7

/** How often each concept has been met, in clauses: rarity grows with the story and is never looked up ahead. */
export class Rarity {
  private counts = new Int32Array(1024)
  private clauses = 0
  /** By concept and by clause, until the next clause is met; 0 is not worked out yet. */
  private weights = new Float64Array(1024)
  private readonly sums = new Map<Weighed, number>()
  private stale = false

  add(clause: Weighed): void {
    this.clauses++
    this.stale = true
    for (const id of clause.concepts) {
      if (id >= this.counts.length) this.grow(id)
      this.counts[id] = (this.counts[id] as number) + 1
    }
  }

  /** Clauses with this concept. */
  count(id: number): number {
    return this.counts[id] ?? 0
  }

  /** 1 for what was met once, towards 0 for what stands in every clause. */
  weight(id: number): number {
    this.refresh()
    const known = this.weights[id]
    if (known) return known
    const weight = Math.log1p(this.clauses / Math.max(1, this.count(id))) / Math.log1p(this.clauses)
    if (id < this.weights.length) this.weights[id] = weight
    return weight
  }

  /** Weight of all that the clause speaks of. */
  sumOf(clause: Weighed): number {
    this.refresh()
    const known = this.sums.get(clause)
    if (known !== undefined) return known
    let sum = 0
    for (let n = 0; n < clause.concepts.length; n++)
      sum += this.weight(clause.concepts[n] as number) * weightOfKind(clause.kinds[n])
    this.sums.set(clause, sum)
    return sum
  }

  private refresh(): void {
    if (!this.stale) return
    this.stale = false
    this.weights.fill(0)
    this.sums.clear()
  }

  private grow(id: number): void {
    const size = Math.max(id + 1, this.counts.length * 2)
    const larger = new Int32Array(size)
    larger.set(this.counts)
    this.counts = larger
    this.weights = new Float64Array(size)
  }
}

const weightOfKind = (kind: number | undefined): number => WEIGHT[kind as 0 | 1 | 2]

export function likenessOf(a: Weighed, b: Weighed, rarity: Rarity): Likeness {
  let thoughts = 0
  let names = 0
  let count = 0
  let literal = 0
  let i = 0
  let j = 0
  while (i < a.concepts.length && j < b.concepts.length) {
    const x = a.concepts[i] as number
    const y = b.concepts[j] as number
    if (x === y) {
      const kind = weightOfKind(a.kinds[i])
      if (a.kinds[i] === KIND.name) names += kind * rarity.weight(x)
      else {
        const same = a.roots[i] === b.roots[j]
        thoughts += kind * rarity.weight(x) * (same ? 1 : SYNONYM)
        count += kind
        if (same) literal += kind
      }
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  const shared = thoughts + names
  const [left, right] = [rarity.sumOf(a), rarity.sumOf(b)]
  return { thoughts, count, literal, cover: shared / Math.min(left, right), dice: (2 * shared) / (left + right) }
}
