import { kindMessages } from '../../kinds/messages.ts'
import { ar } from './ar.ts'
import { deskAr } from './desk.ar.ts'
import { exportAr } from './export.ar.ts'
import { frameAr } from './frame.ar.ts'
import { handInAr } from './hand-in.ar.ts'
import type { lateArabic } from './late.ar.ts'
import { reasonsAr } from './reasons.ar.ts'
import { viewsAr } from './views.ar.ts'

/** What the tool says in Arabic from the first, and each kind's own words. Views that arrive later bring theirs (`late.ar.ts`). */
export const arabic = {
  ...ar,
  ...deskAr,
  ...viewsAr,
  ...frameAr,
  ...handInAr,
  reasons: reasonsAr,
  export: exportAr,
  kinds: kindMessages.ar,
}

export type Messages = typeof ar &
  typeof deskAr &
  typeof viewsAr &
  typeof frameAr &
  typeof lateArabic &
  typeof handInAr & { export: typeof exportAr }
