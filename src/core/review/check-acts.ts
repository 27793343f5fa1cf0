import { type Check, isRecord, join, nullable, object, oneOf, string } from './check.ts'
import {
  factHead,
  localized,
  move,
  name,
  note,
  override,
  presence,
  rating,
  reading,
  rejection,
  rename,
  rowJoin,
} from './check-parts.ts'
import { ACTS } from './history.ts'

export const editor = object({ id: string, label: localized })

/** By `on`: what an act puts into its slot. */
const entries: Readonly<Record<string, Check>> = {
  reading: object({ on: string, reading }),
  rejection: object({ on: string, rejection }),
  presence: object({ on: string, cell: presence }),
  name: object({ on: string, name }),
  row: object({ on: string, row: factHead }),
  move: object({ on: string, move }),
  join: object({ on: string, join: rowJoin }),
  same: object({ on: string, same: rowJoin }),
  rename: object({ on: string, rename }),
  verdict: object({ on: string, verdict: override }),
  note: object({ on: string, note }),
  rating: object({ on: string, rating }),
}

const slots: Readonly<Record<string, Check>> = {
  cell: object({ key: string, on: string, fact: factHead, article: string }),
  name: object({ key: string, on: string, entity: string, name: string }),
  row: object({ key: string, on: string, fact: factHead }),
  person: object({ key: string, on: string, entity: string }),
  article: object({ key: string, on: string, article: string }),
}

/** The shape that a record's own word `on` tells. */
const oneShape =
  (shapes: Readonly<Record<string, Check>>): Check =>
  (candidate, path, report) => {
    if (!isRecord(candidate)) return report(path, 'wrong-type', candidate)
    const { on } = candidate
    const shape = typeof on === 'string' && Object.hasOwn(shapes, on) ? shapes[on] : undefined
    if (shape) shape(candidate, path, report)
    else report(join(path, 'on'), 'not-listed', on)
  }

const entry = oneShape(entries)

/** A time as this tool writes it, to the second or finer. */
const instant: Check = (candidate, path, report) => {
  const isTime = typeof candidate === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(candidate)
  if (!isTime) report(path, 'not-a-date', candidate)
}

/** A file cannot take all later places for itself: numbers stay where adding one still counts. */
const sequence: Check = (candidate, path, report) => {
  const isCount = Number.isInteger(candidate) && Number(candidate) >= 1 && Number(candidate) <= 1_000_000_000
  if (!isCount) report(path, 'wrong-type', candidate)
}

export const act = object(
  {
    id: string,
    at: instant,
    by: editor,
    seq: sequence,
    kind: oneOf(ACTS),
    slot: oneShape(slots),
    before: nullable(entry),
    after: nullable(entry),
  },
  { lifts: string },
)
