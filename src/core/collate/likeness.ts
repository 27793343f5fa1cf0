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

  add(clause: Weighed): void {
    this.clauses++
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
    return Math.log1p(this.clauses / Math.max(1, this.count(id))) / Math.log1p(this.clauses)
  }

  private grow(id: number): void {
    const larger = new Int32Array(Math.max(id + 1, this.counts.length * 2))
    larger.set(this.counts)
    this.counts = larger
  }
}

const weightOfKind = (kind: number | undefined): number => WEIGHT[kind as 0 | 1 | 2]

export function weightOf(clause: Weighed, rarity: Rarity): number {
  let sum = 0
  clause.concepts.forEach((id, n) => {
    sum += rarity.weight(id) * weightOfKind(clause.kinds[n])
  })
  return sum
}

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
  const [left, right] = [weightOf(a, rarity), weightOf(b, rarity)]
  return { thoughts, count, literal, cover: shared / Math.min(left, right), dice: (2 * shared) / (left + right) }
}
