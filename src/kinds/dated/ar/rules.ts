import { type FigureRows, figureFacts } from '@/core/extract/anchors.ts'
import type { ProposedFact, StoryContext } from '@/core/extract/kind.ts'
import type { DateValue } from '@/core/values/types.ts'

export const proposeDated = (context: StoryContext): ProposedFact[] => figureFacts(context, rows)

/** «الثلاثاء» and «أمس» are the day of the news, which has its own row; a printed day or hour is a date of something. */
const isPrinted = ({ certain, from, to }: DateValue): boolean =>
  from !== null && to !== null && (certain.includes('day') || certain.includes('hour'))

const rows: FigureRows = {
  kind: 'dated',
  type: 'date',
  topicOf({ value, quote }) {
    if (value.type !== 'date' || !isPrinted(value)) return null
    return { topic: 'date', family: 'unit', generic: false, name: quote }
  },
}
