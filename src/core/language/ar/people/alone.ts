import { stemAt } from '../../../text/tokens.ts'
import { phraseAt } from '../places/read.ts'
import {
  ADJECTIVE,
  ALONE,
  COMMON,
  EVERYDAY,
  FAMILY,
  GIVEN,
  hasArticle,
  hasPreposition,
  hasWa,
  isA,
  isWordAt,
  JOINT,
  NATION,
  NOUN,
  ROLE,
  SURNAME,
  TITLE,
  unitAt,
  VERB,
  WITH_AL,
} from '../words/ask.ts'
import { idSet, isIn } from '../words/idset.ts'
import type { WordView } from '../words/view.ts'
import { isBareWord } from './common.ts'
import { opensName } from './opens.ts'
import {
  isAli,
  isFamilyName,
  isFiliation,
  isJoinedWord,
  isNisba,
  isStrange,
  provesName,
  sizeOf,
  startsServant,
} from './parts.ts'

/** Names that show themselves without an office or a verb before them. */

/** Given names, joints, words before «بن», «علي» and words that no lexicon holds. */
export const isNameLike = (view: WordView, at: number): boolean =>
  isA(view, at, GIVEN | JOINT) || isA(view, at + 1, JOINT) || startsServant(view, at)

/** «فايز السعدون»، «هاني كينيدي»: an everyday given name that a family name or a sure given name follows. */
export const isProvedBehind = (view: WordView, at: number): boolean =>
  isA(view, at, GIVEN) &&
  !isA(view, at, COMMON & ~(isA(view, at, WITH_AL) || !isA(view, at + 1, FAMILY) ? ADJECTIVE : ADJECTIVE | NOUN)) &&
  !hasArticle(view, at) &&
  !hasPreposition(view, at) &&
  isWordAt(view, at + 1) &&
  !hasPreposition(view, at + 1) &&
  !hasWa(view, at + 1) &&
  (isFamilyName(view, at + 1) ||
    provesName(view, at + 1) ||
    isBornOnlyWithAl(view, at + 1) ||
    (isStrange(view, at + 1) && !hasArticle(view, at + 1) && !isJoinedWord(view, at + 1, 2)) ||
    (isA(view, at + 1, GIVEN) && !hasArticle(view, at + 1) && isSureNext(view, at + 2)) ||
    ((view.id[at + 1] as number) < 0 && isNisba(view, at + 1)))

/** «لمحمد صلاح»، «بكريستين لاغارد»: a sure given name behind a particle. */
export const isProvedBehindParticle = (view: WordView, at: number): boolean =>
  hasPreposition(view, at) &&
  isA(view, at, GIVEN) &&
  !isA(view, at, EVERYDAY | COMMON) &&
  (!hasArticle(view, at) || isA(view, at, WITH_AL))

/** «رجب طيب أردوغان»: two everyday names that a sure one follows. */
const isSureNext = (view: WordView, at: number): boolean =>
  isWordAt(view, at) &&
  !hasPreposition(view, at) &&
  !hasWa(view, at) &&
  (isFamilyName(view, at) || provesName(view, at))

/** «السعيد»: family names among everyday words with ال, which no indefinite word before them takes as its adjective. */
const isBornOnlyWithAl = (view: WordView, at: number): boolean =>
  isA(view, at, SURNAME) && hasArticle(view, at) && !isA(view, at, ROLE | TITLE | NATION)

/** Heads behind which a family name is the name of a thing. */
const things = idSet(
  'مجلس حقل حقلي جبال أودية وادي متنزه منتزه جسر كأس برنامج كتاب فيلم رواية طراز طريق شركة مجموعة بنك مصرف مؤسسة جامعة مدرسة معهد كلية مستشفى مسجد شارع ميدان ساحة جسر مطار ملعب قاعة مركز جائزة مدينة قرية مخيم حي سجن مؤسسة صحيفة مجلة نادي إعصار عاصفة قناة منتخب فريق جزيرة جبل سوق متحف فندق فنادق ميناء بحيرة كأس دوري أكاديمية متحف مسرح برج قصر معرض',
)

const isLoneGiven = (view: WordView, at: number): boolean =>
  (isA(view, at, ALONE) && !isA(view, at, COMMON | EVERYDAY) && !hasArticle(view, at) && !isHis(view, at)) ||
  isYahya(view, at)

/** «يحيى»: a given name and a verb, told apart by the last letter as printed. */
const isYahya = (view: WordView, at: number): boolean =>
  isA(view, at, GIVEN) &&
  isA(view, at, VERB) &&
  unitAt(view, at) === 0x064a &&
  view.tokens.text.charCodeAt((view.tokens.end[at] as number) - 1) === 0x0649

/** «ناديه»: a noun with its pronoun folds like a name in ة. */
const isHis = (view: WordView, at: number): boolean =>
  view.tokens.text.charCodeAt((view.tokens.end[at] as number) - 1) === 0x0647 && !isStrange(view, at + 1)

/** «بوش»، «السنيورة» by themselves. */
export const isBornAlone = (view: WordView, at: number): boolean =>
  (isFamilyName(view, at) || isLoneGiven(view, at)) &&
  !namesThing(view, at) &&
  phraseAt(view, at, at + 2) === null &&
  (at === 0 || (phraseAt(view, at - 1, at + 1)?.to ?? 0) <= at)

/** «جامعة كينيدي»، «سجن روبنسون»: the name is the thing's. */
export const namesThing = (view: WordView, at: number): boolean =>
  isIn(view, at - 1, things) && !hasArticle(view, at - 1)

/** «بان كي مون»: «كي» before a name is no conjunction. */
export const isEastern = (view: WordView, at: number): boolean =>
  isIn(view, at + 1, syllables) &&
  !isA(view, at, VERB) &&
  (view.is[at] !== 0 || (view.id[at] as number) < 0) &&
  isWordAt(view, at + 2) &&
  (isA(view, at + 2, GIVEN) ||
    isStrange(view, at + 2) ||
    ((view.id[at + 2] as number) < 0 && sizeOf(view, at + 2) <= 4)) &&
  !hasPreposition(view, at + 2)
const syllables = idSet('كي جي')

/** «أبو تراب»، «ابن خلدون»، «عبد الفتاح»: whole names of one part. */
export const isKunya = (view: WordView, at: number): boolean =>
  isA(view, at, JOINT) && (stemAt(view.tokens, at) !== 'ابن' || (!hasArticle(view, at + 1) && isStrange(view, at + 1)))

/** «دايس بن راكان»: no word of the lexicon, with no particle before it. */
const isUnheard = (view: WordView, at: number): boolean =>
  (view.tokens.stem[at] as number) < 0 &&
  isBareWord(view, at) &&
  !'وفبلك'.includes(String.fromCharCode(unitAt(view, at)))

/** «سعد بن أبي وقاص»، «عبد الرحمن الراشد»، «أبو مازن» stand by themselves. */
export function isJointOpening(view: WordView, at: number): boolean {
  if (isFiliation(view, at + 1))
    return (
      isA(view, at, GIVEN) ||
      ((isStrange(view, at) || isUnheard(view, at) || isAli(view, at)) && !hasPreposition(view, at))
    )
  if (isAli(view, at)) return isA(view, at + 1, JOINT)
  return (
    isA(view, at, JOINT) &&
    ['عبد', 'ابو', 'ابا', 'ابي', 'ابن'].includes(stemAt(view.tokens, at)) &&
    opensName(view, at, false)
  )
}
