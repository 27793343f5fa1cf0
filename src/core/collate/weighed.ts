import type { WordView } from '../language/ar/words/view.ts'
import { foldedAt, NUMBER, PUNCT, WORD } from '../text/tokens.ts'
import { conceptOf } from './ar/concepts.ts'
import { isOffice, isRelation, type Named, namedAt } from './ar/parties.ts'
import type { Interner } from './interner.ts'
import { KIND, type Weighed } from './likeness.ts'

/** A concept's own word and its kind. */
export interface Sense {
  readonly root: number
  readonly kind: number
}

/** What stands in `[from, to)`: concepts with their sense, in order of the text, and printed figures. */
export interface Senses {
  readonly concepts: ReadonlyMap<number, Sense>
  readonly figures: readonly string[]
}

/** «لم … فقط، بل …»: whoever repeats the turn repeats a thought. */
const ONLY = 'فقط'
const BUT = 'بل'
const NOT_ONLY = `${ONLY}…${BUT}`

const nobody: ReadonlyMap<number, Named> = new Map()

/** `people`: names that the article's analysis found, by first token. */
export function sensesIn(
  view: WordView,
  from: number,
  to: number,
  interner: Interner,
  people: ReadonlyMap<number, Named> = nobody,
): Senses {
  const { tokens } = view
  const concepts = new Map<number, Sense>()
  const figures: string[] = []
  let only = false
  for (let i = from; i < to; i++) {
    const named = people.get(i) ?? namedAt(view, i, to)
    if (named) {
      const id = interner.id(named.id)
      concepts.set(id, { root: id, kind: KIND.name })
      i = named.to - 1
      continue
    }
    const kind = tokens.kind[i]
    if (kind === PUNCT || isOffice(view, i)) continue
    const folded = foldedAt(tokens, i)
    if (kind === NUMBER) figures.push(folded)
    only ||= folded === ONLY
    if (only && folded === BUT) concepts.set(interner.id(NOT_ONLY), { root: interner.id(NOT_ONLY), kind: KIND.thought })
    const concept = kind === WORD ? conceptOf(folded) : { topic: folded, root: folded }
    if (!concept) continue
    const wordKind = concept.listed !== true && isRelation(view, i, folded) ? KIND.relation : KIND.thought
    concepts.set(interner.id(concept.topic), { root: interner.id(concept.root), kind: wordKind })
  }
  return { concepts, figures }
}

/** The same as sorted arrays that can be compared. */
export function arraysOf(senses: ReadonlyMap<number, Sense>): Weighed {
  const concepts = Int32Array.from(senses.keys()).sort()
  return {
    concepts,
    roots: concepts.map((id) => (senses.get(id) as Sense).root),
    kinds: Uint8Array.from(concepts, (id) => (senses.get(id) as Sense).kind),
  }
}

export const weighed = (view: WordView, from: number, to: number, interner: Interner): Weighed =>
  arraysOf(sensesIn(view, from, to, interner).concepts)
