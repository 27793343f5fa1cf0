import { useLayoutEffect, useRef, useState } from 'react'
import type { GridSource, Sizes } from './source.ts'
import { GridWindow } from './window.ts'

const REM: Sizes = { head: 3.5, band: 2.25, row: 7, fact: 19.5, outlet: 11.5 }

/** In pixels of the reader's own letter size. */
function sizesNow(): Sizes {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const { head, band, row, fact, outlet } = REM
  return { head: head * rem, band: band * rem, row: row * rem, fact: fact * rem, outlet: outlet * rem }
}

/** Builds the window once its elements stand, keeps it in step with scrolling, sizes and what is to be shown. */
export function useGridWindow(source: GridSource, corner: string, label: string) {
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const grid = useRef<GridWindow>(null)
  const [home, setHome] = useState<HTMLElement | null>(null)
  useLayoutEffect(() => {
    if (!scroller.current || !body.current) return
    const frame = { scroller: scroller.current, grid: body.current }
    const made = new GridWindow(frame, sizesNow(), { corner, label })
    grid.current = made
    setHome(made.panel)
    const sizes = new ResizeObserver(() => made.measure())
    sizes.observe(frame.scroller)
    sizes.observe(made.panel)
    return () => {
      sizes.disconnect()
      made.dispose()
    }
  }, [corner, label])
  useLayoutEffect(() => grid.current?.show(source), [source])
  return { scroller, body, grid, home }
}
