import type { AsOf, Basis, RegionKind } from '../article/types.ts'
import type { Certainty, Voice } from '../extract/mention.ts'
import type { Wording } from '../story/ports.ts'
import type { Locus, Origin, Presence, Relation, Review, Theme } from '../story/types.ts'
import type { Column } from './columns.ts'

/** A row's verdict; a derived row is nobody's statement and has none of the relations. */
export type RowRelation = Relation | 'derived'

/** Every fixed word that an export prints, by its key in the message catalogue. */
export type ExportLabel =
  | `export.column.${Column}`
  | `export.basis.${Basis}`
  | `asOfBasis.${AsOf['basis']}`
  | `export.credit.${CreditName}`
  | `export.origin.${Origin['by']}`
  | `export.review.${Review}`
  | `export.${'name' | 'disclaimer' | 'rules' | 'outlets' | 'counts' | 'fact' | 'facts' | 'signed' | 'signedChanged'}`
  | `export.${'judged' | 'noteBy' | 'ratedBy' | 'wordedBy'}`
  | `export.${'asOfDay' | 'coverage' | 'reading' | 'party' | 'unverified' | 'yes' | 'no'}`
  | `relation.${RowRelation}.${'name' | 'why'}`
  | `locus.${Locus}`
  | `presence.${Presence}`
  | `certainty.${Certainty | 'label'}`
  | `voice.${Voice | 'unnamed'}`
  | `voiceOf.${Voice | 'via' | 'said'}`
  | `region.${RegionKind}`
  | `theme.${Theme}`
  | `credit.${'machineWhy' | 'translatedWhy' | 'unknownOutlet' | 'inferredOutlet'}`
  | `credit.${'unsigned' | 'undated' | 'document'}`
  | `evidence.${'rule' | 'derivedRule' | 'editor' | 'proposed' | 'confirmed' | 'corrected' | 'rejected' | 'anEditor'}`
  | `evidence.${'machineFound' | 'condition' | 'scope' | 'act' | 'premises' | 'premise' | 'assumption'}`
  | `evidence.${'adjudication'}`

export const CREDIT_NAMES = ['publisher', 'distributor', 'original', 'translator', 'author'] as const
export type CreditName = (typeof CREDIT_NAMES)[number]

export type LabelParams = Readonly<Record<string, string>>

/**
 * What an export asks of the world: the words of one story in one language. The
 * core yields codes; the catalogue behind this port has the sentences.
 */
export interface ExportWords extends Wording {
  readonly lang: 'ar' | 'en'
  label(key: ExportLabel, params?: LabelParams): string
}
