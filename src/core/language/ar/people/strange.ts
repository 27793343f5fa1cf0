import type { Sentence } from '../../../text/sentences.ts'
import { phraseAt } from '../places/read.ts'
import { isInSet } from '../word-sets.ts'
import {
  ADJECTIVE,
  ALONE,
  EVERYDAY,
  FAMILY,
  FUNCTION,
  GIVEN,
  hasArticle,
  hasPreposition,
  hasWa,
  isA,
  isMark,
  isWordAt,
  NATION,
  NOUN,
  ORGANISATION,
  ROLE,
  SURNAME,
  TIME,
  unitAt,
  VERB,
} from '../words/ask.ts'
import { idSet, isIn } from '../words/idset.ts'
import { classOf } from '../words/records.ts'
import { markOpening, OPENS, type WordView } from '../words/view.ts'
import { isAttachedAt, isBareWord, shapeAt } from './common.ts'
import { opensName } from './opens.ts'
import { isBorneOnly, isOriginAlone, isStrange, sizeOf } from './parts.ts'
import { readName } from './read.ts'
import { SHAPE } from './word-shape.ts'

/**
 * Names that nothing introduces but their strangeness: a word that is in no
 * lexicon and has no Arabic form, in a place where sentences put people.
 */

/** «أن أولي أبلغ»: a subject, when a verb follows. */
const particles = idSet('أن إن بأن لأن لكن')
/** Whose these are is a person: «تصريحات X»، «اغتيال X». */
const owned = idSet(
  'خطة مواقف تصريحات تصريح جهود إدارة عهد حكم نظام اغتيال اعتقال محاكمة وفاة رحيل كلام خطاب مكتب عائلة أسرة زوجة والد والدة ابن نجل شقيق أنصار محامي حملة تعيين إقالة استقالة منافس خلف سلف مع موقف سياسة شقيقة منزل إصابة هدف كرات تمريرة تسديدة رأسية صديق صديقة خسارة تتويج عودة غياب مشاركة حضور مقتل مصرع ترشيح انتخاب تصرفات استفزازات أقوال مزاعم اتهامات عهود مصير رسالة خليفة شعبية تأخير تكريم اعتزال',
)
const was = idSet('كان كانت')
/** «عبر X عن»: the verb, not the preposition. */
const expresses = idSet('عبر')
const sport = idSet('واجه واجهت يواجه تواجه فاز تغلب خسر تعادل هزم تأهل فازت تغلبت خسرت تعادلت تأهلت')

/** Words of these sets, nationalities and verbs: where none of them stands, `strangeStart` has nothing to say of a known word. */
const leads = [particles, owned, was, expresses]
markOpening(OPENS.lead, (id) => (classOf(id) & (NATION | VERB)) !== 0 || leads.some((set) => isInSet(set, id)))

/** An unknown word that is an everyday word in some form, so that it is neither strange nor bare. */
const isEverydayWord = (view: WordView, at: number): boolean =>
  (view.id[at] as number) < 0 &&
  isWordAt(view, at) &&
  !hasArticle(view, at) &&
  (shapeAt(view, at) & (SHAPE.common | SHAPE.bare)) === SHAPE.common

/** Index where a strange name opens that the token at `at` introduces, or -1. Cheap tests first: most tokens introduce nobody. */
export function strangeStart(view: WordView, at: number, sentence: Sentence): number {
  const bits = view.is[at] as number
  const next = at + 1
  if (next >= sentence.to) return -1
  if (bits === 0) return isPair(view, at, sentence) ? at : -1
  if (view.is[next] !== 0 ? !isA(view, next, GIVEN | SURNAME | FAMILY) : isEverydayWord(view, next)) return -1
  if ((bits & FUNCTION) !== 0 && isIn(view, at, particles)) {
    if (isIn(view, at, that) && (isTopic(view, next, sentence.to) || isHouseTopic(view, next, sentence.to))) return next
    return opens(view, next, sentence.to) && hasVerbBehind(view, next, sentence.to) ? next : -1
  }
  if ((bits & NATION) !== 0 && isAlone(view, at))
    return opens(view, next, sentence.to) && (isFirm(view, next, sentence.to) || isBorneBy(view, next, sentence.to))
      ? next
      : -1
  if (isIn(view, at, expresses)) return opens(view, next, sentence.to) && isIn(view, next + 1, what) ? next : -1
  if (isIn(view, at, was) && (isTopic(view, next, sentence.to) || isSubjectOfWas(view, next, sentence.to))) return next
  if ((bits & VERB) !== 0 && (bits & (FUNCTION | NOUN)) === 0 && at === sentence.from && isOriginAlone(view, next))
    return next
  if ((bits & VERB) !== 0 && (bits & (NOUN | ADJECTIVE | FUNCTION)) === 0) return subject(view, at, sentence.to)
  if (isIn(view, at, owned) && !hasArticle(view, at)) return ownerAt(view, at, sentence.to)
  return -1
}

