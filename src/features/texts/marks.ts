import { isDispute, type Passage } from '@/core/collate/passages.ts'
import type { Fact, Relation } from '@/core/story/types.ts'

/** A row that this sentence and others tell in two ways. */
export interface Dispute {
  readonly fact: Fact
  /** The strongest relation to any of them. */
  readonly relation: Relation
  /** Articles that tell it otherwise. */
  readonly articles: readonly string[]
}

/** Disputes of a sentence, in the order of its carriers; only rows that pass the filters. */
export function disputesOf(passage: Passage, facts: ReadonlyMap<string, Fact>): readonly Dispute[] {
  const found = new Map<string, Dispute>()
  for (const { article, facts: shared } of passage.carriers) {
    for (const { fact: id, relation } of shared) {
      const fact = facts.get(id)
      if (!fact || !isDispute(relation)) continue
      const known = found.get(id)
      found.set(
        id,
        known ? { ...known, articles: [...known.articles, article] } : { fact, relation, articles: [article] },
      )
    }
  }
  return [...found.values()]
}

export interface Piece {
  readonly text: string
  readonly start: number
  readonly relation: Relation | null
}

/** The sentence cut at the disputed words; where two overlap, the first keeps them. */
export function piecesOf(text: string, passage: Passage, disputes: readonly Dispute[]): readonly Piece[] {
  const marks = disputes.flatMap(({ fact, relation }) =>
    (fact.cells[passage.article]?.readings ?? [])
      .map(({ words }) => words)
      .filter(({ field, start, end }) => field === 'text' && passage.start <= start && end <= passage.end)
      .map(({ start, end }) => ({ start, end, relation })),
  )
  const ordered = marks.sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let at = passage.start
  for (const { start, end, relation } of ordered) {
    if (start < at) continue
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, relation: null })
    pieces.push({ text: text.slice(start, end), start, relation })
    at = end
  }
  if (at < passage.end) pieces.push({ text: text.slice(at, passage.end), start: at, relation: null })
  return pieces
}
