import type { Localized } from '../article/types.ts'
import type { Value } from '../values/types.ts'
import type { Reading, Reason, Story } from './types.ts'

/**
 * What the page and the command line ask of the world outside the core.
 * Adapters provide it; nobody who uses it knows which one.
 */

export const LANGUAGES = ['ar', 'en', 'pseudo'] as const
/** `pseudo` bends every message of the catalogue, so that text that bypasses it stands out. */
export type Language = (typeof LANGUAGES)[number]

export const NUMERALS = ['arab', 'latn'] as const
export type Numerals = (typeof NUMERALS)[number]

/** Display words for codes and values, in one language, one kind of numerals and for one story. */
export interface Wording {
  /** `null`: the value has no name of its own; its words speak for it. */
  value(value: Value, kind: string, reading?: Pick<Reading, 'certainty'>): string | null
  number(value: number): string
  /** Weekday, day, month under both its names, year; with the time where it is known. */
  date(iso: string): string
  /** Day, month, year in figures. */
  shortDate(iso: string): string
  weekday(iso: string): string
  pick(text: Localized): string
  /** Label of a person, body, place or occasion of the story; the id itself where the story has no label. */
  entity(id: string): string
  /** Last part of a person's name, where the full name would crowd a cell. */
  shortEntity(id: string): string
  /** The letter of a reading: أ ب ج / A B C. */
  letter(index: number): string
  /** `null`: the catalogue has no sentence for this code. `brief` leaves out what the row's cells show anyway. */
  reason(reason: Reason, length?: 'brief' | 'full'): string | null
  list(parts: readonly string[]): string
  /** What a derived reading takes for granted, in words. */
  assumption(code: string): string
}

/** Why a file is not a story that can be shown. `not-here`: this device's shelf has no such story; `storage`: it cannot be read. `detail` is for people: a path, a version, a place in the file. */
export interface StoryFault {
  readonly code: 'missing' | 'network' | 'not-here' | 'storage' | 'json' | 'format' | 'version' | 'schema' | 'evidence'
  readonly detail: string
  /** The row whose passage does not stand where the file says. */
  readonly fact?: Localized
}

export type LoadedStory =
  /** `text`: the file as it was read. */
  | { readonly ok: true; readonly story: Story; readonly text: string }
  | { readonly ok: false; readonly fault: StoryFault }

export const COLOUR_THEMES = ['system', 'light', 'dark'] as const
export type ColourTheme = (typeof COLOUR_THEMES)[number]

export const CONTRASTS = ['system', 'more'] as const
export type Contrast = (typeof CONTRASTS)[number]

export const CALENDARS = ['gregorian', 'both'] as const
/** `both`: single days by the Hijri calendar too. */
export type Calendar = (typeof CALENDARS)[number]

/** The reader's own comfort, kept on this machine and never part of an address. */
export interface Comfort {
  readonly colours: ColourTheme
  readonly contrast: Contrast
  readonly calendar: Calendar
}

export interface Preferences {
  readonly read: () => Comfort
  readonly keep: (comfort: Comfort) => void
}

/** What comes of building a shown story again on this machine. */
export type Rebuilt =
  | { readonly outcome: 'equal'; readonly bytes: number }
  /** Rows that come out otherwise: the file was built by other rules, or changed since. */
  | { readonly outcome: 'different'; readonly facts: readonly string[] }
  | { readonly outcome: 'unreadable' }

export type RebuildStep = 'reading' | 'building' | 'comparing'

/** A story file being built again: what comes of it, and how to give it up. The result rejects when it breaks off. */
export interface Rebuilding {
  readonly result: Promise<Rebuilt>
  readonly cancel: () => void
}

/** Builds the text of a story file again, off the page's own thread. */
export type Rebuild = (fileText: string, onStep: (step: RebuildStep) => void) => Rebuilding
