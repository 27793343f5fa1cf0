import { roots } from './roots.ts'

/**
 * Patterns of Arabic words over the letters of a root. A word is held against
 * dozens of them, so they are compared by letters' codes, where they stand: no
 * part of a word is cut out for it.
 */
export interface Pattern {
  readonly length: number
  /** Places of the letters that are the pattern's own, and what they are. */
  readonly places: readonly number[]
  readonly letters: readonly number[]
  /** Places of the root's letters, -1 for one that the pattern hides. */
  readonly first: number
  readonly second: number
  readonly third: number
}

/** `text`: digits stand for the root's letters («ا1ت2ا3»). */
export function patternOf(text: string): Pattern {
  const own = Array.from(text, (_, place) => place).filter((place) => !/[123]/.test(text[place] as string))
  return {
    length: text.length,
    places: own,
    letters: own.map((place) => text.charCodeAt(place)),
    first: text.indexOf('1'),
    second: text.indexOf('2'),
    third: text.indexOf('3'),
  }
}

/** Whether the pattern's own letters stand in `word` from `from` on. */
export function fitsAt({ places, letters }: Pattern, word: string, from: number): boolean {
  for (let n = 0; n < places.length; n++) if (word.charCodeAt(from + (places[n] as number)) !== letters[n]) return false
  return true
}

export const ALEF = 0x627
export const TA = 0x62a
export const WAW = 0x648
export const YA = 0x64a

/** Folded Arabic letters are 64 codes from here on: three of them are one of 2^18 numbers. */
const LETTERS = 0x620
const known = knownRoots()

function knownRoots(): Int32Array {
  const bits = new Int32Array((1 << 18) >> 5)
  for (const root of roots) {
    if (root.length !== 3) continue
    const n = numberOf(root.charCodeAt(0), root.charCodeAt(1), root.charCodeAt(2))
    if (n >= 0) bits[n >> 5] = (bits[n >> 5] as number) | (1 << (n & 31))
  }
  return bits
}

function numberOf(first: number, second: number, third: number): number {
  const [f, s, t] = [first - LETTERS, second - LETTERS, third - LETTERS]
  return (f | s | t) >>> 6 === 0 ? (f << 12) | (s << 6) | t : -1
}

/** Whether the language has a root of these letters. */
export function isRoot(first: number, second: number, third: number): boolean {
  const n = numberOf(first, second, third)
  return n >= 0 && ((known[n >> 5] as number) & (1 << (n & 31))) !== 0
}

/** Heads or ends that a word may have: those of its own first or last letter, in the order given, and the empty one. */
type Affixes<T> = (word: string) => readonly T[]

export const byLastLetter = <T>(list: readonly T[], textOf: (one: T) => string): Affixes<T> =>
  byLetter(
    list,
    (one) => textOf(one).slice(-1),
    (word) => word.charCodeAt(word.length - 1),
  )

export const byFirstLetter = <T>(list: readonly T[], textOf: (one: T) => string): Affixes<T> =>
  byLetter(
    list,
    (one) => textOf(one).slice(0, 1),
    (word) => word.charCodeAt(0),
  )

function byLetter<T>(list: readonly T[], letterOf: (one: T) => string, unitOf: (word: string) => number): Affixes<T> {
  const bare = list.filter((one) => letterOf(one) === '')
  const lists = new Map<number, readonly T[]>()
  for (const letter of new Set(list.map(letterOf)))
    if (letter !== '')
      lists.set(
        letter.charCodeAt(0),
        list.filter((one) => letterOf(one) === '' || letterOf(one) === letter),
      )
  return (word) => lists.get(unitOf(word)) ?? bare
}
