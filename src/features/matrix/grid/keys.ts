/** The row of the outlets' names, above all items. */
export const HEADER = -1

/** A cell by the place of its row among the items, or `HEADER`, and of its column; column 0 is the question. */
export interface Place {
  readonly row: number
  readonly column: number
}

export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
}

export interface Bounds {
  readonly rows: number
  readonly columns: number
  /** Rows that a page holds. */
  readonly page: number
  readonly isRtl: boolean
  /** Bands and panels are stepped over. */
  readonly isStop: (row: number) => boolean
}

/**
 * Where a key leads from one cell, as in the grid pattern of the ARIA
 * practices; null where the key is not the grid's. Horizontal arrows follow the
 * eye, so they swap in right-to-left.
 */
export function moved(from: Place, press: Press, bounds: Bounds): Place | null {
  if (from.row === HEADER) return movedInHeader(from, press, bounds)
  const { row, column } = from
  const { key, ctrlKey } = press
  const forward = bounds.isRtl ? 'ArrowLeft' : 'ArrowRight'
  const back = bounds.isRtl ? 'ArrowRight' : 'ArrowLeft'
  const last = bounds.columns - 1
  if (key === forward) return { row, column: Math.min(last, column + 1) }
  if (key === back) return { row, column: Math.max(0, column - 1) }
  if (key === 'Home') return { row: ctrlKey ? stopFrom(0, 1, bounds, row) : row, column: 0 }
  if (key === 'End') return { row: ctrlKey ? stopFrom(bounds.rows - 1, -1, bounds, row) : row, column: last }
  const steps = { ArrowUp: -1, ArrowDown: 1, PageUp: -bounds.page, PageDown: bounds.page }[key]
  if (steps === undefined) return null
  const next = stopAfter(row, steps, bounds)
  return { row: key === 'ArrowUp' && next === row && column > 0 ? HEADER : next, column }
}

/** Above the rows: along the outlets' names, and down again. */
function movedInHeader({ column }: Place, { key, ctrlKey }: Press, bounds: Bounds): Place | null {
  const last = bounds.columns - 1
  const forward = bounds.isRtl ? 'ArrowLeft' : 'ArrowRight'
  const back = bounds.isRtl ? 'ArrowRight' : 'ArrowLeft'
  if (ctrlKey && key === 'Home') return { row: stopFrom(0, 1, bounds, HEADER), column: 0 }
  if (ctrlKey && key === 'End') return { row: stopFrom(bounds.rows - 1, -1, bounds, HEADER), column: last }
  if (key === 'ArrowDown') return { row: stopFrom(0, 1, bounds, HEADER), column }
  const along = { [forward]: column + 1, [back]: column - 1, Home: 1, End: last }[key]
  return along === undefined ? null : { row: HEADER, column: Math.min(last, Math.max(1, along)) }
}

/** The first row that can be a stop, looking from `from`; `otherwise` where there is none. */
function stopFrom(from: number, step: 1 | -1, { rows, isStop }: Bounds, otherwise: number): number {
  for (let at = from; at >= 0 && at < rows; at += step) if (isStop(at)) return at
  return otherwise
}

function stopAfter(row: number, steps: number, bounds: Bounds): number {
  const step = steps < 0 ? -1 : 1
  const aim = Math.min(bounds.rows - 1, Math.max(0, row + steps))
  return stopFrom(aim, step, bounds, stopFrom(aim, step === 1 ? -1 : 1, bounds, row))
}
