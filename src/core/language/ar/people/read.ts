import { foldedAt, stemAt } from '../../../text/tokens.ts'
import {
  ADJECTIVE,
  COMMON,
  EVERYDAY,
  FAMILY,
  FUNCTION,
  GIVEN,
  HOUSE,
  hasArticle,
  hasPreposition,
  hasWa,
  isA,
  isLatinAt,
  isMark,
  isWordAt,
  JOINT,
  NATION,
  NOUN,
  ROLE,
  SURNAME,
  TIME,
  TITLE,
  unitAt,
  VERB,
  WITH_AL,
} from '../words/ask.ts'
import { phraseAt } from '../places/read.ts'
import { idSet, isIn } from '../words/idset.ts'
import { isArabicForm } from '../words/morphology.ts'
import type { WordView } from '../words/view.ts'
import { endsInArabic, endsName, isGluedAt, hasTanwin, isAccusative, looksCommon } from './common.ts'

/** A run of tokens that forms a name; `to` exclusive. */
export interface NameRun {
  readonly from: number
  readonly to: number
  /** How many words, joints («بن») not counted. */
  readonly words: number
  readonly latin: boolean
  /** Raw letters of a joining و that the lexicon did not take off the first word. */
  readonly skip: number
}

const MAX_WORDS = 5
/** Second halves of compound given names: «صلاح الدين»، «سيف الإسلام»، «نصر الله». */
const compoundTails = new Set(['دين', 'اسلام', 'الله', 'الاسلام', 'الدين', 'زمان', 'رحمن', 'نبي'])

/** First halves of such names that are everyday words: with the second half they are a name by themselves. */
const compoundHeads = idSet('نصر صلاح شمس نور عز سيف علاء بهاء ضياء حسام نجم بدر جلال جمال خير فضل حسب جاد رزق هبة شهاب فخر')

/** «حسب الله»، «محي الدين»: no verb («صلى الله») stands before the second half. */
const takesTail = (view: WordView, at: number): boolean =>
  (isA(view, at, GIVEN) || isIn(view, at, compoundHeads) || !isA(view, at, COMMON)) &&
  !/[ىه]$/.test(rawWord(view, at)) &&
  !isA(view, at, FUNCTION)

/** «نصر الله»، «صلاح الدين». */
export const isCompound = (view: WordView, at: number): boolean =>
  isIn(view, at, compoundHeads) && !hasArticle(view, at) && isTail(view, at + 1)

export const isTail = (view: WordView, at: number): boolean =>
  isWordAt(view, at) &&
  compoundTails.has(stemAt(view.tokens, at)) &&
  (hasArticle(view, at) || stemAt(view.tokens, at) === 'الله')

const ordinals = idSet('أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر')

const isKnownName = (view: WordView, at: number): boolean =>
  (isA(view, at, GIVEN) && !hasPreposition(view, at) && (!hasArticle(view, at) || isA(view, at, WITH_AL))) ||
  isServant(view, at)

/** Cheap: unknown and its first letter is ع. */
export const startsServant = (view: WordView, at: number): boolean =>
  view.id[at] === -1 && view.is[at] === 0 && view.tokens.text.charCodeAt(view.tokens.start[at] as number) === 0x0639

/** «عبدالرحيم» in one word. */
const isServant = (view: WordView, at: number): boolean =>
  isWordAt(view, at) && startsServant(view, at) && rawWord(view, at).startsWith('عبدال')

/** A family name that nothing else is called by, in the form it is borne in: «كلينتون»، «السنيورة». */
export const isFamilyName = (view: WordView, at: number): boolean =>
  isA(view, at, FAMILY | HOUSE) && !isA(view, at, COMMON) && isA(view, at, hasArticle(view, at) ? HOUSE : FAMILY)

/** Whether only a name could be what stands here: the lexicon does not know it and grammar finds no everyday word in it. */
export const isStrange = (view: WordView, at: number): boolean =>
  isWordAt(view, at) &&
  (isBorneOnly(view.is[at] as number) || (view.is[at] === 0 && isUnknown(view, at)))

