import { foldedAt, stemAt } from '../../../text/tokens.ts'
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
  hasWa,
  isA,
  isMark,
  isWordAt,
  JOINT,
  NATION,
  NOUN,
  REPORT,
  ROLE,
  SURNAME,
  TIME,
  TITLE,
  VERB,
  WITH_AL,
} from '../words/ask.ts'
import { idSet, isIn } from '../words/idset.ts'
import type { Known } from '../words/phrases.ts'
import { classOfWord } from '../words/records.ts'
import { OPENS, type WordView } from '../words/view.ts'
import { endsInArabic, endsName, hasTanwin, isBareWord, isGluedAt, shapeAt } from './common.ts'
import {
  endsWith,
  isAli,
  isArab,
  isBorneOnly,
  isFamilyName,
  isFiliation,
  isJoinedWord,
  isKnownName,
  isNisba,
  isOrigin,
  isOriginAlone,
  isRegnal,
  isShort,
  isStrange,
  isTail,
  isWritten,
  ordinals,
  sizeOf,
} from './parts.ts'
import { SHAPE } from './word-shape.ts'

/** Which words behind a first name belong to it. */

/** Whether the word at `at`, behind the `words` parts of a name from `from`, belongs to it. */
export function goesOn(view: WordView, at: number, from: number, words: number, stop: number): boolean {
  if (words === 1 && isRegnal(view, at - 1)) return true
  if (isA(view, at, TIME) && isA(view, at + 1, TIME) && isArab(view, at - 1)) return false
  if (isWritten(view, at, 'علي')) return isAliInside(view, at)
  if (isSoundOfEast(view, at)) return true
  if (isA(view, at, FUNCTION) || isShort(view, at) || isVerbInAl(view, at)) return false
  if (isA(view, at, TIME) && hasArticle(view, at) && !(isA(view, at, SURNAME) && hasArticle(view, at - 1))) return false
  if (isFamilyName(view, at) || isFiliation(view, at + 1, true)) return true
  if (isBorneOnly(view.is[at] as number)) return !hasArticle(view, at) || words === 1 || isArab(view, at - 1)
  if (opensOffice(view, at, words)) return false
  if (isLineage(view, at, from, words)) return true
  if (isKnownName(view, at) && !(isA(view, at, COMMON) && !isA(view, at, EVERYDAY))) return words < 2 || isKin(view, at)
  if (words === 1 && isDescribing(view, at) && isArab(view, at - 1))
    return isA(view, at, SURNAME) || isMasculine(view, at)
  if (isA(view, at, SURNAME) && (!isA(view, at, COMMON) || hasArticle(view, at)))
    return !isA(view, at, ROLE | TITLE) || (words === 1 && !isWordOfName(view, at + 1))
  if (isShutIn(view, at, from, words, stop)) return true
  if (isA(view, at, COMMON)) return isFamily(view, at, words)
  if (view.is[at] !== 0 || hasTanwin(view, at)) return false
  return (view.id[at] as number) >= 0 ? isTownBorne(view, at, words) : isUnheardOf(view, at, words)
}

/** Of a word that no lexicon holds: whether it ends the name or is part of it. */
function isUnheardOf(view: WordView, at: number, words: number): boolean {
  if (words === 1 && hasArticle(view, at - 1) && (view.id[at - 1] as number) < 0 && !isStrange(view, at)) return false
  if (words <= 2 && isSyllable(view, at)) return !isWritten(view, at, 'وجل')
  if (words === 1 && isOriginAlone(view, at)) return !isDescribed(view, at)
  if (hasArticle(view, at) && (shapeAt(view, at) & SHAPE.plural) !== 0) return words === 1 && isHouseOf(view, at)
  if (words === 1 && (isBehindForeign(view, at) || isBehindGiven(view, at))) return true
  return !endsName(view, at, weight(view, at, words))
}

const isAliInside = (view: WordView, at: number): boolean =>
  isA(view, at - 1, GIVEN) &&
  (isAli(view, at) || isStrange(view, at + 1) || !isWordAt(view, at + 1) || isNisba(view, at + 1))

