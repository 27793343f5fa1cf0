import { intervalOf } from '../values/quantity.ts'
import { isQuantity } from '../values/relate.ts'
import { boundsOf } from '../values/time.ts'
import type { Value } from '../values/types.ts'
import type { Heard } from './heard.ts'
import type { Statement } from './statements.ts'

/** Up to this many statements each is related to each; a row of the largest stories seen has fewer. */
const EACH_TO_EACH = 24

export type StatementPair = readonly [Statement, Statement]

/**
 * Which statements to relate, in canonical order. In a crowded row each is
 * related to the landmarks only: the first of every sort, and the ends of the
 * scale, which are apart if any two are. So the cost stays linear; what may be
 * missed is a middling pair of lists that clash with each other and with no landmark.
 */
export function* pairsToRelate(statements: readonly Statement[]): Generator<StatementPair> {
  if (statements.length <= EACH_TO_EACH) yield* eachToEach(statements)
  else {
    yield* toLandmarks(statements, [...firsts(statements), ...ends(statements)])
    for (const group of atOneTime(statements)) yield* toLandmarks(group, [group[0] as Statement, ...ends(group)])
  }
}

function* eachToEach(statements: readonly Statement[]): Generator<StatementPair> {
  for (const [n, one] of statements.entries())
    for (let m = n + 1; m < statements.length; m++) yield [one, statements[m] as Statement]
}

function* toLandmarks(statements: readonly Statement[], landmarks: readonly Statement[]): Generator<StatementPair> {
  const place = new Map(statements.map((statement, n) => [statement, n]))
  const before = new Set<Statement>()
  for (const landmark of new Set(landmarks)) {
    before.add(landmark)
    const at = place.get(landmark) as number
    for (const [n, statement] of statements.entries())
      if (!before.has(statement)) yield n < at ? [statement, landmark] : [landmark, statement]
  }
}

/** The first statement of every sort that a judgement tells apart, besides its value. */
function firsts(statements: readonly Statement[]): readonly Statement[] {
  const found = new Map<string, Statement>()
  for (const statement of statements) {
    const { reading } = statement.heard[0] as Heard
    const named = reading.speaker !== null ? 'named' : reading.voice === 'own' ? 'own' : 'unnamed'
    const sort = [reading.certainty, named, reading.condition === null, reading.scope === null].join('|')
    if (!found.has(sort)) found.set(sort, statement)
  }
  return [...found.values()]
}

/**
 * Of the statements of each certainty, the one that begins last and the one that
 * ends first: any two that are apart leave these apart.
 */
function ends(statements: readonly Statement[]): readonly Statement[] {
  const last = new Map<string, End>()
  const first = new Map<string, End>()
  for (const statement of statements) {
    const { value, certainty } = (statement.heard[0] as Heard).reading
    const range = rangeOf(value)
    if (!range) continue
    if (range.min > (last.get(certainty)?.at ?? -Infinity)) last.set(certainty, { at: range.min, statement })
    if (range.max < (first.get(certainty)?.at ?? Infinity)) first.set(certainty, { at: range.max, statement })
  }
  return [...last.values(), ...first.values()].map(({ statement }) => statement)
}

interface End {
  readonly at: number
  readonly statement: Statement
}

function rangeOf(value: Value): { readonly min: number; readonly max: number } | null {
  if (isQuantity(value)) return intervalOf(value)
  const bounds = value.type === 'date' ? boundsOf(value) : null
  return bounds && { min: bounds.from, max: bounds.to }
}

/** What was said at one time is set against each other apart from what came before or after. */
function atOneTime(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const group = groups.get(statement.when) ?? []
    groups.set(statement.when, group)
    group.push(statement)
  }
  return groups.size > 1 ? [...groups.values()] : []
}
