import type { FactKind } from '../core/extract/kind.ts'
import { kind as age } from './age/index.ts'
import { kind as agreedCount } from './agreed-count/index.ts'
import { kind as agreedItem } from './agreed-item/index.ts'
import { kind as amount } from './amount/index.ts'
import { kind as casualties } from './casualties/index.ts'
import { kind as claim } from './claim/index.ts'
import { kind as comingEvent } from './coming-event/index.ts'
import { kind as counted } from './counted/index.ts'
import { kind as countedPeople } from './counted-people/index.ts'
import { kind as dated } from './dated/index.ts'
import { kind as designation } from './designation/index.ts'
import { kind as earlierEvent } from './earlier-event/index.ts'
import { kind as eventDate } from './event-date/index.ts'
import { kind as eventDuration } from './event-duration/index.ts'
import { kind as eventPlace } from './event-place/index.ts'
import { kind as eventStatus } from './event-status/index.ts'
import { kind as figure } from './figure/index.ts'
import { kind as framing } from './framing/index.ts'
import { kind as goalMinute } from './goal-minute/index.ts'
import { kind as measure } from './measure/index.ts'
import { kind as participants } from './participants/index.ts'
import { kind as partyPresence } from './party-presence/index.ts'
import { kind as percentage } from './percentage/index.ts'
import { kind as personName } from './person-name/index.ts'
import { kind as personRole } from './person-role/index.ts'
import { kind as position } from './position/index.ts'
import { kind as score } from './score/index.ts'
import { kind as timeSpan } from './time-span/index.ts'
import { kind as total } from './total/index.ts'
import { kind as utterance } from './utterance/index.ts'

/** Written by `npm run generate` from the folders beside it; do not edit. */
export const kinds: readonly FactKind[] = [
  age,
  agreedCount,
  agreedItem,
  amount,
  casualties,
  claim,
  comingEvent,
  counted,
  countedPeople,
  dated,
  designation,
  earlierEvent,
  eventDate,
  eventDuration,
  eventPlace,
  eventStatus,
  figure,
  framing,
  goalMinute,
  measure,
  participants,
  partyPresence,
  percentage,
  personName,
  personRole,
  position,
  score,
  timeSpan,
  total,
  utterance,
]
