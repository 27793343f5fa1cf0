import { SCALES } from '../values/scales.ts'
import { minuteOf } from '../values/time.ts'
import type { ValueType } from '../values/types.ts'
import { boolean, type Check, isRecord, join, list, nullable, number, object, oneOf, string } from './check.ts'

const yes = oneOf([true])
const bounds = { min: nullable(number), max: nullable(number) }
const openness = { minOpen: yes, maxOpen: yes, approximate: yes }

export const isoDate: Check = (value, path, report) => {
  if (typeof value !== 'string' || minuteOf(value) === null) report(path, 'not-a-date', value)
}

const part = oneOf(['year', 'month', 'day', 'weekday', 'hour', 'minute'])
const grain = oneOf(['year', 'month', 'week', 'day', 'part-of-day', 'hour', 'minute'])
const relative = object({ unit: oneOf(['minute', 'hour', 'day', 'weekday', 'week', 'month', 'year']), offset: number })
const member = object({ entity: string, name: string }, { role: string })
const countClass = oneOf(['killed', 'injured', 'missing', 'displaced', 'arrested', 'people'])

/** One shape per value type; the discriminant is checked before. */
const shapes: Readonly<Record<ValueType, Check>> = {
  number: object({ type: string, ...bounds }, openness),
  count: object({ type: string, noun: string, lemma: string, ...bounds }, { ...openness, class: countClass }),
  duration: object({ type: string, ...bounds }, openness),
  money: object({ type: string, currency: string, ...bounds }, openness),
  percent: object({ type: string, ...bounds }, openness),
  measure: object({ type: string, unit: string, ...bounds }, openness),
  age: object({ type: string, ...bounds }, openness),
  score: object({ type: string, home: number, away: number }),
  ordinal: object({ type: string, ordinal: number }),
  date: object(
    {
      type: string,
      from: nullable(isoDate),
      to: nullable(isoDate),
      grain,
      certain: list(part),
      implied: list(part),
    },
    { relative },
  ),
  place: object({ type: string, name: string, entity: string }, { within: string }),
  organisation: object({ type: string, name: string, entity: string }, { within: string }),
  person: object(
    { type: string, name: string, entity: string },
    { role: string, roleStart: number, roleEnd: number, side: string },
  ),
  people: object({ type: string, members: list(member), closed: boolean }),
  role: object({ type: string, entity: string, role: string, title: string }),
  choice: object({ type: string, code: string }),
  scale: object({ type: string, scale: oneOf(Object.keys(SCALES)), level: oneOf(Object.values(SCALES).flat()) }),
  items: object({ type: string, items: list(string), closed: boolean }),
  proposition: object({ type: string, present: yes }),
  quotation: object({ type: string, text: string }),
  text: object({ type: string, text: string }),
}

export const value: Check = (candidate, path, report) => {
  if (!isRecord(candidate)) return report(path, 'wrong-type', candidate)
  const { type } = candidate
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return report(join(path, 'type'), 'not-listed', type)
  shapes[type as ValueType](candidate, path, report)
  if (isReversed(candidate)) report(path, 'bounds-reversed')
}

/** Bounds that leave nothing between them would relate to nothing. */
function isReversed({ min, max, from, to }: Readonly<Record<string, unknown>>): boolean {
  if (typeof min === 'number' && typeof max === 'number') return min > max
  if (typeof from !== 'string' || typeof to !== 'string') return false
  return (minuteOf(from) ?? 0) >= (minuteOf(to) ?? Infinity)
}
