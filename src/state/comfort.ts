import { create } from 'zustand'
import type { Comfort } from '../core/story/ports.ts'

interface ComfortState {
  readonly comfort: Comfort
  readonly choose: (patch: Partial<Comfort>) => void
}

/** The reader's comfort on the page; `app` reads it from this machine and keeps what changes. */
export const useComfort = create<ComfortState>()((set) => ({
  comfort: { colours: 'system', contrast: 'system', calendar: 'gregorian' },
  choose: (patch) => set(({ comfort }) => ({ comfort: { ...comfort, ...patch } })),
}))
