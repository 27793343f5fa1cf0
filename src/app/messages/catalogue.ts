import { kindMessages } from '../../kinds/messages.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

/** The whole catalogue by language: the tool's own words and each kind's. Arabic is the measure; English has the same keys. */
export const catalogue = {
  ar: { ...ar, kinds: kindMessages.ar },
  en: { ...en, kinds: kindMessages.en },
}

export type Messages = typeof ar
