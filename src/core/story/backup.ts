import type { Kept } from '../review/edit-ports.ts'
import type { Act } from '../review/history.ts'
import type { KeptStory } from './library-ports.ts'
import type { OwnStory } from './own.ts'
import type { SignOff } from './types.ts'

/** What people decided and signed; `story` of an act names a story and its texts (`storyKey`), of a signature a story alone. */
export interface Decided {
  readonly acts: readonly { readonly story: string; readonly act: Act }[]
  readonly signatures: readonly { readonly story: string; readonly signature: SignOff }[]
}

/** All that this device holds, in one file. */
export interface Backup extends Decided {
  readonly stories: readonly Pick<KeptStory, 'own' | 'built'>[]
}

/** The desk's part of the database as a whole. */
export interface DecisionArchive {
  readonly everything: () => Promise<Kept<Decided>>
  /** Adds what is not here; what is here is never written over. */
  readonly addMissing: (decided: Decided) => Promise<Kept<null>>
}

/** How a story of the file stands to this device's. */
export type Standing = 'new' | 'same' | 'differs'

/** Only asked where a story differs. */
export const WAYS = ['both', 'replace', 'leave'] as const
export type Way = (typeof WAYS)[number]

export interface Restorable {
  readonly own: OwnStory
  readonly built: string | null
  readonly standing: Standing
}

export interface Choice {
  readonly story: Restorable
  readonly way: Way
}

/** A file that was read and waits for the reader's choice. */
export interface Opened extends Decided {
  readonly stories: readonly Restorable[]
}

export interface Archive {
  /** The bytes of a file with everything. */
  readonly save: () => Promise<Kept<Uint8Array<ArrayBuffer>>>
  /** null: not such a file, or a damaged one. */
  readonly open: (bytes: Uint8Array) => Promise<Opened | null>
  readonly restore: (asked: { readonly opened: Opened; readonly choices: readonly Choice[] }) => Promise<Kept<null>>
}

/** @param here the story of the same id on this device */
export const standingOf = (own: OwnStory, here: OwnStory | null): Standing =>
  here === null ? 'new' : sorted(own) === sorted(here) ? 'same' : 'differs'

/** The same whatever order a file gives the fields. */
const sorted = (own: OwnStory): string =>
  JSON.stringify(own, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

const storyOfKey = (key: string): string => key.slice(0, key.lastIndexOf('@'))

/** What was decided on one story, under the id that it has now. */
export function decidedOn({ acts, signatures }: Decided, story: string, as: string): Decided {
  return {
    acts: acts
      .filter(({ story: key }) => storyOfKey(key) === story)
      .map(({ story: key, act }) => ({ story: `${as}${key.slice(story.length)}`, act })),
    signatures: signatures.filter((one) => one.story === story).map(({ signature }) => ({ story: as, signature })),
  }
}

/** Acts on stories that are nobody's own (the demonstration, opened files): they stay under their keys. */
export function decidedElsewhere({ acts, signatures }: Decided, own: readonly string[]): Decided {
  const ids = new Set(own)
  return {
    acts: acts.filter(({ story }) => !ids.has(storyOfKey(story))),
    signatures: signatures.filter(({ story }) => !ids.has(story)),
  }
}
