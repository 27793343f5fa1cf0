import { useEffect } from 'react'
import { useApp } from '@/state/store.ts'
import { SEARCH_ID } from './search-box.tsx'

interface Actions {
  readonly onStep: (step: 1 | -1) => void
  readonly onHelp: () => void
  readonly onPalette: () => void
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=radio]), textarea, select'))

const isInDialog = (): boolean => document.querySelector('[role="dialog"]') !== null

/** From anywhere, even while typing. */
const isPalette = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && event.code === 'KeyK'

/** Keys are read by place, not by letter: an Arabic layout gives other letters for the same keys. */
function actionFor(event: KeyboardEvent, { onStep, onHelp }: Actions): (() => void) | null {
  if (event.code === 'KeyJ') return () => onStep(1)
  if (event.code === 'KeyK') return () => onStep(-1)
  if (event.key === '?' || event.key === '؟') return onHelp
  if (event.key === '/' || event.code === 'Slash') return () => document.getElementById(SEARCH_ID)?.focus()
  if (event.key === 'Escape') return close
  return null
}

/** Folds the open row; in the reader the article stays. */
function close() {
  const { view, change } = useApp.getState()
  change(view.screen === 'compare' ? { fact: null, article: null } : { fact: null })
}

export function useShortcuts(actions: Actions): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isPalette(event) && !isInDialog()) {
        event.preventDefault()
        return actions.onPalette()
      }
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || isInDialog()) return
      const action = actionFor(event, actions)
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [actions])
}
