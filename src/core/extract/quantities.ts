import { findFigures } from '../language/ar/figures.ts'
import type { MentionContext } from './context.ts'
import type { Mention } from './mention.ts'

/**
 * Numbers, counted things, durations, money, percentages, measures, ages,
 * scores and ordinals, in order of `start`. Figures that belong to a date are
 * left out. Whoever needs dates too calls `findFigures` once.
 */
export const findQuantities = (context: MentionContext): Mention[] => [...findFigures(context).quantities]