/** «تايك لي»، «يانغ هي»: a short foreign name before it, and no clause behind it. */
const isSoundOfEast = (view: WordView, at: number): boolean =>
  (isIn(view, at, sounds) || isWritten(view, at, 'لاي')) &&
  sizeOf(view, at - 1) <= 4 &&
  isForeign(view, at - 1) &&
  (!isWordAt(view, at + 1) || isA(view, at + 1, ROLE))
const sounds = idSet('لي هي')
const isForeign = (view: WordView, at: number): boolean =>
  !hasArticle(view, at) && (view.is[at] === 0 || (isA(view, at, GIVEN) && !isA(view, at, WITH_AL)))

/** «التقى»: no article and no name, as its last letter is printed. */
const isVerbInAl = (view: WordView, at: number): boolean =>
  isA(view, at, VERB) && hasArticle(view, at) && lastUnit(view, at) === ALEF_MAKSURA
const lastUnit = (view: WordView, at: number): number =>
  view.tokens.text.charCodeAt((view.tokens.end[at] as number) - 1)
const ALEF_MAKSURA = 0x0649

/** «جمعان بن دايس الغامدي»، «أبو عبد الله التركي»: where he comes from closes a name that tells whose son or father he is. */
function isLineage(view: WordView, at: number, from: number, words: number): boolean {
  if (!hasArticle(view, at) || !isNisba(view, at)) return false
  const isKnown = isA(view, at, NATION)
  if (!isKnown && !isOrigin(view, at)) return false
  for (let i = from; i < at; i++)
    if (isA(view, i, JOINT) && !(isKnown ? isIn(view, i, notKin) : isIn(view, i, houses))) return !isKnown || words <= 2
  return false
}
/** «آل ثاني القطري» describes; «عبد الله السوري» may. */
const houses = idSet('آل')
const notKin = idSet('آل عبد')

/** What stands where a name has ended: the message, a clause of its own, a time, a mark. */
const message = idSet('أن إن أنه إنه أنها إنها بأن بأنه بأنها')
const pointing = idSet('أشار أشارت يشير تشير لفت لفتت يلفت')
const shuts = (view: WordView, at: number, stop: number): boolean =>
  at >= stop ||
  isMark(view, at, '،,.؛؟!)»') ||
  isIn(view, at, message) ||
  isIn(view, at, clause) ||
  (isA(view, at, TIME) && !isA(view, at, GIVEN)) ||
  (isA(view, at, VERB) && !isA(view, at, NOUN | ADJECTIVE | GIVEN) && !hasArticle(view, at))
const clause = idSet('الذي التي وهو وهي')

/**
 * «عبد الحميد كشك.»، «محمود أحمدي نجاد جدد»، «حسين الفردان إلى أن»: between a given name and what
 * shuts the phrase an indefinite word in no accusative is the rest of the name.
 */
function isShutIn(view: WordView, at: number, from: number, words: number, stop: number): boolean {
  if (isA(view, at, FUNCTION | ROLE | TITLE | TIME | ADJECTIVE) && !isA(view, at, GIVEN)) return false
  if (!isHeadOfName(view, at - 1) && !(words === 2 && isArab(view, from) && !isA(view, at, COMMON))) return false
  if (hasTanwin(view, at) || (shapeAt(view, at) & SHAPE.accusative) !== 0) return false
  if (isA(view, from - 1, REPORT) && words === 1 && opensMessage(view, at + 1, from))
    return ((view.opens[at] as number) & OPENS.says) === 0
  if (hasArticle(view, at) || isA(view, at, VERB) || endsInArabic(view, at) || isGluedAt(view, at)) return false
  return shuts(view, at + 1, stop) && isBareWord(view, at) && !isGoingOn(foldedAt(view.tokens, at))
}

/** «فكان»: a word of the lexicon behind «ف». */
const isGoingOn = (word: string): boolean => word.startsWith('ف') && classOfWord(word.slice(1)) > 0

