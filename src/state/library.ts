import { createContext, useContext } from 'react'
import type { ReadFile } from '../core/article/imported.ts'
import type { Kept } from '../core/review/edit-ports.ts'
import type { History } from '../core/review/history.ts'
import type { FoundOnShelf } from '../core/search/shelf.ts'
import type { Archive } from '../core/story/backup.ts'
import type { Library } from '../core/story/library-ports.ts'
import type { OwnStory } from '../core/story/own.ts'
import type { Stretch } from './view.ts'

export type BuildStep =
  /** `done` of `of` articles have been read. */
  { readonly step: 'reading'; readonly done: number; readonly of: number } | { readonly step: 'comparing' }

/** A page that another window handed over. Nothing in it is trusted but `origin`, which the browser vouches for. */
export interface HandedPage {
  readonly origin: string
  /** Absent: it was too large, or no page at all. */
  readonly html?: string
  /** Where it says it stands; told only where that is of the same origin. */
  readonly address?: string
}

/** A story on its way; the result rejects when the work breaks off. */
export interface Building {
  readonly result: Promise<string>
  readonly cancel: () => void
}

/** The shelf of a user's own stories and the works behind it. Handed over by `app`. */
export interface Shelf {
  readonly library: Library
  /** Reads a file of whatever format; its library is loaded when the first such file comes. */
  readonly readFile: ReadFile
  /** Reads and compares the articles off the page's own thread; the result is the text of a story file. */
  readonly build: (own: OwnStory, onStep: (step: BuildStep) => void) => Building
  /** Shows a story of the shelf, or the demonstration (`null`). */
  readonly open: (id: string | null) => void
  /** Opens an article of a story of the shelf at a passage. */
  readonly openAt: (id: string, article: string, at: Stretch) => void
  /** Looks through the articles of all stories that are kept, off the page's own thread. */
  readonly search: (query: string) => Promise<Kept<FoundOnShelf>>
  /** Shows a story that was just built, whether or not it could be kept. */
  readonly show: (id: string, text: string) => void
  /** What has been decided about a story, whatever its texts were then. */
  readonly decisionsOn: (story: string) => Promise<History>
  readonly archive: Archive
  /** Calls back once when the window that opened this one hands a page over; returns how to stop. */
  readonly awaitPage: (onPage: (page: HandedPage) => void) => () => void
  /** The address of a bookmark that hands the open page over; null where the page has no address that others could reach. */
  readonly bookmarklet: () => string | null
  /** ISO time of day. */
  readonly now: () => string
  readonly newId: () => string
  /** The full address that carries a story with its texts; null where it would be too long to travel. */
  readonly linkTo: (own: OwnStory) => Promise<string | null>
  /** The story that an address carries, or null where it was cut or is none. */
  readonly readLink: (hash: string) => Promise<OwnStory | null>
  readonly download: (name: string, content: string | Blob) => void
}

export const ShelfContext = createContext<Shelf | null>(null)

export function useShelf(): Shelf {
  const shelf = useContext(ShelfContext)
  if (!shelf) throw new Error('The shelf is handed over by app before any feature is rendered')
  return shelf
}
