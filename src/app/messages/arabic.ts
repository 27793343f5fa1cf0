import { kindMessages } from '../../kinds/messages.ts'
import { ar } from './ar.ts'
import { deskAr } from './desk.ar.ts'
import { exportAr } from './export.ar.ts'
import { frameAr } from './frame.ar.ts'
import { handInAr } from './hand-in.ar.ts'
import { reasonsAr } from './reasons.ar.ts'
import { storiesAr } from './stories.ar.ts'
import { viewsAr } from './views.ar.ts'

/** All that the tool says in Arabic, its own words and each kind's: on the page from the first. */
export const arabic = {
  ...ar,
  ...deskAr,
  ...viewsAr,
  ...frameAr,
  ...storiesAr,
  ...handInAr,
  reasons: reasonsAr,
  export: exportAr,
  kinds: kindMessages.ar,
}

export type Messages = typeof ar &
  typeof deskAr &
  typeof viewsAr &
  typeof frameAr &
  typeof storiesAr &
  typeof handInAr & { export: typeof exportAr }
