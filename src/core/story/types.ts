import type { AsOf, Basis, Credit, Localized, Region } from '../article/types.ts'
import type { Nature } from '../compare/policy.ts'
import type { Certainty, Voice } from '../extract/mention.ts'
import type { DecisionsFile } from '../review/types.ts'
import type { Field, Slice } from '../text/span.ts'
import type { Value } from '../values/types.ts'

/** Themes group rows, in this order. */
export const THEMES = [
  'frame',
  'participants',
  'names',
  'agreement',
  'summit',
  'ukraine',
  'europe',
  'security',
  'economy',
  'causes',
  'quotes',
  'numbers',
  'context',
] as const
export type Theme = (typeof THEMES)[number]

/** Strongest first: a row shows the strongest that holds. */
export const RELATIONS = [
  'contradiction',
  'attribution',
  'strength',
  'speakers',
  'qualifier',
  'update',
  'unclear',
  'framing',
  'finer',
  'wording',
  'same',
] as const
export type Relation = (typeof RELATIONS)[number]

export type Locus = 'between' | 'inside' | 'over-time'

export const PRESENCES = ['stated', 'near-miss', 'silent', 'later', 'not-found', 'not-examined'] as const
export type Presence = (typeof PRESENCES)[number]

/** A code with what a sentence needs to say it; sentences come from the message catalogue. */
export interface Reason {
  readonly code: string
  readonly params: ReasonParams
  /** The catalogue's sentences; put in when a story is written out, absent inside the core. */
  readonly ar?: string
  readonly en?: string
}

/** Parameters stay language-free: entity ids, reading ids, article ids, values, figures. */
export type ReasonParams = Readonly<Record<string, ReasonParam>>
export type ReasonParam = string | number | boolean | null | Value | readonly string[]

/** A passage with its neighbourhood, so that it can be found again when the text moves. */
export interface Evidence extends Slice {
  /** Up to 32 units before `start` and after `end`. */
  readonly prefix: string
  readonly suffix: string
}

export type Origin =
  | { readonly by: 'rule'; readonly rule: string }
  | { readonly by: 'editor'; readonly editor: string }
  | { readonly by: 'derived'; readonly rule: string }

export type Review = 'proposed' | 'confirmed' | 'corrected' | 'rejected'

/** One value that an article gives for a fact. */
export interface Reading {
  /** Stable: `<fact>/<article>/<n>`. */
  readonly id: string
  readonly value: Value
  /** The value's own words, inside the evidence. */
  readonly words: Slice
  /** The clause; at most 240 units where the text allows. Never empty. */
  readonly evidence: readonly Evidence[]
  /** Region in which the words stand: a heading or a pasted document speaks for itself. */
  readonly region: Region['kind']
  readonly voice: Voice
  /** Entity of the story's people table. */
  readonly speaker: string | null
  /** Who passed the words on (a news agency, state media), an entity. */
  readonly via: string | null
  /** Day on which it was said, `YYYY-MM-DD`, where known. */
  readonly saidAt: string | null
  /** Id of the story's occasions. */
  readonly occasion: string | null
  readonly certainty: Certainty
  /** «نفى»: the text reports an act of denial. */
  readonly act?: 'denial'
  /** Words that narrow the value («لصحافيين»، «في واشنطن»), verbatim. */
  readonly scope: Slice | null
  /** Words of a condition («بعد حل الصراع»), verbatim. */
  readonly condition: Slice | null
  /** Readings that a derived one rests on. */
  readonly derivedFrom: readonly string[] | null
  /** What a derived reading takes for granted, e.g. `week-start:monday`. */
  readonly assumption?: string
  readonly origin: Origin
  readonly review: Review
  /** Who confirmed or corrected what a rule found. */
  readonly reviewedBy?: string
  /** Kept beside a corrected reading: what the rule had found. */
  readonly machine?: Pick<Reading, 'value' | 'words' | 'origin'> & {
    /** Given where the correction changed them. */
    readonly certainty?: Certainty
    readonly speaker?: string | null
  }
  readonly note?: Localized
  /** The row that an editor took this reading out of. */
  readonly movedFrom?: string
}

/** An editor's remark; it decides nothing. */
export interface Note {
  readonly on: 'row' | 'cell' | 'reading' | 'article'
  readonly article?: string
  readonly words?: Slice
  readonly text: Localized
  readonly by: string
}

/** Words that could not be tied to the article's text. */
export interface LostPassage {
  readonly code: 'quote-not-found' | 'quote-ambiguous'
  readonly quote: string
}

export interface Cell {
  readonly presence: Presence
  /** Why it is `later`, or why a person calls it `silent` or `near-miss`. */
  readonly basis: Reason | null
  readonly readings: readonly Reading[]
  /** What comes close without saying it. */
  readonly near: readonly Evidence[]
  /** Passages that an editor quoted and that do not stand in the text: shown as such, never as a fact, never moved. */
  readonly unverified?: readonly LostPassage[]
  readonly note?: Localized
}

