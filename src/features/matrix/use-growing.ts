import { startTransition, useEffect, useState } from 'react'

/** Rows of the first drawing: more than a screen holds. */
const FIRST = 12
const STEP = 8

/** Runs when the page has nothing better to do, in a slice of its own. */
function later(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const wait = setTimeout(run, 0)
    return () => clearTimeout(wait)
  }
  const handle = requestIdleCallback(run, { timeout: 300 })
  return () => cancelIdleCallback(handle)
}

/**
 * How many of `total` rows to draw: a screenful at once, the rest in slices
 * that leave the page free in between. Once all stand, all stand at once.
 */
export function useGrowing(total: number, atLeast: number): number {
  const [count, setCount] = useState(FIRST)
  const isWhole = count >= total
  useEffect(() => (isWhole ? undefined : later(() => startTransition(() => setCount(count + STEP)))), [count, isWhole])
  return isWhole ? total : Math.max(count, atLeast)
}
