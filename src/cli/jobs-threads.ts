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

/** Starts `width` threads of this same program; `answer` must be called for at most `width` batches at a time. */
export function openThreads(width: number): Threads {
  const program = pathToFileURL(process.argv[1] ?? '')
  const idle = Array.from({ length: width }, () => new Worker(program))
  const all = [...idle]
  return {
    answer: async (batch) => {
      const worker = idle.pop()
      if (!worker) throw new Error('more batches at a time than threads')
      const answer = await ask(worker, batch)
      idle.push(worker)
      return answer
    },
    close: () => {
      for (const worker of all) void worker.terminate()
    },
  }
}

function ask(worker: Worker, { first, lines }: Batch): Promise<Answer> {
  const own = lines.map((line) => line && Uint8Array.from(line))
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off('message', done)
      worker.off('error', failed)
      worker.off('exit', ended)
    }
    const done = (answer: Answer) => {
      settle()
      resolve(answer)
    }
    const failed = (error: unknown) => {
      settle()
      reject(error)
    }
    const ended = (code: number) => failed(new Error(`a thread ended with code ${code}`))
    worker.on('message', done)
    worker.on('error', failed)
    worker.on('exit', ended)
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
    const own = Uint8Array.from(bytes)
    parentPort?.postMessage({ bytes: own, bad }, [own.buffer])
  })
}
