import { foldText } from '../../../text/fold.ts'
import { lexicon } from '../arabic.ts'
import { bareOf } from './flags.ts'
import type { WordView } from './view.ts'

/** A set of lexicon words that can be asked by token; words missing from the lexicon are refused while the module loads. */
export function idSet(words: string): Uint8Array {
  const set = new Uint8Array(lexicon.size)
  for (const word of words.trim().split(/\s+/)) {
    const id = lexicon.idOf(foldText(bareOf(word)))
    if (id < 0) throw new Error(`not in the Arabic lexicon: ${word}`)
    set[id] = 1
  }
  return set
}

/** Whether the token's word, article and particles off, is in the set. */
export const isIn = (view: WordView, at: number, set: Uint8Array): boolean => {
  const id = view.id[at]
  return id !== undefined && id >= 0 && set[id] === 1
}
