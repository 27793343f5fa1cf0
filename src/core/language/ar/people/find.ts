import type { Sentence } from '../../../text/sentences.ts'
import { stemAt } from '../../../text/tokens.ts'
import { phraseAt } from '../places/read.ts'
import { isAttached, opensRole, type RoleRun, readRole } from '../roles/read.ts'
import {
  ADJECTIVE,
  ALONE,
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
  isComma,
  isLatinAt,
  isMark,
  isWordAt,
  JOINT,
  NATION,
  NOUN,
  OFFICE,
  REPORT,
  ROLE,
  SURNAME,
  TIME,
  TITLE,
  VERB,
  WITH_AL,
} from '../words/ask.ts'
import { idSet, isIn } from '../words/idset.ts'
import { OPENS, type WordView } from '../words/view.ts'
import { endsInArabic, looksCommon } from './common.ts'
import {
  isAli,
  isAliBehind,
  isCompound,
  isFamilyName,
  isFiliation,
  isJoinedWord,
  isNisba,
  isRegnal,
  isStrange,
  type NameRun,
  opensBehindOffice,
  opensName,
  provesName,
  readName,
  startsServant,
} from './read.ts'
import { strangeStart } from './strange.ts'

/** A name in the text with the office beside it. */
export interface FoundPerson {
  readonly name: NameRun
  readonly role: RoleRun | null
  readonly rule: string
}

/** Every name that the sentence's grammar introduces, in order. */
export function findPeople(view: WordView, sentence: Sentence): FoundPerson[] {
  const out: FoundPerson[] = []
  const stop = sentence.to
  let at = sentence.from
  while (at < stop) {
    if (isPlain(view, at)) {
      at++
      continue
    }
    const found = introducedAt(view, at, sentence, out)
    at = found > at ? found : at + 1
  }
  return out
}

/** Words that introduce or begin a name by themselves, and those that do so where another follows. */
const BEGINS = ROLE | TITLE | REPORT | GIVEN | JOINT | FAMILY | HOUSE | SURNAME | ALONE | WITH_AL
const FOLLOWS = GIVEN | JOINT | FAMILY | HOUSE | SURNAME

/**
 * Most words are everyday words followed by another one: no rule below has
 * anything to say of them. Every rule must ask for one of these words here.
 */
const isPlain = (view: WordView, at: number): boolean => {
  const bits = view.is[at] as number
  if (bits === 0 || (bits & BEGINS) !== 0 || ((view.opens[at] as number) & OPENS.honour) !== 0) return false
  if (at + 1 >= view.is.length || isCompound(view, at)) return false
  const next = view.is[at + 1] as number
  return next !== 0 && (next & FOLLOWS) === 0
}

/** Reads what opens at `at` and returns the index behind it, or `at`. */
function introducedAt(view: WordView, at: number, sentence: Sentence, out: FoundPerson[]): number {
  const stop = sentence.to
  const bits = view.is[at] as number
  if ((bits & (ROLE | TITLE | NOUN | FUNCTION)) !== 0 && opensRole(view, at)) return byRole(view, at, stop, out)
  if ((bits & REPORT) !== 0 && opensAfterVerb(view, at + 1, stop)) {
    const name = readName(view, at + 1, stop)
    if (isSubject(view, name, stop)) return take(view, name, 'person/saying-verb', stop, out)
  }
  if (
    isNameLike(view, at) &&
    !namesThing(view, at) &&
    (provesName(view, at) || isJointOpening(view, at) || isProvedBehind(view, at))
  ) {
    const name = readName(view, at, stop)
    if (name.words >= 2 || isKunya(view, at)) return take(view, name, 'person/given-name', stop, out)
  }
  if (isEastern(view, at)) return take(view, readName(view, at, stop), 'person/eastern', stop, out)
  if (isCompound(view, at)) return take(view, readName(view, at, stop), 'person/compound', stop, out)
  if (isBornAlone(view, at)) return take(view, readName(view, at, stop), 'person/family-name', stop, out)
  if (at === sentence.from && (bits === 0 || (bits & GIVEN) !== 0)) {
    const name = label(view, at, stop)
    if (name) return take(view, name, 'person/label', stop, out)
  }
  const start = strangeStart(view, at, sentence)
  return start < 0 || namesThing(view, start)
    ? at
    : take(view, readName(view, start, stop), 'person/strange', stop, out)
}

/** Given names, joints, words before «بن», «علي» and words that no lexicon holds. */
const isNameLike = (view: WordView, at: number): boolean =>
  isA(view, at, GIVEN | JOINT) || isA(view, at + 1, JOINT) || startsServant(view, at)

