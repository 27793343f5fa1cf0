import { foldedAt } from '../../../text/tokens.ts'
import {
  ADJECTIVE,
  COMMON,
  EVERYDAY,
  FUNCTION,
  GIVEN,
  HOUSE,
  hasArticle,
  hasPreposition,
  hasWa,
  isA,
  isLatinAt,
  isWordAt,
  JOINT,
  ROLE,
  SURNAME,
  TITLE,
  unitAt,
  VERB,
  WITH_AL,
} from '../words/ask.ts'
import { classOfWord } from '../words/records.ts'
import type { WordView } from '../words/view.ts'
import { endsInArabic, endsName, hasTanwin, isAccusative, isGluedAt, shapeAt } from './common.ts'
import {
  isAli,
  isAliBehind,
  isCapital,
  isCompound,
  isFamilyName,
  isJoinedWord,
  isJointed,
  isKnownName,
  isOrigin,
  isRegnal,
  isStrange,
  provesName,
} from './parts.ts'
import { SHAPE } from './word-shape.ts'

/** Where a name may open behind an office or a verb. */

/** Whether a name may open here behind a role or a verb. `article`: whether a family name with ال alone will do. */
export function opensName(view: WordView, at: number, article: boolean): boolean {
  if (isLatinAt(view, at)) return isCapital(unitAt(view, at))
  if (!isWordAt(view, at)) return false
  if (isRegnal(view, at) || isCompound(view, at)) return true
  if (isKnownName(view, at)) return !hasArticle(view, at) || (article && !isA(view, at, EVERYDAY | COMMON))
  if (isAli(view, at) || isFamilyName(view, at)) return true
  if (isA(view, at, JOINT)) return isJointed(view, at)
  if (hasArticle(view, at) && !article) return false
  return isStrange(view, at)
}

/**
 * Whether a name opens behind an office that is complete: an indefinite word
 * cannot belong to a phrase closed by ال, so that even a word with an Arabic
 * form is a name here unless it is a verb or an accusative of state.
 */
export function opensBehindOffice(view: WordView, at: number): boolean {
  if (opensName(view, at, true)) return true
  if (isWordAt(view, at) && (view.id[at] as number) >= 0 && view.is[at] === 0 && !hasArticle(view, at))
    return !hasPreposition(view, at) && !hasWa(view, at)
  if (isIndefinite(view, at) || isTitleBorne(view, at)) return true
  if (!isWordAt(view, at) || (view.id[at] as number) >= 0 || hasArticle(view, at)) return isAliBehind(view, at)
  if (isJoinedWord(view, at, 2) || isParticled(view, at)) return false
  if (leadsName(view, at)) return true
  return !hasTanwin(view, at) && !endsInArabic(view, at) && !endsName(view, at, 1) && !isAccusative(view, at)
}

/**
 * «المدرب كريم الصاوي»، «الوزيرة هناء الصالح»: a bare adjective or unknown word cannot
 * describe what has ال; where a family name with ال follows, it is a given name.
 */
const isIndefinite = (view: WordView, at: number): boolean =>
  isWordAt(view, at) &&
  !hasArticle(view, at) &&
  !hasPreposition(view, at) &&
  !hasWa(view, at) &&
  !isA(view, at, isA(view, at - 1, TITLE) ? VERB | FUNCTION | ROLE : COMMON & ~ADJECTIVE) &&
  !hasTanwin(view, at) &&
  !isGluedAt(view, at) &&
  (shapeAt(view, at) & SHAPE.endsInAlef) === 0 &&
  isWordAt(view, at + 1) &&
  hasArticle(view, at + 1) &&
  (isOrigin(view, at + 1) ||
    isA(view, at + 1, SURNAME | HOUSE) ||
    (isA(view, at + 1, GIVEN) && isA(view, at + 1, WITH_AL)))

/** «سيد محمد»: a title with no article, before a given name. */
const isTitleBorne = (view: WordView, at: number): boolean =>
  isA(view, at, TITLE) && !hasArticle(view, at) && provesName(view, at + 1)

/** «بالضرب»، «بمنح»، «تضر»: a particle before a word of an Arabic root, a verb of three letters. */
const isParticled = (view: WordView, at: number): boolean =>
  (shapeAt(view, at) & SHAPE.particled) !== 0 && !isNameBehind(view, at + 1)

const isNameBehind = (view: WordView, at: number): boolean =>
  !hasArticle(view, at) &&
  !isJoinedWord(view, at, 2) &&
  (isStrange(view, at) || (isA(view, at, GIVEN) && !isA(view, at, COMMON | EVERYDAY) && !hasPreposition(view, at)))

/** «يقابل بوتين»: a verb that the lexicon does not hold. */
const isVerbLike = (view: WordView, at: number): boolean => (shapeAt(view, at) & SHAPE.verbLike) !== 0

/** «متوجها»: the accusative of a listed word. */
const isOfLexicon = (word: string): boolean => classOfWord(word.slice(0, -1)) > 0

/** «زميله ليبرون جيمس»: an unknown word that a name follows, whatever else its letters could be. */
const leadsName = (view: WordView, at: number): boolean =>
  isWordAt(view, at + 1) &&
  !hasTanwin(view, at) &&
  !endsInArabic(view, at) &&
  !(isAccusative(view, at) && isOfLexicon(foldedAt(view.tokens, at))) &&
  !hasWa(view, at + 1) &&
  !hasArticle(view, at + 1) &&
  !isVerbLike(view, at) &&
  (isFamilyName(view, at + 1) ||
    isStrange(view, at + 1) ||
    (isKnownName(view, at + 1) && !isA(view, at + 1, COMMON | EVERYDAY)))
