/**
 * Every reason a verdict or a presence can have. The core yields a code and
 * parameters; the sentence comes from the message catalogue, which must have
 * each code (a test compares the two).
 *
 * Pair codes carry `a` and `b`, the ids of the two readings they speak of. Who
 * shows the sentence expands them to the placeholders of `PAIR_PLACEHOLDERS`:
 * `aOutlet`, `aValue`, `aWords` (verbatim, in quotation marks), `aSpeaker` (or the
 * outlet's own voice), `aOccasion`, `aSaidAt`, `aCertainty`, `aRegion`, and
 * `aHeard`: speaker and, where known, occasion in one phrase; the same for `b`.
 * Where both stand in one article, the catalogue may have a sentence of its own
 * under `<code>_inside`.
 */
export const PAIR_REASONS = [
  // contradiction
  'numbers-disjoint',
  'durations-disjoint',
  'dates-disjoint',
  'places-disjoint',
  'people-disjoint',
  'items-disjoint',
  'choices-disjoint',
  'values-disjoint',
  'asserted-denied',
  // attribution
  'speaker-differs',
  'voice-differs',
  // strength
  'certainty-moved',
  'hedged-apart',
  'commitment-moved',
  // speakers
  'speakers-disagree',
  'claim-denied',
  // qualifier
  'condition-dropped',
  'condition-apart',
  'scope-dropped',
  // update
  'changed-since',
  // unclear
  'question-differs',
  'date-unresolved',
  'place-unknown',
  'time-unknown',
  'speaker-unknown',
  'event-unsure',
  'scope-differs',
  'renderings-apart',
  // framing
  'framed-apart',
  // finer: `a` is the finer one, or both overlap
  'finer-value',
  'more-complete',
  'overlapping',
  'compatible-denial',
  'both-possible',
  'offices-together',
  'printed-date',
  // wording
  'name-differs',
  'title-differs',
  'noun-differs',
  'rendering-differs',
  'label-differs',
  // same
  'same-value',
] as const
export type PairReason = (typeof PAIR_REASONS)[number]

/** Reasons of a row that no pair decides. `article`: the only one; `count`: articles that say it; `of`: those that could. */
export const ROW_REASONS = ['single-source', 'all-same', 'none-stated', 'derived-only', 'window-left'] as const
export type RowReason = (typeof ROW_REASONS)[number]

/** Why a cell is `later`: the article's as-of day, its basis and the day on which the thing was said. */
export const PRESENCE_REASONS = ['as-of-before', 'editor-judged', 'named-not-attending'] as const
export type PresenceReason = (typeof PRESENCE_REASONS)[number]

export type ReasonCode = PairReason | RowReason | PresenceReason

const sides = ['Outlet', 'Value', 'Words', 'Speaker', 'Occasion', 'SaidAt', 'Certainty', 'Region', 'Heard'] as const

/** What a sentence of a pair code may mention. */
export const PAIR_PLACEHOLDERS: readonly string[] = sides.flatMap((name) => [`a${name}`, `b${name}`])

/** What a sentence of another code may mention; `n` is `count` in the reader's numerals. */
export const ROW_PLACEHOLDERS: Readonly<Record<RowReason | PresenceReason, readonly string[]>> = {
  'single-source': ['article', 'count', 'of'],
  'all-same': ['count', 'n', 'of'],
  'none-stated': ['of'],
  'derived-only': ['count', 'n'],
  'as-of-before': ['asOf', 'basis', 'saidAt'],
  'editor-judged': ['editor'],
  'named-not-attending': ['person'],
  'window-left': [...PAIR_PLACEHOLDERS, 'left'],
}
