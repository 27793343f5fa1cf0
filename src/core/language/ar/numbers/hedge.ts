import type { Tokens } from '../../../text/tokens.ts'
import { lexicon } from '../arabic.ts'
import { isBare } from '../reader.ts'
import { type Hedge, type HedgePhrase, hedgesAfter, hedgesBefore } from './hedges.ts'

interface Compiled {
  readonly hedge: Hedge
  readonly ids: readonly number[]
  readonly outside: boolean
}

const compile = ({ hedge, words, outside }: HedgePhrase): Compiled => ({
  hedge,
  ids: words.map((word) => lexicon.idOf(word)),
  outside: outside === true,
})

const longestFirst = (a: Compiled, b: Compiled): number => b.ids.length - a.ids.length

function byKey(list: readonly HedgePhrase[], key: (ids: readonly number[]) => number): Map<number, Compiled[]> {
  const out = new Map<number, Compiled[]>()
  for (const phrase of list.map(compile).sort(longestFirst)) {
    const at = key(phrase.ids)
    const same = out.get(at)
    if (same) same.push(phrase)
    else out.set(at, [phrase])
  }
  return out
}

const beforeByLast = byKey(hedgesBefore, (ids) => ids[ids.length - 1] as number)
const afterByFirst = byKey(hedgesAfter, (ids) => ids[0] as number)

export interface FoundHedge {
  readonly hedge: Hedge
  /** First and last+1 token of the phrase. */
  readonly from: number
  readonly to: number
  readonly outside: boolean
}

/** The longest hedge that ends right before token `at`, not reaching back over `floor`. */
export function hedgeBefore(t: Tokens, at: number, floor: number): FoundHedge | null {
  if (at <= floor) return null
  const list = beforeByLast.get(t.stem[at - 1] as number)
  if (list === undefined) return null
  for (const { hedge, ids, outside } of list) {
    const from = at - ids.length
    if (from < floor || !matches(t, from, ids)) continue
    return { hedge, from, to: at, outside }
  }
  return null
}

export function hedgeAfter(t: Tokens, at: number, stop: number): FoundHedge | null {
  if (at >= stop) return null
  const list = afterByFirst.get(t.stem[at] as number)
  if (list === undefined) return null
  for (const { hedge, ids } of list) {
    if (at + ids.length > stop || !matches(t, at, ids)) continue
    return { hedge, from: at, to: at + ids.length, outside: false }
  }
  return null
}

/** Particles may hang on the first word only («بنحو», «لما يقرب من»). */
function matches(t: Tokens, from: number, ids: readonly number[]): boolean {
  for (let i = 0; i < ids.length; i++) {
    if (t.stem[from + i] !== ids[i]) return false
    if (i > 0 && !isBare(t, from + i)) return false
  }
  return true
}