/** Family names that are no other word, in whatever form: «طالباني» beside «الطالباني». */
export const isBorneOnly = (bits: number): boolean => bits !== 0 && (bits & ~(SURNAME | FAMILY | HOUSE)) === 0

const isUnknown = (view: WordView, at: number): boolean =>
  (view.id[at] as number) < 0 && !endsInArabic(view, at) && !looksCommon(view, at)

/** Whether a name may open here behind a role or a verb. `article`: whether a family name with ال alone will do. */
export function opensName(view: WordView, at: number, article: boolean): boolean {
  if (isLatinAt(view, at)) return isCapital(unitAt(view, at))
  if (!isWordAt(view, at)) return false
  if (isKnownName(view, at)) return !hasArticle(view, at) || (article && !isA(view, at, EVERYDAY | COMMON))
  if (isAli(view, at) || isFamilyName(view, at) || isRegnal(view, at)) return true
  if (isA(view, at, JOINT)) return isJointed(view, at)
  if (hasArticle(view, at) && !article) return false
  return isStrange(view, at)
}

const isCapital = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde)

const rawWord = (view: WordView, at: number): string =>
  view.tokens.text.slice(view.tokens.start[at] as number, view.tokens.end[at] as number)

/** «بن فرحان»، «أبو مازن»، «عبد الله»، «آل ثاني»: a joint and the word it joins. */
function isJointed(view: WordView, at: number): boolean {
  if (!isWordAt(view, at + 1) || hasPreposition(view, at) || hasPreposition(view, at + 1) || hasWa(view, at + 1))
    return false
  const joint = stemAt(view.tokens, at)
  if (joint === 'عبد') return hasArticle(view, at + 1) || isTail(view, at + 1)
  if (joint === 'ولد' && !isA(view, at - 1, GIVEN) && !isStrange(view, at - 1)) return false
  if (joint === 'ال') return rawWord(view, at) === 'آل' && !isA(view, at + 1, FUNCTION | VERB)
  if (joint === 'ام') return false
  if (isA(view, at + 1, JOINT) && joint !== 'ولد')
    return isWordAt(view, at + 2) && (isTail(view, at + 2) || !isA(view, at + 2, FUNCTION | VERB | JOINT))
  if (['بن', 'ابن', 'بنت'].includes(rawWord(view, at)))
    return isA(view, at + 1, GIVEN) || !isA(view, at + 1, FUNCTION | VERB)
  if (joint === 'ابو' && (isA(view, at - 1, GIVEN) || (view.id[at + 1] as number) < 0)) return true
  return isKnownName(view, at + 1) || hasArticle(view, at + 1) || isStrange(view, at + 1) || isTail(view, at + 1)
}

/** «الحسن الثاني»: a king's name among everyday words. */
export const isRegnal = (view: WordView, at: number): boolean =>
  isA(view, at, WITH_AL) && hasArticle(view, at) && isIn(view, at + 1, ordinals) && hasArticle(view, at + 1)

/** «علي» printed with its dots, where what follows shows that it is the name and no preposition. */
export const isAli = (view: WordView, at: number): boolean =>
  isWordAt(view, at) &&
  rawWord(view, at) === 'علي' &&
  (isFiliation(view, at + 1) || isA(view, at + 1, JOINT) || (isKnownName(view, at + 1) && !hasArticle(view, at + 1)))

/** «بن»، «ابن»، «بنت»: what stands before is a name. */
export const isFiliation = (view: WordView, at: number): boolean =>
  isWordAt(view, at) && isA(view, at, JOINT) && ['بن', 'ابن', 'بنت'].includes(rawWord(view, at)) && isJointed(view, at)

/**
 * Whether a name opens behind an office that is complete: an indefinite word
 * cannot belong to a phrase closed by ال, so that even a word with an Arabic
 * form is a name here unless it is a verb or an accusative of state.
 */
