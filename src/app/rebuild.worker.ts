import { expose } from 'comlink'
import { rebuild } from './rebuild.ts'

/** The whole of the extraction and comparison, off the page's own thread. */
const api = { rebuild }
export type RebuildWorker = typeof api

expose(api)
