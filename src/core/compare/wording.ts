import { foldText } from '../text/fold.ts'
import type { Value } from '../values/types.ts'
import { wordsOf } from '../values/utterance.ts'
import type { PairReason } from './reasons.ts'

/**
 * What of two equal values is worded differently, or null. Codes, figures and
 * times have no wording of their own: «4» and «أربع» are one value.
 */
export function wordingDiffers(a: Value, b: Value): PairReason | null {
  if (a.type === 'role' && b.type === 'role') return titlesDiffer(a.title, b.title) ? 'title-differs' : null
  if (a.type === 'count' && b.type === 'count')
    return nounsDiffer(foldText(a.lemma), foldText(b.lemma)) ? 'noun-differs' : null
  if (a.type === 'people' && b.type === 'people') return peopleDiffer(a.members, b.members)
  if (a.type === 'person' && b.type === 'person') return personDiffers(a, b)
  if ('name' in a && 'name' in b) return namesDiffer(a.name, b.name) ? 'name-differs' : null
  return null
}

/** «14 آخرون» names nobody: it is no other noun than «14 شخصاً». */
const NO_NOUN = 'اخر'
const nounsDiffer = (a: string, b: string): boolean => a !== b && a !== NO_NOUN && b !== NO_NOUN

interface Named {
  readonly entity: string
  readonly name: string
  readonly role?: string
}

function personDiffers(a: Named, b: Named): PairReason | null {
  if (namesDiffer(a.name, b.name)) return 'name-differs'
  return a.role !== undefined && b.role !== undefined && titlesDiffer(a.role, b.role) ? 'title-differs' : null
}

function peopleDiffer(a: readonly Named[], b: readonly Named[]): PairReason | null {
  const others = new Map(b.map((member) => [member.entity, member]))
  let found: PairReason | null = null
  for (const member of a) {
    const other = others.get(member.entity)
    const reason = other ? personDiffers(member, other) : null
    if (reason === 'name-differs') return reason
    found ??= reason
  }
  return found
}

/** A surname alone is no other name: only what is spelled otherwise counts. */
export function namesDiffer(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return !short.every((word) => long.includes(word))
}

/** Words at the head of a title that say which office it is («مستشار الأمن القومي»); what follows says whose. */
const HEAD_OF_TITLE = 3

export function titlesDiffer(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a).map(consonants), wordsOf(b).map(consonants)]
  const needed = Math.min(x.length, y.length, HEAD_OF_TITLE)
  return x.slice(0, needed).some((word, at) => word !== y[at])
}

/** Long vowels left out, so that two spellings of one adjective of country («أمريكي»، «أميركي») are one word. */
const consonants = (word: string): string => word.replace(/[اوي]/g, '') || word