/** «فايز السعدون»، «هاني كينيدي»: an everyday given name that a family name or a sure given name follows. */
const isProvedBehind = (view: WordView, at: number): boolean =>
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
    (isA(view, at + 1, GIVEN) && !hasArticle(view, at + 1) && isSureNext(view, at + 2)) ||
    ((view.id[at + 1] as number) < 0 && isNisba(view, at + 1)))

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
  'حقل حقلي جبال أودية وادي متنزه منتزه جسر كأس برنامج كتاب فيلم رواية طراز طريق شركة مجموعة بنك مصرف مؤسسة جامعة مدرسة معهد كلية مستشفى مسجد شارع ميدان ساحة جسر مطار ملعب قاعة مركز جائزة مدينة قرية مخيم حي سجن مؤسسة صحيفة مجلة نادي إعصار عاصفة قناة منتخب فريق جزيرة جبل سوق متحف فندق فنادق ميناء بحيرة كأس دوري أكاديمية متحف مسرح برج قصر معرض',
)

const isLoneGiven = (view: WordView, at: number): boolean =>
  isA(view, at, ALONE) && !isA(view, at, COMMON | EVERYDAY) && !hasArticle(view, at) && !isHis(view, at)

/** «ناديه»: a noun with its pronoun folds like a name in ة. */
const isHis = (view: WordView, at: number): boolean =>
  view.tokens.text.charCodeAt((view.tokens.end[at] as number) - 1) === 0x0647 && !isStrange(view, at + 1)

/** «بوش»، «السنيورة» by themselves. */
const isBornAlone = (view: WordView, at: number): boolean =>
  (isFamilyName(view, at) || isLoneGiven(view, at)) &&
  !namesThing(view, at) &&
  phraseAt(view, at, at + 2) === null &&
  (at === 0 || (phraseAt(view, at - 1, at + 1)?.to ?? 0) <= at)

/** «جامعة كينيدي»، «سجن روبنسون»: the name is the thing's. */
const namesThing = (view: WordView, at: number): boolean => isIn(view, at - 1, things) && !hasArticle(view, at - 1)

/** «لافروف: …» at the head of a line. */
function label(view: WordView, at: number, stop: number): NameRun | null {
  if (hasArticle(view, at) || !(isStrange(view, at) || isA(view, at, GIVEN))) return null
  const name = readName(view, at, stop)
  return name.words <= 3 && isMark(view, name.to, ':') ? name : null
}

/** «بان كي مون»: «كي» before a name is no conjunction. */
const isEastern = (view: WordView, at: number): boolean =>
  isIn(view, at + 1, syllables) &&
  !isA(view, at, VERB) &&
  isWordAt(view, at + 2) &&
  (isA(view, at + 2, GIVEN) || isStrange(view, at + 2)) &&
  !hasPreposition(view, at + 2)
const syllables = idSet('كي جي')

/** «أبو تراب»، «ابن خلدون»، «عبد الفتاح»: whole names of one part. */
const isKunya = (view: WordView, at: number): boolean =>
  isA(view, at, JOINT) && (stemAt(view.tokens, at) !== 'ابن' || (!hasArticle(view, at + 1) && isStrange(view, at + 1)))

/** «سعد بن أبي وقاص»، «عبد الرحمن الراشد»، «أبو مازن» stand by themselves. */
function isJointOpening(view: WordView, at: number): boolean {
  if (isFiliation(view, at + 1))
    return (isA(view, at, GIVEN) || isStrange(view, at) || isAli(view, at)) && !hasPreposition(view, at)
  if (isAli(view, at)) return isA(view, at + 1, JOINT)
  return (
    isA(view, at, JOINT) &&
    ['عبد', 'ابو', 'ابا', 'ابي', 'ابن'].includes(stemAt(view.tokens, at)) &&
    opensName(view, at, false)
  )
}

/** What stands behind a subject of saying: a particle that opens the message, a place or time, a mark. */
const afterSubject = idSet(
  'أن أنه أنها أنهم أنهما بأن بأنه بأنها في خلال عن على إلى أمام بعد قبل عقب لدى عبر من أمس أيضا كذلك بحسب وفق',
)

/** One strange word behind the verb is a subject only where the sentence goes on as behind a subject. */
function isSubject(view: WordView, name: NameRun, stop: number): boolean {
  if (name.words >= 2 || (isA(view, name.from, GIVEN) && !isA(view, name.from, COMMON))) return true
  if (name.to >= stop || !isWordAt(view, name.to)) return true
  return isIn(view, name.to, afterSubject) || isA(view, name.to, ROLE | TIME)
}

