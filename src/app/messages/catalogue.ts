import { kindMessages } from '../../kinds/messages.ts'
import { ar } from './ar.ts'
import { deskAr } from './desk.ar.ts'
import { deskEn } from './desk.en.ts'
import { en } from './en.ts'
import { exportAr } from './export.ar.ts'
import { exportEn } from './export.en.ts'
import { frameAr } from './frame.ar.ts'
import { frameEn } from './frame.en.ts'
import { handInAr } from './hand-in.ar.ts'
import { handInEn } from './hand-in.en.ts'
import { reasonsAr } from './reasons.ar.ts'
import { reasonsEn } from './reasons.en.ts'
import { storiesAr } from './stories.ar.ts'
import { storiesEn } from './stories.en.ts'
import { viewsAr } from './views.ar.ts'
import { viewsEn } from './views.en.ts'

/** The whole catalogue by language: the tool's own words and each kind's. Arabic is the measure; English has the same keys. */
export const catalogue = {
  ar: {
    ...ar,
    ...deskAr,
    ...viewsAr,
    ...frameAr,
    ...storiesAr,
    ...handInAr,
    reasons: reasonsAr,
    export: exportAr,
    kinds: kindMessages.ar,
  },
  en: {
    ...en,
    ...deskEn,
    ...viewsEn,
    ...frameEn,
    ...storiesEn,
    ...handInEn,
    reasons: reasonsEn,
    export: exportEn,
    kinds: kindMessages.en,
  },
}

export type Messages = typeof ar &
  typeof deskAr &
  typeof viewsAr &
  typeof frameAr &
  typeof storiesAr &
  typeof handInAr & { export: typeof exportAr }
