import { CLITIC, PUNCT, type Tokens } from '../../../text/tokens.ts'
import { flags, stemIn } from '../reader.ts'

const cues = flags('سوف لن يعتزم تعتزم ينوي موعد مقرر متوقع مرتقب مزمع يتوقع')
const BEHIND = 14
const AHEAD = 4
const [SIN, WAW, FA] = [0x0633, 0x0648, 0x0641]
const persons = 'يتنأ'

/** Whether the clause around `[at, to)` speaks of what is to come: a future particle, «سـ» on a verb, «من المقرر». */
export function isFuture(t: Tokens, at: number, to: number, floor: number, stop: number): boolean {
  if (at === floor && to === stop) return true
  for (let i = at - 1; i >= Math.max(0, at - BEHIND) && !ends(t, i); i--) if (isCue(t, i)) return true
  for (let i = to; i < stop && i < to + AHEAD && !ends(t, i); i++) if (isCue(t, i)) return true
  return false
}

/** «سيعقد»: س, a person prefix, and no word that the lexicon knows otherwise. */
function isCue(t: Tokens, at: number): boolean {
  if (stemIn(t, at, cues)) return true
  if ((t.stem[at] as number) >= 0) return ((t.clitics[at] as number) & CLITIC.sa) !== 0
  const start = t.start[at] as number
  const first = t.text.charCodeAt(start)
  const from = first === WAW || first === FA ? start + 1 : start
  if ((t.end[at] as number) - from < 5 || t.text.charCodeAt(from) !== SIN) return false
  if (!persons.includes(t.text.charAt(from + 1))) return false
  return !t.text.startsWith('سياس', from) && !t.text.startsWith('سيار', from)
}

const ends = (t: Tokens, at: number): boolean =>
  t.kind[at] === PUNCT && '.!؟:«»"'.includes(t.text.charAt(t.start[at] as number))
