import { CLITIC, NUMBER, PUNCT, stemAt } from '../../../text/tokens.ts'
import { nationTable } from '../arabic.ts'
import { hasTanwin, isAccusative } from '../people/common.ts'
import { opensBehindOffice, opensName } from '../people/opens.ts'
import { agreesNot, isAliBehind, isFiliation, isNisba, isParted, isRegnal, provesName } from '../people/parts.ts'
import { phraseAt } from '../places/read.ts'
import { isInSet } from '../word-sets.ts'
import {
  ADJECTIVE,
  FAMILY,
  FUNCTION,
  GIVEN,
  hasArticle,
  hasWa,
  isA,
  isComma,
  isMark,
  isWordAt,
  NATION,
  NOUN,
  OFFICE,
  ORGANISATION,
  ROLE,
  SURNAME,
  TIME,
  TITLE,
  VERB,
} from '../words/ask.ts'
import { idSet, isIn } from '../words/idset.ts'
import { markOpening, OPENS, type WordView } from '../words/view.ts'

/** An office as worded: «وزير الخارجية الروسي». `to` exclusive. */
export interface RoleRun {
  readonly from: number
  readonly to: number
  /** Folded stem of the head («وزير»), which tells offices apart. */
  readonly head: string
  /** ISO country of the nationality adjective or of the state inside it. */
  readonly side: string | null
  /** Closed by ال, a state or a body: a name may follow. */
  readonly definite: boolean
  /** Token of a second head with ال inside («مساعد الرئيس الروسي»), or -1. */
  readonly inner: number
  /** Only an address («السيد»), no office. */
  readonly address: boolean
}

const MAX_ROLE = 14
const joints = idSet('في باسم لدى عن على إلى لشؤون لشئون من بشأن')
/** Bodies and places whose own name follows without ال: «حزب X»، «شركة X». */
const namedHeads = idSet(
  'حزب شركة صحيفة قناة مجلة نادي منتخب مدينة محافظة ولاية حركة جماعة تنظيم مجموعة وكالة إقليم منطقة مقاطعة بلدة قرية شرطة بلدية فريق جامعة بنك مصرف مؤسسة موقع شبكة إذاعة جزيرة دولة جمهورية جنوب شمال شرق غرب',
)
/** «نظيره X»: the pronoun closes the phrase. */
const possessed = idSet(
  'نظيره نظيرها نظيرته نظيرتها زميله زميلها زميلهم مواطنه مواطنها شقيقه شقيقته نجله زوجته زوجها ابنته ابنه والدته خلفه سلفه رئيسه رئيسها مديره وزيرها زعيمها',
)
/** Titles that need no article: «د. سامي»، «مستر X». */
const bareTitles = idSet('دكتور دكتورة مستر مسز مسيو')
/** Words of honour before a title: «سمو الأمير»، «معالي الوزير». */
const honours = idSet('سمو جلالة فخامة معالي سعادة سماحة فضيلة صاحب صاحبة دولة')
markOpening(OPENS.honour, (id) => isInSet(honours, id))

/** Whether a role phrase or an address opens at `at`. */
export function opensRole(view: WordView, at: number): boolean {
  if (!isA(view, at, ROLE | TITLE) && !isIn(view, at, honours)) return false
  if (isFiliation(view, at + 1)) return false
  if (isA(view, at, ROLE))
    return (
      (hasArticle(view, at) || !isA(view, at, FUNCTION)) &&
      (!isA(view, at, GIVEN) || hasArticle(view, at) || hasComplement(view, at))
    )
  if (isA(view, at, TITLE)) return hasArticle(view, at) || isIn(view, at, bareTitles)
  return !hasArticle(view, at) && isIn(view, at, honours) && isA(view, at + 1, TITLE | ROLE) && hasArticle(view, at + 1)
}

/** «أمين عام»: a role word that is a given name as well needs its complement. */
const hasComplement = (view: WordView, at: number): boolean =>
  isA(view, at + 1, NOUN | NATION | ADJECTIVE) && isWordAt(view, at + 1)

/**
 * Reads the office that opens at `from`. It ends before a name, a verb, a
 * comma or anything that no noun phrase holds; trailing particles are given back.
 */
export function readRole(view: WordView, opening: number, stop: number): RoleRun {
  const from = behindHonours(view, opening, stop)
  const limit = Math.min(stop, from + MAX_ROLE)
  let side: string | null = null
  let isOffice = isA(view, from, ROLE)
  let at = from + 1
  let firm = at
  let inner = -1
  let definite = isClosed(view, from)
  while (at < limit) {
    const phrase = phraseAt(view, at, limit)
    if (phrase && (view.is[at] as number) === 0) {
      side ??=
        phrase.known.within ??
        (phrase.known.type === 'place' && phrase.known.entity.length === 2 ? phrase.known.entity : null)
      at = phrase.to
      firm = at
      definite = true
      continue
    }
    if (endsRole(view, at, definite)) break
    const next = stepInRole(view, at, from, limit, definite)
    if (next === at) break
    side ??= sideOf(view, at)
    isOffice ||= isA(view, at, ROLE)
    if (inner < 0 && isA(view, at, ROLE) && isA(view, at, OFFICE | TITLE) && hasArticle(view, at)) inner = at
    for (let i = at; i < next; i++) definite ||= hasArticle(view, i)
    at = next
    if (!isA(view, at - 1, FUNCTION)) firm = at
  }
  return {
    from,
    to: firm,
    head: stemAt(view.tokens, from),
    side,
    definite,
    inner,
    address: !isOffice,
  }
}

