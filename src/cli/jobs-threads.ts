import { pathToFileURL } from 'node:url'
import { parentPort, Worker } from 'node:worker_threads'

/** Lines of the input in a row; `first` is the number of the first one, from 1. A line that is too long is null. */
export interface Batch {
  readonly first: number
  readonly lines: readonly (Uint8Array | null)[]
}

export interface Answer {
  readonly bytes: Uint8Array
  /** Lines that were answered with an error. */
  readonly bad: number
}

/** Groups of lines with the number of their first line. */
export async function* batchesOf(groups: AsyncIterable<(Uint8Array | null)[]>): AsyncGenerator<Batch> {
  let first = 1
  for await (const lines of groups) {
    yield { first, lines }
    first += lines.length
  }
}

export interface Threads {
  readonly answer: (batch: Batch) => Promise<Answer>
  readonly close: () => void
}

/**
 * A thread's heap. Left to itself each would let 48 MB of young objects and
 * several times its live data pile up before freeing any. An article that needs
 * more than this ends its thread; `openThreads` then answers its line with an error.
 */
const LIMITS = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 1024 }

/**
 * Starts `width` threads of this same program; `answer` must be called for at
 * most `width` batches at a time. A batch that ends its thread is tried again
 * line by line, so that only the line at fault gets `fail`'s answer.
 */
export function openThreads(width: number, fail: (line: number) => Answer): Threads {
  const program = pathToFileURL(process.argv[1] ?? '')
  const start = () => new Worker(program, { resourceLimits: LIMITS, stderr: true })
  const all = new Set<Worker>()
  const idle: Worker[] = []
  const open = () => {
    const worker = start()
    all.add(worker)
    idle.push(worker)
  }
  for (let n = 0; n < width; n++) open()
  const once = async (batch: Batch): Promise<Answer | null> => {
    const worker = idle.pop()
    if (!worker) throw new Error('more batches at a time than threads')
    const answer = await ask(worker, batch)
    if (answer) idle.push(worker)
    else {
      all.delete(worker)
      open()
    }
    return answer
  }
  const answer = async (batch: Batch): Promise<Answer> => {
    const whole = await once(batch)
    if (whole) return whole
    const parts: Answer[] = []
    for (const [n, line] of batch.lines.entries()) {
      const first = batch.first + n
      parts.push((await once({ first, lines: [line] })) ?? fail(first))
    }
    return { bytes: Buffer.concat(parts.map(({ bytes }) => bytes)), bad: parts.reduce((sum, { bad }) => sum + bad, 0) }
  }
  return {
    answer,
    close: () => {
      for (const worker of all) void worker.terminate()
    },
  }
}

/** Null where the thread ran out of its heap over it; any other end of a thread is a fault of the program and rejects. */
function ask(worker: Worker, { first, lines }: Batch): Promise<Answer | null> {
  const own = lines.map((line) => line && new Uint8Array(line))
  return new Promise((resolve, reject) => {
    const settle = (answer: Answer | null) => {
      worker.off('message', settle)
      worker.off('error', ended)
      resolve(answer)
    }
    const ended = (error: Error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') settle(null)
      else reject(error)
    }
    worker.on('message', settle)
    worker.on('error', ended)
    const batch: Batch = { first, lines: own }
    worker.postMessage(
      batch,
      own.flatMap((line) => (line ? [line.buffer] : [])),
    )
  })
}

/** What a thread does: answers each batch it is sent, until it is closed. */
export function serveThread(answer: (batch: Batch) => Answer): void {
  parentPort?.on('message', (batch: Batch) => {
    const { bytes, bad } = answer(batch)
    const own = new Uint8Array(bytes)
    parentPort?.postMessage({ bytes: own, bad }, [own.buffer])
  })
}
