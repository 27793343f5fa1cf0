import { messages as agreedCount } from './agreed-count/messages.ts'
import { messages as comingEvent } from './coming-event/messages.ts'
import { messages as eventDate } from './event-date/messages.ts'
import { messages as eventDuration } from './event-duration/messages.ts'
import { messages as participants } from './participants/messages.ts'

/** Written by `npm run generate` from the folders beside it; do not edit. */
export const kindMessages = {
  ar: {
    'agreed-count': agreedCount.ar,
    'coming-event': comingEvent.ar,
    'event-date': eventDate.ar,
    'event-duration': eventDuration.ar,
    participants: participants.ar,
  },
  en: {
    'agreed-count': agreedCount.en,
    'coming-event': comingEvent.en,
    'event-date': eventDate.en,
    'event-duration': eventDuration.en,
    participants: participants.en,
  },
}
