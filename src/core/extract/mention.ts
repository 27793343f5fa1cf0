import type { Slice } from '../text/span.ts'
import type {
  AgeValue,
  CountValue,
  DateValue,
  DurationValue,
  MeasureValue,
  MoneyValue,
  NumberValue,
  OrdinalValue,
  OrganisationValue,
  PercentValue,
  PersonValue,
  PlaceValue,
  ScoreValue,
} from '../values/types.ts'

/** Who is heard: the outlet itself, a named source in the outlet's words, a quotation, a pasted document. */
export type Voice = 'own' | 'attributed' | 'direct' | 'document'

/** Weakest to strongest. `denied`: the text says that the value's proposition is not so. */
export const CERTAINTIES = ['denied', 'excluded', 'unlikely', 'possible', 'expected', 'asserted'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** What stands between quotation marks; `speaker` is an entity of the article's people where it could be resolved. */
export interface SpokenValue {
  readonly type: 'quotation'
  readonly speaker?: string
  readonly voice: Voice
  readonly certainty: Certainty
}

export type MentionValue =
  | NumberValue
  | CountValue
  | DurationValue
  | MoneyValue
  | PercentValue
  | MeasureValue
  | AgeValue
  | ScoreValue
  | OrdinalValue
  | DateValue
  | PersonValue
  | PlaceValue
  | OrganisationValue
  | SpokenValue

/**
 * A recognised stretch of an article with its typed value, before it answers
 * any question. `start`/`end` are UTF-16 units of the stored field, attached
 * و ف ب ل ك س left out, ال kept.
 */
export interface Mention extends Slice {
  readonly value: MentionValue
  /** `<family>/<rule>`, e.g. `count/number-noun` */
  readonly rule: string
}
