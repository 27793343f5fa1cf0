import type { Sentence } from '../../../text/sentences.ts'
import { WORD } from '../../../text/tokens.ts'
import { phraseAt } from '../places/read.ts'
import { isAttached, opensRole, type RoleRun, readRole } from '../roles/read.ts'
import {
  ADJECTIVE,
  ALONE,
  COMMON,
  FAMILY,
  FUNCTION,
  GIVEN,
  HOUSE,
  hasArticle,
  hasPreposition,
  hasWa,
  isA,
  isComma,
  isMark,
  isWordAt,
  JOINT,
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
import { OPENS, type WordView } from '../words/view.ts'
import {
  isBornAlone,
  isEastern,
  isJointOpening,
  isKunya,
  isNameLike,
  isProvedBehind,
  isProvedBehindParticle,
  namesThing,
} from './alone.ts'
import { isThing, nameStart, secondName } from './behind-role.ts'
import { endsInArabic, isAttachedAt, isBareWord, looksCommon } from './common.ts'
import { opensName } from './opens.ts'
import {
  isAli,
  isCompound,
  isFamilyName,
  isJoinedWord,
  isOrigin,
  isOriginAlone,
  isStrange,
  isTail,
  provesName,
  startsServant,
} from './parts.ts'
import { type NameRun, readName } from './read.ts'
import { isElse, strangeStart } from './strange.ts'

/** A name in the text with the office beside it. */
export interface FoundPerson {
  readonly name: NameRun
  readonly role: RoleRun | null
  readonly rule: string
}

/** Adds every name that the sentence's grammar introduces to `out`, in order. */
export function findPeople(view: WordView, sentence: Sentence, out: FoundPerson[]): void {
  const { from, to } = sentence
  let at = from
  while (at < to) {
    if (at > from && isPlain(view, at, to)) {
      at++
      continue
    }
    const found = introducedAt(view, at, sentence, out)
    at = found > at ? found : at + 1
  }
}

/** Words that introduce or begin a name by themselves. */
const BEGINS = ROLE | TITLE | REPORT | GIVEN | JOINT | FAMILY | HOUSE | SURNAME | ALONE | WITH_AL
const FOLLOWS = GIVEN | SURNAME | FAMILY

/**
 * Most words are everyday words followed by another one: no rule below has
 * anything to say of them. Every rule must ask for one of these words here.
 */
function isPlain(view: WordView, at: number, stop: number): boolean {
  const bits = view.is[at] as number
  const next = at + 1 < stop ? (view.is[at + 1] as number) : -1
  if (bits === 0) return (next === -1 || (next & JOINT) === 0) && !mayBeBorne(view, at)
  const opens = view.opens[at] as number
  if ((bits & BEGINS) !== 0 || (opens & (OPENS.honour | OPENS.half)) !== 0) return false
  if (next === -1) return true
  if ((next & JOINT) !== 0) return false
  return (opens & OPENS.lead) === 0 || (next !== 0 && (next & FOLLOWS) === 0)
}

/** A word that no lexicon holds and grammar cannot explain, or one in «عبد...». */
const mayBeBorne = (view: WordView, at: number): boolean =>
  view.tokens.kind[at] === WORD && (view.id[at] as number) < 0 && (isStrange(view, at) || startsServant(view, at))

/** Reads what opens at `at` and returns the index behind it, or `at`. */
function introducedAt(view: WordView, at: number, sentence: Sentence, out: FoundPerson[]): number {
  const stop = sentence.to
  const bits = view.is[at] as number
  if (onlyLeads(view, at, sentence)) return byStrangeness(view, at, sentence, out)
  if ((bits & (ROLE | TITLE | NOUN | FUNCTION)) !== 0 && opensRole(view, at)) return byRole(view, at, stop, out)
  if ((bits & REPORT) !== 0 && opensAfterVerb(view, at + 1, stop)) {
    const name = readName(view, at + 1, stop)
    if (isSubject(view, name, stop)) return take(view, name, 'person/saying-verb', stop, out)
  }
  if (
    isNameLike(view, at) &&
    !namesThing(view, at) &&
    (provesName(view, at) || isProvedBehindParticle(view, at) || isJointOpening(view, at) || isProvedBehind(view, at))
  ) {
    const name = readName(view, at, stop)
    if ((name.words >= 2 && !isOfPlace(view, at, name.to)) || isKunya(view, at))
      return take(view, name, 'person/given-name', stop, out)
  }
  if (isEastern(view, at)) return take(view, readName(view, at, stop), 'person/eastern', stop, out)
  if (isCompound(view, at)) return take(view, readName(view, at, stop), 'person/compound', stop, out)
  if (isBornAlone(view, at) && !isCutOff(view, at, out))
    return take(view, readName(view, at, stop), 'person/family-name', stop, out)
  if (at === sentence.from && (bits === 0 || (bits & GIVEN) !== 0)) {
    const name = label(view, at, stop)
    if (name) return take(view, name, 'person/label', stop, out)
  }
  return byStrangeness(view, at, sentence, out)
}

/** «لوس أنجلس»: the given name opens the name of a place. */
const isOfPlace = (view: WordView, at: number, to: number): boolean => (phraseAt(view, at, to)?.to ?? 0) >= at + 2

/** Most words that are looked at may only lead to a strange name: the other rules have nothing to say of them. */
const onlyLeads = (view: WordView, at: number, { from }: Sentence): boolean => {
  const bits = view.is[at] as number
  if (at === from || bits === 0 || (bits & BEGINS) !== 0) return false
  return ((view.opens[at] as number) & (OPENS.honour | OPENS.half)) === 0 && !isA(view, at + 1, JOINT)
}

function byStrangeness(view: WordView, at: number, sentence: Sentence, out: FoundPerson[]): number {
  const start = strangeStart(view, at, sentence)
  if (start < 0 || namesThing(view, start)) return at
  const name = readName(view, start, sentence.to)
  return isOfPlace(view, start, name.to) ? at : take(view, name, 'person/strange', sentence.to, out)
}

/** «المتحدثة ماري، ستيوارت،»: a comma that a translation put between two parts of one name. */
function isCutOff(view: WordView, at: number, out: readonly FoundPerson[]): boolean {
  const before = out[out.length - 1]
  return before?.role != null && before.name.words === 1 && before.name.to === at - 1 && isComma(view, at - 1)
}

/** «لافروف: …» at the head of a line. */
function label(view: WordView, at: number, stop: number): NameRun | null {
  if (hasArticle(view, at) || !(isStrange(view, at) || isA(view, at, GIVEN))) return null
  const name = readName(view, at, stop)
  return name.words <= 3 && isMark(view, name.to, ':') ? name : null
}

/** What stands behind a subject of saying: a particle that opens the message, a place or time, a mark. */
const afterSubject = idSet(
  'أن إن أنه إنه أنها إنها أنهم أنهما بأن بأنه بأنها في خلال عن على إلى أمام بعد قبل عقب لدى عبر من أمس أيضا كذلك بحسب وفق',
)

/** One strange word behind the verb is a subject only where the sentence goes on as behind a subject. */
function isSubject(view: WordView, name: NameRun, stop: number): boolean {
  if (name.words >= 2 || (isA(view, name.from, GIVEN) && !isA(view, name.from, COMMON))) return true
  if (name.to >= stop || !isWordAt(view, name.to) || isOrigin(view, name.from)) return true
  return isIn(view, name.to, afterSubject) || isA(view, name.to, ROLE | TIME)
}

/** Behind a verb of saying: one strange word is enough, one with ال only where nothing everyday can be seen in it. */
function opensAfterVerb(view: WordView, at: number, stop: number): boolean {
  if (at >= stop || !isWordAt(view, at) || hasPreposition(view, at) || isElse(view, at, stop)) return false
  if (isA(view, at, GIVEN) && !hasArticle(view, at) && isWordAt(view, at + 1) && isStrange(view, at + 1)) return true
  if (isOriginAlone(view, at)) return true
  if (isBareSubject(view, at, stop)) return true
  if (isA(view, at, COMMON & ~ADJECTIVE) || (isA(view, at, ADJECTIVE) && !isA(view, at, GIVEN))) return isAli(view, at)
  return opensName(view, at, true)
}

/**
 * «وأكد غريب أن»: who says something is definite; a bare word that the lexicon
 * holds as no noun is a name where the message follows at once.
 */
function isBareSubject(view: WordView, at: number, stop: number): boolean {
  if (hasArticle(view, at) || hasWa(view, at) || isA(view, at, COMMON & ~ADJECTIVE)) return false
  if (!((view.id[at] as number) < 0 || isA(view, at, GIVEN)) || !isBareWord(view, at)) return false
  const next = at + 1
  return next >= stop || isMark(view, next, ':«"“') || isIn(view, next, afterSubject) || isAttachedAt(view, next)
}

function byRole(view: WordView, at: number, stop: number, out: FoundPerson[]): number {
  const role = readRole(view, at, stop)
  const start = nameStart(view, role, stop)
  if (start < 0) return role.to
  const name = readName(view, start, stop)
  if (isThing(view, at)) return name.to
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
  if (isTail(view, next)) return true
  if (!isWordAt(view, next) || hasWa(view, next) || hasPreposition(view, next)) return false
  return (
    isStrange(view, next) ||
    isFamilyName(view, next) ||
    isA(view, next, JOINT) ||
    (isA(view, next, GIVEN) && !isA(view, next, COMMON))
  )
}

/** «وعادل فتحي وفرج شلبي»: behind a name of two words another «و» with two words that nothing follows but a mark or the next «و». */
function isParallel(view: WordView, at: number, stop: number, out: readonly FoundPerson[]): boolean {
  const before = out[out.length - 1]
  const [next, behind] = [at + 1, at + 2]
  if (!before || before.name.words < 2 || before.name.to !== at || before.role !== null || next >= stop) return false
  if (!isWordAt(view, next) || hasArticle(view, next) || isAttachedAt(view, next) || hasWa(view, next)) return false
  if ((view.id[next] as number) >= 0 && !isA(view, next, GIVEN)) return false
  return behind >= stop || isMark(view, behind, '،,.؛') || hasWa(view, behind) || isJoinedWord(view, behind, 2)
}

/** «روبيو ولافروف»: the و belongs to the pair, not to the name. */
function joined(view: WordView, at: number, stop: number, out: FoundPerson[]): number {
  if (at >= stop || !isWordAt(view, at)) return at
  const known = hasWa(view, at) && (isFamilyName(view, at) || isNamesake(view, at))
  const mayJoin = !known && isJoinedWord(view, at, 2) && !endsInArabic(view, at)
  const skip = mayJoin && (!looksCommon(view, at, 1) || isParallel(view, at, stop, out)) ? 1 : 0
  if (!known && skip === 0) return at
  const name = readName(view, at, stop, skip)
  out.push({ name, role: appositionAt(view, name.to, stop), rule: 'person/pair' })
  return joined(view, name.to, stop, out)
}