/** Behind a verb of saying: one strange word is enough, one with ال only where nothing everyday can be seen in it. */
function opensAfterVerb(view: WordView, at: number, stop: number): boolean {
  if (at >= stop || !isWordAt(view, at) || hasPreposition(view, at)) return false
  if (isA(view, at, GIVEN) && !hasArticle(view, at) && isWordAt(view, at + 1) && isStrange(view, at + 1)) return true
  if (isA(view, at, COMMON & ~ADJECTIVE) || (isA(view, at, ADJECTIVE) && !isA(view, at, GIVEN))) return isAli(view, at)
  return opensName(view, at, true)
}

/** «مستشفى الملك فهد»، «متنزه الأمير سلطان»: the person is the name of the thing. */
const isThing = (view: WordView, at: number): boolean =>
  isIn(view, at - 1, bearers) && !hasArticle(view, at - 1) && hasArticle(view, at) && !isAttached(view, at)
const bearers = idSet(
  'مستشفى متنزه منتزه مركز جامعة مدينة مطار ميناء شارع طريق جسر ملعب كأس جائزة حديقة مسجد مدرسة كلية معهد قاعة مجمع ميدان ساحة حي مكتبة برج مخيم قاعدة معرض مهرجان برنامج',
)

function byRole(view: WordView, at: number, stop: number, out: FoundPerson[]): number {
  const role = readRole(view, at, stop)
  const start = nameStart(view, role, stop)
  if (start < 0) return role.to
  const name = readName(view, start, stop)
  const rule = role.address ? 'person/address-name' : 'person/role-name'
  const before = out[out.length - 1]
  if (role.inner > 0 && before && before.role === null && isBeside(view, before, at)) {
    out[out.length - 1] = { ...before, role }
    return take(view, name, rule, stop, out, readRole(view, role.inner, stop))
  }
  const second = role.inner > 0 ? secondName(view, name.to, stop) : null
  if (second) {
    out.push({ name, role: readRole(view, role.inner, stop), rule })
    return take(view, second, rule, stop, out, { ...role, to: name.to, side: null })
  }
  return take(view, name, rule, stop, out, role)
}

/** «أوشاكوف، مستشار الرئيس الروسي فلاديمير بوتين»: the office is the first one's, its inner head the second's. */
const isBeside = (view: WordView, before: FoundPerson, at: number): boolean =>
  before.name.to === at || (before.name.to === at - 1 && isComma(view, at - 1))

/** «مستشار الأمن القومي للرئيس دونالد ترامب، مايك والتز،»: a second name with its given name right behind the first. */
function secondName(view: WordView, from: number, stop: number): NameRun | null {
  const comma = isComma(view, from)
  const at = comma ? from + 1 : from
  if (at >= stop || !isWordAt(view, at) || !isA(view, at, GIVEN) || isA(view, at, COMMON)) return null
  if (hasArticle(view, at) || hasWa(view, at)) return null
  const name = readName(view, at, stop)
  return name.words >= 2 && (!comma || name.to >= stop || isComma(view, name.to)) ? name : null
}

/** Where the name behind the role opens: at once, or behind one comma when a comma (or the sentence's end) closes it again. */
function nameStart(view: WordView, role: RoleRun, stop: number): number {
  const at = role.to
  if (at >= stop || namesThing(view, at)) return -1
  if (isA(view, at, NATION) && !hasArticle(view, at - 1) && !isA(view, at + 1, FAMILY | HOUSE)) return -1
  if (!isComma(view, at) && !isMark(view, at, '«"“(')) {
    if (!isWordAt(view, at) && !isLatinAt(view, at)) return -1
    if (hasWa(view, at) || hasPreposition(view, at) || isJoinedWord(view, at, 2)) return -1
    if (
      isA(view, at, COMMON) &&
      !isA(view, at, GIVEN) &&
      !isAli(view, at) &&
      !isAliBehind(view, at) &&
      !isFiliation(view, at + 1) &&
      !opensBehindOffice(view, at) &&
      !isBorne(view, role, at)
    )
      return -1
    if (isBorne(view, role, at) || isFiliation(view, at + 1)) return at
    return (role.definite ? opensBehindOffice(view, at) : opensName(view, at, true)) && isEnough(view, role, at, stop)
      ? at
      : -1
  }
  if (isMark(view, at, '«"“')) return quotedName(view, at + 1, stop)
  if (!isComma(view, at) || at + 1 >= stop || !opensName(view, at + 1, false)) return -1
  const name = readName(view, at + 1, stop)
  if (name.words >= 2 && (isA(view, at + 1, GIVEN) || isStrange(view, at + 1))) return at + 1
  return name.to >= stop || isComma(view, name.to) ? at + 1 : -1
}

