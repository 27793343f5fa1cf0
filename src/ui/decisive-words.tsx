import { excerpt } from './excerpt.ts'
import { type MarkedSpan, SourceText } from './source-text.tsx'

interface Props {
  readonly lang: string
  /** The whole text that both spans point into. */
  readonly text: string
  readonly words: MarkedSpan
  /** The passage around the words; nothing beyond it is shown. */
  readonly clause: MarkedSpan
  readonly rel: string | null
  /** How many units of the clause are shown at most. */
  readonly room?: number
  readonly limit?: number
}

/** The words that decide with a little of their clause, in the source's voice. */
export function DecisiveWords({ lang, text, words, clause, rel, room = 90, limit }: Props) {
  const inside = clause.start <= words.start && words.end <= clause.end
  const shown = excerpt(text, words, inside ? clause : words, { room, both: true }, limit)
  return <SourceText lang={lang} text={shown.cut ? `${shown.text} …` : shown.text} mark={shown.mark} rel={rel} />
}
