import type { AnalysedArticle } from '../extract/kind.ts'
import type { Clause } from './clauses.ts'

/**
 * Whether two clauses come from one mouth, as far as the texts tell. `body`: one
 * ministry or state, which says many things; `either`: two names of which one is
 * a body's, so that the person may speak for it; `outlet`: one of them is the
 * outlet's own word.
 */
export type Mouths = 'same' | 'body' | 'either' | 'unknown' | 'outlet' | 'different'

/** Speakers that the articles name as people. */
export function peopleIn(articles: readonly AnalysedArticle[]): ReadonlySet<string> {
  const out = new Set<string>()
  for (const { mentions } of articles)
    for (const { value } of mentions) if (value.type === 'person') out.add(value.entity)
  return out
}

export function mouthsOf(a: Clause, b: Clause, people: ReadonlySet<string>): Mouths {
  const [x, y] = [a.heard, b.heard]
  if (x.speaker !== null && y.speaker !== null) {
    if (x.speaker === y.speaker) return people.has(x.speaker) ? 'same' : 'body'
    return people.has(x.speaker) && people.has(y.speaker) ? 'different' : 'either'
  }
  return x.voice === 'own' || y.voice === 'own' ? 'outlet' : 'unknown'
}
