import { type RefObject, useEffect } from 'react'
import { keepInView } from './keep-in-view.ts'

/** Shows what is marked `data-current`: what one came from, and what one steps to. `current` names it. */
export function useCurrentInView(view: RefObject<HTMLElement | null>, current: string | null): void {
  useEffect(() => {
    if (current === null) return
    return keepInView(() => view.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'center' }))
  }, [view, current])
}
