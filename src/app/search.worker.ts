import { expose } from 'comlink'
import { createLibrary } from '@/adapters/library/store.ts'
import type { Kept } from '@/core/review/edit-ports.ts'
import { type FoundOnShelf, type SearchedStory, searched, searchShelf } from '@/core/search/shelf.ts'
import type { StoryHead } from '@/core/story/library-ports.ts'

const library = createLibrary()
/** What has been read, until it changes. */
const held = new Map<string, SearchedStory>()

/** Reads what has changed since the last search, and nothing else. */
async function upToDate(heads: readonly StoryHead[]): Promise<readonly SearchedStory[]> {
  const kept = new Set(heads.map(({ id }) => id))
  for (const id of held.keys()) if (!kept.has(id)) held.delete(id)
  const stories: SearchedStory[] = []
  for (const head of heads) {
    const known = held.get(head.id)
    const story = known?.head.changed === head.changed ? known : await readStory(head)
    if (!story) continue
    held.set(head.id, story)
    stories.push(story)
  }
  return stories
}

async function readStory(head: StoryHead): Promise<SearchedStory | null> {
  const read = await library.read(head.id)
  return read.ok && read.value ? searched(head, read.value.own) : null
}

const api = {
  search: async (query: string): Promise<Kept<FoundOnShelf>> => {
    const heads = await library.list()
    return heads.ok ? { ok: true, value: searchShelf(await upToDate(heads.value), query) } : heads
  },
}
export type SearchWorker = typeof api

expose(api)
