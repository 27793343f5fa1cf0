import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react'
import type { Density } from '@/state/view.ts'
import type { GridSource, Sizes } from './source.ts'
import { GridWindow } from './window.ts'

/** In multiples of the reader's own letter size. */
const REM: Readonly<Record<Density, Sizes>> = {
  roomy: { head: 3.5, band: 2.25, row: 7, fact: 19.5, outlet: 11.5 },
  tight: { head: 3.5, band: 2, row: 4.75, fact: 16, outlet: 10.5 },
}

/** The same for the style sheet. */
export const sizeVariables = (density: Density): CSSProperties =>
  Object.fromEntries(Object.entries(REM[density]).map(([name, rem]) => [`--grid-${name}`, `${rem}rem`]))

function sizesNow(density: Density): Sizes {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const { head, band, row, fact, outlet } = REM[density]
  return { head: head * rem, band: band * rem, row: row * rem, fact: fact * rem, outlet: outlet * rem }
}

/** Builds the window once its elements stand, keeps it in step with scrolling, sizes and what is to be shown. */
export function useGridWindow(source: GridSource, density: Density, corner: string, label: string) {
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const [grid, setGrid] = useState<GridWindow | null>(null)
  useLayoutEffect(() => {
    if (!scroller.current || !body.current) return
    const frame = { scroller: scroller.current, grid: body.current }
    const made = new GridWindow(frame, sizesNow(density), { corner, label })
    setGrid(made)
    const sizes = new ResizeObserver(() => made.measure())
    sizes.observe(frame.scroller)
    sizes.observe(made.panel)
    return () => {
      sizes.disconnect()
      made.dispose()
    }
  }, [density, corner, label])
  useLayoutEffect(() => grid?.show(source), [grid, source])
  return { scroller, body, grid }
}
