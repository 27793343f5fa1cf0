import { hasPreposition, hasWa, isA, isLatinAt, isMark, isWordAt, JOINT, unitAt } from '../words/ask.ts'
import type { WordView } from '../words/view.ts'
import { goesOn } from './goes-on.ts'
import { isCapital, isJoinedWord, isJointed, isParted, isTail, MAX_WORDS, sizeOf, takesTail } from './parts.ts'

/** A run of tokens that forms a name; `to` exclusive. */
export interface NameRun {
  readonly from: number
  readonly to: number
  /** How many words, joints («بن») not counted. */
  readonly words: number
  readonly latin: boolean
  /** Raw letters of a joining و that the lexicon did not take off the first word. */
  readonly skip: number
}

/** Reads a name that is known to open at `from`, up to `stop`. */
export function readName(view: WordView, from: number, stop: number, skip = 0): NameRun {
  if (isLatinAt(view, from)) return readLatin(view, from, stop)
  let at = from
  let words = 0
  while (at < stop && words < MAX_WORDS) {
    // «جونغ-أون»: a hyphen binds whatever stands behind it.
    const next = isBound(view, at, from) ? at + 1 : stepOver(view, at, stop, from, words)
    if (next === at) break
    words++
    at = isMark(view, next, '-') && touches(view, next) && touches(view, next + 1) ? next + 1 : next
  }
  return { from, to: isMark(view, at - 1, '-') ? at - 1 : at, words, latin: false, skip }
}

const touches = (view: WordView, at: number): boolean => view.tokens.end[at - 1] === view.tokens.start[at]

const isBound = (view: WordView, at: number, from: number): boolean =>
  at > from && isMark(view, at - 1, '-') && isWordAt(view, at)

/** Index behind the name part at `at`, or `at` when none is there. */
function stepOver(view: WordView, at: number, stop: number, from: number, words: number): number {
  const first = words === 0
  if (!isWordAt(view, at)) return at
  if (!first && (hasWa(view, at) || isBehindParticle(view, at) || isParted(view, at) || isJoinedWord(view, at, words)))
    return at
  if (isA(view, at, JOINT) && at + 1 < stop && isJointed(view, at, !first))
    return withTail(view, at + (isA(view, at + 1, JOINT) ? 3 : 2), stop)
  if (first) return withTail(view, at + 1, stop)
  if (!first && at + 1 < stop && isTail(view, at + 1) && takesTail(view, at)) return at + 2
  return goesOn(view, at, from, words, stop) ? withTail(view, at + 1, stop) : at
}

/** «عبد الحميد كشك»: three letters are no particle and its word. */
const isBehindParticle = (view: WordView, at: number): boolean => hasPreposition(view, at) && sizeOf(view, at) > 3

const withTail = (view: WordView, at: number, stop: number): number => (at < stop && isTail(view, at) ? at + 1 : at)

function readLatin(view: WordView, from: number, stop: number): NameRun {
  let at = from
  while (at < stop && at - from < MAX_WORDS && isLatinAt(view, at) && isCapital(unitAt(view, at))) at++
  return { from, to: at, words: at - from, latin: true, skip: 0 }
}
