import { type Remote, wrap } from 'comlink'
import type { Shelf } from '@/state/library.ts'
import type { SearchWorker } from './search.worker.ts'

let worker: Remote<SearchWorker> | null = null

/** One worker for as long as the page is open: it keeps what it has read. It starts with the first search. */
export const searchHere: Shelf['search'] = (query) => {
  worker ??= wrap<SearchWorker>(new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' }))
  return worker.search(query)
}
