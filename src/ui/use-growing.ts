import { useEffect, useState } from 'react'

/**
 * How many of `total` parts of a long page to render by now: the first few at
 * once, the rest a few at a time between the reader's doings, never fewer than `least`.
 */
export function useGrowing(total: number, first: number, step: number, least = 0): number {
  const [grown, setGrown] = useState(first)
  const count = Math.min(total, Math.max(grown, least))
  useEffect(() => {
    if (count >= total) return
    const timer = setTimeout(() => setGrown(count + step))
    return () => clearTimeout(timer)
  }, [count, total, step])
  return count
}
