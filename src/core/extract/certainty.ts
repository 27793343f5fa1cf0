import { type Hedge, hedgesIn } from '../language/ar/certainty/read.ts'
import { viewWords, type WordView } from '../language/ar/words/view.ts'
import { type Sentence, sentenceAt } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { tokenFrom } from '../text/tokens.ts'
import type { MentionContext } from './context.ts'
import type { Held } from './kind.ts'
import { CERTAINTIES } from './mention.ts'

const plain: Held = { certainty: 'asserted', cue: null }
/** How far behind the words a verb may still carry their clause: «الاجتماع لن يعقد». */
const BEHIND = 6

/** Hedges of a sentence, found once: a story asks for many spans of one sentence. */
const known = new WeakMap<Sentence, readonly Hedge[]>()

/**
 * How sure the text is of what `span` (raw offsets) says, with the words that
 * set it. The nearest cue whose scope holds the span wins; between cues before
 * it the weaker one of a chain («قد لا يلتقي») counts.
 */
export function certaintyAt(context: MentionContext, span: Span): Held {
  const sentence = sentenceAt(context.sentences, span.start)
  if (!sentence) return plain
  const view = viewWords(context.tokens)
  const from = tokenFrom(view.tokens, span.start)
  const to = tokenFrom(view.tokens, Math.max(span.start, span.end - 1)) + 1
  const hedges = hedgesOf(view, sentence)
  const before = hedges.filter((hedge) => hedge.at < to && hedge.reach > from)
  if (before.length > 0) return heldBy(view, before.reduce(weaker))
  const after = hedges.find((hedge) => hedge.at >= to && isBehind(view, hedge, to))
  return after ? heldBy(view, after) : plain
}

function hedgesOf(view: WordView, sentence: Sentence): readonly Hedge[] {
  const found = known.get(sentence) ?? hedgesIn(view, sentence.from, sentence.to)
  known.set(sentence, found)
  return found
}

/** A denial or exclusion further left does not reach through a hedge of its own clause: the later cue counts unless the earlier is weaker. */
const weaker = (a: Hedge, b: Hedge): Hedge =>
  CERTAINTIES.indexOf(b.certainty) <= CERTAINTIES.indexOf(a.certainty) ? b : a

/** Adjectives straight behind the words, particles before the clause's verb. */
function isBehind(view: WordView, hedge: Hedge, to: number): boolean {
  const gap = hedge.at - to
  if (gap > (hedge.attributive ? 2 : BEHIND)) return false
  for (let at = to; at < hedge.at; at++) if (isBorder(view, at)) return false
  return hedge.attributive || isCarrier(view, hedge)
}

const BORDERS = new Set(Array.from('،,؛:.«»"“”()', (mark) => mark.charCodeAt(0)))
const isBorder = (view: WordView, at: number): boolean =>
  BORDERS.has(view.tokens.text.charCodeAt(view.tokens.start[at] as number))

/** «لن يعقد»، «سيعقد»، «قد يعقد»: the verb of a clause whose subject stands first. */
const isCarrier = (view: WordView, hedge: Hedge): boolean =>
  hedge.act === undefined && ((view.clitics[hedge.at] as number) & 1) === 0 && hedge.reach > hedge.at

function heldBy(view: WordView, hedge: Hedge): Held {
  const cue = { start: view.tokens.start[hedge.at] as number, end: view.tokens.end[hedge.to - 1] as number }
  return { certainty: hedge.certainty, cue, ...(hedge.act ? { act: hedge.act } : {}) }
}
