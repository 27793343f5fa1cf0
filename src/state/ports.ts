import { createContext, useContext } from 'react'
import type { Wording } from '../core/story/ports.ts'
import type { Story } from '../core/story/types.ts'

/** What features may ask of the world around them. Handed over by `app`. */
export interface Ports {
  readonly wording: Wording
  readonly story: Story
  readonly copy: (text: string) => Promise<boolean>
  /** A table in both forms that a clipboard keeps; it may be worked out after the press. */
  readonly copyTable: (make: () => Promise<{ readonly html: string; readonly text: string }>) => Promise<boolean>
  /** Says something once, politely, to people who hear the page. */
  readonly announce: (message: string) => void
  /** Full address of a cell, for a citation. */
  readonly linkTo: (fact: string, article: string | null) => string
}

export const PortsContext = createContext<Ports | null>(null)

export function usePorts(): Ports {
  const ports = useContext(PortsContext)
  if (!ports) throw new Error('Ports are handed over by app before any feature is rendered')
  return ports
}