export function opensBehindOffice(view: WordView, at: number): boolean {
  if (opensName(view, at, true)) return true
  if (isWordAt(view, at) && (view.id[at] as number) >= 0 && view.is[at] === 0 && !hasArticle(view, at))
    return !hasPreposition(view, at) && !hasWa(view, at)
  if (!isWordAt(view, at) || (view.id[at] as number) >= 0 || hasArticle(view, at)) return isAliBehind(view, at)
  if (isJoinedWord(view, at, 2) || isParticled(view, at)) return false
  if (leadsName(view, at)) return true
  return !hasTanwin(view, at) && !endsInArabic(view, at) && !endsName(view, at, 1) && !isAccusative(view, at)
}

/** «بالضرب»، «بمنح»، «تضر»: a particle before a word of an Arabic root, a verb of three letters. */
function isParticled(view: WordView, at: number): boolean {
  const word = foldedAt(view.tokens, at)
  if (isStrange(view, at + 1) && !hasArticle(view, at + 1) && !isJoinedWord(view, at + 1, 2)) return false
  if (word.length === 3) return /^[يت]/.test(word) && isArabicForm(word)
  return /^[بل]/.test(word) && isArabicForm(word.slice(word[1] === 'ا' && word[2] === 'ل' ? 3 : 1))
}

/** «يقابل بوتين»: a verb that the lexicon does not hold. */
const isVerbLike = (view: WordView, at: number): boolean => {
  const word = foldedAt(view.tokens, at)
  return /^[يتنس]/.test(word) && isArabicForm(word)
}

/** «زميله ليبرون جيمس»: an unknown word that a name follows, whatever else its letters could be. */
const leadsName = (view: WordView, at: number): boolean =>
  isWordAt(view, at + 1) &&
  !hasTanwin(view, at) &&
  !endsInArabic(view, at) &&
  !isAccusative(view, at) &&
  !hasWa(view, at + 1) &&
  !hasArticle(view, at + 1) &&
  !isVerbLike(view, at) &&
  (isFamilyName(view, at + 1) ||
    isStrange(view, at + 1) || (isKnownName(view, at + 1) && !isA(view, at + 1, COMMON | EVERYDAY)))

/** «الملف النووي علي لاريجاني». */
export const isAliBehind = (view: WordView, at: number): boolean =>
  isWordAt(view, at) &&
  rawWord(view, at) === 'علي' &&
  isWordAt(view, at + 1) &&
  (view.is[at + 1] === 0 || isA(view, at + 1, GIVEN | FAMILY | HOUSE) || isNisba(view, at + 1))

/** Reads a name that is known to open at `from`, up to `stop`. */
export function readName(view: WordView, from: number, stop: number, skip = 0): NameRun {
  if (isLatinAt(view, from)) return readLatin(view, from, stop)
  let at = from
  let words = 0
  while (at < stop && words < MAX_WORDS) {
    const next = stepOver(view, at, stop, words)
    if (next === at) break
    words++
    at = isMark(view, next, '-') && touches(view, next) && touches(view, next + 1) ? next + 1 : next
  }
  return { from, to: isMark(view, at - 1, '-') ? at - 1 : at, words, latin: false, skip }
}

const touches = (view: WordView, at: number): boolean => view.tokens.end[at - 1] === view.tokens.start[at]

/** Index behind the name part at `at`, or `at` when none is there. */
function stepOver(view: WordView, at: number, stop: number, words: number): number {
  const first = words === 0
  if (!isWordAt(view, at)) return at
  if (!first && (hasWa(view, at) || hasPreposition(view, at) || isParted(view, at) || isJoinedWord(view, at, words)))
    return at
  if (isA(view, at, JOINT) && at + 1 < stop && isJointed(view, at))
    return withTail(view, at + (isA(view, at + 1, JOINT) ? 3 : 2), stop)
  if (first) return withTail(view, at + 1, stop)
  if (!first && at + 1 < stop && isTail(view, at + 1) && takesTail(view, at)) return at + 2
  return goesOn(view, at, words) ? withTail(view, at + 1, stop) : at
}

/** A dash of tatweel between two words parts them («ـ»). */
export function isParted(view: WordView, at: number): boolean {
  const from = view.tokens.end[at - 1] as number
  const to = view.tokens.start[at] as number
  return to - from > 1 && view.tokens.text.slice(from, to).includes('ـ')
}

