import type { Clause } from './clauses.ts'

/** Whether two clauses come from one mouth, as far as the texts tell. `outlet`: one of them is the outlet's own word. */
export type Mouths = 'same' | 'unknown' | 'outlet' | 'different'

export function mouthsOf(a: Clause, b: Clause): Mouths {
  const [x, y] = [a.heard, b.heard]
  if (x.speaker !== null && y.speaker !== null) return x.speaker === y.speaker ? 'same' : 'different'
  return x.voice === 'own' || y.voice === 'own' ? 'outlet' : 'unknown'
}
