import type { Fact, Relation, Story } from '../story/types.ts'
import { isAskable, type Task } from './make.ts'

/** Choosing questions for a trainer who names only how hard they should be. */

export const DIFFICULTIES = ['easy', 'middling', 'hard'] as const
export type Difficulty = (typeof DIFFICULTIES)[number]

/**
 * Easy: what numbers and plain agreement show. Middling: who said it and how surely. Hard: traps, where the
 * first look deceives: a spelling that looks like another person, a condition that fell away, a label for a fact.
 */
const RELATIONS_OF: Readonly<Record<Difficulty, readonly Relation[]>> = {
  easy: ['contradiction', 'same', 'finer', 'strength'],
  middling: ['contradiction', 'speakers', 'strength', 'attribution', 'finer', 'same'],
  hard: ['qualifier', 'framing', 'wording', 'speakers', 'attribution', 'update', 'contradiction', 'finer'],
}

/** At most `count` facts, one relation after the other so that all come up, those that most outlets speak to first. */
export function pickFacts(story: Story, difficulty: Difficulty, task: Task, count: number): readonly string[] {
  const rows = story.facts.filter((fact) => isAskable(fact, task) && fact.verdict.coverage.stated > 1)
  const stacks = RELATIONS_OF[difficulty].map((relation) =>
    rows.filter((fact) => fact.verdict.relation === relation).sort(byCoverage),
  )
  const longest = Math.max(0, ...stacks.map(({ length }) => length))
  return Array.from({ length: longest }, (_, round) => stacks.flatMap((stack) => stack[round] ?? []))
    .flat()
    .slice(0, count)
    .map(({ id }) => id)
}

const byCoverage = (a: Fact, b: Fact): number => b.verdict.coverage.stated - a.verdict.coverage.stated
