import { editScript } from './align.ts'
import { Interner } from './interner.ts'

/** A stretch that both versions have, that only the older one has (`out`), or only the newer one (`in`); white space is part of it. */
export interface Change {
  readonly kind: 'same' | 'out' | 'in'
  readonly text: string
}

/** Words with the white space after them; a change of white space alone is none. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|^\s+/g) ?? []

/**
 * What changed from one version of a text to the next, word by word: the shortest
 * script. All `same` and `in` stretches together are the newer text, all `same` and
 * `out` ones the older but for white space.
 */
export function wordChanges(before: string, after: string): readonly Change[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  const words = new Interner()
  const ids = (list: readonly string[]) => list.map((word) => words.id(word.trimEnd()))
  const script = editScript(ids(old), ids(fresh))
  const changes: Change[] = []
  const put = (kind: Change['kind'], list: readonly string[]) => {
    if (list.length === 0) return
    // The newer text may end where the older one goes on: what went is not glued to its last word.
    const isGlued = kind === 'out' && /\S$/.test(changes.at(-1)?.text ?? '')
    changes.push({ kind, text: `${isGlued ? ' ' : ''}${list.join('')}` })
  }
  let at = 0
  for (let n = 0; n < script.length; n += 4) {
    const [from = 0, to = 0, inFrom = 0, inTo = 0] = script.slice(n, n + 4)
    put('same', fresh.slice(at, inFrom))
    put('out', old.slice(from, to))
    put('in', fresh.slice(inFrom, inTo))
    at = inTo
  }
  put('same', fresh.slice(at))
  return changes
}
