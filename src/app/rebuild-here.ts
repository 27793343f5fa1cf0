import { proxy, wrap } from 'comlink'
import type { Rebuild } from '@/core/story/ports.ts'
import type { RebuildWorker } from './rebuild.worker.ts'

/** One worker for one build; it ends with its build, whichever way that ends. */
export const rebuildHere: Rebuild = (fileText, onStep) => {
  const worker = new Worker(new URL('./rebuild.worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
  })
  const built = wrap<RebuildWorker>(worker).rebuild(fileText, proxy(onStep))
  return {
    result: Promise.race([built, broken]).finally(() => worker.terminate()),
    cancel: () => worker.terminate(),
  }
}
