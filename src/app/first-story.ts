import { fetchStory } from '@/adapters/story/fetch.ts'
import { useApp } from '@/state/store.ts'

export const FIRST_STORY = 'stories/riyadh-talks.json'

let isHere = false

/** Loads the story that a newcomer meets, before the page comes to life. */
export async function fetchFirst(): Promise<void> {
  const loaded = await fetchStory(FIRST_STORY)
  if (!loaded.ok) return
  useApp.getState().show({ ...loaded, status: 'ready' })
  isHere = true
}

/** Whether that story stands already; asked once, because a retry loads it again. */
export function takeFirst(): boolean {
  const was = isHere
  isHere = false
  return was
}
