import { foldText } from '../../../text/fold.ts'
import { lexicon } from '../arabic.ts'
import { isInSet, type WordSet, wordSet } from '../word-sets.ts'
import { bareOf } from './flags.ts'
import type { WordView } from './view.ts'

/** A set of lexicon words that can be asked by token; words missing from the lexicon are refused while the module loads. */
export const idSet = (words: string): WordSet => wordSet(words.trim().split(/\s+/).map(idOf))

function idOf(word: string): number {
  const id = lexicon.idOf(foldText(bareOf(word)))
  if (id < 0) throw new Error(`not in the Arabic lexicon: ${word}`)
  return id
}

/** Whether the token's word, article and particles off, is in the set. */
export const isIn = (view: WordView, at: number, set: WordSet): boolean => {
  if (at < 0 || at >= view.id.length) return false
  const id = view.id[at] as number
  return id >= 0 && isInSet(set, id)
}
