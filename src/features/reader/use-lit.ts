import { type RefObject, startTransition, useEffect, useLayoutEffect, useState } from 'react'
import { useApp } from '@/state/store.ts'
import { light, relight } from './lit.ts'

/** A reader who steps on quickly is not made to wait for the margin. */
const MARGIN_AFTER_MS = 80

/** Lights the current row's passage as soon as it is chosen, before anything else on the page is worked out. */
export function useLit(article: RefObject<HTMLElement | null>, drawn: unknown): void {
  useLayoutEffect(() => {
    if (drawn && article.current) relight(article.current, useApp.getState().view.fact)
  }, [article, drawn])
  useEffect(() => {
    const show = () => (article.current ? light(article.current, useApp.getState().view.fact) : undefined)
    let end = show()
    const off = useApp.subscribe(({ view }, before) => {
      if (view.fact === before.view.fact) return
      end?.()
      end = show()
    })
    return () => {
      off()
      end?.()
    }
  }, [article])
}

/** The current row as the margin has it: a moment after its passage is lit. */
export function useNoted(): string | null {
  const [noted, setNoted] = useState(() => useApp.getState().view.fact)
  useEffect(() => {
    let wait: ReturnType<typeof setTimeout> | undefined
    const off = useApp.subscribe(({ view }, before) => {
      if (view.fact === before.view.fact) return
      clearTimeout(wait)
      wait = setTimeout(() => startTransition(() => setNoted(view.fact)), MARGIN_AFTER_MS)
    })
    return () => {
      off()
      clearTimeout(wait)
    }
  }, [])
  return noted
}