/**
 * «وكانت رايس قد حذرت»، «أن زيدان اعتزل»: what these speak of is definite, or bears
 * the accusative's ا; a bare word without either is it only as a name.
 */
const standing = idSet('أول أحد من في على ضمن بين')
/** «كان محفوظ أول فائز»: the predicate bears the ا, so what bears none is the subject. */
const isSubjectOfWas = (view: WordView, at: number, stop: number): boolean =>
  at + 1 < stop &&
  isWordAt(view, at) &&
  (view.id[at] as number) < 0 &&
  !hasArticle(view, at) &&
  isBareWord(view, at) &&
  isIn(view, at + 1, standing) &&
  !isAttachedAt(view, at)
const that = idSet('أن إن لكن لأن بأن')
const done = idSet('قد سوف لن لم')
const isTopic = (view: WordView, at: number, stop: number): boolean =>
  at + 1 < stop &&
  isWordAt(view, at) &&
  !isElse(view, at, stop) &&
  ((view.id[at] as number) < 0 || view.is[at] === 0 || isA(view, at, GIVEN)) &&
  !isA(view, at, VERB | FUNCTION | NOUN | ROLE | TIME) &&
  !hasArticle(view, at) &&
  !hasPreposition(view, at) &&
  !hasWa(view, at) &&
  (isIn(view, at + 1, done) || (isWordAt(view, at + 1) && isPlainVerb(view, at + 1))) &&
  (isBareWord(view, at) || isStrange(view, at))

const isPlainVerb = (view: WordView, at: number): boolean =>
  (isA(view, at, VERB) && !isA(view, at, NOUN | ADJECTIVE | FUNCTION) && !hasArticle(view, at)) ||
  ((view.id[at] as number) < 0 && (shapeAt(view, at) & SHAPE.verbForm) !== 0)

/** Where the name of the one whose act or word the token tells opens, or -1. */
function ownerAt(view: WordView, at: number, stop: number): number {
  const next = at + 1
  if (isHouse(view, next) || isOriginAlone(view, next)) return hasArticle(view, next + 1) ? -1 : next
  const isOwner = opens(view, next, stop) || (isIn(view, at, acts) && isBareOwner(view, next))
  return isOwner && (goesOnFree(view, next, stop) || isAttachedAt(view, next + 1) || isObject(view, next + 1))
    ? next
    : -1
}

/** «تصريحات رايس تهديدا»: what the verb does to the act stands in the accusative. */
const isObject = (view: WordView, at: number): boolean =>
  isWordAt(view, at) && (view.id[at] as number) < 0 && (shapeAt(view, at) & SHAPE.accusative) !== 0

/** «أن الفردوسي ساهم». */
const isHouseTopic = (view: WordView, at: number, stop: number): boolean =>
  at + 1 < stop && isOriginAlone(view, at) && isWordAt(view, at + 1) && isPlainVerb(view, at + 1)

/** «مواقف السنيورة»: ال on a word of no Arabic root. */
const isHouse = (view: WordView, at: number): boolean =>
  isWordAt(view, at) &&
  (view.id[at] as number) < 0 &&
  hasArticle(view, at) &&
  sizeOf(view, at) >= 6 &&
  !hasPreposition(view, at) &&
  (shapeAt(view, at) & SHAPE.arabic) === 0

/** Of these, acts, fates and words of a person: no adjective follows them without ال. */
const acts = idSet(
  'تصريحات جهود إدارة عهد عهود اغتيال اعتقال محاكمة وفاة رحيل إقالة استقالة تعيين خسارة تتويج عودة غياب مشاركة حضور مقتل مصرع ترشيح انتخاب تصرفات استفزازات أقوال مزاعم اتهامات تأخير تكريم اعتزال',
)

/** «خسارة جابر»، «تتويج زيدان»: what somebody did, and a bare word that is no noun of the lexicon. */
const isBareOwner = (view: WordView, at: number): boolean =>
  isWordAt(view, at) &&
  ((view.id[at] as number) < 0 || isA(view, at, GIVEN)) &&
  !isA(view, at, NOUN | VERB | FUNCTION | ROLE | TIME | NATION) &&
  !hasArticle(view, at) &&
  !hasPreposition(view, at) &&
  !hasWa(view, at) &&
  isBareWord(view, at)

