import { stemAt } from '../../../text/tokens.ts'
import { isInSet } from '../word-sets.ts'
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
  isWordAt,
  JOINT,
  NOUN,
  OFFICE,
  ROLE,
  SURNAME,
  TIME,
  TITLE,
  VERB,
  WITH_AL,
} from '../words/ask.ts'
import { idSet, isIn } from '../words/idset.ts'
import { markOpening, OPENS, type WordView } from '../words/view.ts'
import { endsInArabic, looksCommon, shapeAt } from './common.ts'
import { compoundHeads } from './given.ts'
import { SHAPE } from './word-shape.ts'

/** What one word of a name may be: given name, family name, joint, first or second half. */

export const MAX_WORDS = 5
/** Second halves of compound given names: «صلاح الدين»، «سيف الإسلام»، «نصر الله». */
const compoundTails = new Set(['دين', 'اسلام', 'الله', 'الاسلام', 'الدين', 'زمان', 'رحمن', 'نبي'])

const heads = idSet(compoundHeads.join(' '))
markOpening(OPENS.half, (id) => isInSet(heads, id))

/** «حسب الله»، «محي الدين»: no verb («صلى الله») stands before the second half. */
export const takesTail = (view: WordView, at: number): boolean =>
  (isA(view, at, GIVEN) || isIn(view, at, heads) || !isA(view, at, COMMON)) &&
  !endsWith(view, at, 'ى') &&
  !endsWith(view, at, 'ه') &&
  !isA(view, at, FUNCTION)

/** «نصر الله»، «صلاح الدين». */
export const isCompound = (view: WordView, at: number): boolean =>
  isIn(view, at, heads) && !hasArticle(view, at) && isTail(view, at + 1)

export const isTail = (view: WordView, at: number): boolean =>
  isWordAt(view, at) &&
  compoundTails.has(stemAt(view.tokens, at)) &&
  (hasArticle(view, at) || stemAt(view.tokens, at) === 'الله') &&
  (!hasPreposition(view, at) || isOfGod(view, at - 1))

/** «المعتز بالله». */
const isOfGod = (view: WordView, at: number): boolean => isA(view, at, GIVEN) && hasArticle(view, at)

export const ordinals = idSet('أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر')

export const isKnownName = (view: WordView, at: number): boolean =>
  (isA(view, at, GIVEN) && !hasPreposition(view, at) && (!hasArticle(view, at) || isA(view, at, WITH_AL))) ||
  isServant(view, at)

/** Cheap: unknown and its first letter is ع. */
export const startsServant = (view: WordView, at: number): boolean =>
  view.id[at] === -1 && view.is[at] === 0 && view.tokens.text.charCodeAt(view.tokens.start[at] as number) === 0x0639

/** «عبدالرحيم» in one word. */
const isServant = (view: WordView, at: number): boolean =>
  isWordAt(view, at) && startsServant(view, at) && opensWith(view, at, 'عبدال')

/** A family name that nothing else is called by, in the form it is borne in: «كلينتون»، «السنيورة»; or one that ends as only family names do. */
export const isFamilyName = (view: WordView, at: number): boolean =>
  (isA(view, at, FAMILY | HOUSE) && !isA(view, at, COMMON) && isA(view, at, hasArticle(view, at) ? HOUSE : FAMILY)) ||
  endsAsFamily(view, at)

const endsAsFamily = (view: WordView, at: number): boolean =>
  isWordAt(view, at) &&
  view.is[at] === 0 &&
  (view.id[at] as number) < 0 &&
  sizeOf(view, at) >= 6 &&
  !hasArticle(view, at) &&
  (shapeAt(view, at) & SHAPE.family) !== 0 &&
  isUnknown(view, at)

/** «محمد ولد سالم ولد با»: «ولد» between two names; anywhere else it is a boy, or was born. */
const isBehindParent = (view: WordView, at: number): boolean =>
  isA(view, at, GIVEN | FAMILY) || isStrange(view, at) || isA(view, at - 1, JOINT) || isTail(view, at)
