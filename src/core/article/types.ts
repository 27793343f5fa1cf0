import type { Slice, Span } from '../text/span.ts'

/** An article as collected: the stored text is never altered. */
export interface RawArticle {
  readonly id: string
  readonly text: string
  /** Where the headline is not part of `text`. */
  readonly title?: string
  /** ISO date or date-time as the publisher gives it. */
  readonly publishedAt?: string
  readonly outlet?: string
  readonly lang?: string
}

export const ARTICLE_REGIONS = ['headline', 'deck', 'heading', 'body', 'document'] as const
export const OTHER_REGIONS = [
  'caption',
  'byline',
  'dateline',
  'teaser',
  'other-article',
  'promo',
  'disclaimer',
  'credit',
  'navigation',
  'comment',
] as const

export type RegionKind = (typeof ARTICLE_REGIONS)[number] | (typeof OTHER_REGIONS)[number]

/**
 * One line-like stretch of the text and what it is. Regions are in order, do
 * not overlap, hold no surrounding white space; what lies between them is white
 * space. `rule` names the rule that decided.
 */
export interface Region extends Span {
  readonly kind: RegionKind
  readonly rule: string
}

const articleKinds: ReadonlySet<RegionKind> = new Set(ARTICLE_REGIONS)
export const isArticle = (kind: RegionKind): boolean => articleKinds.has(kind)

/** How something about an article is known. */
export type Basis = 'stated' | 'inferred' | 'unknown'

/** A fact about an article's origin, with the words it rests on where the text has them. */
export interface Credit {
  readonly label: Localized
  readonly basis: Basis
  readonly why?: Localized
  readonly evidence?: Slice
}

export interface Localized {
  readonly ar: string
  readonly en: string
}

/**
 * The day (or minute) up to which an article can know anything.
 * `event-day`: inferred, the text tells of the event's day and of nothing later.
 */
export interface AsOf {
  /** As printed, in the outlet's own zone: «today» is the outlet's day. */
  readonly date: string | null
  /** The same moment in UTC, `YYYY-MM-DDTHH:mm`, where the printed time names its zone: what tells which article is earlier. */
  readonly instant?: string
  readonly basis: 'stated' | 'dateline' | 'original' | 'event-day' | 'unknown'
}
