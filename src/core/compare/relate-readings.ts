import type { Reason, Relation } from '../story/types.ts'
import { foldText } from '../text/fold.ts'
import { relateValues } from '../values/relate.ts'
import type { DatePart, SetRelation, Value } from '../values/types.ts'
import { isUnresolved } from '../values/when.ts'
import type { World } from '../values/world.ts'
import { relateDisjoint } from './disjoint.ts'
import { changed, type Finding, type Pair, told } from './finding.ts'
import { compareMouths, compareTimes, type Heard } from './heard.ts'
import { relateClaims } from './polarity.ts'
import { type ComparePolicy, changes } from './policy.ts'
import type { PairReason } from './reasons.ts'
import { wordingDiffers } from './wording.ts'

export interface PairFinding {
  readonly relation: Relation
  readonly reason: Reason
  /** How the values lie to each other, whatever the readings make of them. */
  readonly sets: SetRelation
}

/**
 * Relates two readings of one fact. First whether they are comparable, then how
 * the sets lie that they claim, then what the kind's policy makes of it. Both
 * orders give one relation and one code. Derived and rejected readings are the
 * caller's to leave out (`counts`).
 */
export function relateReadings(a: Heard, b: Heard, policy: ComparePolicy, world: World): PairFinding {
  const sets = relateValues(a.reading.value, b.reading.value, world)
  const found = sureOf({ a, b, sets, policy, world })
  const [first, second] = found.swap ? [b, a] : [a, b]
  return {
    relation: found.relation,
    sets,
    reason: { code: found.code, params: { a: first.reading.id, b: second.reading.id } },
  }
}

/** What a person has confirmed is one question; what rules put side by side may be two. */
function sureOf(pair: Pair): Finding {
  const found = find(pair)
  const unreviewed = [pair.a, pair.b].some(({ reading }) => reading.review === 'proposed')
  if (found.relation !== 'contradiction' || !pair.policy.unsure || !unreviewed) return found
  return { relation: 'unclear', code: 'event-unsure' }
}

function find(pair: Pair): Finding {
  const { a, b, sets } = pair
  if (isWorded(a.reading.value) && isWorded(b.reading.value)) return worded(pair)
  if (sets === 'incomparable') return { relation: 'unclear', code: whyIncomparable(a.reading.value, b.reading.value) }
  const claims = relateClaims(sets, a.reading.certainty, b.reading.certainty)
  if (sets === 'equal') return sameValue(pair, claims)
  if (claims !== 'disjoint') return nested(pair, claims)
  return relateDisjoint(pair)
}

/** Free words have no sets worth the name: two that share little are two framings, two names, or an editor's work. */
function worded(pair: Pair): Finding {
  const { a, b, sets, policy } = pair
  const { nature } = policy
  const claims = relateClaims(sets, a.reading.certainty, b.reading.certainty)
  if (nature !== 'utterance' && sets === 'equal') return sameValue(pair, claims)
  if (nature === 'utterance' || sets !== 'incomparable') return renderings(pair)
  if (nature === 'framing') return { relation: 'framing', code: 'framed-apart' }
  if (nature === 'naming') return { relation: 'wording', code: 'rendering-differs' }
  return { relation: 'unclear', code: 'renderings-apart' }
}

const isWorded = (value: Value): boolean => value.type === 'quotation' || value.type === 'text'

function whyIncomparable(a: Value, b: Value): PairReason {
  if (a.type !== b.type) return 'question-differs'
  if (a.type === 'date' && b.type === 'date')
    return isUnresolved(a) || isUnresolved(b) ? 'date-unresolved' : 'question-differs'
  return a.type === 'place' ? 'place-unknown' : 'question-differs'
}

/** One value: what moved around it, strongest first. */
function sameValue(pair: Pair, claims: SetRelation): Finding {
  const { a, b, policy } = pair
  if (claims === 'disjoint' && policy.nature !== 'naming') return relateDisjoint(pair)
  return (
    otherMouth(pair) ??
    (policy.nature === 'naming' ? null : certaintyMoved(pair)) ??
    dropped(pair) ??
    moreExactDate(a.reading.value, b.reading.value) ??
    otherWording(pair) ?? { relation: 'same', code: 'same-value' }
  )
}