const mayBeParent = (view: WordView, at: number): boolean =>
  isA(view, at, GIVEN | JOINT) ||
  (!isA(view, at, FUNCTION | VERB | TIME | NOUN | ADJECTIVE) && (shapeAt(view, at) & SHAPE.endsInAlef) === 0) ||
  (hasArticle(view, at) && view.is[at] === 0)

/** Whether only a name could be what stands here: the lexicon does not know it and grammar finds no everyday word in it. */
export const isStrange = (view: WordView, at: number): boolean =>
  isWordAt(view, at) && (isBorneOnly(view.is[at] as number) || (view.is[at] === 0 && isUnknown(view, at)))

/** Family names that are no other word, in whatever form: «طالباني» beside «الطالباني». */
export const isBorneOnly = (bits: number): boolean => bits !== 0 && (bits & ~(SURNAME | FAMILY | HOUSE)) === 0

const isUnknown = (view: WordView, at: number): boolean =>
  (view.id[at] as number) < 0 && !endsInArabic(view, at) && !looksCommon(view, at)

export const isCapital = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde)

/** Whether the word is written so, letter by letter. */
export const isWritten = (view: WordView, at: number, word: string): boolean =>
  sizeOf(view, at) === word.length && opensWith(view, at, word)

const opensWith = (view: WordView, at: number, letters: string): boolean =>
  holds(view, view.tokens.start[at] as number, letters)

export const endsWith = (view: WordView, at: number, letters: string): boolean =>
  sizeOf(view, at) >= letters.length && holds(view, (view.tokens.end[at] as number) - letters.length, letters)

function holds({ tokens }: WordView, from: number, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) if (tokens.text.charCodeAt(from + i) !== letters.charCodeAt(i)) return false
  return true
}

const isSonOf = (view: WordView, at: number): boolean =>
  isWritten(view, at, 'بن') || isWritten(view, at, 'ابن') || isWritten(view, at, 'بنت') || isWritten(view, at, 'ولد')

/** «بن فرحان»، «أبو مازن»، «عبد الله»، «آل ثاني»: a joint and the word it joins. */
export function isJointed(view: WordView, at: number, inside = false): boolean {
  if (!isWordAt(view, at + 1) || hasPreposition(view, at + 1) || hasWa(view, at + 1)) return false
  const joint = stemAt(view.tokens, at)
  if (joint === 'عبد') return hasArticle(view, at + 1) || isTail(view, at + 1)
  if (joint === 'ولد') return (inside || isBehindParent(view, at - 1)) && mayBeParent(view, at + 1)
  if (joint === 'ال') return isWritten(view, at, 'آل') && !isA(view, at + 1, FUNCTION | VERB)
  if (joint === 'ام') return false
  if (isA(view, at + 1, JOINT))
    return isWordAt(view, at + 2) && (isTail(view, at + 2) || !isA(view, at + 2, FUNCTION | JOINT))
  if (isSonOf(view, at)) return isA(view, at + 1, GIVEN) || !isA(view, at + 1, FUNCTION | VERB)
  if (joint === 'ابو' && (isA(view, at - 1, GIVEN) || (view.id[at + 1] as number) < 0)) return true
  if ((joint === 'كي' || joint === 'جي') && (view.id[at + 1] as number) < 0 && sizeOf(view, at + 1) <= 4) return true
  return isKnownName(view, at + 1) || hasArticle(view, at + 1) || isStrange(view, at + 1) || isTail(view, at + 1)
}

/** «الحسن الثاني»: a king's name among everyday words. */
export const isRegnal = (view: WordView, at: number): boolean =>
  isA(view, at, WITH_AL) && hasArticle(view, at) && isIn(view, at + 1, ordinals) && hasArticle(view, at + 1)

/** «علي» printed with its dots, where what follows shows that it is the name and no preposition. */
export const isAli = (view: WordView, at: number): boolean =>
  isWordAt(view, at) &&
  isWritten(view, at, 'علي') &&
  (isFiliation(view, at + 1) || isA(view, at + 1, JOINT) || (isKnownName(view, at + 1) && !hasArticle(view, at + 1)))

