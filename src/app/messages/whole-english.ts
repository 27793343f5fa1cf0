import { kindMessages } from '../../kinds/messages.ts'
import { deskEn } from './desk.en.ts'
import { en } from './en.ts'
import { exportEn } from './export.en.ts'
import { frameEn } from './frame.en.ts'
import { handInEn } from './hand-in.en.ts'
import { lateEnglish } from './late.en.ts'
import { reasonsEn } from './reasons.en.ts'
import { viewsEn } from './views.en.ts'

/** The same in English, loaded when it is asked for. */
export const english = {
  ...en,
  ...deskEn,
  ...viewsEn,
  ...frameEn,
  ...lateEnglish,
  ...handInEn,
  reasons: reasonsEn,
  export: exportEn,
  kinds: kindMessages.en,
}
