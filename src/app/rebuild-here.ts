import { proxy, type Remote, wrap } from 'comlink'
import type { DraftCheck } from '@/core/draft/check.ts'
import type { Rebuild, Rebuilt } from '@/core/story/ports.ts'
import type { CheckDraft } from '@/state/draft.ts'
import type { Shelf } from '@/state/library.ts'
import type { RebuildWorker } from './rebuild.worker.ts'

interface Hand {
  readonly worker: Worker
  readonly rules: Remote<RebuildWorker>
}

function hire(): Hand {
  const worker = new Worker(new URL('./rebuild.worker.ts', import.meta.url), { type: 'module' })
  return { worker, rules: wrap<RebuildWorker>(worker) }
}

/**
 * The worker that waits for the next work: its lexicon stands, and it remembers
 * the articles that it has read. After a while its memory is given back.
 */
let waiting: { readonly hand: Hand; readonly end: number } | null = null
const PATIENCE_MS = 180_000

function take(): Hand {
  const { hand, end } = waiting ?? { hand: hire(), end: 0 }
  clearTimeout(end)
  waiting = null
  return hand
}

function giveBack(hand: Hand): void {
  if (waiting) {
    hand.worker.terminate()
    return
  }
  const end = window.setTimeout(() => {
    waiting = null
    hand.worker.terminate()
  }, PATIENCE_MS)
  waiting = { hand, end }
}

/** One work at a time for a worker; what breaks off or is given up ends the worker with it. */
function inWorker<T>(work: (rules: Remote<RebuildWorker>) => Promise<T>) {
  const hand = take()
  const { worker } = hand
  const ending = new AbortController()
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { signal: ending.signal })
  })
  const end = (): void => {
    if (!ending.signal.aborted) worker.terminate()
    ending.abort()
  }
  const done = (result: T): T => {
    if (!ending.signal.aborted) giveBack(hand)
    ending.abort()
    return result
  }
  const failed = (error: unknown): never => {
    end()
    throw error
  }
  return { result: Promise.race([work(hand.rules), broken]).then(done, failed), cancel: end }
}

export const rebuildHere: Rebuild = (fileText, onStep) =>
  inWorker<Rebuilt>(async (rules) => rules.rebuild(fileText, proxy(onStep)))

export const buildHere: Shelf['build'] = (own, onStep) =>
  inWorker<string>(async (rules) => rules.buildOwn(own, proxy(onStep)))

export const checkDraftHere: CheckDraft = (asked, onStep) =>
  inWorker<DraftCheck | null>(async (rules) => rules.draftCheck(asked, proxy(onStep)))
