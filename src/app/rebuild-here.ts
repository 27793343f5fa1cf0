import { proxy, type Remote, wrap } from 'comlink'
import type { DraftCheck } from '@/core/draft/check.ts'
import type { Rebuild, Rebuilt } from '@/core/story/ports.ts'
import type { CheckDraft } from '@/state/draft.ts'
import type { Shelf } from '@/state/library.ts'
import type { RebuildWorker } from './rebuild.worker.ts'

/** One worker for one work; it ends with its work, whichever way that ends. */
function inWorker<T>(work: (rules: Remote<RebuildWorker>) => Promise<T>) {
  const worker = new Worker(new URL('./rebuild.worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
  })
  return {
    result: Promise.race([work(wrap<RebuildWorker>(worker)), broken]).finally(() => worker.terminate()),
    cancel: () => worker.terminate(),
  }
}

export const rebuildHere: Rebuild = (fileText, onStep) =>
  inWorker<Rebuilt>(async (rules) => rules.rebuild(fileText, proxy(onStep)))

export const buildHere: Shelf['build'] = (own, onStep) =>
  inWorker<string>(async (rules) => rules.buildOwn(own, proxy(onStep)))

export const checkDraftHere: CheckDraft = (asked, onStep) =>
  inWorker<DraftCheck | null>(async (rules) => rules.draftCheck(asked, proxy(onStep)))
