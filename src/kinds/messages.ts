import { messages as agreedCount } from './agreed-count/messages.ts'
import { messages as eventDuration } from './event-duration/messages.ts'

/** Written by `npm run generate` from the folders beside it; do not edit. */
export const kindMessages = {
  ar: {
    'agreed-count': agreedCount.ar,
    'event-duration': eventDuration.ar,
  },
  en: {
    'agreed-count': agreedCount.en,
    'event-duration': eventDuration.en,
  },
}
