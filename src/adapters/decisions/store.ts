import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DecisionStore, Kept, SignatureStore, StoreFault } from '../../core/review/edit-ports.ts'
import { type Act, type Editor, type History, united } from '../../core/review/history.ts'
import type { Decided, DecisionArchive } from '../../core/story/backup.ts'
import type { SignOff } from '../../core/story/types.ts'

const NAME = 'tabayyun-desk'
const VERSION = 3

interface Schema extends DBSchema {
  acts: { key: [string, string]; value: { story: string; id: string; act: Act }; indexes: { story: string } }
  editor: { key: string; value: Editor }
  signatures: { key: string; value: SignOff }
  blind: { key: string; value: boolean }
}

type Database = IDBPDatabase<Schema>

/** An editor's acts in the browser's own database. Each is a record of its own, so that no window overwrites another's. */
export function createDecisionStore(): DecisionStore & SignatureStore & DecisionArchive {
  let opened: Promise<Database> | null = null
  const db = (): Promise<Database> => {
    opened ??= open(() => {
      opened = null
    })
    return opened
  }
  const attempt = async <T>(work: (database: Database) => Promise<T>): Promise<Kept<T>> => {
    try {
      return { ok: true, value: await work(await db()) }
    } catch (error) {
      opened = null
      return { ok: false, fault: faultOf(error) }
    }
  }
  return {
    read: (key) => attempt(async (database) => inOrder(await database.getAllFromIndex('acts', 'story', key))),
    readOthers: (key) =>
      attempt(async (database) => {
        const prefix = key.slice(0, key.lastIndexOf('@') + 1)
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`)
        const all = await database.getAllFromIndex('acts', 'story', range)
        return inOrder(all.filter(({ story }) => story !== key))
      }),
    add: (key, acts) =>
      attempt(async (database) => {
        const work = database.transaction('acts', 'readwrite', { durability: 'strict' })
        for (const act of acts) void work.store.put({ story: key, id: act.id, act })
        await work.done
        tell(key)
        return null
      }),
    editor: () => attempt(async (database) => (await database.get('editor', 'me')) ?? null),
    keepEditor: (editor) =>
      attempt(async (database) => {
        await database.put('editor', editor, 'me')
        return null
      }),
    isBlind: (key) => attempt(async (database) => (await database.get('blind', key)) ?? false),
    keepBlind: (key, isBlind) =>
      attempt(async (database) => {
        await database.put('blind', isBlind, key)
        tell(key)
        return null
      }),
    signature: (story) => attempt(async (database) => (await database.get('signatures', story)) ?? null),
    keepSignature: (story, signature) =>
      attempt(async (database) => {
        if (signature === null) await database.delete('signatures', story)
        else await database.put('signatures', signature, story)
        return null
      }),
    everything: () =>
      attempt(async (database) => {
        const [rows, stories, signatures] = await Promise.all([
          database.getAll('acts'),
          database.getAllKeys('signatures'),
          database.getAll('signatures'),
        ])
        return {
          acts: rows.map(({ story, act }) => ({ story, act })),
          signatures: signatures.map((signature, n) => ({ story: stories[n] ?? '', signature })),
        }
      }),
    addMissing: (decided) => attempt((database) => addMissing(database, decided)),
    watch,
  }
}

/** Nothing that is here is written over: an act or a signature that stands stays as it is. */
async function addMissing(database: Database, { acts, signatures }: Decided): Promise<null> {
  const work = database.transaction(['acts', 'signatures'], 'readwrite', { durability: 'strict' })
  const [kept, signed] = [work.objectStore('acts'), work.objectStore('signatures')]
  for (const { story, act } of acts) {
    if ((await kept.getKey([story, act.id])) === undefined) void kept.put({ story, id: act.id, act })
  }
  for (const { story, signature } of signatures) {
    if ((await signed.getKey(story)) === undefined) void signed.put(signature, story)
  }
  await work.done
  for (const story of new Set(acts.map((row) => row.story))) tell(story)
  return null
}

const inOrder = (rows: readonly { readonly act: Act }[]): History =>
  united(
    rows.map(({ act }) => act),
    [],
  )

/** One step a version, in order; what a step has made is never made again. */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
  function actsAndEditor(database) {
    database.createObjectStore('acts', { keyPath: ['story', 'id'] }).createIndex('story', 'story')
    database.createObjectStore('editor')
  },
  function signatures(database) {
    database.createObjectStore('signatures')
  },
  function blindReviews(database) {
    database.createObjectStore('blind')
  },
]

const open = (onClosed: () => void): Promise<Database> =>
  openDB<Schema>(NAME, VERSION, {
    upgrade(database, before) {
      for (const migrate of MIGRATIONS.slice(before)) migrate(database)
    },
    blocking(_, __, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      onClosed()
    },
    terminated: onClosed,
  })

/** The browser's own names for «no room» and «not here». */
export function faultOf(error: unknown): StoreFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  const isAbsent = error instanceof ReferenceError || error instanceof TypeError
  return isAbsent || name === 'SecurityError' || name === 'InvalidStateError' ? 'unavailable' : 'failed'
}

const CHANNEL = 'tabayyun-desk'

function tell(key: string): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(key)
  channel.close()
}

/** Where windows cannot talk to each other, coming back to this one is the time to look. */
function watch(key: string, onAdded: () => void): () => void {
  window.addEventListener('focus', onAdded)
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL)
  channel?.addEventListener('message', ({ data }) => {
    if (data === key) onAdded()
  })
  return () => {
    window.removeEventListener('focus', onAdded)
    channel?.close()
  }
}