/** A plan may have changed and people may hold different hopes; else the hedge was moved in passing on. */
function certaintyMoved({ a, b, policy, world }: Pair): Finding | null {
  if (a.reading.certainty === b.reading.certainty) return null
  const order = changes(policy) ? compareTimes(a, b, world) : null
  if (order) return changed(order)
  if (policy.nature === 'position' && compareMouths(a.reading, b.reading, world) === 'different')
    return { relation: 'speakers', code: 'speakers-disagree' }
  return { relation: 'strength', code: 'certainty-moved' }
}

function otherMouth({ a, b, policy, world }: Pair): Finding | null {
  if (!policy.attribution && policy.nature !== 'utterance') return null
  if (compareMouths(a.reading, b.reading, world) !== 'different') return null
  const bothNamed = a.reading.speaker !== null && b.reading.speaker !== null
  return { relation: 'attribution', code: bothNamed ? 'speaker-differs' : 'voice-differs' }
}

/** `a` of the reason is the reading that keeps the condition or scope. */
function dropped({ a, b }: Pair): Finding | null {
  const lost = (x: unknown, y: unknown, code: PairReason): Finding | null => {
    return (x === null) === (y === null) ? null : told('qualifier', code, x === null)
  }
  return (
    lost(a.reading.condition, b.reading.condition, 'condition-dropped') ??
    lost(a.reading.scope, b.reading.scope, 'scope-dropped')
  )
}

/** One window, but one text prints the day of the month and the other leaves it to the calendar («الثلاثاء»). */
function moreExactDate(a: Value, b: Value): Finding | null {
  if (a.type !== 'date' || b.type !== 'date') return null
  const prints = (parts: readonly DatePart[]): boolean => parts.includes('day')
  if (prints(a.certain) === prints(b.certain)) return null
  return told('finer', 'printed-date', !prints(a.certain))
}

function otherWording({ a, b, policy }: Pair): Finding | null {
  const code = wordingDiffers(a.reading.value, b.reading.value)
  if (code) return { relation: 'wording', code }
  if (policy.nature !== 'naming') return null
  const words = (heard: Heard): string => foldText(heard.reading.words.quote)
  return a.reading.value.type === 'choice' && words(a) !== words(b)
    ? { relation: 'wording', code: 'label-differs' }
    : null
}

/** Claims that nest or overlap can both be true: only what was moved or dropped beside them is more than `finer`. */
function nested(pair: Pair, claims: SetRelation): Finding {
  const { a, sets, policy } = pair
  const nests = claims === 'inside' || claims === 'contains'
  const compatible = claims !== sets
  if (nests && !compatible && policy.nature !== 'naming') {
    const moved = certaintyMoved(pair)
    if (moved) return moved
  }
  if (compatible) return { relation: 'finer', code: 'compatible-denial' }
  const lost = dropped(pair)
  if (lost) return lost
  if (!nests) return { relation: 'finer', code: 'overlapping' }
  const code = isList(a.reading.value) ? 'more-complete' : 'finer-value'
  return told('finer', code, claims === 'contains')
}

const isList = (value: Value): boolean => value.type === 'people' || value.type === 'person' || value.type === 'items'

/**
 * Words of one utterance. Rows of this nature hold what someone took to be one
 * utterance, so renderings that share few words are still renderings.
 */
function renderings(pair: Pair): Finding {
  const { sets } = pair
  const moved = otherMouth(pair) ?? certaintyMoved(pair) ?? dropped(pair)
  if (moved) return moved
  if (sets === 'equal') return { relation: 'same', code: 'same-value' }
  if (sets === 'inside' || sets === 'contains') return told('finer', 'more-complete', sets === 'inside')
  return { relation: 'wording', code: 'rendering-differs' }
}