/** «المغني الشهير "روبرت كلايتون"»: marks around a whole name. */
function quotedName(view: WordView, at: number, stop: number): number {
  if (at >= stop || !opensName(view, at, false) || isA(view, at, COMMON)) return -1
  const name = readName(view, at, stop)
  return isMark(view, name.to, '»"”') && (name.words >= 2 || isA(view, at, GIVEN)) ? at : -1
}

/** «الرئيس الأسد»: an everyday word that is also a family name, straight behind a head with ال. */
const isBorne = (view: WordView, role: RoleRun, at: number): boolean =>
  isA(view, at, SURNAME) &&
  (hasArticle(view, at) ? !isA(view, at, NATION | ADJECTIVE) : !isA(view, at, COMMON & ~ADJECTIVE)) &&
  role.to - role.from === 1 &&
  hasArticle(view, role.from)

/** A strange word behind an office that is complete, or two strange words, or a known given name. */
function isEnough(view: WordView, role: RoleRun, at: number, stop: number): boolean {
  if (
    (isA(view, at, GIVEN) && !isA(view, at, NOUN | ADJECTIVE)) ||
    isRegnal(view, at) ||
    isLatinAt(view, at) ||
    isA(view, at, JOINT) ||
    isAli(view, at) ||
    isAliBehind(view, at)
  )
    return true
  const complete =
    role.to - role.from > 1
      ? role.definite
      : hasArticle(view, role.from) || (role.definite && !isA(view, role.from, TITLE) && isStrange(view, at))
  if (!complete) return false
  if (readName(view, at, stop).words >= 2 && !hasArticle(view, at)) return true
  if (hasArticle(view, at) && role.to - role.from > 1 && !isA(view, role.to - 1, NATION | TITLE)) return false
  return isA(view, role.from, OFFICE | TITLE) || role.address
}

function take(
  view: WordView,
  name: NameRun,
  rule: string,
  stop: number,
  out: FoundPerson[],
  before: RoleRun | null = null,
): number {
  const after = before && !before.address ? null : appositionAt(view, name.to, stop)
  out.push({ name, role: after ?? before, rule })
  const end = after ? after.to : name.to
  return joined(view, end, stop, out)
}

/** «أوشاكوف، مساعد الرئيس الروسي،»: a role behind the name that leads to no other name. */
function appositionAt(view: WordView, at: number, stop: number): RoleRun | null {
  const comma = isComma(view, at)
  const from = comma ? at + 1 : at
  if (from >= stop || !isWordAt(view, from) || isAttached(view, from)) return null
  if (!opensRole(view, from) || isA(view, from, VERB)) return null
  const role = readRole(view, from, stop)
  if (role.address || role.to - role.from < 2) return null
  if (nameStart(view, role, stop) >= 0) return null
  if (comma && role.to < stop && !isMark(view, role.to, '،,.؛:)»"”') && !isA(view, role.to, VERB | FUNCTION))
    return null
  return role
}

/** The given name of the next in a list: an everyday word counts where more of a name follows. */
function isNamesake(view: WordView, at: number): boolean {
  if (!isA(view, at, GIVEN) || isA(view, at, FUNCTION) || (isA(view, at, ROLE | TITLE) && hasArticle(view, at)))
    return false
  if (!isA(view, at, COMMON) && !hasArticle(view, at)) return true
  const next = at + 1
  if (!isWordAt(view, next) || hasWa(view, next) || hasPreposition(view, next)) return false
  return (
    isStrange(view, next) ||
    isFamilyName(view, next) ||
    isA(view, next, JOINT) ||
    (isA(view, next, GIVEN) && !isA(view, next, COMMON))
  )
}

/** «روبيو ولافروف»: the و belongs to the pair, not to the name. */
function joined(view: WordView, at: number, stop: number, out: FoundPerson[]): number {
  if (at >= stop || !isWordAt(view, at)) return at
  const known = hasWa(view, at) && (isFamilyName(view, at) || isNamesake(view, at))
  const skip = !known && isJoinedWord(view, at, 2) && !endsInArabic(view, at) && !looksCommon(view, at, 1) ? 1 : 0
  if (!known && skip === 0) return at
  const name = readName(view, at, stop, skip)
  out.push({ name, role: appositionAt(view, name.to, stop), rule: 'person/pair' })
  return joined(view, name.to, stop, out)
}
