import { foldedAt } from '../../../text/tokens.ts'
import { COMMON, GIVEN, NOUN } from '../words/ask.ts'
import { WORD_IS } from '../words/flags.ts'
import { isArabicForm, isVerbOrOwned } from '../words/morphology.ts'
import { classOfWord, type WordView } from '../words/view.ts'

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

/** Whether grammar shows that a word the lexicon does not hold is an everyday word in some form. `skip`: letters of a joining و left out. */
export function looksCommon(view: WordView, at: number, skip = 0): boolean {
  if (hasTanwin(view, at) || hasGluedParticle(view, at) || hasSeatedHamza(view, at)) return true
  return isFeminine(view, at) || isCommonWord(foldedAt(view.tokens, at).slice(skip))
}

/** «...ية» as printed; «...يه» with ه ends French names («غارنييه»). */
const isFeminine = (view: WordView, at: number): boolean => {
  const { text, end } = view.tokens
  const last = (end[at] as number) - 1
  return text.charCodeAt(last) === 0x0629 && text.charCodeAt(last - 1) === 0x064a
}

/** ؤ and ئ stand in Arabic words; foreign names are written around them. */
function hasSeatedHamza(view: WordView, at: number): boolean {
  const { text, start, end } = view.tokens
  return /.[ؤئ]/.test(text.slice(start[at] as number, end[at] as number))
}

function isCommonWord(word: string): boolean {
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

/** «بإفريز»، «وأولمرت»، «لايعرف»: a particle before a hamza, a negation run into its verb; an accusative in «ءا»; a pronoun's ه. */
function hasGluedParticle(view: WordView, at: number): boolean {
  const { text, start, end } = view.tokens
  const word = text.slice(start[at] as number, end[at] as number)
  return /^[بلك][أإ]|^لا[يت]|ءا$|...[^اوي]ها$|..[^اويه]ه$/.test(word)
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

/** Whether the word is a verb, or a particle glued to a word of an Arabic root. */
export function isGluedAt(view: WordView, at: number): boolean {
  const word = foldedAt(view.tokens, at)
  if (hasGluedParticle(view, at) || isVerbOrOwned(word) || looksVerb(word) || /^[يت]ا/.test(word)) return true
  if (/(?:ات|...ون|...ين)$/.test(word) && word.length >= 6 && isArabicForm(word)) return true
  return /^[بلفك]/.test(word) && word.length >= 6 && isArabicForm(word.slice(1))
}

/** No plural, feminine or accusative ending, no pronoun, no glued particle, no present tense, no everyday word in another form. */
export function isBareWord(view: WordView, at: number): boolean {
  const word = foldedAt(view.tokens, at)
  if (word.length < 3 || /(?:[اهءت]|هم|كم)$/.test(word) || /^(?:[يت]|ل[يت])/.test(word)) return false
  return !isForm(word) && !isEveryday(word) && !hasGluedParticle(view, at) && !isEverydayBehind(word)
}

/** Whether the word has the shape of a verbal noun, a participle or a plural in ات. */
export const looksPatterned = (view: WordView, at: number): boolean => hasPattern(foldedAt(view.tokens, at))

/** Whether a word behind a first name is a verb or carries a particle or a pronoun, so that the name ends before it. */
export function endsName(view: WordView, at: number, words: number): boolean {
  const word = foldedAt(view.tokens, at)
  if (word.length < 2 || hasGluedParticle(view, at) || isGlued(view, at, word)) return true
  if (word.startsWith('ال'))
    return words >= 2
      ? isCommonWord(word)
      : (hasPattern(word.slice(2)) && !/يه?$/.test(word)) || (endsInArabic(view, at) && isArabicForm(word))
  if (words >= 2) return isCommonWord(word) || (/..يا$/.test(word) && isArabicForm(word))
  if (looksVerb(word) || isVerbOrOwned(word) || isEveryday(word) || isOwned(word) || isEverydayBehind(word)) return true
  return (
    isFeminine(view, at) ||
    (hasPattern(word) && isArabicForm(word)) ||
    (word.endsWith('ا') && isEveryday(word.slice(0, -1)))
  )
}

/** «للخور»، «بخطورة»: a particle before a noun that the lexicon does not hold. */
const isGlued = (view: WordView, at: number, word: string): boolean =>
  (word.startsWith('لل') && word.length >= 5) ||
  (/^[بل][^و]/.test(word) && word.length >= 5 && endsInArabic(view, at) && isArabicForm(word.slice(1)))

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

/** An accusative of state or an adverb: «متوجها»، «رسميا». */
export const isAccusative = (view: WordView, at: number): boolean => {
  const word = foldedAt(view.tokens, at)
  return word.endsWith('ا') && isCommonWord(word)
}

/** ة or ء at the end, as printed: Arabic words end so, names that do are known by a given name before them. */
export function endsInArabic(view: WordView, at: number): boolean {
  const unit = view.tokens.text.charCodeAt((view.tokens.end[at] as number) - 1)
  return unit === 0x0629 || unit === 0x0621
}

export function hasTanwin(view: WordView, at: number): boolean {
  const { text, start, end } = view.tokens
  for (let i = (end[at] as number) - 1; i >= (end[at] as number) - 3 && i > (start[at] as number); i--) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x064b && unit <= 0x064d) return true
  }
  return false
}
