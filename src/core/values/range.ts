import type { NumberRange } from './types.ts'

export const BOUNDS = ['exact', 'about', 'more', 'least', 'less', 'most', 'between'] as const
/** How a figure is said. */
export type Bound = (typeof BOUNDS)[number]

export function boundOf({ min, max, minOpen, maxOpen, approximate }: NumberRange): Bound {
  if (min === null && max === null) return 'exact'
  if (min !== null && max !== null) return min !== max ? 'between' : approximate ? 'about' : 'exact'
  if (min !== null) return minOpen ? 'more' : 'least'
  return maxOpen ? 'less' : 'most'
}

/** The figure, and the second one where there are two; not a number where none was given. */
export function figuresOf({ min, max }: NumberRange): { readonly low: number; readonly high: number } {
  const low = min ?? max ?? Number.NaN
  return { low, high: max ?? low }
}

/** Null where a figure is missing or the two are the wrong way round. */
export function rangeOf(bound: Bound, low: number, high: number): NumberRange | null {
  if (Number.isNaN(low)) return null
  switch (bound) {
    case 'exact':
      return { min: low, max: low }
    case 'about':
      return { min: low, max: low, approximate: true }
    case 'more':
      return { min: low, max: null, minOpen: true }
    case 'least':
      return { min: low, max: null }
    case 'less':
      return { min: null, max: low, maxOpen: true }
    case 'most':
      return { min: null, max: low }
    case 'between':
      return Number.isNaN(high) || high < low ? null : { min: low, max: high }
  }
}
