import type { Localized } from '../article/types.ts'
import type { Certainty } from '../extract/mention.ts'
import type { Presence, Reason, Relation } from '../story/types.ts'
import type { Value } from '../values/types.ts'
import type { ValueForm } from './value-form.ts'

/**
 * An exercise as it travels: articles and questions in the open, the key apart
 * and locked. Offsets are UTF-16 units of the article's text, `end` exclusive.
 */

/** What a learner is asked for. `relation` is asked once for a row, everything else of each article. */
export const ASKS = ['presence', 'value', 'passage', 'speaker', 'certainty', 'relation'] as const
export type Ask = (typeof ASKS)[number]

/** What the learner does not see. `values`: the two passages that a row hangs on; `verdicts`: what lies between them; `outlets`: letters stand for names. */
export const HIDEABLE = ['values', 'verdicts', 'outlets'] as const
export type Hideable = (typeof HIDEABLE)[number]

export interface Span {
  readonly start: number
  readonly end: number
}

export interface ExerciseArticle {
  readonly id: string
  /** null: hidden, a letter stands for it. */
  readonly outlet: Localized | null
  readonly lang: string
  readonly text: string
}

export interface Question {
  readonly id: string
  readonly label: Localized
  /** Ids of the articles that it is put to. */
  readonly articles: readonly string[]
  readonly asks: readonly Ask[]
  /** How a value is stated, where one is asked for. */
  readonly form?: ValueForm
  /** Passages that the learner is given, where they need not be looked for. */
  readonly given: readonly ({ readonly article: string } & Span)[]
  /** The row's verdict, where it is told: then only its passages are looked for. */
  readonly told: Relation | null
  /** Paragraph, from 1, of each article in which its answer stands; null: the learner is given none. */
  readonly hints: Readonly<Record<string, number>> | null
}

export interface CellKey {
  readonly presence: Presence
  /** What they say, where the question asks for it. */
  readonly values?: readonly Value[]
  /** The words that answer, and the clause around them; every reading of the article. */
  readonly passages: readonly { readonly words: Span; readonly clause: Span }[]
  /** Entity ids; null where the outlet itself speaks or nobody is named. */
  readonly speakers: readonly (string | null)[]
  readonly certainties: readonly Certainty[]
}

export interface QuestionKey {
  readonly question: string
  readonly relation: Relation
  /** Relations of some of its pairs that are weaker than the row's: close, and worth half. */
  readonly close: readonly Relation[]
  readonly reason: Reason
  /** Where the key was argued over: how the editor decided. */
  readonly argued: Localized | null
  readonly cells: Readonly<Record<string, CellKey>>
}

export interface ExerciseKey {
  readonly questions: readonly QuestionKey[]
  readonly outlets: Readonly<Record<string, Localized>>
}

/**
 * `folded`: out of sight, not secret. `sealed`: by the trainer's passphrase (PBKDF2, AES-GCM). Base64 throughout.
 * `apart`: it did not travel with the questions; the trainer has it.
 */
export type LockedKey =
  | { readonly kind: 'apart' }
  | { readonly kind: 'folded'; readonly data: string }
  | {
      readonly kind: 'sealed'
      readonly salt: string
      readonly iv: string
      readonly rounds: number
      /** Deflated before it was sealed. */
      readonly deflated?: true
      readonly data: string
    }

export interface Exercise {
  readonly format: 'tabayyun-exercise'
  readonly version: 1
  /** Digest of everything but the key. */
  readonly id: string
  readonly title: Localized
  readonly lang: 'ar' | 'en'
  /** null: as long as it takes. */
  readonly minutes: number | null
  readonly hides: readonly Hideable[]
  /** Made of a confidential story: no link carries it. */
  readonly confidential?: true
  readonly articles: readonly ExerciseArticle[]
  readonly people: readonly { readonly id: string; readonly label: Localized }[]
  readonly questions: readonly Question[]
  readonly key: LockedKey
}

/** An exercise without its key: all that a learner works on. */
export type Posed = Omit<Exercise, 'key'>

export interface CellAnswer {
  readonly presence: Presence | null
  readonly value?: Value | null
  readonly passage: Span | null
  /** An entity id, `own` for the outlet itself, null where nothing was chosen. */
  readonly speaker: string | null
  readonly certainty: Certainty | null
}

export interface Answer {
  readonly question: string
  readonly relation: Relation | null
  readonly cells: Readonly<Record<string, CellAnswer>>
  /** What the learner wants to tell the trainer. */
  readonly note: string
}

/** What a learner hands in. */
export interface AnswersFile {
  readonly format: 'tabayyun-answers'
  readonly version: 1
  /** Id of the exercise. */
  readonly exercise: string
  /** One for each attempt; copies of a file share it. */
  readonly attempt: string
  readonly learner: string
  /** ISO time. */
  readonly handedInAt: string
  /** Time worked, pauses left out. */
  readonly seconds: number
  readonly answers: readonly Answer[]
  /** Digest of all the rest: a file that was changed by hand is noticed. */
  readonly seal: string
}
