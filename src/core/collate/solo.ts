import { counts } from '../compare/heard.ts'
import type { Fact } from '../story/types.ts'

/** What sets one outlet apart, by ids of rows. */
export interface Solo {
  /** Rows that only this article states. */
  readonly alone: readonly string[]
  /** Rows that every other article which could states, and this one does not. */
  readonly leftOut: readonly string[]
}

/** A row that two articles carry is the least that can be left out. */
const LEAST = 2

/**
 * What each article alone says and what it alone leaves out. Derived rows are
 * nobody's; an article that came too late, or was not examined, leaves nothing out.
 */
export function soloOf(facts: readonly Fact[], articleIds: readonly string[]): ReadonlyMap<string, Solo> {
  const out = new Map(articleIds.map((id) => [id, { alone: [] as string[], leftOut: [] as string[] }]))
  for (const { id, cells, derived } of facts) {
    if (derived) continue
    const states = (article: string): boolean => cells[article]?.readings.some(counts) ?? false
    const stated = articleIds.filter(states)
    const silent = articleIds.filter((article) => !states(article) && couldSay(cells[article]?.presence))
    const [only] = stated
    const [missing] = silent
    if (stated.length === 1 && only !== undefined) out.get(only)?.alone.push(id)
    if (stated.length >= LEAST && silent.length === 1 && missing !== undefined) out.get(missing)?.leftOut.push(id)
  }
  return out
}

/** A near miss speaks of the matter: it is not left out. */
const couldSay = (presence: Fact['cells'][string]['presence'] | undefined): boolean =>
  presence === undefined || presence === 'silent' || presence === 'not-found'
