import type { AsOf, Localized, Region } from '../article/types.ts'
import type { ComparePolicy, Nature } from '../compare/policy.ts'
import type { Fact, Presence, Reason, Theme, WeekDay } from '../story/types.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Field, Slice, Span } from '../text/span.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Value, ValueType } from '../values/types.ts'
import type { Certainty, Mention, Voice } from './mention.ts'

/** Who is heard at a place of the text; ids are those of the story's people table. */
export interface Heard {
  readonly voice: Voice
  readonly speaker: string | null
  readonly via: string | null
}

/** How sure the text is, with the act of denial where one is reported. */
export interface Held {
  readonly certainty: Certainty
  readonly act?: 'denial'
  /** The words that set it, raw offsets; null where nothing hedges. */
  readonly cue: Span | null
}

/** An article with everything that rules may look at. Offsets into `text`. */
export interface AnalysedArticle {
  readonly id: string
  readonly text: string
  readonly title: string
  readonly headline: Slice | null
  readonly asOf: AsOf
  readonly regions: readonly Region[]
  readonly tokens: Tokens
  /** Sentences of the article's regions, in order; none crosses a region. */
  readonly sentences: readonly Sentence[]
  /** Mentions of field `text`, in order of `start`; entities are the story's. */
  readonly mentions: readonly Mention[]
  /**
   * The title read as one headline, where it does not stand in the text: figures
   * and dates only, offsets into `title`. A reading from it carries `field: 'title'`.
   */
  readonly titled?: AnalysedArticle
  heardAt(offset: number): Heard
  heldAt(span: Span): Held
}

/** A reading as a rule proposes it; the pipeline adds id, evidence context, region and review. */
export interface ProposedReading {
  /** What its spans point into; `text` where absent. */
  readonly field?: Field
  readonly value: Value
  readonly words: Span
  /** Where the clause that carries the words may lie; the first holds `words`. */
  readonly evidence: readonly Span[]
  readonly voice: Voice
  readonly speaker: string | null
  readonly via?: string | null
  readonly saidAt?: string | null
  readonly occasion?: string | null
  readonly certainty: Certainty
  readonly act?: 'denial'
  readonly scope?: Span | null
  readonly condition?: Span | null
  readonly rule: string
  /** Set for what no text states: an uncounted list counted. Stands outside coverage and verdicts. */
  readonly derived?: true
}

export interface ProposedCell {
  readonly presence?: Extract<Presence, 'near-miss'>
  readonly basis?: Reason
  readonly near?: readonly Span[]
  readonly readings: readonly ProposedReading[]
}

/**
 * A row that rules found. `id` is stable: it depends on kind and question, never
 * on the order of articles. `question` names the row in the message catalogue.
 */
export interface ProposedFact {
  readonly id: string
  readonly question: Reason
  /** Where the row asks something of another nature than its kind does. */
  readonly nature?: Nature
  readonly cells: Readonly<Record<string, ProposedCell>>
}

export interface StoryContext {
  readonly articles: readonly AnalysedArticle[]
  readonly event: { readonly from: string; readonly to: string; readonly place: string | null }
  readonly weekStart: WeekDay
}

/** What a row may be derived from: other rows, never a text. */
export interface DerivedContext {
  readonly facts: readonly Fact[]
  /** In story order. */
  readonly articles: readonly { readonly id: string; readonly asOf: AsOf }[]
  readonly weekStart: WeekDay
}

/** A row nobody states, with the readings it rests on in each `derivedFrom`. */
export interface DerivedFact {
  readonly id: string
  readonly question: Reason
  readonly theme: Theme
  readonly reason: Reason
  /** By article id: the article whose statements are the latest premise carries the row. */
  readonly cells: Readonly<Record<string, Fact['cells'][string]>>
}

/**
 * A kind of fact: one folder in `src/kinds`. The core knows kinds only through
 * this interface; the registry hands them to the pipeline.
 */
export interface FactKind {
  readonly id: string
  readonly theme: Theme
  readonly valueTypes: readonly ValueType[]
  /** Closed list of codes for `choice`, `items` and `role` values. */
  readonly codes?: readonly string[]
  readonly policy: ComparePolicy
  propose?(context: StoryContext): readonly ProposedFact[]
  derive?(context: DerivedContext): readonly DerivedFact[]
}

export type { Localized }
