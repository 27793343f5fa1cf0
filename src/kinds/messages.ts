import { messages as age } from './age/messages.ts'
import { messages as agreedCount } from './agreed-count/messages.ts'
import { messages as agreedItem } from './agreed-item/messages.ts'
import { messages as amount } from './amount/messages.ts'
import { messages as casualties } from './casualties/messages.ts'
import { messages as claim } from './claim/messages.ts'
import { messages as comingEvent } from './coming-event/messages.ts'
import { messages as counted } from './counted/messages.ts'
import { messages as countedPeople } from './counted-people/messages.ts'
import { messages as dated } from './dated/messages.ts'
import { messages as designation } from './designation/messages.ts'
import { messages as earlierEvent } from './earlier-event/messages.ts'
import { messages as eventDate } from './event-date/messages.ts'
import { messages as eventDuration } from './event-duration/messages.ts'
import { messages as eventPlace } from './event-place/messages.ts'
import { messages as eventStatus } from './event-status/messages.ts'
import { messages as figure } from './figure/messages.ts'
import { messages as framing } from './framing/messages.ts'
import { messages as goalMinute } from './goal-minute/messages.ts'
import { messages as measure } from './measure/messages.ts'
import { messages as participants } from './participants/messages.ts'
import { messages as partyPresence } from './party-presence/messages.ts'
import { messages as percentage } from './percentage/messages.ts'
import { messages as personName } from './person-name/messages.ts'
import { messages as personRole } from './person-role/messages.ts'
import { messages as position } from './position/messages.ts'
import { messages as score } from './score/messages.ts'
import { messages as timeSpan } from './time-span/messages.ts'
import { messages as total } from './total/messages.ts'
import { messages as utterance } from './utterance/messages.ts'

/** Written by `npm run generate` from the folders beside it; do not edit. */
export const kindMessages = {
  ar: {
    age: age.ar,
    'agreed-count': agreedCount.ar,
    'agreed-item': agreedItem.ar,
    amount: amount.ar,
    casualties: casualties.ar,
    claim: claim.ar,
    'coming-event': comingEvent.ar,
    counted: counted.ar,
    'counted-people': countedPeople.ar,
    dated: dated.ar,
    designation: designation.ar,
    'earlier-event': earlierEvent.ar,
    'event-date': eventDate.ar,
    'event-duration': eventDuration.ar,
    'event-place': eventPlace.ar,
    'event-status': eventStatus.ar,
    figure: figure.ar,
    framing: framing.ar,
    'goal-minute': goalMinute.ar,
    measure: measure.ar,
    participants: participants.ar,
    'party-presence': partyPresence.ar,
    percentage: percentage.ar,
    'person-name': personName.ar,
    'person-role': personRole.ar,
    position: position.ar,
    score: score.ar,
    'time-span': timeSpan.ar,
    total: total.ar,
    utterance: utterance.ar,
  },
  en: {
    age: age.en,
    'agreed-count': agreedCount.en,
    'agreed-item': agreedItem.en,
    amount: amount.en,
    casualties: casualties.en,
    claim: claim.en,
    'coming-event': comingEvent.en,
    counted: counted.en,
    'counted-people': countedPeople.en,
    dated: dated.en,
    designation: designation.en,
    'earlier-event': earlierEvent.en,
    'event-date': eventDate.en,
    'event-duration': eventDuration.en,
    'event-place': eventPlace.en,
    'event-status': eventStatus.en,
    figure: figure.en,
    framing: framing.en,
    'goal-minute': goalMinute.en,
    measure: measure.en,
    participants: participants.en,
    'party-presence': partyPresence.en,
    percentage: percentage.en,
    'person-name': personName.en,
    'person-role': personRole.en,
    position: position.en,
    score: score.en,
    'time-span': timeSpan.en,
    total: total.en,
    utterance: utterance.en,
  },
}
