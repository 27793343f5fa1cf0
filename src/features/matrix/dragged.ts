import { create } from 'zustand'

/** The outlet whose column is on its way. */
export const useDragged = create<{ readonly id: string | null }>()(() => ({ id: null }))