/** «صاحب السمو الملكي الأمير», «سعادة السيد»: the office begins behind what only honours its bearer. */
function behindHonours(view: WordView, from: number, stop: number): number {
  if (!isIn(view, from, honours) || hasArticle(view, from)) return from
  let at = from + 1
  while (at + 1 < stop && isIn(view, at, honourWords) && hasArticle(view, at)) at++
  return isA(view, at, TITLE | ROLE) && hasArticle(view, at) ? at : from
}
const honourWords = idSet('سمو ملكي ملكية معالي سماحة فضيلة جلالة فخامة سعادة')

/** «الروسي» → RU. */
function sideOf(view: WordView, at: number): string | null {
  const id = view.id[at] as number
  const nation = id >= 0 && hasArticle(view, at) ? nationTable[id] : undefined
  return nation && !nation.many ? nation.iso : null
}

/** «نائبا عن السيد»: an office in the accusative is said of the one before. */
const endsInAlef = (view: WordView, at: number): boolean =>
  view.tokens.text.charCodeAt((view.tokens.end[at] as number) - 1) === 0x0627

/** «والوفد المرافق»: who came along belongs to no office. */
const company = idSet('وفد عدد حضور كبار أعضاء ممثلي أفراد')

/** Behind a phrase that is closed: an accusative of state, an hour of the day, the honours of the next person. */
function endsRole(view: WordView, at: number, definite: boolean): boolean {
  if (isParted(view, at) || (hasWa(view, at) && isIn(view, at, company))) return true
  if (hasWa(view, at) && isIn(view, at, honours) && !hasArticle(view, at)) return true
  if (!definite || hasArticle(view, at) || !isWordAt(view, at)) return false
  if (isA(view, at, ROLE) && (endsInAlef(view, at) || isIn(view, at - 1, possessed))) return true
  return hasTanwin(view, at) || isA(view, at, TIME) || ((view.id[at] as number) < 0 && isAccusative(view, at))
}

function stepInRole(view: WordView, at: number, from: number, limit: number, definite: boolean): number {
  if (view.tokens.kind[at] === PUNCT) return overQuoted(view, at, limit)
  if (view.tokens.kind[at] === NUMBER || !isWordAt(view, at)) return at
  const bits = view.is[at] as number
  if ((isA(view, at, ROLE) && hasWa(view, at) && !hasArticle(view, at)) || isFiliation(view, at + 1)) return at
  if (isRegnal(view, at) || isAliBehind(view, at) || agreesNot(view, from, at)) return at
  if (isA(view, at, FUNCTION)) return isIn(view, at, joints) && at + 1 < limit ? at + 1 : at
  if (isA(view, at, TIME) && !isA(view, at, NOUN | ADJECTIVE)) return at
  if (!definite && bits === 0 && !hasArticle(view, at) && at + 1 < limit && hasArticle(view, at + 1)) return at + 1
  if (isA(view, at, GIVEN) && isA(view, at, NOUN | ADJECTIVE) && (!definite || hasArticle(view, at))) return at + 1
  if (definite && isA(view, at, SURNAME) && !hasArticle(view, at) && hasArticle(view, at - 1)) return at
  if (definite && at - from >= 2 && isStrangeNisba(view, at)) return at + 1
  if ((definite ? opensBehindOffice(view, at) : opensName(view, at, false)) && !isComplement(view, at)) return at
  if ((bits & (NOUN | ADJECTIVE | NATION | ROLE | TITLE | ORGANISATION)) !== 0)
    return isPlainVerb(view, at) ? at : at + 1
  if ((bits & VERB) !== 0) return hasArticle(view, at) ? at + 1 : at
  return isWordAt(view, at) && (bits & GIVEN) === 0 ? at + 1 : at
}

/** «وزير الخارجية الأبخازي X»: a nisba of no known state behind a closed phrase, when the name follows. */
const isStrangeNisba = (view: WordView, at: number): boolean =>
  (view.id[at] as number) < 0 &&
  isNisba(view, at) &&
  isA(view, at + 1, GIVEN | FAMILY) &&
  opensName(view, at + 1, false)

/** «صرف»، «ضرب» are nouns and verbs; without ال behind a finished phrase the verb is likelier only where no noun reading exists. */
const isPlainVerb = (view: WordView, at: number): boolean =>
  isA(view, at, VERB) && !isA(view, at, NOUN | ADJECTIVE | ROLE)

/** Whether the head closes the phrase so that a further ال-word can be a family name: «الرئيس السيسي». */
const isClosed = (view: WordView, head: number): boolean =>
  hasArticle(view, head) || isA(view, head, TITLE) || isIn(view, head, possessed)

/** «حزب الليكود»، «شرطة موبي»: an unknown word straight behind a head that takes a name of its own. */
function isComplement(view: WordView, at: number): boolean {
  if (isA(view, at, GIVEN)) return false
  return isIn(view, at - 1, namedHeads) && !hasArticle(view, at - 1)
}

/** «رئيس حزب «المستقبل» سعد»: a quoted name inside the role. */
function overQuoted(view: WordView, at: number, limit: number): number {
  if (!isMark(view, at, '«"“') || isComma(view, at)) return at
  if (provesName(view, at + 1)) return at
  for (let i = at + 1; i < limit && i < at + 7; i++) if (isMark(view, i, '»"”')) return i + 1
  return at
}

/** Whether the role's head carries a preposition or a joining و (the span leaves it out). */
export const isAttached = (view: WordView, at: number): boolean => ((view.clitics[at] as number) & ~CLITIC.al) !== 0
