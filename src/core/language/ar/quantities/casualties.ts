import { PUNCT, type Tokens } from '../../../text/tokens.ts'
import type { CountClass } from '../../../values/types.ts'
import { casualtyTable } from '../arabic.ts'
import { flags, hasConjunction, payload, stemIn } from '../reader.ts'

/** How many tokens may stand between «قُتل» and its figure. */
const REACH = 4

export interface Governor {
  readonly at: number
  readonly class: CountClass
}

/** The verb or noun before token `at` that says what happened to those counted; null when two of them disagree. */
export function governorBefore(t: Tokens, at: number, floor: number, reach = REACH): Governor | null {
  for (let i = at - 1; i >= floor && i >= at - reach; i--) {
    if (t.kind[i] === PUNCT && !'«»"“”'.includes(t.text.charAt(t.start[i] as number))) return null
    const found = payload(casualtyTable, t, i)
    if (found === undefined) continue
    const joined = hasConjunction(t, i) && i > floor && !stemIn(t, i - 1, closing)
    const twin = joined ? payload(casualtyTable, t, i - 1) : undefined
    return twin !== undefined && twin !== found ? null : { at: i, class: found }
  }
  return null
}

/** «لقي تسعة عمال مصرعهم وأصيب 14»: the first fate is told to its end, the second is another's. */
const closing = flags('مصرعهم مصرعهما مصرعه حتفهم حتفهما حتفه')

const follows = flags('قتلوا حتفهم أصيبوا بجروح اعتقلوا فقدوا نزحوا استشهدوا توفوا جرحوا حتفهما مصرعهم مصرعهما')

/** «27 شخصا قتلوا»: what is said right behind the noun. */
export function classBehind(t: Tokens, at: number, stop: number): CountClass | undefined {
  for (let i = at; i < stop && i < at + 3; i++) {
    if (t.kind[i] === PUNCT) return undefined
    if (stemIn(t, i, follows)) return payload(casualtyTable, t, i)
  }
  return undefined
}
