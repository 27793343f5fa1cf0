import type { ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { oneEvent } from '@/core/extract/one-event.ts'
import { RowIds } from '@/core/extract/row-ids.ts'
import { slugOf } from '@/core/language/ar/people/slug.ts'
import { type Goal, goalsIn } from './goals.ts'

/** Two reports of one goal are never further apart; two goals of one man seldom nearer. */
const ONE_GOAL = 3

/** A goal that grows: the first to date it founds the row. */
interface Row {
  readonly founder: Goal
  readonly goals: Goal[]
}

/** One row for each goal that two articles date: the scorer's minutes are paired, equal ones first. */
export function proposeGoalMinute(context: StoryContext): ProposedFact[] {
  const agree = oneEvent(context)
  const ids = new RowIds()
  return byScorer(context).flatMap(([scorer, told]) => {
    const rows: Row[] = []
    for (const goals of told) join(rows, goals, agree)
    const shared = rows.filter(({ goals }) => new Set(goals.map(({ article }) => article)).size > 1)
    return shared.map((row) => factOf(ids, scorer, row, shared))
  })
}

/** Each scorer's goals, article by article in order of time, each minute once. */
function byScorer({ articles }: StoryContext): [string, Goal[][]][] {
  const found = new Map<string, Goal[][]>()
  for (const article of [...articles].sort(
    (a, b) => compare(a.asOf.date ?? '', b.asOf.date ?? '') || compare(a.id, b.id),
  )) {
    const own = new Map<string, Goal[]>()
    for (const goal of goalsIn(article)) {
      const goals = own.get(goal.scorer) ?? []
      own.set(goal.scorer, goals)
      if (!goals.some(({ minute }) => minute.minute === goal.minute.minute)) goals.push(goal)
    }
    for (const [scorer, goals] of own) found.set(scorer, [...(found.get(scorer) ?? []), goals])
  }
  return [...found].sort(([a], [b]) => compare(a, b))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** An article's goals join the rows they lie nearest to, one each; what is left founds rows. */
function join(rows: Row[], goals: readonly Goal[], agree: (a: string, b: string) => boolean): void {
  const pairs = goals
    .flatMap((goal) => rows.map((row) => ({ goal, row, apart: apart(goal, row, agree) })))
    .filter((pair) => pair.apart <= ONE_GOAL)
    .sort((a, b) => a.apart - b.apart || a.goal.minute.minute - b.goal.minute.minute)
  const placed = new Map<Goal, Row>()
  const taken = new Set<Row>()
  for (const { goal, row } of pairs) {
    if (placed.has(goal) || taken.has(row)) continue
    placed.set(goal, row)
    taken.add(row)
  }
  for (const goal of goals) {
    const row = placed.get(goal)
    if (row) row.goals.push(goal)
    else rows.push({ founder: goal, goals: [goal] })
  }
}

/** Minutes between a goal and the nearest report of the row's; other minutes only count where both tell one match. */
function apart(goal: Goal, { goals }: Row, agree: (a: string, b: string) => boolean): number {
  const distances = goals.map((other) => {
    const minutes = Math.abs(other.minute.minute - goal.minute.minute)
    return minutes === 0 || agree(other.article.id, goal.article.id) ? minutes : Number.POSITIVE_INFINITY
  })
  return Math.min(...distances)
}

function factOf(ids: RowIds, scorer: string, { founder, goals }: Row, rows: readonly Row[]): ProposedFact {
  const place = [...rows].sort((a, b) => minuteOf(a) - minuteOf(b)).findIndex((row) => row.founder === founder) + 1
  const code = rows.length > 1 ? 'scored-in' : 'scored'
  return {
    id: ids.unique(`goal-minute-${slugOf(scorer)}-${founder.minute.minute}`),
    question: { code, params: rows.length > 1 ? { person: scorer, goal: place } : { person: scorer } },
    cells: Object.fromEntries(goals.map((goal) => [goal.article.id, { readings: [readingOf(goal)] }])),
  }
}

const minuteOf = ({ founder }: Row): number => founder.minute.minute

function readingOf({ article, sentence, minute: { minute, from, to } }: Goal): ProposedReading {
  const words = { start: article.tokens.start[from] as number, end: article.tokens.end[to - 1] as number }
  return {
    value: { type: 'number', min: minute, max: minute },
    words,
    evidence: [sentence],
    ...article.heardAt(words.start),
    certainty: 'asserted',
    rule: 'goal-minute/chain',
  }
}
