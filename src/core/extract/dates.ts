import { findFigures } from '../language/ar/figures.ts'
import type { WeekDay } from '../story/types.ts'
import type { MentionContext } from './context.ts'
import type { Mention } from './mention.ts'

/** Dates and times, resolved against the context's reference; `weekStart` decides «الأسبوع المقبل». In order of `start`. */
export const findDates = (context: MentionContext, weekStart: WeekDay = 'monday'): Mention[] => [
  ...findFigures(context, weekStart).dates,
]
