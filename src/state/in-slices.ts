import { useEffect, useState } from 'react'

/** Takes items one by one and has a result when all are in. */
export interface Tally<Item, Result> {
  readonly add: (item: Item) => void
  readonly result: () => Result
}

/** Half of what a frame has room for. */
const SLICE = 8

/**
 * Works through a long list between frames, so that the page answers meanwhile.
 * @param start makes an empty tally; what it depends on, it must be remade for (`useCallback`)
 * @returns null until all items are in
 */
export function useInSlices<Item, Result>(items: readonly Item[], start: () => Tally<Item, Result>): Result | null {
  const [result, setResult] = useState<Result | null>(null)
  useEffect(() => {
    const tally = start()
    let next = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const slice = () => {
      const until = performance.now() + SLICE
      while (next < items.length && performance.now() < until) tally.add(items[next++] as Item)
      if (next < items.length) timer = setTimeout(slice)
      else setResult(tally.result())
    }
    setResult(null)
    slice()
    return () => clearTimeout(timer)
  }, [items, start])
  return result
}
