import { nationTable } from './arabic.ts'
import { phraseAt } from './places/read.ts'
import type { WordView } from './words/view.ts'

export interface NamedState {
  /** ISO 3166 alpha-2 */
  readonly iso: string
  /** Token behind the name. */
  readonly to: number
}

const ISO = /^[A-Z]{2}$/

/** The state that the words at `at` name: by its name, by a city of it, or by its adjective («كييف»، «الأوكرانية»). */
export function stateAt(view: WordView, at: number, stop: number): NamedState | null {
  const phrase = phraseAt(view, at, stop)
  if (phrase?.known.type === 'place' && !phrase.known.wary) {
    const iso = [phrase.known.entity, phrase.known.within ?? ''].find((one) => ISO.test(one))
    if (iso) return { iso, to: phrase.to }
  }
  const nation = nationTable[view.id[at] as number]
  return nation ? { iso: nation.iso, to: at + 1 } : null
}
