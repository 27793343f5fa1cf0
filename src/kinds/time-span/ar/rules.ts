import { type FigureRows, figureFacts } from '@/core/extract/anchors.ts'
import type { ProposedFact, StoryContext } from '@/core/extract/kind.ts'
import { LASTING_VERBS, MEETING_NOUNS } from '@/core/language/ar/event-words.ts'
import { findWord } from '@/core/text/clitics.ts'

export const proposeTimeSpan = (context: StoryContext): ProposedFact[] => figureFacts(context, rows)

const rows: FigureRows = {
  kind: 'time-span',
  type: 'duration',
  topicOf({ quote }, { tokens }, { from, to }) {
    const ofMeeting = findWord(tokens, from, to, LASTING_VERBS) >= 0 && findWord(tokens, from, to, MEETING_NOUNS) >= 0
    return ofMeeting ? null : { topic: 'time', family: 'unit', generic: false, name: quote }
  },
}