/** «وموساوي» behind a name is a second person; «ويلسون»، «وايت»، «والتز» behind one given name is its family name. */
export function isJoinedWord(view: WordView, at: number, words: number): boolean {
  if (!isWordAt(view, at) || (view.id[at] as number) >= 0) return false
  const word = rawWord(view, at)
  if (!word.startsWith('و') || word.length < 4) return false
  return words >= 2 || endsInArabic(view, at) || !/^و[ايو]/.test(word) || /^وال.{4}/.test(word)
}

const withTail = (view: WordView, at: number, stop: number): number => (at < stop && isTail(view, at) ? at + 1 : at)

/** Whether the word at `at`, behind a first name, belongs to the name. */
function goesOn(view: WordView, at: number, words: number): boolean {
  if (rawWord(view, at) === 'علي')
    return (
      isA(view, at - 1, GIVEN) &&
      (isAli(view, at) || isStrange(view, at + 1) || !isWordAt(view, at + 1) || isNisba(view, at + 1))
    )
  if (isA(view, at, FUNCTION) || isShort(view, at)) return false
  if (isA(view, at, TIME) && hasArticle(view, at) && !(isA(view, at, SURNAME) && hasArticle(view, at - 1))) return false
  if (isFamilyName(view, at)) return true
  if (isBorneOnly(view.is[at] as number)) return !hasArticle(view, at) || words === 1 || isArab(view, at - 1)
  if (opensOffice(view, at, words)) return false
  if (isKnownName(view, at) && !(isA(view, at, COMMON) && !isA(view, at, EVERYDAY))) return words < 2 || isKin(view, at)
  if (words === 1 && isDescribing(view, at) && isArab(view, at - 1)) return isA(view, at, SURNAME) || isMasculine(view, at)
  if (isA(view, at, SURNAME) && (!isA(view, at, COMMON) || hasArticle(view, at)))
    return !isA(view, at, ROLE | TITLE) || (words === 1 && !isWordOfName(view, at + 1))
  if (isA(view, at, COMMON)) return isFamily(view, at, words)
  if (view.is[at] !== 0 || hasTanwin(view, at)) return false
  if (words <= 2 && isSyllable(view, at)) return true
  if (hasArticle(view, at) && /(?:ية|يه|ات|ون|ين|يين|يون)$/.test(rawWord(view, at))) return false
  if (words === 1 && isBehindForeign(view, at)) return true
  return (view.id[at] as number) >= 0
    ? words === 1 && isA(view, at - 1, GIVEN) && phraseAt(view, at, at + 1) === null
    : !endsName(view, at, weight(view, at, words))
}

/** «آل ثاني أمير البلاد»، «عبدالله الثاني القائد»: words of office that are given names as well. */
function opensOffice(view: WordView, at: number, words: number): boolean {
  if (!isA(view, at, ROLE | TITLE)) return false
  if (hasArticle(view, at)) return words >= 2
  return isWordAt(view, at + 1) && (hasArticle(view, at + 1) || isPlaceWord(view, at + 1) || isA(view, at + 1, NOUN))
}

/** A word that the lexicon holds for the names of places alone. */
const isPlaceWord = (view: WordView, at: number): boolean => (view.id[at] as number) >= 0 && view.is[at] === 0

/** «بري»: an adjective without ال, which cannot describe the name before it. */
const isDescribing = (view: WordView, at: number): boolean =>
  !hasArticle(view, at) && isA(view, at, ADJECTIVE) && !isA(view, at, COMMON & ~ADJECTIVE)

/** No ة, no ا of the accusative: «غني»، «مدني». */
const isMasculine = (view: WordView, at: number): boolean =>
  !endsInArabic(view, at) && view.tokens.text.charCodeAt((view.tokens.end[at] as number) - 1) !== ALEF
const ALEF = 0x0627

const isArab = (view: WordView, at: number): boolean => isA(view, at, WITH_AL) || isServant(view, at)

