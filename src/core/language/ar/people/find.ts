import type { Sentence } from '../../../text/sentences.ts'
import { stemAt } from '../../../text/tokens.ts'
import { isAttached, opensRole, type RoleRun, readRole } from '../roles/read.ts'
import {
  ADJECTIVE,
  COMMON,
  FUNCTION,
  GIVEN,
  hasArticle,
  hasPreposition,
  hasWa,
  isA,
  isComma,
  isLatinAt,
  isMark,
  isWordAt,
  JOINT,
  NOUN,
  OFFICE,
  REPORT,
  ROLE,
  TIME,
  VERB,
} from '../words/ask.ts'
import { splitWords } from '../words/flags.ts'
import type { WordView } from '../words/view.ts'
import { looksCommon } from './common.ts'
import {
  isAli,
  isFiliation,
  isJoinedWord,
  isStrange,
  type NameRun,
  opensBehindOffice,
  opensName,
  provesName,
  readName,
} from './read.ts'
import { strangeStart } from './strange.ts'

/** A name in the text with the office beside it. */
export interface FoundPerson {
  readonly name: NameRun
  readonly role: RoleRun | null
  readonly rule: string
}

/** Every name that the sentence's grammar introduces, in order. A role without a name is handed to `onRole`. */
export function findPeople(view: WordView, sentence: Sentence, onRole: (role: RoleRun) => void): FoundPerson[] {
  const out: FoundPerson[] = []
  const stop = sentence.to
  let at = sentence.from
  while (at < stop) {
    const found = introducedAt(view, at, sentence, out, onRole)
    at = found > at ? found : at + 1
  }
  return out
}

/** Reads what opens at `at` and returns the index behind it, or `at`. */
function introducedAt(
  view: WordView,
  at: number,
  sentence: Sentence,
  out: FoundPerson[],
  onRole: (role: RoleRun) => void,
): number {
  const stop = sentence.to
  if (opensRole(view, at)) return byRole(view, at, stop, out, onRole)
  if (isA(view, at, REPORT) && opensAfterVerb(view, at + 1, stop)) {
    const name = readName(view, at + 1, stop)
    if (isSubject(view, name, stop)) return take(view, name, 'person/saying-verb', stop, out)
  }
  if (provesName(view, at) || isJointOpening(view, at)) {
    const name = readName(view, at, stop)
    if (name.words >= 2) return take(view, name, 'person/given-name', stop, out)
  }
  if (at === sentence.from && (isStrange(view, at) || isA(view, at, GIVEN)) && !hasArticle(view, at)) {
    const name = readName(view, at, stop)
    if (name.words <= 3 && isMark(view, name.to, ':')) return take(view, name, 'person/label', stop, out)
  }
  const start = strangeStart(view, at, sentence)
  return start < 0 ? at : take(view, readName(view, start, stop), 'person/strange', stop, out)
}

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
const afterSubject = new Set(
  splitWords(
    'ان انه انها انهم انهما بان بانه بانها في خلال عن علي الي امام بعد قبل عقب لدي عبر من اليوم امس يوم ايضا كذلك اثناء ضمن بحسب وفق ل لل',
  ),
)

/** One strange word behind the verb is a subject only where the sentence goes on as behind a subject. */
function isSubject(view: WordView, name: NameRun, stop: number): boolean {
  if (name.words >= 2 || (isA(view, name.from, GIVEN) && !isA(view, name.from, COMMON))) return true
  if (name.to >= stop || !isWordAt(view, name.to)) return true
  return afterSubject.has(stemAt(view.tokens, name.to)) || isA(view, name.to, ROLE | TIME)
}

/** Behind a verb of saying: one strange word is enough, one with ال only where nothing everyday can be seen in it. */
function opensAfterVerb(view: WordView, at: number, stop: number): boolean {
  if (at >= stop || !isWordAt(view, at) || hasPreposition(view, at)) return false
  if (isA(view, at, COMMON) && !isA(view, at, GIVEN)) return false
  return opensName(view, at, true)
}

function byRole(view: WordView, at: number, stop: number, out: FoundPerson[], onRole: (role: RoleRun) => void): number {
  const role = readRole(view, at, stop)
  const start = nameStart(view, role, stop)
  if (start < 0) {
    onRole(role)
    return role.to
  }
  const name = readName(view, start, stop)
  return take(view, name, role.address ? 'person/address-name' : 'person/role-name', stop, out, role)
}

/** Where the name behind the role opens: at once, or behind one comma when a comma (or the sentence's end) closes it again. */
function nameStart(view: WordView, role: RoleRun, stop: number): number {
  const at = role.to
  if (at >= stop) return -1
  if (!isComma(view, at) && !isMark(view, at, '«"“(')) {
    if (!isWordAt(view, at) && !isLatinAt(view, at)) return -1
    if (hasWa(view, at) || hasPreposition(view, at)) return -1
    if (isA(view, at, COMMON) && !isA(view, at, GIVEN) && !isAli(view, at) && !opensBehindOffice(view, at)) return -1
    return (role.definite ? opensBehindOffice(view, at) : opensName(view, at, true)) && isEnough(view, role, at, stop)
      ? at
      : -1
  }
  if (!isComma(view, at) || at + 1 >= stop || !opensName(view, at + 1, false)) return -1
  const name = readName(view, at + 1, stop)
  if (name.words >= 2 && (isA(view, at + 1, GIVEN) || isStrange(view, at + 1))) return at + 1
  return name.to >= stop || isComma(view, name.to) ? at + 1 : -1
}

/** A strange word behind an office that is complete, or two strange words, or a known given name. */
function isEnough(view: WordView, role: RoleRun, at: number, stop: number): boolean {
  if (
    (isA(view, at, GIVEN) && !isA(view, at, NOUN | ADJECTIVE)) ||
    isLatinAt(view, at) ||
    isA(view, at, JOINT) ||
    isAli(view, at)
  )
    return true
  const complete = role.to - role.from > 1 ? role.definite : hasArticle(view, role.from)
  if (!complete) return false
  if (readName(view, at, stop).words >= 2 && !hasArticle(view, at)) return true
  return isA(view, role.from, OFFICE) || role.address
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

/** «روبيو ولافروف»: the و belongs to the pair, not to the name. */
function joined(view: WordView, at: number, stop: number, out: FoundPerson[]): number {
  if (at >= stop || !isWordAt(view, at)) return at
  const known = hasWa(view, at) && isA(view, at, GIVEN) && !isA(view, at, COMMON) && !hasArticle(view, at)
  const skip = !known && isJoinedWord(view, at, 2) && !looksCommon(view, at, 1) ? 1 : 0
  if (!known && skip === 0) return at
  const name = readName(view, at, stop, skip)
  out.push({ name, role: appositionAt(view, name.to, stop), rule: 'person/pair' })
  return joined(view, name.to, stop, out)
}
