import type { Voice } from '../brief/sides.ts'
import { counts } from '../compare/heard.ts'
import type { Fact } from '../story/types.ts'
import { valueKey } from '../values/key.ts'
import { intervalOf, type QuantityValue, relateQuantities } from '../values/quantity.ts'
import { isQuantity } from '../values/relate.ts'
import { type Scale, scaleOf } from './scale.ts'

/** One figure and whoever gives it: one article, or, where very many speak, all that give the same. */
export interface Figure {
  readonly voices: readonly [Voice, ...Voice[]]
  readonly value: QuantityValue
  /** The printed figure, where there is one. */
  readonly point: number | null
  /** What it leaves possible: ±Infinity on an open side. For an exact figure both are the point. */
  readonly from: number
  readonly to: number
  /** The bound itself does not belong to it («أكثر من»). */
  readonly fromOpen: boolean
  readonly toOpen: boolean
  /** Shares nothing with any other outlet's, while others share something. */
  readonly apart: boolean
}

/** Figures of one unit that answer one question. */
export interface Plot {
  readonly fact: Fact
  readonly unit: string
  readonly figures: readonly Figure[]
  readonly scale: Scale
}

/**
 * A plot for each row that is counted or measured, and one for each unit where a
 * row has several: nothing is converted.
 * @param columns article ids in the order shown; others have no figure
 */
export const plotsOf = (facts: readonly Fact[], columns: readonly string[]): readonly Plot[] =>
  facts.filter(({ derived }) => !derived).flatMap((fact) => plotsOfRow(fact, columns))

function plotsOfRow(fact: Fact, columns: readonly string[]): readonly Plot[] {
  const units = new Map<string, Map<string, Given>>()
  for (const article of columns) {
    for (const reading of (fact.cells[article]?.readings ?? []).filter(counts)) {
      if (!isQuantity(reading.value)) continue
      const unit = unitOf(reading.value)
      const found = units.get(unit) ?? new Map<string, Given>()
      units.set(unit, found)
      const key = `${article}|${valueKey(reading.value)}|${reading.certainty}`
      if (!found.has(key)) found.set(key, { voices: [{ article, reading }], value: reading.value })
    }
  }
  return [...units].map(([unit, found]) => plotOf(fact, unit, merged([...found.values()])))
}

/** A bare number answers the question of a count. */
function unitOf(value: QuantityValue): string {
  switch (value.type) {
    case 'number':
    case 'count':
      return 'count'
    case 'money':
      return `money ${value.currency}`
    case 'measure':
      return `measure ${value.unit}`
    default:
      return value.type
  }
}

type Given = Pick<Figure, 'voices' | 'value'>

/** A line an outlet, as long as a page has room for that. */
const LINES = 12

function merged(given: readonly Given[]): readonly Given[] {
  if (given.length <= LINES) return given
  const groups = new Map<string, Given>()
  for (const { voices, value } of given) {
    const key = `${valueKey(value)}|${voices[0].reading.certainty}`
    const known = groups.get(key)
    groups.set(key, known ? { ...known, voices: [...known.voices, ...voices] } : { voices, value })
  }
  return [...groups.values()]
}

function plotOf(fact: Fact, unit: string, given: readonly Given[]): Plot {
  const figures = given.map((one): Figure => ({ ...one, ...extentOf(one.value), apart: isApart(one, given) }))
  const bounds = figures.flatMap(({ point, from, to }) => [point, from, to])
  const finite = bounds.filter((bound) => bound !== null && Number.isFinite(bound)) as number[]
  const scale = scaleOf({
    figures: finite.length > 0 ? finite : [0],
    openBelow: figures.some(({ from }) => from === -Infinity),
    openAbove: figures.some(({ to }) => to === Infinity),
    unit: unit === 'duration' ? 'seconds' : unit === 'count' || unit === 'age' ? 'whole' : 'any',
  })
  return { fact, unit, figures, scale }
}

/** As printed; only «نحو» is widened, by what it is taken to reach when values are compared. */
function extentOf(value: QuantityValue): Pick<Figure, 'point' | 'from' | 'to' | 'fromOpen' | 'toOpen'> {
  const { min, max, minOpen = false, maxOpen = false, approximate } = value
  const point = min !== null && min === max ? min : null
  if (point !== null && approximate && value.type !== 'measure') {
    const { min: from, max: to } = intervalOf(value)
    return { point, from, to, fromOpen: false, toOpen: false }
  }
  return { point, from: min ?? -Infinity, to: max ?? Infinity, fromOpen: minOpen, toOpen: maxOpen }
}

/** Where fewer than three outlets speak, nobody stands apart from the rest. */
const CROWD = 3

function isApart({ voices, value }: Given, given: readonly Given[]): boolean {
  const crowd = new Set(given.flatMap((one) => one.voices.map(({ article }) => article)))
  if (crowd.size < CROWD || voices.length > 1) return false
  const touch = (a: QuantityValue, b: QuantityValue) => relateQuantities(a, b) !== 'disjoint'
  const rest = given.filter((other) => other.voices[0].article !== voices[0].article)
  const agrees = rest.some(
    (a) =>
      a.voices.length > 1 || rest.some((b) => a.voices[0].article !== b.voices[0].article && touch(a.value, b.value)),
  )
  return agrees && rest.every((other) => !touch(value, other.value))
}
