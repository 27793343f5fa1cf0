import { fetchStory } from '@/adapters/story/fetch.ts'
import { createDrawer } from '@/adapters/training/drawer.ts'
import { carriesExercise, exerciseLinkPart, exerciseOfLink, type Texts } from '@/adapters/training/link.ts'
import { lockKey, unlockKey } from '@/adapters/training/lock.ts'
import { createNotebook } from '@/adapters/training/notebook.ts'
import type { Locksmith } from '@/state/trainer.ts'
import { FIRST_STORY } from './first-story.ts'

/** The demonstration comes with every copy of the page. */
async function textsHere(): Promise<Texts> {
  const loaded = await fetchStory(FIRST_STORY)
  return new Map(loaded.ok ? loaded.story.articles.map(({ id, text }) => [id, text]) : [])
}

export const locksmith: Locksmith = {
  lock: lockKey,
  unlock: unlockKey,
  notebook: createNotebook(() => window.localStorage),
  drawer: createDrawer(() => window.localStorage),
  linkTo: async (exercise) => {
    const part = await exerciseLinkPart(exercise, await textsHere())
    return part === null ? null : new URL(`#${part}`, window.location.href).href
  },
  carries: carriesExercise,
  readLink: async (hash) => exerciseOfLink(hash, await textsHere()),
}