/** A known place or body, or a plural of participles («منتقدون»): neither is somebody. */
export const isElse = (view: WordView, at: number, stop: number): boolean =>
  (view.id[at] as number) >= 0
    ? view.is[at] === 0 && phraseAt(view, at, stop) !== null
    : unitAt(view, at) === MEEM && (shapeAt(view, at) & PLURAL) === PLURAL
const PLURAL = SHAPE.plural | SHAPE.arabic
const MEEM = 0x0645

const opens = (view: WordView, at: number, stop: number): boolean =>
  at < stop &&
  !isElse(view, at, stop) &&
  (isStrange(view, at) || (isA(view, at, GIVEN) && !isA(view, at, NOUN | ADJECTIVE | VERB | FUNCTION | EVERYDAY))) &&
  !hasArticle(view, at) &&
  !hasPreposition(view, at) &&
  !hasWa(view, at) &&
  opensName(view, at, false)

function hasVerbBehind(view: WordView, at: number, stop: number): boolean {
  const { to } = readName(view, at, stop)
  return to < stop && isWordAt(view, to) && (isPlainVerb(view, to) || isA(view, to, VERB) || isStrangePair(view, to))
}

/** «أن ريد وموساوي»: the second of a pair. */
const isStrangePair = (view: WordView, at: number): boolean =>
  isWordAt(view, at) && view.tokens.text.charCodeAt(view.tokens.start[at] as number) === 0x0648 && isStrange(view, at)

/** A nationality that stands for the person: no noun before it that it could describe. */
function isAlone(view: WordView, at: number): boolean {
  if (!hasArticle(view, at)) return false
  const before = at - 1
  if (!isWordAt(view, before)) return true
  return !isA(view, before, NOUN | ADJECTIVE | ROLE | NATION | ORGANISATION | TIME) || isA(view, before, VERB)
}

const what = idSet('عن')

/** «الفرنسي X صاحب الهدف»، «X مدرب الفريق». */
const isBorneBy = (view: WordView, at: number, stop: number): boolean => {
  const { to } = readName(view, at, stop)
  return to < stop && (isA(view, to, ROLE) || isIn(view, to, bearer))
}
const bearer = idSet('صاحب صاحبة')

/** Two words, or one that the sentence goes on from as from a subject. */
function isFirm(view: WordView, at: number, stop: number): boolean {
  const name = readName(view, at, stop)
  return (name.words >= 2 && !isTown(view, name.to, stop)) || goesOnFree(view, at, stop)
}

/** «سقط نادي X أثينا»: the name of a town behind strange words makes them a club's. */
const isTown = (view: WordView, at: number, stop: number): boolean =>
  at < stop && !hasPreposition(view, at) && !hasWa(view, at) && phraseAt(view, at, stop) !== null

/** Behind the name stands a mark, a particle or a verb: nothing that would make the strange word a noun with its adjective. */
function goesOnFree(view: WordView, at: number, stop: number): boolean {
  const { to } = readName(view, at, stop)
  if (isTown(view, to, stop)) return false
  return to >= stop || !isWordAt(view, to) || isA(view, to, FUNCTION | VERB | TIME) || hasPreposition(view, to)
}

/** «مضيفه X»: a participle with its owner behind it. */
const endsInHe = (view: WordView, at: number): boolean =>
  unitAt(view, at) === MEEM && view.tokens.text.charCodeAt((view.tokens.end[at] as number) - 1) === 0x0647

function subject(view: WordView, at: number, stop: number): number {
  const next = at + 1
  if (isIn(view, at, sport) || endsInHe(view, at) || !opens(view, next, stop) || !isFirm(view, next, stop)) return -1
  return next
}

const inPlace = idSet('في إلى من عبر نحو قرب جنوب شمال شرق غرب وسط')

const onTeam = idSet('على أمام')

/** Two strange words in a row that no head of a place or a body precedes. */
function isPair(view: WordView, at: number, sentence: Sentence): boolean {
  if (
    (view.is[at + 1] !== 0 && !isA(view, at + 1, ALONE) && !isBorneOnly(view.is[at + 1] as number)) ||
    !isWordAt(view, at) ||
    !isWordAt(view, at + 1)
  )
    return false
  if (hasArticle(view, at) || hasArticle(view, at + 1)) return false
  const before = at - 1
  if (before >= sentence.from) {
    if (isA(view, before, NOUN | ORGANISATION) && !hasArticle(view, before)) return false
    if (isIn(view, before, onTeam) && isIn(view, before - 1, sport)) return false
    if (isIn(view, before, inPlace) || isMark(view, before, '«"“(')) return false
  }
  return isStrange(view, at) && (isA(view, at + 1, ALONE) || isStrange(view, at + 1))
}
