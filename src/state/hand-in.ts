import { createContext, useContext } from 'react'
import type { StoreFault } from '../core/review/edit-ports.ts'

/** In the order in which they are offered. */
export const FILE_FORMATS = ['html', 'docx', 'xlsx', 'csv', 'md', 'jsonld', 'claimreview', 'json'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** Handing a story in: a name under it, and files of it. Handed over by `app`. */
export interface HandIn {
  /** Why the last signature could not be kept; it stands on the page all the same. */
  readonly fault: StoreFault | null
  readonly sign: (by: string) => void
  readonly withdraw: () => void
  /** Writes the story as shown and hands it to the user; rejects when the writing breaks off. */
  readonly download: (format: FileFormat, lang: 'ar' | 'en') => Promise<void>
}

export const HandInContext = createContext<HandIn | null>(null)

export function useHandIn(): HandIn {
  const handIn = useContext(HandInContext)
  if (!handIn) throw new Error('Handing in is handed over by app before any feature is rendered')
  return handIn
}
