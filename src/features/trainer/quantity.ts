import type { ValueForm } from '@/core/training/value-form.ts'
import type { NumberRange, Value } from '@/core/values/types.ts'

export type QuantityForm = Extract<ValueForm, { field: 'quantity' }>

/** Units of time in seconds, as values have them. */
export const TIMES = {
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
} as const
export type Time = keyof typeof TIMES

/** The largest unit that gives a figure people say: wholes, halves, quarters. */
export const timeOf = (seconds: number): Time =>
  (Object.keys(TIMES) as Time[]).reverse().find((time) => Number.isInteger((seconds / TIMES[time]) * 4)) ?? 'minute'

/** Things counted are stated without their noun: the question names it. */
export function withRange({ of }: QuantityForm, unit: string, range: NumberRange): Value {
  switch (of) {
    case 'number':
    case 'count':
      return { type: 'number', ...range }
    case 'money':
      return { type: 'money', currency: unit, ...range }
    case 'measure':
      return { type: 'measure', unit, ...range }
    default:
      return { type: of, ...range }
  }
}
