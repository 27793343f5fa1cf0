import { createStore, useStore } from 'zustand'
import type { StoryFault } from '../core/story/ports.ts'
import type { Story } from '../core/story/types.ts'
import { DEFAULT_VIEW, type View } from './view.ts'

export type Loading =
  | { readonly status: 'loading' }
  /** `text`: the file as it was read, byte for byte, for building it again. */
  | { readonly status: 'ready'; readonly story: Story; readonly text: string }
  | { readonly status: 'failed'; readonly fault: StoryFault }

interface AppState {
  readonly view: View
  readonly loading: Loading
  /** A file that was offered and refused; the story on the page stays as it is. */
  readonly refused: StoryFault | null
  readonly change: (patch: Partial<View>) => void
  readonly show: (loading: Loading) => void
  readonly refuse: (fault: StoryFault | null) => void
}

/** A passage that one was led to is left with its place. */
const left = (patch: Partial<View>): Partial<View> =>
  'screen' in patch || 'fact' in patch || 'article' in patch || 'story' in patch ? { at: null } : {}

const store = createStore<AppState>()((set) => ({
  view: DEFAULT_VIEW,
  loading: { status: 'loading' },
  refused: null,
  change: (patch) => set((state) => ({ view: { ...state.view, ...left(patch), ...patch } })),
  show: (loading) => set({ loading, refused: null }),
  refuse: (refused) => set({ refused }),
}))

/** The first drawing of a page that was drawn beforehand is of the state as it is, not as it began. */
const api = { ...store, getInitialState: store.getState }

export const useApp = Object.assign(<T>(select: (state: AppState) => T): T => useStore(api, select), store)

export const useView = (): View => useApp((state) => state.view)
export const useChange = (): AppState['change'] => useApp((state) => state.change)