/** «بن»، «ابن»، «بنت»: what stands before is a name. */
export const isFiliation = (view: WordView, at: number, inside = false): boolean =>
  isWordAt(view, at) && isA(view, at, JOINT) && isSonOf(view, at) && isJointed(view, at, inside)

/** «الملف النووي علي لاريجاني». */
export const isAliBehind = (view: WordView, at: number): boolean =>
  isWordAt(view, at) &&
  isWritten(view, at, 'علي') &&
  isWordAt(view, at + 1) &&
  (view.is[at + 1] === 0 || isA(view, at + 1, GIVEN | FAMILY | HOUSE) || isNisba(view, at + 1))

/** A dash of tatweel between two words parts them («ـ»). */
export function isParted(view: WordView, at: number): boolean {
  const from = view.tokens.end[at - 1] as number
  const to = view.tokens.start[at] as number
  return to - from > 1 && view.tokens.text.slice(from, to).includes('ـ')
}

/** «وموساوي» behind a name is a second person; «ويلسون»، «وايت»، «والتز» behind one given name is its family name. */
export function isJoinedWord(view: WordView, at: number, words: number): boolean {
  if (!isWordAt(view, at) || (view.id[at] as number) >= 0) return false
  if (sizeOf(view, at) < 4 || !opensWith(view, at, 'و')) return false
  if (words >= 2 || endsInArabic(view, at)) return true
  if (opensWith(view, at, 'وال')) return sizeOf(view, at) >= 7
  return !opensWith(view, at, 'وا') && !opensWith(view, at, 'وي') && !opensWith(view, at, 'وو')
}

export const isArab = (view: WordView, at: number): boolean => isA(view, at, WITH_AL) || isServant(view, at)

/** «الربيعي»، «الأعرجي»: a word of origin that the lexicon holds as no adjective. */
export const isOrigin = (view: WordView, at: number): boolean =>
  isWordAt(view, at) &&
  (view.id[at] as number) < 0 &&
  sizeOf(view, at) >= 6 &&
  hasArticle(view, at) &&
  endsWith(view, at, 'ي')

/** The same with no adjective of its own behind it. */
export const isOriginAlone = (view: WordView, at: number): boolean =>
  isOrigin(view, at) && !(isWordAt(view, at + 1) && hasArticle(view, at + 1) && !hasPreposition(view, at + 1))

/** «العظمي»، «السويدي» behind «علي»: no object of the preposition ends so unless it is an adjective that stands for a noun. */
export const isNisba = (view: WordView, at: number): boolean =>
  hasArticle(view, at) && !isA(view, at, NOUN | ROLE | TITLE) && endsWith(view, at, 'ي')

export const sizeOf = (view: WordView, at: number): number =>
  (view.tokens.end[at] as number) - (view.tokens.start[at] as number)

export const isShort = (view: WordView, at: number): boolean => sizeOf(view, at) < 2

/** Given names that are no everyday words prove a name by themselves when a family name follows. */
export const provesName = (view: WordView, at: number): boolean =>
  isServant(view, at) || (isKnownName(view, at) && !isA(view, at, EVERYDAY | COMMON) && !hasArticle(view, at))

/**
 * «الرئيس السنيورة»، «الإمام الخميني»: behind a title of one word a word with ال
 * that cannot be its adjective, a feminine behind a masculine or an origin that no
 * name follows.
 */
export function agreesNot(view: WordView, head: number, at: number): boolean {
  if (at !== head + 1 || !hasArticle(view, head) || !isA(view, head, OFFICE | TITLE)) return false
  if (!isWordAt(view, at) || !hasArticle(view, at) || view.is[at] !== 0 || sizeOf(view, at) < 6) return false
  if (endsWith(view, at, 'ة')) return !endsWith(view, head, 'ة') && !endsWith(view, at, 'ية')
  return endsWith(view, at, 'ي') && !isNamed(view, at + 1)
}
const isNamed = (view: WordView, at: number): boolean =>
  isWordAt(view, at) && !hasPreposition(view, at) && (isA(view, at, GIVEN) || isStrange(view, at))
