import type { Fact, Relation, Story } from '../story/types.ts'
import { type Choice, isAskable, type Task } from './make.ts'
import { spellingTrap } from './traps.ts'
import type { Hideable } from './types.ts'
import { formOf, type ValueForm } from './value-form.ts'

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

/** What a trainer wishes of the questions, where how hard they are does not say it. */
export interface Criteria {
  /** In the order in which they come up. */
  readonly relations: readonly Relation[]
  /** Outlets that speak to it, at least. */
  readonly coverage: number
  /** `only`: each has a trap of spelling; `first`: those come up first. */
  readonly traps: 'any' | 'first' | 'only'
  readonly count: number
}

export const criteriaOf = (difficulty: Difficulty, count: number): Criteria => ({
  relations: RELATIONS_OF[difficulty],
  coverage: 2,
  traps: difficulty === 'hard' ? 'first' : 'any',
  count,
})

export const pickFacts = (story: Story, difficulty: Difficulty, task: Task, count: number): readonly string[] =>
  pickBy(story, criteriaOf(difficulty, count), task)

interface Candidate {
  readonly fact: Fact
  readonly field: ValueForm['field'] | null
  readonly isTrap: boolean
}

/** Facts that can be asked about and meet the criteria, one relation after the other so that all come up. */
export function pickBy(story: Story, criteria: Criteria, task: Task): readonly string[] {
  const { relations, coverage, traps, count } = criteria
  const candidates = story.facts
    .filter((fact) => isAskable(fact, task) && fact.verdict.coverage.stated >= coverage)
    .map((fact) => ({ fact, field: formOf(story, fact)?.field ?? null, isTrap: isTrapped(story, fact, task) }))
    .filter(({ isTrap }) => traps !== 'only' || isTrap)
  const stacks = relations.map((one) => candidates.filter(({ fact }) => fact.verdict.relation === one))
  const picked: Candidate[] = []
  while (picked.length < count && stacks.some((stack) => stack.length > 0)) {
    for (const stack of stacks) {
      const next = bestOf(stack, picked, traps)
      if (next && picked.length < count) picked.push(...stack.splice(stack.indexOf(next), 1))
    }
  }
  return picked.map(({ fact }) => fact.id)
}

const isTrapped = (story: Story, fact: Fact, task: Task): boolean => spellingTrap(story, fact, task) !== null

/** Traps where they are wished for; then what is stated in another way than the questions so far; then what most outlets speak to. */
function bestOf(stack: readonly Candidate[], picked: readonly Candidate[], traps: Criteria['traps']): Candidate | null {
  const isNew = ({ field }: Candidate) => field !== null && !picked.some((one) => one.field === field)
  const rank = (one: Candidate): readonly number[] => [
    traps === 'first' && one.isTrap ? 1 : 0,
    isNew(one) ? 1 : 0,
    one.fact.verdict.coverage.stated,
  ]
  return stack.reduce<Candidate | null>((best, one) => (best && !isAbove(rank(one), rank(best)) ? best : one), null)
}

const isAbove = (a: readonly number[], b: readonly number[]): boolean => {
  const place = a.findIndex((figure, at) => figure !== b[at])
  return place >= 0 && (a[place] ?? 0) > (b[place] ?? 0)
}

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
  table: { task: 'full', difficulty: 'middling', count: 7, minutes: 45, hints: false, hides: ['values'] },
} as const satisfies Record<string, Preset>

export type PresetName = keyof typeof PRESETS

export const PRESET_NAMES = ['spot', 'where', 'classify', 'table'] as const satisfies readonly PresetName[]

/** A ready-made exercise with its questions chosen from a story. */
export function presetChoice(story: Story, name: PresetName): Omit<Choice, 'title' | 'lang'> {
  const { difficulty, count, ...rest }: Preset = PRESETS[name]
  return { ...rest, facts: pickFacts(story, difficulty, rest.task, count) }
}
