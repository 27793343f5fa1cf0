import { create } from 'zustand'

/** An address that came with a story in it, until the reader has decided what becomes of it. */
export const useArrival = create<{ readonly hash: string | null }>()(() => ({ hash: null }))

export const arrive = (hash: string | null): void => useArrival.setState({ hash })
