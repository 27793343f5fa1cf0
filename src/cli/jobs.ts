/** Pieces of work that may wait for their turn, for each worker: enough to keep all busy behind one slow piece. */
const AHEAD = 3

/**
 * Hands items to `work`, at most `width` at a time, and the results to `emit`
 * in the order of the items. Reads no further than `width` × 3 items ahead of
 * what has been emitted, so that memory stays level behind a slow reader.
 *
 * Rejects with the first failure of the source, `work` or `emit`; then nothing
 * more is read or emitted.
 */
export async function runOrdered<T, R>(
  source: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  width: number,
  emit: (result: R) => Promise<void>,
): Promise<void> {
  const waiting: Promise<R>[] = []
  const free = new Gate(width)
  const emitFirst = async () => {
    const first = waiting.shift()
    if (first) await emit(await first)
  }
  for await (const item of source) {
    waiting.push(free.pass(() => work(item)))
    // A failure is met when its turn comes; until then it must not count as unhandled.
    waiting.at(-1)?.catch(() => undefined)
    if (waiting.length >= (width === 1 ? 1 : width * AHEAD)) await emitFirst()
  }
  while (waiting.length > 0) await emitFirst()
}

/** Lets `width` run at once; the others queue in the order they came. */
class Gate {
  readonly #queue: (() => void)[] = []
  #free: number

  constructor(width: number) {
    this.#free = width
  }

  async pass<R>(run: () => Promise<R>): Promise<R> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#queue.push(resolve))
    else this.#free--
    try {
      return await run()
    } finally {
      const next = this.#queue.shift()
      if (next) next()
      else this.#free++
    }
  }
}
