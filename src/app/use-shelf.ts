import { useMemo } from 'react'
import { createLibrary } from '@/adapters/library/store.ts'
import { openStory } from '@/adapters/story/fetch.ts'
import type { ReadFile } from '@/core/article/imported.ts'
import type { LoadedStory, StoryFault } from '@/core/story/ports.ts'
import type { Shelf } from '@/state/library.ts'
import { useApp } from '@/state/store.ts'
import { NO_FILTER, type View } from '@/state/view.ts'
import { awaitPage, bookmarklet } from './handed-page.ts'
import { randomId } from './random-id.ts'
import { buildHere } from './rebuild-here.ts'
import { saveFile } from './save-file.ts'
import { searchHere } from './search-here.ts'
import { decisionStore } from './use-desk.ts'

export const library = createLibrary()

/** Nothing of one story's view fits another's. */
export const FRESH = {
  ...NO_FILTER,
  fact: null,
  article: null,
  order: [],
  hidden: [],
  pinned: [],
  pair: [],
  folded: [],
  of: null,
  beside: [],
  edit: null,
  at: null,
} as const satisfies Partial<View>

/** A story of the shelf as it was last built. */
export async function loadOwn(id: string): Promise<LoadedStory> {
  const fail = (code: StoryFault['code'], detail: string): LoadedStory => ({ ok: false, fault: { code, detail } })
  const kept = await library.read(id)
  if (!kept.ok) return fail('storage', kept.fault)
  return kept.value?.built ? openStory(kept.value.built) : fail('not-here', id)
}

async function show(id: string, text: string): Promise<void> {
  const { change, show: put, refuse } = useApp.getState()
  const loaded = await openStory(text)
  if (!loaded.ok) refuse(loaded.fault)
  else {
    put({ ...loaded, status: 'ready' })
    change({ ...FRESH, story: id, screen: 'compare' })
  }
}

let reader: Promise<ReadFile> | null = null

/** The libraries that read files come with the first file. */
const readFile: ReadFile = async (name, bytes) => {
  reader ??= import('@/adapters/import/browser.ts').then(({ createBrowserReader }) => createBrowserReader())
  return (await reader)(name, bytes)
}

const now = (): string => new Date().toISOString()
const newId = (): string => `s${randomId().slice(0, 12)}`

/** What packs and unpacks comes when it is first asked for. */
const archive: Shelf['archive'] = {
  save: async () => (await archiving()).save(),
  open: async (bytes) => (await archiving()).open(bytes),
  restore: async (choices) => (await archiving()).restore(choices),
}
const archiving = async (): Promise<Shelf['archive']> => {
  const { createArchive } = await import('@/adapters/library/archive.ts')
  return createArchive({ library, decisions: decisionStore, newId, now })
}

export function useShelfHere(): Shelf {
  return useMemo(
    () => ({
      library,
      readFile,
      build: buildHere,
      open: (id) => useApp.getState().change({ ...FRESH, story: id, screen: 'compare' }),
      openAt: (id, article, at) => useApp.getState().change({ ...FRESH, story: id, screen: 'reader', article, at }),
      search: searchHere,
      show,
      decisionsOn: async (story) => {
        const kept = await decisionStore.readOthers(`${story}@`)
        return kept.ok ? kept.value : []
      },
      archive,
      awaitPage,
      bookmarklet,
      now,
      newId,
      linkTo: async (own) => {
        const { linkPartOf } = await import('@/adapters/story/link.ts')
        const part = await linkPartOf(own)
        return part === null ? null : new URL(`#${part}`, window.location.href).href
      },
      readLink: async (hash) => (await import('@/adapters/story/link.ts')).storyOfLink(hash),
      download: saveFile,
    }),
    [],
  )
}
