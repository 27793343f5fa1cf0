import type { Localized } from '../article/types.ts'
import type { Certainty, Voice } from '../extract/mention.ts'
import type { Entity, Occasion, Place, Relation, Theme } from '../story/types.ts'
import type { Value } from '../values/types.ts'
import type { History } from './history.ts'

/**
 * Words of an article, verbatim. Offsets are computed when the story is built:
 * the quote must occur once in the article's text, or `occurrence` (1-based)
 * says which one is meant. A quote that cannot be located fails the build.
 */
export interface QuoteRef {
  readonly quote: string
  readonly occurrence?: number
  /** Where the quote is sought; `text` where absent. */
  readonly field?: 'title'
  /** What stood around it, up to 32 units each: where the text has changed since, `occurrence` alone would be a guess. */
  readonly prefix?: string
  readonly suffix?: string
}

/** An editor's reading. `words`, `scope` and `condition` are verbatim parts of the first evidence quote. */
export interface ReadingDecision {
  /** The rule's words that this reading stands for, where it is given on other words. */
  readonly of?: QuoteRef
  readonly value: Value
  readonly words: string
  readonly evidence: readonly QuoteRef[]
  readonly voice: Voice
  readonly speaker?: string
  readonly via?: string
  readonly saidAt?: string
  readonly occasion?: string
  /** Default `asserted`. */
  readonly certainty?: Certainty
  readonly act?: 'denial'
  readonly scope?: string
  readonly condition?: string
  readonly note?: Localized
}

export interface CellDecision {
  /** Only what a person can know; `stated` follows from readings, `later` by date is computed. */
  readonly presence?: 'silent' | 'near-miss' | 'later'
  readonly why?: Localized
  readonly near?: readonly QuoteRef[]
  readonly readings?: readonly ReadingDecision[]
  /** Rule readings that the editor rejects, by the words they stand on. */
  readonly rejects?: readonly { readonly words: QuoteRef; readonly why: Localized }[]
}

/**
 * An editor's work on one row: readings, presences and grouping, never a
 * verdict. A row whose id a rule also proposes is the same row: equal readings
 * become `confirmed`, different ones on the same words `corrected`.
 */
export interface FactDecision {
  readonly id: string
  readonly kind: string
  readonly theme: Theme
  readonly label: Localized
  /** Ids in the two independent annotations the row was adjudicated from. */
  readonly sources: Readonly<Record<string, readonly string[]>>
  /** Where the annotations differ: what was decided and why. */
  readonly adjudication?: Localized
  readonly cells: Readonly<Record<string, CellDecision>>
}

/** A spelling that the tables tie to an entity and that an editor takes from it: whoever is called so is somebody else. */
export interface NameDecision {
  readonly entity: string
  readonly name: string
  readonly why?: Localized
}

/**
 * A row that rules proposed and that an editor does not take over: joined
 * wrongly, or no question of its own. Told by its words, since a rule row's id
 * may move with the rules. The record stays here; the rules alone still show it.
 */
export interface SetAside {
  readonly kind: string
  readonly article: string
  readonly words: QuoteRef
  readonly why: Localized
}

/** The head of a row: a file of decisions can be read without the story. */
export type FactHead = Pick<FactDecision, 'id' | 'kind' | 'theme' | 'label' | 'sources'>

/** One reading taken out of its row into another, which may be new: a row is split by moving what belongs apart. */
export interface RowMove {
  readonly fact: string
  readonly article: string
  readonly words: QuoteRef
  readonly to: FactHead
  readonly why?: Localized
}

/** Two rows of one kind that ask one question: what `from` has stands in `into`. */
export interface RowJoin {
  readonly into: string
  readonly from: string
  readonly why?: Localized
}

/** Two entries of the people's table that are one. */
export interface PeopleJoin {
  readonly into: string
  readonly from: string
  readonly why?: Localized
}

/** Another wording of a row's question, or of how somebody is called on the page; nothing in a text changes. */
export interface Rename {
  readonly of: 'row' | 'person'
  readonly id: string
  readonly label: Localized
  readonly why?: Localized
}

/** An editor's own word on a row, beside the computed verdict and never in its place. */
export interface VerdictDecision {
  readonly fact: string
  readonly relation: Relation
  readonly why: Localized
}

/** A remark on a row, a cell, a reading (told by its words) or an article; it decides nothing. */
export interface NoteDecision {
  readonly on: 'row' | 'cell' | 'reading' | 'article'
  readonly fact?: string
  readonly article?: string
  readonly words?: QuoteRef
  readonly text: Localized
}

/** What an editor, in words of their own, holds of a claim that one article makes. Nothing proposes it. */
export interface RatingDecision {
  readonly fact: string
  readonly article: string
  /** The claim's own words. */
  readonly words: QuoteRef
  readonly rating: string
}

export interface DecisionsFile {
  readonly format: 'tabayyun-decisions'
  readonly version: 1
  readonly story: string
  readonly editor: { readonly id: string; readonly label: Localized }
  readonly people: readonly Entity[]
  readonly places: readonly Place[]
  readonly occasions: readonly Occasion[]
  readonly facts: readonly FactDecision[]
  readonly setAside?: readonly SetAside[]
  readonly names?: readonly NameDecision[]
  readonly moves?: readonly RowMove[]
  readonly joins?: readonly RowJoin[]
  readonly samePeople?: readonly PeopleJoin[]
  readonly renames?: readonly Rename[]
  readonly overrides?: readonly VerdictDecision[]
  readonly notes?: readonly NoteDecision[]
  readonly ratings?: readonly RatingDecision[]
  /** In a review file: every act, undone ones too, with who, when, before and after. */
  readonly acts?: History
}
