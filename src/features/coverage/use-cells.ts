import { type KeyboardEvent, useCallback, useState } from 'react'

/** Steps of each key in rows and columns; sideways keys follow the reading direction. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

interface Place {
  readonly row: number
  readonly column: number
}

const cellAt = (grid: Element, { row, column }: Place): HTMLElement | null =>
  grid.querySelector(`[data-cell="${row} ${column}"]`)

/** One stop of the tab key for a whole grid; arrows move inside it. */
export function useCells() {
  const [active, setActive] = useState<Place>({ row: 0, column: 0 })
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const step = STEPS[event.key]
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return
      const grid = event.currentTarget
      const turn = getComputedStyle(grid).direction === 'rtl' ? -1 : 1
      const next = { row: active.row + step[0], column: active.column + step[1] * turn }
      const cell = cellAt(grid, next)
      if (!cell) return
      event.preventDefault()
      setActive(next)
      cell.focus()
    },
    [active],
  )
  const propsOf = useCallback(
    (row: number, column: number) => ({
      'data-cell': `${row} ${column}`,
      tabIndex: active.row === row && active.column === column ? 0 : -1,
      onFocus: () => setActive({ row, column }),
    }),
    [active],
  )
  return { onKeyDown, propsOf }
}
