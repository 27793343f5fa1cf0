import { useEffect } from 'react'
import { create } from 'zustand'

/** Where the focus goes once the next view stands: the question of the opened row, or the passage marked in the article. */
export type Landing = 'row' | 'passage'

const useWished = create<{ readonly landing: Landing | null }>()(() => ({ landing: null }))

/** Asked for by a press whose button is gone with the view it stood in. */
export const land = (landing: Landing): void => useWished.setState({ landing })

/** Moves the focus, once, where a press has asked for it. */
export function useLanding(where: Landing, isHere: boolean, focus: () => void): void {
  const landing = useWished((state) => state.landing)
  useEffect(() => {
    if (!isHere || landing !== where) return
    useWished.setState({ landing: null })
    focus()
  })
}
