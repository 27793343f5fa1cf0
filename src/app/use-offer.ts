import { useCallback } from 'react'
import { openStory } from '@/adapters/story/fetch.ts'
import type { Story } from '@/core/story/types.ts'
import { useApp } from '@/state/store.ts'
import { FRESH } from './use-shelf.ts'

/** Takes a chosen file whole, or says why not and leaves the page as it is. */
export function useOffer(announce: (message: string) => void, opened: (story: Story) => string) {
  return useCallback(
    async (text: string) => {
      const loaded = await openStory(text)
      if (!loaded.ok) return useApp.getState().refuse(loaded.fault)
      useApp.getState().change({ ...FRESH, screen: 'compare' })
      useApp.getState().show({ ...loaded, status: 'ready' })
      announce(opened(loaded.story))
    },
    [announce, opened],
  )
}
