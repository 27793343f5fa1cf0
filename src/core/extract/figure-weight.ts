import { intervalOf, type QuantityValue } from '../values/quantity.ts'
import type { DateValue, ScoreValue } from '../values/types.ts'

/** `67`, `gt-30`, `lt-5`, `2-4`; scores `4-2`; dates their window's beginning. */
export function figureOf(value: QuantityValue | ScoreValue | DateValue): string {
  if (value.type === 'score') return `${value.home}-${value.away}`
  if (value.type === 'date') return `${value.from ?? value.to ?? 'open'}`
  const { min, max } = value
  if (min === null) return `lt-${max}`
  if (max === null) return `gt-${min}`
  return min === max ? `${min}` : `${min}-${max}`
}

/** Two articles that print 67 mean one thing; two that print 2 may not. */
export function weightOf(value: QuantityValue | ScoreValue | DateValue): number {
  if (value.type === 'score') return 1
  if (value.type === 'date') return value.certain.includes('day') || value.certain.includes('minute') ? 2 : 0
  const { min, max } = intervalOf(value)
  const figure = Number.isFinite(min) ? min : max
  const size = value.type === 'duration' ? figure / 60 : figure
  if (!Number.isInteger(size)) return 3
  if (size <= 2) return 0
  if (size < 10) return 1
  return size % 10 === 0 && size <= 100 ? 2 : 3
}
