import { foldedUnits, foldText } from '../../text/fold.ts'
import { CLITIC, NUMBER, PUNCT, type Tokens, WORD } from '../../text/tokens.ts'
import { type FeatureTable, lexicon } from './arabic.ts'
import { isInSet, type WordSet, wordSet } from './word-sets.ts'

/** Small questions that every rule for figures and dates asks of the token arrays. */

/** Id of a word that the lexicon must hold. Throws while the module loads, so that a misspelt rule never ships. */
export function id(word: string): number {
  const found = lexicon.idOf(foldText(word))
  if (found < 0) throw new Error(`not in the Arabic lexicon: ${word}`)
  return found
}

/** A set of words of the lexicon. */
export const flags = (words: string): WordSet => wordSet(words.split(' ').map(id))

const WA = id('و')
const AL = id('ال')
const glue = flags('و ف ب ل ك ال بال لل')

export const stemIs = (t: Tokens, at: number, word: number): boolean => at >= 0 && at < t.count && t.stem[at] === word
export const stemIn = (t: Tokens, at: number, set: WordSet): boolean =>
  at >= 0 && at < t.count && (t.stem[at] as number) >= 0 && isInSet(set, t.stem[at] as number)
/** What the family knows of the token's word. */
export const payload = <T>(table: FeatureTable<T>, t: Tokens, at: number): T | undefined =>
  has(t, at, table.bit) ? table.rows[t.stem[at] as number] : undefined
/** Whether the token's word carries any of these feature bits (`FEATURE`). */
export const has = (t: Tokens, at: number, bits: number): boolean =>
  at >= 0 && at < t.count && ((t.features[at] as number) & bits) !== 0

export const isWord = (t: Tokens, at: number): boolean => at >= 0 && at < t.count && t.kind[at] === WORD
export const isDigits = (t: Tokens, at: number): boolean => at >= 0 && at < t.count && t.kind[at] === NUMBER
export const unit = (t: Tokens, at: number): number => t.text.charCodeAt(t.start[at] as number)
export const isMark = (t: Tokens, at: number, marks: string): boolean =>
  at >= 0 && at < t.count && t.kind[at] === PUNCT && marks.includes(t.text.charAt(t.start[at] as number))
/** Whether nothing stands between this token and the one before. */
export const touches = (t: Tokens, at: number): boolean => at > 0 && at < t.count && t.end[at - 1] === t.start[at]

/** A proclitic that stands by itself because digits or a tatweel follow («و500», «الـ24»). */
export const isGlue = (t: Tokens, at: number): boolean => stemIn(t, at, glue)
export const hasAl = (t: Tokens, at: number): boolean =>
  at >= 0 &&
  at < t.count &&
  (((t.clitics[at] as number) & CLITIC.al) !== 0 || opensWithAl(t, at) || (stemIs(t, at - 1, AL) && touchesGlue(t, at)))

const ALEF = 0x0627
const LAM = 0x0644
/** ال on a word that the lexicon does not know, or knows only with it («الأردن»); «الفين» for «ألفين» is neither. */
function opensWithAl(t: Tokens, at: number): boolean {
  const start = t.start[at] as number
  if (t.text.charCodeAt(start) !== ALEF || t.text.charCodeAt(start + 1) !== LAM) return false
  const length = (t.end[at] as number) - start
  return length > 5 || ((t.stem[at] as number) < 0 && length > 3)
}
export const hasConjunction = (t: Tokens, at: number): boolean =>
  at >= 0 && at < t.count && ((t.clitics[at] as number) & CLITIC.wa) !== 0
/** No و, ف, ب, ل, ك, س in front. */
export const isBare = (t: Tokens, at: number): boolean =>
  at >= 0 && at < t.count && ((t.clitics[at] as number) & ~CLITIC.al) === 0

const TATWEEL = 0x0640
/** «الـ 24»: a tatweel may be followed by a space and still attach. */
export const touchesGlue = (t: Tokens, at: number): boolean =>
  touches(t, at) || t.text.charCodeAt((t.start[at] as number) - 2) === TATWEEL || endsInTatweel(t, at - 1)
const endsInTatweel = (t: Tokens, at: number): boolean => t.text.charCodeAt(t.end[at] as number) === TATWEEL

const SIX = id('وست')
const ONE = id('واحد')
const ten = flags('عشر عشرة')

/** «وست» is also a surname, «وأحد عشر» folds like «واحد»: «و» and its number in one lexicon word. */
const isFusedConjunction = (t: Tokens, at: number): boolean =>
  stemIs(t, at, SIX) || (t.word[at] === ONE && stemIn(t, at + 1, ten) && isBare(t, at + 1))

/** Index of the token that a «و» joins at `at`: the token itself («وستون») or the one behind a free و («و500»); -1 when nothing is joined. */
export function joined(t: Tokens, at: number, stop: number): number {
  if (at < 0 || at >= stop) return -1
  if (hasConjunction(t, at) || isFusedConjunction(t, at)) return at
  return stemIs(t, at, WA) && at + 1 < stop ? at + 1 : -1
}

/** Whether the token before `at` is a bare «ال» that belongs to it. */
export const alBefore = (t: Tokens, at: number): boolean => stemIs(t, at - 1, AL) && touchesGlue(t, at)

/** Raw offset where a span over `at` starts: attached particles out, ال in. */
export function spanStart(t: Tokens, at: number): number {
  if (alBefore(t, at)) return t.start[at - 1] as number
  let start = t.stemStart[at] as number
  if (stemIn(t, at, fusedParticle)) start = (t.start[at] as number) + 1
  while (t.text.charCodeAt(start) === TATWEEL) start++
  return start
}
/** «بما يقرب من»: the lexicon holds the particle with the word. */
const fusedParticle = flags('بما لما')

/** The token's last letter, folded, signs skipped. */
export function lastLetter(t: Tokens, at: number): number {
  let i = (t.end[at] as number) - 1
  while (i > (t.start[at] as number) && foldedUnits[t.text.charCodeAt(i)] === 0) i--
  return foldedUnits[t.text.charCodeAt(i)] as number
}

/** Whether the word ends in an attached pronoun («زوجها», «مولوده»); ة is not one. */
export function endsInPronoun(t: Tokens, at: number): boolean {
  const word = t.text.slice(t.start[at], t.end[at])
  return /(?:ها|[^ة\u064b-\u0652]?ه|هم|نا)$/.test(word) && !word.endsWith('ة')
}

/** Whether the token's letters carry tanwin («ألفاً»): an accusative, never a dual. */
export function hasTanwin(t: Tokens, at: number): boolean {
  for (let i = (t.end[at] as number) - 1; i >= (t.start[at] as number) && i >= (t.end[at] as number) - 3; i--) {
    const sign = t.text.charCodeAt(i)
    if (sign === 0x064b || sign === 0x064d) return true
  }
  return false
}
