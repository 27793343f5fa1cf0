import { foldText } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'
import { arabicOf, isLatinWord } from './latin.ts'
import { nameKey, relateSpelling, type SpellingRelation } from './spelling.ts'

export type Sameness = 'same' | 'different' | 'unsure'

/** Why: a code that the catalogue words. */
export type NameReason =
  | 'identical'
  | 'spelling'
  | 'transliteration'
  | 'shortened'
  | 'part-of-name'
  | 'given-name-differs'
  | 'family-name-differs'
  | 'ending-differs'
  | 'initial-added'
  | 'nothing-shared'
  | 'empty'

export interface NameVerdict {
  readonly same: Sameness
  readonly reason: NameReason
}

const verdict = (same: Sameness, reason: NameReason): NameVerdict => ({ same, reason })

/**
 * Whether two spellings name one person (or place), with nothing else known.
 * Rules of spelling only, no list of people: letters of one sound, vowels put
 * in or left out, ال, بن, عبد joined or parted, Latin against Arabic script.
 */
export function sameName(a: string, b: string): NameVerdict {
  const [{ words: x, key }, { words: y, key: other }] = [nameOf(a), nameOf(b)]
  if (x.length === 0 || y.length === 0) return verdict('unsure', 'empty')
  if (key === other) return verdict('same', foldText(a.trim()) === foldText(b.trim()) ? 'identical' : 'spelling')
  if (x.length === y.length) return aligned(x, y)
  return x.length < y.length ? shortened(x, y) : shortened(y, x)
}

const joints = new Set(['بن', 'ابن', 'bin', 'ibn', 'ben', 'al', 'el', 'ال'])

/** Words that carry the name: «بن» and a parted article out, «عبد» and «أبو» joined to what follows. */
function wordsOf(name: string): string[] {
  const raw = name
    .trim()
    .split(/[\s\-‑–ـ.]+/)
    .filter((word) => word !== '')
  const out: string[] = []
  for (let i = 0; i < raw.length; i++) {
    const word = raw[i] as string
    const folded = foldText(word)
    if (joints.has(folded) && raw.length > 2 && !(folded === 'ال' && i === 0)) continue
    const next = raw[i + 1]
    if (['عبد', 'abd', 'abdul', 'abdel'].includes(folded) && next !== undefined) {
      out.push(folded.startsWith('a') ? `${word}${next}` : `${word}${next}`)
      i++
    } else if (word !== '') out.push(word)
  }
  return out
}

interface Name {
  readonly words: readonly string[]
  readonly key: string
}

const nameOf = remembered((name: string): Name => {
  const words = wordsOf(name)
  return { words, key: words.map((word) => nameKey(word)).join('') }
})

function relate(a: string, b: string): SpellingRelation {
  const [latinA, latinB] = [isLatin(a), isLatin(b)]
  if (!latinA && !latinB) return relateSpelling(a, b)
  if (latinA && latinB && foldText(a) === foldText(b)) return 'equal'
  return relateSpelling(latinA ? arabicOf(a) : a, latinB ? arabicOf(b) : b, false)
}

const isLatin = remembered(isLatinWord)

const isSame = (relation: SpellingRelation): boolean => relation === 'equal' || relation === 'variant'

function aligned(x: readonly string[], y: readonly string[]): NameVerdict {
  const relations = x.map((word, i) => relate(word, y[i] as string))
  if (relations.every(isSame))
    return verdict('same', x.some((w, i) => isLatin(w) !== isLatin(y[i] as string)) ? 'transliteration' : 'spelling')
  if (relations.every((relation) => relation !== 'different')) return verdict('unsure', 'ending-differs')
  if (relations.length === 1) return verdict('different', 'nothing-shared')
  if (relations[0] === 'different')
    return verdict('different', relations.some(isSame) ? 'given-name-differs' : 'nothing-shared')
  return verdict('different', 'family-name-differs')
}

/** `short` has fewer words: a part of `long`, or another name. */
function shortened(short: readonly string[], long: readonly string[]): NameVerdict {
  const first = isSame(relate(short[0] as string, long[0] as string))
  if (short.length === 1) {
    const any = long.some((word) => isSame(relate(short[0] as string, word)))
    return any ? verdict('unsure', 'part-of-name') : verdict('different', 'nothing-shared')
  }
  if (!first) return verdict('different', isInside(short, long) ? 'part-of-name' : 'given-name-differs')
  if (!isInside(short, long)) return verdict('different', 'family-name-differs')
  return long.some((word) => isInitial(word)) ? verdict('unsure', 'initial-added') : verdict('same', 'shortened')
}

/** «دبليو»: what tells the son from the father. */
const isInitial = (word: string): boolean =>
  ['دبليو', 'دابليو', 'جونيور', 'الابن', 'الاب'].includes(foldText(word)) || word.length === 1

/** All words of `short` in order in `long`. */
function isInside(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) if (at < short.length && isSame(relate(short[at] as string, word))) at++
  return at === short.length
}