const opensMessage = (view: WordView, at: number, from: number): boolean =>
  isIn(view, at, message) || (isWritten(view, at, 'إلى') && isIn(view, from - 1, pointing))

/** A given name that is no everyday word, or one made of two. */
const isHeadOfName = (view: WordView, at: number): boolean =>
  isTail(view, at) || (isKnownName(view, at) && !isA(view, at, COMMON)) || isA(view, at - 1, JOINT)

/** «محمد بخاري»، «خافيير سولانا»: towns bear the names of people; states and their capitals do not. */
function isTownBorne(view: WordView, at: number, words: number): boolean {
  const phrase = phraseAt(view, at, at + 1)
  if (words !== 1) return (phrase === null || isSmall(phrase.known)) && !endsName(view, at, words)
  if (isHeadOfName(view, at - 1)) return phrase === null || isSmall(phrase.known)
  return phrase === null && !endsName(view, at, weight(view, at, words))
}
const isSmall = ({ type, entity }: Known): boolean =>
  type === 'place' && !/^[a-z]{2}$|^[a-z]{2}-[a-z]{3}$/i.test(entity)

/** «سليم الزعنون»: no plural, since no root of Arabic is in it. */
const isHouseOf = (view: WordView, at: number): boolean =>
  isArab(view, at - 1) && (shapeAt(view, at) & SHAPE.arabic) === 0

/** «محمد يزبك»، «إسماعيل هنية»: behind a given name a word of no Arabic root, or one too short for a feminine of origin. */
const isBehindGiven = (view: WordView, at: number): boolean =>
  isHeadOfName(view, at - 1) &&
  (view.tokens.stem[at] as number) < 0 &&
  !hasArticle(view, at) &&
  ((shapeAt(view, at) & (SHAPE.arabic | SHAPE.endsInAlef | SHAPE.plural)) === 0 || isShortFeminine(view, at))
const isShortFeminine = (view: WordView, at: number): boolean => sizeOf(view, at) === 4 && endsWith(view, at, 'ية')

/** «تيار الرئيس خاتمي الإصلاحي»: behind a family name alone an origin that a noun has describes. */
const isDescribed = (view: WordView, at: number): boolean =>
  !isKnownName(view, at - 1) && !isTail(view, at - 1) && isOfNoun(foldedAt(view.tokens, at))
const isOfNoun = (word: string): boolean => {
  const bits = classOfWord(word.slice(2, -1))
  return bits > 0 && (bits & NOUN) !== 0 && (bits & GIVEN) === 0
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
  if (isTail(view, at - 1) && isIn(view, at, ordinals) && hasArticle(view, at)) return true
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
  if (!hasArticle(view, at)) return false
  if (!opensApposition(view, at + 1) && (isWordOfName(view, at + 1) || hasArticle(view, at + 1))) return false
  return (
    isA(view, at, SURNAME | HOUSE | GIVEN) ||
    (words === 2 && isArab(view, at - 2) && isA(view, at, NATION)) ||
    (isArab(view, at - 1) && (isA(view, at, ADJECTIVE | NATION) || (words === 1 && isAgent(view, at))))
  )
}

/** «نبيل العربي الأمين العام». */
const opensApposition = (view: WordView, at: number): boolean =>
  isA(view, at, ROLE) && hasArticle(view, at) && isWordAt(view, at + 1) && hasArticle(view, at + 1)

/** «الشاهد»: nouns of the pattern فاعل are borne as names; those of things are not. */
const isAgent = (view: WordView, at: number): boolean => {
  const stem = stemAt(view.tokens, at)
  return stem.length === 4 && stem[1] === 'ا' && !isIn(view, at, mere)
}
const mere = idSet('حادث جانب عالم شارع واجب')

const isWordOfName = (view: WordView, at: number): boolean =>
  isWordAt(view, at) && !hasWa(view, at) && !isJoinedWord(view, at, 2) && (isKnownName(view, at) || isStrange(view, at))
