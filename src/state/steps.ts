import { useEffect } from 'react'
import { create } from 'zustand'

export type Step = (step: 1 | -1) => void

const useStepper = create<{ readonly own: Step | null }>()(() => ({ own: null }))

/** What «next» and «previous» mean in a view that does not walk from difference to difference. */
export function useOwnSteps(step: Step): void {
  useEffect(() => {
    useStepper.setState({ own: step })
    return () => useStepper.setState({ own: null })
  }, [step])
}

/** The view's own walk, or null where it has none. */
export const ownSteps = (): Step | null => useStepper.getState().own
