import { useCallback, useMemo, useSyncExternalStore } from 'react'

/** The width that a page drawn beforehand was drawn for, in pixels; a reader's page takes it over and then looks for itself. */
let drawnFor = 1440
export const PAGE_WIDTHS = { narrow: 390, wide: 1440 } as const

export function drawFor(page: keyof typeof PAGE_WIDTHS): void {
  drawnFor = PAGE_WIDTHS[page]
}

const REM = 16

/** Whether a query about the width holds at the width drawn for. Others are taken not to. */
function heldWhenDrawn(query: string): boolean {
  const [, bound, size, unit] = /^\((min|max)-width: ([\d.]+)(px|rem)\)$/.exec(query) ?? []
  if (!size) return false
  const pixels = Number(size) * (unit === 'rem' ? REM : 1)
  return bound === 'min' ? drawnFor >= pixels : drawnFor <= pixels
}

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const list = useMemo(() => (typeof window === 'undefined' ? null : window.matchMedia(query)), [query])
  const subscribe = useCallback(
    (onChange: () => void) => {
      list?.addEventListener('change', onChange)
      return () => list?.removeEventListener('change', onChange)
    },
    [list],
  )
  return useSyncExternalStore(
    subscribe,
    () => list?.matches ?? heldWhenDrawn(query),
    () => heldWhenDrawn(query),
  )
}
