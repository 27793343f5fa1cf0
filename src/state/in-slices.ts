import { useEffect, useMemo, useState } from 'react'

/** Takes items one by one and has a result when all are in. */
export interface Tally<Item, Result> {
  readonly add: (item: Item) => void
  readonly result: () => Result
}

/** Half of what a frame has room for. */
const SLICE = 8

/** A list being worked through; it goes on where it stopped. */
class Work<Item, Result> {
  result: Result | null = null
  private next = 0
  private readonly items: readonly Item[]
  private readonly tally: Tally<Item, Result>

  constructor(items: readonly Item[], tally: Tally<Item, Result>) {
    this.items = items
    this.tally = tally
  }

  /** @returns whether it is done */
  go(): boolean {
    const until = performance.now() + SLICE
    while (this.next < this.items.length && performance.now() < until) this.tally.add(this.items[this.next++] as Item)
    if (this.next < this.items.length) return false
    this.result ??= this.tally.result()
    return true
  }
}

/**
 * Works through a long list between frames, so that the page answers meanwhile;
 * a short one is done at once.
 * @param start makes an empty tally; what it depends on, it must be remade for (`useCallback`)
 * @returns null until all items are in
 */
export function useInSlices<Item, Result>(items: readonly Item[], start: () => Tally<Item, Result>): Result | null {
  const work = useMemo(() => {
    const begun = new Work(items, start())
    begun.go()
    return begun
  }, [items, start])
  const [, setDone] = useState<Work<Item, Result> | null>(null)
  useEffect(() => {
    if (work.result !== null) return
    let timer = setTimeout(function slice() {
      if (work.go()) setDone(work)
      else timer = setTimeout(slice)
    })
    return () => clearTimeout(timer)
  }, [work])
  return work.result
}
