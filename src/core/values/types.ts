/**
 * What a reading or a mention can say. Every type denotes a set, so that two
 * values of one type can be related (`relate.ts`) without anyone's opinion.
 * The shapes are the exchange format (docs/formats.md): fields may be added,
 * never renamed.
 */

/**
 * An interval of numbers. `null` = no bound on that side. Exact: min = max.
 * «أكثر من 4» = `{min:4, minOpen:true, max:null}`. `approximate` keeps the
 * printed figure; how far it reaches is decided in `relate`, per unit.
 */
export interface NumberRange {
  readonly min: number | null
  readonly max: number | null
  readonly minOpen?: true
  readonly maxOpen?: true
  readonly approximate?: true
}

export type CountClass = 'killed' | 'injured' | 'missing' | 'displaced' | 'arrested' | 'people'

export interface NumberValue extends NumberRange {
  readonly type: 'number'
}

/** `noun` as worded («أهداف»), `lemma` its folded singular («هدف»). */
export interface CountValue extends NumberRange {
  readonly type: 'count'
  readonly noun: string
  readonly lemma: string
  readonly class?: CountClass
}

/** Seconds; a month is 2 629 800, a year 31 557 600. */
export interface DurationValue extends NumberRange {
  readonly type: 'duration'
}

export interface MoneyValue extends NumberRange {
  readonly type: 'money'
  /** ISO 4217 */
  readonly currency: string
}

export interface PercentValue extends NumberRange {
  readonly type: 'percent'
}

export interface MeasureValue extends NumberRange {
  readonly type: 'measure'
  readonly unit: string
}

/** Years of life. */
export interface AgeValue extends NumberRange {
  readonly type: 'age'
}

/** Votes and match results, in the order printed. */
export interface ScoreValue {
  readonly type: 'score'
  readonly home: number
  readonly away: number
}

export interface OrdinalValue {
  readonly type: 'ordinal'
  readonly ordinal: number
}

export type DateGrain = 'year' | 'month' | 'week' | 'day' | 'part-of-day' | 'hour' | 'minute'
export type DatePart = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute'
export type RelativeUnit = 'minute' | 'hour' | 'day' | 'weekday' | 'week' | 'month' | 'year'

/**
 * A window of time: `from` inclusive, `to` exclusive, `YYYY-MM-DD` or
 * `YYYY-MM-DDTHH:mm` without zone, either may be null (open). `certain` are the
 * parts that the text prints, `implied` those taken from the reference date.
 * Without a reference date a relative expression keeps `from` = `to` = null and
 * says what it is relative by.
 */
export interface DateValue {
  readonly type: 'date'
  readonly from: string | null
  readonly to: string | null
  readonly grain: DateGrain
  readonly certain: readonly DatePart[]
  readonly implied: readonly DatePart[]
  readonly relative?: { readonly unit: RelativeUnit; readonly offset: number }
}

/** `entity` names the place in the story's place table, which knows what lies in what. */
export interface PlaceValue {
  readonly type: 'place'
  readonly name: string
  readonly entity: string
  readonly within?: string
}

export interface OrganisationValue {
  readonly type: 'organisation'
  readonly name: string
  readonly entity: string
  readonly within?: string
}

/**
 * One person as named. `role` is the role as worded beside the name; its
 * offsets, when given, point into the mention's field.
 */
export interface PersonValue {
  readonly type: 'person'
  readonly name: string
  readonly entity: string
  readonly role?: string
  readonly roleStart?: number
  readonly roleEnd?: number
  /** ISO 3166 alpha-2 or an entity */
  readonly side?: string
}

export interface Member {
  readonly entity: string
  readonly name: string
  readonly role?: string
}

/** A list of people. `closed` only where the text says that it is complete («فقط»، «ضمّ الوفد كلاً من»). */
export interface PeopleValue {
  readonly type: 'people'
  readonly members: readonly Member[]
  readonly closed: boolean
}

/** The office someone holds: `role` from a closed list of the kind, `title` as worded. */
export interface RoleValue {
  readonly type: 'role'
  readonly entity: string
  readonly role: string
  readonly title: string
}

/** One code from a closed list that the fact's kind declares. */
export interface ChoiceValue {
  readonly type: 'choice'
  readonly code: string
}

/** A step on a named scale (weakest first); scales are declared in `scales.ts`. */
export interface ScaleValue {
  readonly type: 'scale'
  readonly scale: ScaleId
  readonly level: string
}

export type ScaleId = 'commitment'

/** Items of a list, as codes from a closed list of the kind. */
export interface ItemsValue {
  readonly type: 'items'
  readonly items: readonly string[]
  readonly closed: boolean
}

/** The positive proposition that the fact's question asks about; whether it is denied is the reading's certainty. */
export interface PropositionValue {
  readonly type: 'proposition'
  readonly present: true
}

/** The words of one utterance, marks left out. */
export interface QuotationValue {
  readonly type: 'quotation'
  readonly text: string
}

export interface TextValue {
  readonly type: 'text'
  readonly text: string
}

export type Value =
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
  | PlaceValue
  | OrganisationValue
  | PersonValue
  | PeopleValue
  | RoleValue
  | ChoiceValue
  | ScaleValue
  | ItemsValue
  | PropositionValue
  | QuotationValue
  | TextValue

export type ValueType = Value['type']

/** How the sets of two values lie to each other; `incomparable` when they do not answer one question. */
export type SetRelation = 'equal' | 'inside' | 'contains' | 'overlaps' | 'disjoint' | 'incomparable'
