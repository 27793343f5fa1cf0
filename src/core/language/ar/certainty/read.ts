import type { Certainty } from '../../../extract/mention.ts'
import { CLITIC, foldedAt, PUNCT } from '../../../text/tokens.ts'
import { hedgeTable, presentTable } from '../arabic.ts'
import { ADJECTIVE, hasWa, isA, isMark, isWordAt, VERB } from '../words/ask.ts'
import { idSet, isIn } from '../words/idset.ts'
import { classOfWord, type WordView } from '../words/view.ts'
import type { HedgeRole } from './cues.ts'

/** A cue with what it says and how far it reaches (token indexes, `reach` exclusive). */
export interface Hedge {
  readonly at: number
  readonly to: number
  readonly certainty: Certainty
  readonly act?: 'denial'
  readonly reach: number
  /** Reaches back over the noun it follows: «لقاء محتمل». */
  readonly attributive: boolean
}

const still = idSet('يزال تزال زال زالت يزالون بد شك سيما')
/** «لا يقل عن»، «ما لا يزيد على»: a bound of a figure, not a denial. */
const bounding = idSet('يقل تقل يزيد تزيد يتجاوز تتجاوز يتعدى تتعدى')
const after = idSet('بعد إثر')
const except = idSet('إلا سوى فقط فحسب وحسب')
const turns = idSet('بل إنما لكن لكنه لكنها بينما فيما حيث إذ بيد كما ثم لأن لأنه لأنها')
const openers = idSet(
  'أن إن أنه أنها أنهم إنه إنها بأن بأنه بأنها الذي التي الذين اللذين اللتين حتى إذا لو عندما بعدما',
)
const true_ = idSet('صحيح صحيحة دقيق دقيقة')
const thinkable = idSet('وارد واردة')
const possibleWords = idSet('محتمل مرجح متوقع ممكن')

/** More than any sentence has; and the tokens that a clause may span. */
const MAX_HEDGES = 60
const NEAR = 80

/** Every cue of the token range `[from, to)`, in order. */
export function hedgesIn(view: WordView, from: number, to: number): Hedge[] {
  const out: Hedge[] = []
  for (let at = from; at < to && out.length < MAX_HEDGES; at++) {
    const hedge = hedgeAt(view, at, to)
    if (!hedge) continue
    out.push(hedge)
    at = hedge.to - 1
  }
  return out
}

function hedgeAt(view: WordView, at: number, stop: number): Hedge | null {
  if (!isWordAt(view, at)) return null
  if (isFuture(view, at)) return level(view, at, at + 1, 'expected', stop)
  const id = view.id[at] as number
  const role = id >= 0 ? hedgeTable[id] : undefined
  if (!role || (role === 'other' && !isOther(view, at))) return null
  return make[role](view, at, stop)
}

type Maker = (view: WordView, at: number, stop: number) => Hedge | null

const make: Readonly<Record<HedgeRole, Maker>> = {
  negator: negation,
  // «بعد غياب ثلاث سنوات»: what is over is no lack.
  bare: (view, at, stop) =>
    isIn(view, at - 1, after)
      ? null
      : { at, to: at + 1, certainty: 'denied', reach: phraseEnd(view, at + 1, stop), attributive: false },
  deny: (view, at, stop) => ({
    at,
    to: at + 1,
    certainty: 'denied',
    act: 'denial',
    reach: turnEnd(view, at + 1, stop),
    attributive: false,
  }),
  exclude: (view, at, stop) => ({
    at,
    to: at + 1,
    certainty: 'excluded',
    reach: turnEnd(view, at + 1, stop),
    attributive: isAdjective(view, at),
  }),
  possible: (view, at, stop) => mayNot(view, at, stop) ?? level(view, at, at + 1, 'possible', stop),
  'possible-noun': (view, at, stop) => ({
    at,
    to: at + 1,
    certainty: 'possible',
    reach: phraseEnd(view, at + 1, stop),
    attributive: false,
  }),
  expect: (view, at, stop) => (isGivenName(view, at) ? null : level(view, at, at + 1, 'expected', stop)),
  'maybe-past': (view, at, stop) =>
    mayNot(view, at, stop) ?? (isPresent(view, at + 1) ? level(view, at, at + 1, 'possible', stop) : null),
  other: other,
}

/** «قد لا تعقد»، «ربما لا يحضر»: leans to the other side and leaves room. */
function mayNot(view: WordView, at: number, stop: number): Hedge | null {
  const negated = at + 2 < stop && foldedAt(view.tokens, at + 1) === 'لا' && isPresent(view, at + 2)
  return negated ? level(view, at, at + 2, 'unlikely', stop) : null
}

function level(view: WordView, at: number, to: number, certainty: Certainty, stop: number): Hedge {
  return { at, to, certainty, reach: turnEnd(view, to, stop), attributive: isAdjective(view, at) }
}

/** «منتظر» without ال is a man's name. */
const isGivenName = (view: WordView, at: number): boolean => foldedAt(view.tokens, at) === 'منتظر'

const isAdjective = (view: WordView, at: number): boolean => isA(view, at, ADJECTIVE) && !isA(view, at, VERB)

