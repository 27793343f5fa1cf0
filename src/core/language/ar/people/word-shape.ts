import { foldedAt, type Tokens } from '../../../text/tokens.ts'
import { WordMemo } from '../../../text/word-memo.ts'
import { COMMON, GIVEN, NOUN } from '../words/ask.ts'
import { WORD_IS } from '../words/flags.ts'
import { isArabicForm, isVerbOrOwned } from '../words/morphology.ts'
import { classOfWord } from '../words/records.ts'
import { familyEndings } from './families.ts'

/**
 * What grammar sees in the folded letters of a word that the lexicon does not
 * hold, as bits: worked out once a word, since each takes dozens of patterns.
 */
export const SHAPE = {
  /** An everyday word in some form. */
  common: 1,
  /** A root of Arabic in some pattern. */
  arabic: 2,
  /** A verbal noun, a participle, a plural in ات. */
  pattern: 4,
  /** A verb, or a particle glued to a root. */
  glued: 8,
  /** Nothing of a name goes on with it behind a first word. */
  ends: 16,
  /** With ال: a pattern behind it. */
  patternBehindAl: 32,
  /** No plural, feminine or accusative, no pronoun, no particle, no present tense. */
  bare: 64,
  /** Ends as only family names do. */
  family: 128,
  /** A particle before a root, or a verb of three letters. */
  particled: 256,
  /** A present tense, or so it seems. */
  verbLike: 512,
  /** The same, and longer: a verb where a verb is due. */
  verbForm: 1024,
  /** Begins with ال. */
  al: 2048,
  /** ب or ل before a root. */
  behindParticle: 4096,
  /** Begins with لل. */
  lal: 8192,
  /** An accusative of an everyday word. */
  accusative: 16384,
  /** «...يا» on a root of Arabic. */
  landLike: 32768,
  /** Less than two letters. */
  letter: 65536,
  endsInAlef: 131072,
  /** A plural, or a feminine of origin. */
  plural: 262144,
} as const

const memo = new WordMemo()

/** Bits of `SHAPE` of token `at`. */
export const wordShape = (tokens: Tokens, at: number): number => memo.of(tokens, at, analyse)

const analyse = (tokens: Tokens, at: number): number => shapeOf(foldedAt(tokens, at))

function shapeOf(word: string): number {
  let shape = 0
  const set = (bit: number, holds: boolean): void => {
    if (holds) shape |= bit
  }
  const [common, arabic, pattern] = [isCommonWord(word), isArabicForm(word), hasPattern(word)]
  set(SHAPE.common, common)
  set(SHAPE.arabic, arabic)
  set(SHAPE.pattern, pattern)
  set(SHAPE.glued, isGluedWord(word, arabic))
  set(SHAPE.ends, endsNameOf(word, pattern && arabic))
  set(SHAPE.patternBehindAl, hasPattern(word.slice(2)) && !/يه?$/.test(word))
  set(SHAPE.bare, isBare(word))
  set(SHAPE.family, word.length >= 6 && familyEndings.test(word))
  set(SHAPE.particled, word.length === 3 ? /^[يت]/.test(word) && arabic : isParticled(word))
  set(SHAPE.verbLike, arabic && /^[يتنس]/.test(word))
  set(SHAPE.verbForm, arabic && word.length >= 4 && /^(?:س[يت]|[يتا])/.test(word))
  set(SHAPE.al, word.startsWith('ال'))
  set(SHAPE.behindParticle, word.length >= 5 && /^[بل][^و]/.test(word) && isArabicForm(word.slice(1)))
  set(SHAPE.lal, word.length >= 5 && word.startsWith('لل'))
  set(SHAPE.accusative, common && word.endsWith('ا'))
  set(SHAPE.landLike, arabic && /..يا$/.test(word))
  set(SHAPE.letter, word.length < 2)
  set(SHAPE.endsInAlef, word.endsWith('ا'))
  set(SHAPE.plural, /(?:يه|ات|ون|ين)$/.test(word))
  return shape
}

const isParticled = (word: string): boolean =>
  /^[بل]/.test(word) && isArabicForm(word.slice(word[1] === 'ا' && word[2] === 'ل' ? 3 : 1))

const isGluedWord = (word: string, arabic: boolean): boolean =>
  isVerbOrOwned(word) ||
  looksVerb(word) ||
  /^[يت]ا/.test(word) ||
  (arabic && word.length >= 6 && /(?:ات|...ون|...ين)$/.test(word)) ||
  (word.length >= 6 && /^[بلفك]/.test(word) && isArabicForm(word.slice(1)))

const endsNameOf = (word: string, isPatterned: boolean): boolean =>
  isPatterned ||
  looksVerb(word) ||
  isVerbOrOwned(word) ||
  isEveryday(word) ||
  isOwned(word) ||
  isEverydayBehind(word) ||
  (word.endsWith('ا') && isEveryday(word.slice(0, -1)))

