import { type KeyboardEvent, type RefObject, useCallback } from 'react'

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * Arrows move the focus between cells; one cell at a time is a tab stop.
 * Horizontal arrows follow what the eye sees, so they swap in right-to-left.
 */
export function useRoving(
  table: RefObject<HTMLTableElement | null>,
  onFocusCell: (fact: string, article: string) => void,
) {
  return useCallback(
    (event: KeyboardEvent<HTMLTableElement>) => {
      const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('td[data-fact]') : null
      const move = moves[event.key]
      if (!cell || !move || event.target !== cell || !table.current) return
      event.preventDefault()
      const rows = [...table.current.querySelectorAll<HTMLTableRowElement>('tr[data-fact-row]')]
      const row = cell.closest('tr')
      const isRtl = getComputedStyle(table.current).direction === 'rtl'
      const cells = row ? [...row.querySelectorAll<HTMLElement>('td[data-fact]')] : []
      const place = cells.indexOf(cell) + move[1] * (isRtl ? -1 : 1)
      const next = row ? rows[rows.indexOf(row) + move[0]] : undefined
      const target =
        move[0] === 0 ? cells[place] : next?.querySelectorAll<HTMLElement>('td[data-fact]')[cells.indexOf(cell)]
      if (!target) return
      target.focus({ preventScroll: true })
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      onFocusCell(target.dataset['fact'] ?? '', target.dataset['article'] ?? '')
    },
    [table, onFocusCell],
  )
}
