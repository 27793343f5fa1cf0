import { stemAt } from '../../../text/tokens.ts'
import { phraseAt } from '../places/read.ts'
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
import { idSet, isIn } from '../words/idset.ts'
import type { WordView } from '../words/view.ts'
import { endsInArabic, endsName, hasTanwin, isGluedAt, shapeAt } from './common.ts'
import {
  isAli,
  isArab,
  isBorneOnly,
  isCapital,
  isFamilyName,
  isJoinedWord,
  isJointed,
  isKnownName,
  isNisba,
  isOriginAlone,
  isParted,
  isRegnal,
  isShort,
  isStrange,
  isTail,
  isWritten,
  MAX_WORDS,
  ordinals,
  sizeOf,
  takesTail,
} from './parts.ts'
import { SHAPE } from './word-shape.ts'

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

const withTail = (view: WordView, at: number, stop: number): number => (at < stop && isTail(view, at) ? at + 1 : at)

/** Whether the word at `at`, behind a first name, belongs to the name. */
function goesOn(view: WordView, at: number, words: number): boolean {
  if (words === 1 && isRegnal(view, at - 1)) return true
  if (isA(view, at, TIME) && isA(view, at + 1, TIME) && isArab(view, at - 1)) return false
  if (isWritten(view, at, 'علي'))
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
  if (words === 1 && isDescribing(view, at) && isArab(view, at - 1))
    return isA(view, at, SURNAME) || isMasculine(view, at)
  if (isA(view, at, SURNAME) && (!isA(view, at, COMMON) || hasArticle(view, at)))
    return !isA(view, at, ROLE | TITLE) || (words === 1 && !isWordOfName(view, at + 1))
  if (isA(view, at, COMMON)) return isFamily(view, at, words)
  if (view.is[at] !== 0 || hasTanwin(view, at)) return false
  if (words === 1 && hasArticle(view, at - 1) && (view.id[at - 1] as number) < 0 && !isStrange(view, at)) return false
  if (words <= 2 && isSyllable(view, at)) return true
  if (words === 1 && isOriginAlone(view, at)) return true
  if (hasArticle(view, at) && (shapeAt(view, at) & SHAPE.plural) !== 0) return false
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

/** A given name behind a family name begins the next person, unless the name so far is all given names. */
const isKin = (view: WordView, at: number): boolean =>
  isKnownName(view, at - 1) ||
  isWritten(view, at - 1, 'علي') ||
  isA(view, at - 2, JOINT) ||
  hasArticle(view, at) ||
  isA(view, at, EVERYDAY)

/** «جون باراديس»: behind a foreign given name an unknown word is the family name, unless it is a verb or glued to a particle. */
const isBehindForeign = (view: WordView, at: number): boolean =>
  (view.id[at] as number) < 0 &&
  ((isA(view, at - 1, GIVEN) && !isA(view, at - 1, WITH_AL | COMMON)) ||
    (sizeOf(view, at - 1) >= 6 &&
      isStrange(view, at - 1) &&
      (shapeAt(view, at) & (SHAPE.verbLike | SHAPE.verbForm | SHAPE.accusative | SHAPE.pattern)) === 0)) &&
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
    !(
      isKnownName(view, at - 1) ||
      isWritten(view, at - 1, 'علي') ||
      isTail(view, at - 1) ||
      (words === 2 && isArab(view, at - 2) && isA(view, at, NATION | SURNAME))
    ) ||
    (isA(view, at - 1, COMMON) &&
      !isWritten(view, at - 1, 'علي') &&
      !(words >= 2 && isA(view, at - 1, EVERYDAY | FUNCTION)))
  )
    return false
  if (isA(view, at, NATION) && !hasArticle(view, at)) return true
  if (isIn(view, at, ordinals) && hasArticle(view, at)) return true
  if (words >= 2 && !isA(view, at, NATION | SURNAME) && !isNisba(view, at)) return false
  if (!hasArticle(view, at) || isWordOfName(view, at + 1) || hasArticle(view, at + 1)) return false
  return (
    isA(view, at, SURNAME | HOUSE | GIVEN) ||
    (words === 2 && isArab(view, at - 2) && isA(view, at, NATION)) ||
    (isArab(view, at - 1) && (isA(view, at, ADJECTIVE | NATION) || (words === 1 && isAgent(view, at))))
  )
}

/** «الشاهد»: nouns of the pattern فاعل are borne as names; those of things are not. */
const isAgent = (view: WordView, at: number): boolean => {
  const stem = stemAt(view.tokens, at)
  return stem.length === 4 && stem[1] === 'ا' && !isIn(view, at, mere)
}
const mere = idSet('حادث جانب عالم شارع واجب')

const isWordOfName = (view: WordView, at: number): boolean =>
  isWordAt(view, at) && !hasWa(view, at) && !isJoinedWord(view, at, 2) && (isKnownName(view, at) || isStrange(view, at))

function readLatin(view: WordView, from: number, stop: number): NameRun {
  let at = from
  while (at < stop && at - from < MAX_WORDS && isLatinAt(view, at) && isCapital(unitAt(view, at))) at++
  return { from, to: at, words: at - from, latin: true, skip: 0 }
}
