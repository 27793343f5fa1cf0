import { arabic } from './arabic.ts'
import { lateArabic } from './late.ar.ts'
import { english } from './whole-english.ts'

export type { Messages } from './arabic.ts'

/** The whole catalogue by language: the tool's own words and each kind's. Arabic is the measure; English has the same keys. */
export const catalogue = { ar: { ...arabic, ...lateArabic }, en: english }
