import type { FactKind } from '../core/extract/kind.ts'
import { kind as agreedCount } from './agreed-count/index.ts'
import { kind as comingEvent } from './coming-event/index.ts'
import { kind as eventDate } from './event-date/index.ts'
import { kind as eventDuration } from './event-duration/index.ts'
import { kind as participants } from './participants/index.ts'

/** Written by `npm run generate` from the folders beside it; do not edit. */
export const kinds: readonly FactKind[] = [agreedCount, comingEvent, eventDate, eventDuration, participants]