const isBare = (word: string): boolean =>
  word.length >= 3 &&
  !/(?:[اهءت]|هم|كم)$/.test(word) &&
  !/^(?:[يت]|ل[يت])/.test(word) &&
  !isForm(word) &&
  !isEveryday(word) &&
  !isEverydayBehind(word)

/** Endings that make an everyday word of an everyday word: pronouns, plurals, duals, nisba. Longest first. */
const endings = [
  'هما',
  'تها',
  'تهم',
  'تنا',
  'اته',
  'يات',
  'يين',
  'يون',
  'تين',
  'تان',
  'هم',
  'ها',
  'نا',
  'ته',
  'كم',
  'ات',
  'ون',
  'ين',
  'ان',
  'يه',
  'وا',
  'يا',
  'تا',
  'ه',
  'ي',
  'ا',
  'ت',
]
const heads = ['وال', 'بال', 'فال', 'كال', 'ولل', 'ال', 'لل', 'و', 'ف', 'ب', 'ل', 'ك']
const EVERYDAY_CLASS = COMMON & ~(WORD_IS.organisation | WORD_IS.nation)

const isEveryday = (word: string): boolean => {
  if (word.length < 3) return false
  const bits = classOfWord(word)
  return bits > 0 && (bits & EVERYDAY_CLASS) !== 0 && ((bits & GIVEN) === 0 || (bits & NOUN) !== 0)
}

/** Whether the folded word is an everyday word in some form. */
export function isCommonWord(word: string): boolean {
  if (word.length < 3) return true
  if (isForm(word) || hasPattern(word) || isArabicForm(word)) return true
  if (word.length >= 5 && word.endsWith('ا') && (hasPattern(word.slice(0, -1)) || isArabicForm(word.slice(0, -1))))
    return true
  if (/^لل..../.test(word)) return true
  const head = heads.find((prefix) => word.startsWith(prefix) && word.length - prefix.length >= 3)
  if (head === undefined) return looksVerb(word)
  const rest = word.slice(head.length)
  if (isEveryday(rest) || isForm(rest) || (head.length > 1 && hasPattern(rest))) return true
  return head.endsWith('ال') || head.endsWith('لل') ? /(?:ات|يون|يين|يه|ون|ين)$/.test(rest) : looksVerb(word)
}

function isForm(word: string): boolean {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue
    const base = word.slice(0, -ending.length)
    if (base.length >= 3 && (isEveryday(base) || isEveryday(`${base}ه`))) return true
  }
  return false
}

/** Derived forms X and V/VI of the imperfect, and the plain one where no long vowel follows its ي: no name begins so. */
const looksVerb = (word: string): boolean =>
  (word.length > 4 && /^(?:ا[^اويلن]ت[^اوي][^اوي]$|[يتن]ست|[ين]ت|است.{2,4}$)/.test(word) && !word.startsWith('نت')) ||
  /^ي[^اويل]..[^ا]?$/.test(word)

/**
 * Patterns (أوزان) of verbal nouns, participles and feminine adjectives, on
 * folded letters; foreign names hardly ever fall into them, Arabic given names
 * that do are in the lexicon.
 */
const patterns = [
  /^ت[^اي][^اوي]ي.ه?$/,
  /^م.ا..ه$/,
  /^ان..ا.ه?$/,
  /^ا.ت.ا.ه?$/,
  /^ا[^اوي]ا[^اوي]ي.$/,
  /^م[^اويت]ت[^اوي].ه?$/,
  /^م[^اوي]ت[^اوي]$/,
  /^است..ا.ه?$/,
  /^ا[^اويل][^اوي]ا.$/,
  /^م[^اوي][^اوي]و.ه?$/,
  /^م[^اوي]..ه$/,
  /^م(?:ت|ست|ن)[^اوي]...?.?ه?$/,
  /...ات$/,
]
const hasPattern = (word: string): boolean => patterns.some((pattern) => pattern.test(word))

/** «خطابه»: a noun of the lexicon with a pronoun. */
const isOwned = (word: string): boolean =>
  pronouns.some(
    (end) =>
      word.endsWith(end) &&
      (isEveryday(word.slice(0, -end.length)) ||
        (word.endsWith(`ت${end}`) && isEveryday(`${word.slice(0, -end.length - 1)}ه`))),
  )
const pronouns = ['ه', 'ها', 'هم', 'نا', 'هما']

const isEverydayBehind = (word: string): boolean =>
  word.length >= 5 &&
  /^[بلف]/.test(word) &&
  (isEveryday(word.slice(1)) || isForm(word.slice(1)) || hasPattern(word.slice(1)))