export interface PairRelation {
  readonly a: string
  readonly b: string
  readonly relation: Relation
  readonly locus: Locus
  readonly reason: Reason
}

export interface Verdict {
  readonly relation: Relation
  readonly locus: readonly Locus[]
  readonly coverage: { readonly stated: number; readonly of: number }
  /** Independent origins among the outlets that speak; shown, never deciding. */
  readonly origins: number
  readonly reason: Reason
  readonly pairs: readonly PairRelation[]
}

/** One question put to every article: a row. */
export interface Fact {
  readonly id: string
  readonly kind: string
  readonly theme: Theme
  /** An editor's wording, or the catalogue's for `question`. */
  readonly label: Localized
  /** Names the row in the message catalogue; null where an editor worded it. */
  readonly question: Reason | null
  /** Where this row's question is of another nature than its kind's: who was aboard does not change, the wanted do. */
  readonly nature?: Nature
  readonly cells: Readonly<Record<string, Cell>>
  /** A derived row is nobody's statement: it is shown with its premises and counted nowhere. */
  readonly derived: boolean
  readonly verdict: Verdict
  /** Where an editor's fact comes from and why, e.g. ids of earlier annotations. */
  readonly sources?: Readonly<Record<string, readonly string[]>>
  readonly adjudication?: Localized
  /** An editor's own word, shown beside the computed verdict; that one stays and is what filters and counts go by. */
  readonly judged?: { readonly relation: Relation; readonly why: Localized; readonly by: string }
  readonly notes?: readonly Note[]
  /** What an editor holds of one article's claim, in words of their own. */
  readonly ratings?: readonly {
    readonly article: string
    readonly words: Slice
    readonly rating: string
    readonly by: string
  }[]
  /** Rows that an editor joined to this one. */
  readonly joined?: readonly string[]
  /** How the row was worded before an editor worded it anew. */
  readonly worded?: { readonly was: Localized; readonly by: string }
}

export interface Entity {
  readonly id: string
  readonly type: 'person' | 'organisation' | 'group'
  readonly label: Localized
  /** Every spelling met, most frequent first. */
  readonly names: readonly string[]
  /** ISO 3166 alpha-2 or an entity. */
  readonly side: string | null
  /** The body this one speaks for, so that a spokeswoman and her ministry are not two sources. */
  readonly speaksFor?: string
  /** Bodies that a group is made of. */
  readonly members?: readonly string[]
}

export interface Place {
  readonly id: string
  readonly label: Localized
  readonly names: readonly string[]
  readonly within: string | null
}

export interface Occasion {
  readonly id: string
  readonly label: Localized
  readonly date: string | null
}

export interface StoryArticle {
  readonly id: string
  readonly outlet: Localized
  readonly outletBasis: Basis
  readonly publisher: Credit | null
  readonly distributor: Credit | null
  readonly original: Credit | null
  readonly translator: Credit | null
  readonly author: Credit | null
  readonly translatedFrom: string | null
  readonly machineTranslated: boolean
  readonly asOf: AsOf
  readonly asOfWhy: Localized | null
  readonly title: string
  /** Where the headline stands in the text; null when it has none there. */
  readonly headline: Slice | null
  readonly text: string
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string
  readonly file: string
  readonly lang: string
  readonly regions: readonly Region[]
}

export type WeekDay = 'saturday' | 'sunday' | 'monday'

export interface Story {
  readonly format: 'tabayyun-story'
  readonly version: 1
  readonly rulesVersion: string
  readonly id: string
  readonly story: {
    readonly title: Localized
    readonly event: { readonly from: string; readonly to: string; readonly place: string | null }
    readonly weekStart: WeekDay
  }
  readonly people: readonly Entity[]
  readonly places: readonly Place[]
  readonly occasions: readonly Occasion[]
  readonly articles: readonly StoryArticle[]
  readonly facts: readonly Fact[]
  /** The editor's record that was laid over the rules', whole: machine and person are two records. */
  readonly decisions: DecisionsFile | null
  /** What editors decided on this machine since, laid over the rest; never part of a file that the command line builds. */
  readonly desk?: readonly DecisionsFile[]
  /** Editors' remarks on whole articles. */
  readonly notes?: readonly Note[]
  /** A person's signature, over the state that its seal tells. */
  readonly signOff?: SignOff
}

/** Who answers for a story, and for which state of it. */
export interface SignOff {
  /** The name as it was typed. */
  readonly by: string
  /** ISO time. */
  readonly at: string
  /** Rows reviewed, of all rows that can be. */
  readonly reviewed: number
  readonly of: number
  /** Digest of the texts, the readings and the verdicts. */
  readonly seal: string
}

export type { Field }
