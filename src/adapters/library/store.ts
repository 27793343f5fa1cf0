import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Kept } from '../../core/review/edit-ports.ts'
import type { KeptStory, Library, Saved, StoryHead } from '../../core/story/library-ports.ts'
import type { OwnStory } from '../../core/story/own.ts'
import { faultOf } from '../decisions/store.ts'

const NAME = 'tabayyun-library'
const CHANNEL = NAME
const VERSION = 1

interface Schema extends DBSchema {
  /** Small, so that a list never reads a text. */
  heads: { key: string; value: StoryHead & { readonly revision: number } }
  stories: { key: string; value: OwnStory }
  built: { key: string; value: string }
}

type Database = IDBPDatabase<Schema>
const STORES = ['heads', 'stories', 'built'] as const

/** A user's stories in the browser's own database: articles, what was built of them, and a short head for lists. */
export function createLibrary(): Library {
  let opened: Promise<Database> | null = null
  const forget = () => {
    opened = null
  }
  const db = (): Promise<Database> => {
    opened ??= open(forget)
    return opened
  }
  const attempt = async <T>(work: (database: Database) => Promise<T>): Promise<Kept<T>> => {
    try {
      return { ok: true, value: await work(await db()) }
    } catch (error) {
      forget()
      return { ok: false, fault: faultOf(error) }
    }
  }
  return {
    list: () => attempt(async (database) => latestFirst(await database.getAll('heads'))),
    read: (id) => attempt((database) => read(database, id)),
    save: async (story, changed) => {
      const kept = await attempt((database) => save(database, story, changed))
      return kept.ok ? kept.value : kept
    },
    remove: (id) =>
      attempt(async (database) => {
        const work = database.transaction(STORES, 'readwrite', { durability: 'strict' })
        for (const store of STORES) void work.objectStore(store).delete(id)
        await work.done
        tell()
        return null
      }),
    watch,
  }
}

const latestFirst = (heads: readonly StoryHead[]): readonly StoryHead[] =>
  [...heads].sort((a, b) => (a.changed < b.changed ? 1 : -1))

async function read(database: Database, id: string): Promise<KeptStory | null> {
  const work = database.transaction(STORES)
  const [head, own, built] = await Promise.all([
    work.objectStore('heads').get(id),
    work.objectStore('stories').get(id),
    work.objectStore('built').get(id),
  ])
  return head && own ? { own, revision: head.revision, built: built ?? null } : null
}

/** All or nothing: the three records of a story never tell of different states. */
async function save(database: Database, { own, revision, built }: KeptStory, changed: string): Promise<Saved> {
  const work = database.transaction(STORES, 'readwrite', { durability: 'strict' })
  const heads = work.objectStore('heads')
  const before = await heads.get(own.id)
  if ((before?.revision ?? 0) !== revision) {
    await work.done
    return { ok: false, fault: 'conflict' }
  }
  const { id, title, articles } = own
  const secret = own.confidential ? { isConfidential: true as const } : {}
  const head = {
    ...{ id, title, articles: articles.length, changed, isCompared: built !== null, revision: revision + 1 },
    ...secret,
  }
  void heads.put(head, id)
  void work.objectStore('stories').put(own, id)
  if (built === null) void work.objectStore('built').delete(id)
  else void work.objectStore('built').put(built, id)
  await work.done
  tell()
  return { ok: true, revision: revision + 1 }
}

const open = (onClosed: () => void): Promise<Database> =>
  openDB<Schema>(NAME, VERSION, {
    upgrade(database) {
      for (const store of STORES) database.createObjectStore(store)
    },
    blocking(_, __, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      onClosed()
    },
    terminated: onClosed,
  })

function tell(): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
}

/** Where windows cannot talk to each other, coming back to this one is the time to look. */
function watch(onChanged: () => void): () => void {
  window.addEventListener('focus', onChanged)
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL)
  channel?.addEventListener('message', onChanged)
  return () => {
    window.removeEventListener('focus', onChanged)
    channel?.close()
  }
}