/** «لن»، «لم»، «لا» + verb; a hedge behind turns («لا يستبعد»، «ليس من المتوقع»); «لا يزال»، «ليس فقط» deny nothing. */
function negation(view: WordView, at: number, stop: number): Hedge | null {
  if (isIn(view, at + 1, still) || isIn(view, at + 1, bounding)) return null
  const next = turned(view, at + 1, stop)
  if (next) return { ...next, at }
  const reach = clauseEnd(view, at + 1, stop)
  for (let i = at + 1; i < reach; i++) if (isIn(view, i, except)) return null
  return { at, to: at + 1, certainty: 'denied', reach, attributive: false }
}

/** The hedge that a negator turns: at once or behind «من». */
function turned(view: WordView, at: number, stop: number): Hedge | null {
  const word = isWordAt(view, at) && foldedAt(view.tokens, at) === 'من' ? at + 1 : at
  const id = view.id[word] as number
  const role = id !== undefined && id >= 0 ? hedgeTable[id] : undefined
  if (role === 'exclude') return level(view, word, word + 1, 'possible', stop)
  if (role === 'expect' || isIn(view, word, possibleWords)) return level(view, word, word + 1, 'unlikely', stop)
  return null
}

const isOther = (view: WordView, at: number): boolean => ((view.clitics[at] as number) & ~CLITIC.wa) === 0

/** «غير صحيح»، «غير وارد»، «غير المحتمل»; «ما كان» at the head of a clause. */
function other(view: WordView, at: number, stop: number): Hedge | null {
  if (foldedAt(view.tokens, at).endsWith('غير')) {
    if (isIn(view, at + 1, true_))
      return { at, to: at + 2, certainty: 'denied', reach: turnEnd(view, at + 2, stop), attributive: true }
    if (isIn(view, at + 1, thinkable))
      return { at, to: at + 2, certainty: 'excluded', reach: turnEnd(view, at + 2, stop), attributive: true }
    const next = turned(view, at + 1, stop)
    return next ? { ...next, at, attributive: true } : null
  }
  // Behind a comma «ما» is «مما»: «…، ما أدى إلى …».
  const opens = at === 0 || (view.tokens.kind[at - 1] === PUNCT && !isMark(view, at - 1, '،,'))
  if (!opens || isIn(view, at + 1, still) || !isA(view, at + 1, VERB) || isPresent(view, at + 1)) return null
  return { at, to: at + 1, certainty: 'denied', reach: clauseEnd(view, at + 1, stop), attributive: false }
}

/** «سيلتقي»: س on a verb, in the lexicon or with an ending taken off. */
function isFuture(view: WordView, at: number): boolean {
  if (((view.clitics[at] as number) & CLITIC.sa) !== 0) return isA(view, at, VERB)
  if ((view.id[at] as number) >= 0) return false
  const raw = view.tokens.text
  const start = view.tokens.start[at] as number
  const first = raw.charCodeAt(start) === 0x0648 ? start + 1 : start
  if (raw.charCodeAt(first) !== 0x0633) return false
  const word = foldedAt(view.tokens, at).slice(first - start + 1)
  return (
    /^[يتن]/.test(word) &&
    ['ه', 'ها', 'هم', 'هما', 'نا', 'ان', 'ون', 'ني'].some(
      (end) => word.endsWith(end) && isVerbWord(word.slice(0, -end.length)),
    )
  )
}

const isVerbWord = (word: string): boolean => {
  const bits = classOfWord(word)
  return bits > 0 && (bits & VERB) !== 0
}

function isPresent(view: WordView, at: number): boolean {
  if (!isWordAt(view, at)) return false
  const id = view.id[at] as number
  if (id >= 0) return presentTable[id] === true
  return view.tokens.text.charCodeAt(view.tokens.start[at] as number) === 0x064a
}

/** End of the clause for particles: a mark, a turn, a subordinate opener, a joined new verb. */
function clauseEnd(view: WordView, from: number, end: number): number {
  const stop = Math.min(end, from + NEAR)
  let verbs = 0
  for (let at = from; at < stop; at++) {
    if (isMark(view, at, '،,؛:.«»"“”()') || isIn(view, at, turns)) return at
    if (at > from && isIn(view, at, openers)) return at
    if (isA(view, at, VERB) && !isA(view, at, ADJECTIVE)) {
      if (hasWa(view, at) && verbs > 0) return at
      verbs++
    }
  }
  return stop
}

/** Reach of cues that govern «أن»: to the next turn of the sentence or a joined new verb in the past. */
function turnEnd(view: WordView, from: number, end: number): number {
  const stop = Math.min(end, from + NEAR)
  for (let at = from; at < stop; at++) {
    if (isMark(view, at, '؛.') || (isIn(view, at, turns) && at > from)) return at
    if (isMark(view, at, '،,') && !resumes(view, at + 1)) return at
    if (hasWa(view, at) && isA(view, at, VERB) && !isPresent(view, at) && at > from) return at
  }
  return stop
}

/** «من المتوقع، بحسب X، أن»: the comma is an inset when أن follows soon. */
function resumes(view: WordView, from: number): boolean {
  for (let at = from; at < from + 8; at++) if (isIn(view, at, openers) && isMark(view, at - 1, '،,»"')) return true
  return false
}

/** The noun phrase behind «بدون», «عدم», «احتمال». */
function phraseEnd(view: WordView, from: number, stop: number): number {
  let at = from
  while (
    at < stop &&
    at < from + 7 &&
    !isMark(view, at, '،,؛:.') &&
    !isIn(view, at, turns) &&
    !isIn(view, at, openers) &&
    !(at > from && isA(view, at, VERB) && hasWa(view, at))
  )
    at++
  return at
}