/** A given name behind a family name begins the next person, unless the name so far is all given names. */
const isKin = (view: WordView, at: number): boolean =>
  isKnownName(view, at - 1) || rawWord(view, at - 1) === 'علي' || isA(view, at - 2, JOINT) || hasArticle(view, at) || isA(view, at, EVERYDAY)

/** «العظمي»، «السويدي» behind «علي»: no object of the preposition ends so unless it is an adjective that stands for a noun. */
export const isNisba = (view: WordView, at: number): boolean =>
  hasArticle(view, at) && !isA(view, at, NOUN | ROLE | TITLE) && rawWord(view, at).endsWith('ي')

/** «جون باراديس»: behind a foreign given name an unknown word is the family name, unless it is a verb or glued to a particle. */
const isBehindForeign = (view: WordView, at: number): boolean =>
  (view.id[at] as number) < 0 &&
  isA(view, at - 1, GIVEN) &&
  !isA(view, at - 1, WITH_AL | COMMON) &&
  !hasArticle(view, at) &&
  !endsInArabic(view, at) &&
  !isGluedAt(view, at)

/** «لاي»، «مون»: a word too short to be read as anything, behind a first name. */
const isSyllable = (view: WordView, at: number): boolean =>
  (view.id[at] as number) < 0 &&
  sizeOf(view, at) <= 3 &&
  sizeOf(view, at - 1) <= 5 &&
  !isA(view, at - 1, FAMILY | HOUSE) &&
  !endsInArabic(view, at)

const sizeOf = (view: WordView, at: number): number =>
  (view.tokens.end[at] as number) - (view.tokens.start[at] as number)

const isShort = (view: WordView, at: number): boolean => sizeOf(view, at) < 2

/** How far along the name counts: a family name with ال behind a known given name is as good as the second word; behind a strange first word nothing common is. */
function weight(view: WordView, at: number, words: number): number {
  if (hasArticle(view, at) && isA(view, at - 1, GIVEN)) return 1
  return words === 1 && isStrange(view, at - 1) && !isKnownName(view, at - 1) && !isA(view, at - 2, JOINT) ? 2 : words
}

/** «سعيد الكندي»، «عبدالله الثاني»: an everyday ال-word or a nisba closes a name of one given name. */
function isFamily(view: WordView, at: number, words: number): boolean {
  if (
    isA(view, at, TIME | TITLE | ROLE | FUNCTION) ||
    (isA(view, at, VERB) && !hasArticle(view, at)) ||
    !(isKnownName(view, at - 1) || rawWord(view, at - 1) === 'علي' || isTail(view, at - 1)) ||
    (isA(view, at - 1, COMMON) && rawWord(view, at - 1) !== 'علي' && !(words >= 2 && isA(view, at - 1, EVERYDAY | FUNCTION)))
  )
    return false
  if (isA(view, at, NATION) && !hasArticle(view, at)) return true
  if (isIn(view, at, ordinals) && hasArticle(view, at)) return true
  if (words >= 2 && !isA(view, at, NATION | SURNAME) && !isNisba(view, at)) return false
  if (!hasArticle(view, at) || isWordOfName(view, at + 1) || hasArticle(view, at + 1)) return false
  return isA(view, at, SURNAME | HOUSE | GIVEN) || (isArab(view, at - 1) && (words === 1 || isA(view, at, ADJECTIVE | NATION)))
}

const isWordOfName = (view: WordView, at: number): boolean =>
  isWordAt(view, at) && (isKnownName(view, at) || isStrange(view, at))

function readLatin(view: WordView, from: number, stop: number): NameRun {
  let at = from
  while (at < stop && at - from < MAX_WORDS && isLatinAt(view, at) && isCapital(unitAt(view, at))) at++
  return { from, to: at, words: at - from, latin: true, skip: 0 }
}

/** Given names that are no everyday words prove a name by themselves when a family name follows. */
export const provesName = (view: WordView, at: number): boolean =>
  isServant(view, at) || (isKnownName(view, at) && !isA(view, at, EVERYDAY | COMMON) && !hasArticle(view, at))
