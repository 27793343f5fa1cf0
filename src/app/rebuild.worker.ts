import { expose } from 'comlink'
import { buildOwn } from './build-own.ts'
import { desk } from './desk-worker.ts'
import { draftCheck } from './draft-check.ts'
import { rebuild } from './rebuild.ts'

/** The whole of the extraction and comparison, off the page's own thread. */
const api = { rebuild, buildOwn, draftCheck, ...desk }
export type RebuildWorker = typeof api

expose(api)
