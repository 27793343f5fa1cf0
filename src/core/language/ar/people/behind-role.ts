import { isAttached, type RoleRun } from '../roles/read.ts'
import {
  ADJECTIVE,
  COMMON,
  FAMILY,
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
  SURNAME,
  TITLE,
} from '../words/ask.ts'
import { idSet, isIn } from '../words/idset.ts'
import type { WordView } from '../words/view.ts'
import { namesThing } from './alone.ts'
import { opensBehindOffice, opensName } from './opens.ts'
import { agreesNot, isAli, isAliBehind, isFiliation, isJoinedWord, isRegnal, isStrange } from './parts.ts'
import { type NameRun, readName } from './read.ts'

/** Whether and where the name of an office’s bearer stands behind it. */

/** «مستشفى الملك فهد»، «متنزه الأمير سلطان»: the person is the name of the thing. */
export const isThing = (view: WordView, at: number): boolean =>
  isIn(view, at - 1, bearers) && !hasArticle(view, at - 1) && hasArticle(view, at) && !isAttached(view, at)
const bearers = idSet(
  'مستشفى متنزه منتزه مركز جامعة مدينة مطار ميناء شارع طريق جسر ملعب كأس جائزة حديقة مسجد مدرسة كلية معهد قاعة مجمع ميدان ساحة حي مكتبة برج مخيم قاعدة معرض مهرجان',
)

/** «مستشار الأمن القومي للرئيس دونالد ترامب، مايك والتز،»: a second name with its given name right behind the first. */
export function secondName(view: WordView, from: number, stop: number): NameRun | null {
  const comma = isComma(view, from)
  const at = comma ? from + 1 : from
  if (at >= stop || !isWordAt(view, at) || !isA(view, at, GIVEN) || isA(view, at, COMMON)) return null
  if (hasArticle(view, at) || hasWa(view, at)) return null
  const name = readName(view, at, stop)
  return name.words >= 2 && (!comma || name.to >= stop || isComma(view, name.to)) ? name : null
}

/** Where the name behind the role opens: at once, or behind one comma when a comma (or the sentence's end) closes it again. */
export function nameStart(view: WordView, role: RoleRun, stop: number): number {
  const at = role.to
  if (at >= stop || namesThing(view, at)) return -1
  if (role.to - role.from === 1 && agreesNot(view, role.from, at)) return at
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
  if (!complete) return role.definite && readName(view, at, stop).words >= 2 && !isA(view, at, COMMON)
  if (readName(view, at, stop).words >= 2 && !hasArticle(view, at)) return true
  if (hasArticle(view, at) && role.to - role.from > 1 && !isA(view, role.to - 1, NATION | TITLE)) return false
  return isA(view, role.from, OFFICE | TITLE) || role.address
}
