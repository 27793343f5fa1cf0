import { type Figure, type FigureRows, figureFacts } from '@/core/extract/anchors.ts'
import type { ProposedFact, StoryContext } from '@/core/extract/kind.ts'
import { contentWords } from '@/core/language/ar/content-words.ts'
import { lastingBy } from '@/core/language/ar/dimension-words.ts'
import { LASTING_VERBS, MEETING_NOUNS } from '@/core/language/ar/event-words.ts'
import { findWord } from '@/core/text/clitics.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import { foldedAt, type Tokens, tokenFrom } from '@/core/text/tokens.ts'

export const proposeTimeSpan = (context: StoryContext): ProposedFact[] => figureFacts(context, rows)

const rows: FigureRows = {
  kind: 'time-span',
  type: 'duration',
  topicOf(mention, { tokens }, sentence) {
    const { from, to } = sentence
    const ofMeeting = findWord(tokens, from, to, LASTING_VERBS) >= 0 && findWord(tokens, from, to, MEETING_NOUNS) >= 0
    if (ofMeeting) return null
    if (isElapsed(mention, tokens, sentence)) {
      const since = sinceWhat(mention, tokens, sentence)
      const elapsed = { topic: 'elapsed', family: '', generic: false, name: mention.quote }
      return since ? { ...elapsed, since } : { ...elapsed, fromBefore: true }
    }
    const dimension = lastingBy(tokens, sentence, mention)
    return { topic: 'time', family: 'unit', generic: false, name: mention.quote, ...(dimension ? { dimension } : {}) }
  },
}

const FROM = new Set(['من', 'علي', 'عن'])

/** «من إقلاعها», «على بدء الهجوم»: the word behind the preposition, null where none stands there. */
function sinceWhat({ end }: Figure, tokens: Tokens, { to }: Sentence): string | null {
  const at = tokenFrom(tokens, end)
  if (at + 1 >= to || !FROM.has(foldedAt(tokens, at))) return null
  return contentWords(tokens, at + 1, at + 2)[0]?.skeleton ?? null
}

/** Days since an event grow with each report; minutes and hours belong to it. */
const A_DAY = 86_400
const AFTER = new Set(['بعد', 'وبعد', 'مرور', 'مضي'])

/** «بعد 20 دقيقة من إقلاعها», «بعد مرور 50 دقيقة»: how far into the event something happened. */
function isElapsed({ start, value }: Figure, tokens: Tokens, { from }: Sentence): boolean {
  const size = 'min' in value ? (value.max ?? value.min ?? A_DAY) : A_DAY
  const at = tokenFrom(tokens, start) - 1
  return size < A_DAY && at >= from && AFTER.has(foldedAt(tokens, at))
}
