import type { Fact, Relation, Story } from '../story/types.ts'
import { type Choice, isAskable, type Task } from './make.ts'
import type { Hideable } from './types.ts'

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

interface Preset {
  readonly task: Task
  readonly difficulty: Difficulty
  readonly count: number
  readonly minutes: number | null
  readonly hints: boolean
  readonly hides: readonly Hideable[]
}

/** Exercises to start from; a trainer may change everything about them. */
export const PRESETS = {
  spot: { task: 'classify', difficulty: 'easy', count: 5, minutes: 10, hints: false, hides: ['outlets'] },
  where: { task: 'find', difficulty: 'middling', count: 5, minutes: 15, hints: true, hides: ['verdicts'] },
  classify: {
    task: 'classify',
    difficulty: 'hard',
    count: 8,
    minutes: 20,
    hints: false,
    hides: ['outlets'],
  },
  table: { task: 'full', difficulty: 'middling', count: 6, minutes: 45, hints: false, hides: ['values'] },
} as const satisfies Record<string, Preset>

export type PresetName = keyof typeof PRESETS

export const PRESET_NAMES = ['spot', 'where', 'classify', 'table'] as const satisfies readonly PresetName[]

/** A ready-made exercise with its questions chosen from a story. */
export function presetChoice(story: Story, name: PresetName): Omit<Choice, 'title' | 'lang'> {
  const { difficulty, count, ...rest }: Preset = PRESETS[name]
  return { ...rest, facts: pickFacts(story, difficulty, rest.task, count) }
}
