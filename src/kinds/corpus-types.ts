import type { Certainty } from '@/core/extract/mention.ts'
import type { Relation } from '@/core/story/types.ts'
import type { Value } from '@/core/values/types.ts'

/**
 * A kind's corpus: what it must read, what it must leave alone, how its answers
 * relate, and what it is known not to reach. Own sentences, never an outlet's.
 */
export interface KindCorpus {
  /** Day against which relative expressions in the phrasings resolve. */
  readonly reference: string
  /** One value, many phrasings. `fact` is the row that must carry the reading. */
  readonly phrasings: readonly {
    readonly fact: string
    readonly value: Partial<Value>
    readonly certainty?: Certainty
    readonly texts: readonly string[]
  }[]
  /** Kinds whose question stands only where several articles answer it: each text is an article, and each must give the value. */
  readonly stories?: readonly {
    readonly fact: string
    readonly value: Partial<Value>
    readonly texts: readonly string[]
  }[]
  /** Texts in which the kind must find nothing. */
  readonly nothing: readonly string[]
  /** Two articles that each hold one text: the relation their row must show. */
  readonly pairs: readonly {
    readonly fact: string
    readonly a: string
    readonly b: string
    readonly relation: Relation
  }[]
  /** Phrasings that rules do not reach yet. The test fails when one starts to pass, so that it moves up. */
  readonly gaps: readonly { readonly fact: string; readonly text: string; readonly why: string }[]
}
