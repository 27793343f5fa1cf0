import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { StoryArticle } from '@/core/story/types.ts'
import { useDragged } from '../dragged.ts'
import type { GridWindow } from './window.ts'

const OutletDrag = lazy(() => import('../outlet-drag.tsx'))
const OutletMenu = lazy(() => import('../outlet-menu.tsx'))

/** A column whose menu is open, and the button that opened it. */
export interface Asked {
  readonly article: string
  readonly button: HTMLElement
}

interface MenuProps {
  readonly grid: GridWindow
  readonly asked: Asked
  readonly onClose: () => void
}

/** The menu of one column; the focus goes back to that column, wherever it stands then. */
export function ColumnMenu({ grid, asked: { article, button }, onClose }: MenuProps) {
  const anchor = useRef<HTMLElement | null>(button)
  useLayoutEffect(() => {
    button.setAttribute('aria-expanded', 'true')
    return () => {
      button.removeAttribute('aria-expanded')
      grid.welcome()
    }
  }, [button, grid])
  return (
    <Suspense fallback={null}>
      <OutletMenu id={article} anchor={anchor} onClose={onClose} />
    </Suspense>
  )
}

interface HandProps {
  readonly grid: GridWindow
  /** Columns in the order shown. */
  readonly articles: readonly StoryArticle[]
}

/** The grip of the column that a hand or the focus is near; while one is dragged, all that it may be put in the place of. */
export function ColumnHands({ grid, articles }: HandProps) {
  const near = useNear(grid)
  const isDragging = useDragged(({ id }) => id !== null)
  useRedrawn(grid, near !== null || isDragging)
  return grid.heads.map((head, place) => {
    const article = articles[head.column]
    if (!article || (place !== near && !(isDragging && grid.isWhole(head)))) return null
    return createPortal(
      <Suspense fallback={null}>
        <OutletDrag article={article} />
      </Suspense>,
      head.home,
      String(place),
    )
  })
}

/** Which of the names in sight the pointer or the focus is at. */
function useNear(grid: GridWindow): number | null {
  const [near, setNear] = useState<number | null>(null)
  useEffect(() => {
    const { header } = grid
    const come = ({ target }: Event) => {
      const place = grid.heads.findIndex(({ element }) => target instanceof Node && element.contains(target))
      if (place >= 0) setNear(place)
    }
    const leave = () => {
      if (!header.contains(document.activeElement)) setNear(null)
    }
    header.addEventListener('pointerover', come)
    header.addEventListener('focusin', come)
    header.addEventListener('pointerleave', leave)
    return () => {
      header.removeEventListener('pointerover', come)
      header.removeEventListener('focusin', come)
      header.removeEventListener('pointerleave', leave)
    }
  }, [grid])
  return near
}

/** Columns may change under a hand that scrolls: what stands over them is drawn anew. */
function useRedrawn(grid: GridWindow, isOn: boolean): void {
  const [, redraw] = useState(0)
  useEffect(() => (isOn ? grid.onColumns(() => redraw((times) => times + 1)) : undefined), [grid, isOn])
}
