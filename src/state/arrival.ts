import { create } from 'zustand'
import type { ImportedArticle } from '../core/article/imported.ts'

/** An address that came with a story in it, until the reader has decided what becomes of it. */
export const useArrival = create<{ readonly hash: string | null }>()(() => ({ hash: null }))

export const arrive = (hash: string | null): void => useArrival.setState({ hash })

/** An article that was brought in from elsewhere and goes into the next story that is opened for writing. */
export const useHanded = create<{ readonly articles: readonly ImportedArticle[] }>()(() => ({ articles: [] }))

export const hand = (articles: readonly ImportedArticle[]): void => useHanded.setState({ articles })
