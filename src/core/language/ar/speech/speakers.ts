import type { Mention } from '../../../extract/mention.ts'
import { foldText } from '../../../text/fold.ts'
import type { OrganisationValue, PersonValue, PlaceValue } from '../../../values/types.ts'
import { opensRole, type RoleRun, readRole } from '../roles/read.ts'
import { hasArticle, hasPreposition, isA, isComma, isWordAt, NOUN, ORGANISATION, spanStart } from '../words/ask.ts'
import type { WordView } from '../words/view.ts'

/** Who speaks: an entity where the words could be tied to one, and the words. */
export interface Speaker {
  readonly entity: string | null
  readonly name: string | null
  readonly isBody?: true
}

type Named = Mention & { readonly value: PersonValue | PlaceValue | OrganisationValue }
const isNamed = (mention: Mention): mention is Named => {
  const { type } = mention.value
  return type === 'person' || type === 'place' || type === 'organisation'
}

/** Someone named so far, with the last office and side that a text gave. */
interface Known {
  readonly entity: string
  role: string | undefined
  side: string | undefined
  /** Folded words of `role`, once somebody asks. */
  words: readonly string[] | null
}

/** Looks people up by place in the text and by office. */
export class Speakers {
  private readonly named: readonly Mention[]
  private readonly view: WordView
  private readonly known: Known[] = []
  private readonly byEntity = new Map<string, Known>()
  private gatheredTo = 0
  private next = 0

  /** `names`: people, places and bodies, in order. */
  constructor(view: WordView, names: readonly Mention[]) {
    this.view = view
    this.named = names
  }

  /** The subject between two tokens: a person named there, an office, a body, a capital; null when nobody is named. */
  between(from: number, to: number): Speaker | null {
    if (to <= from) return null
    const { view } = this
    const start = view.tokens.start[from] as number
    const end = view.tokens.end[to - 1] as number
    const first = this.firstFrom(start)
    const person = this.personFrom(first, end)
    if (person && this.isNear(person, from)) return { entity: person.value.entity, name: person.value.name }
    const at = this.subjectAt(from, to)
    if (at < 0 || hasPreposition(view, at)) return null
    if (opensRole(view, at)) return this.byRole(readRole(view, at, to))
    const body = this.namedAt(first, Math.min(end, (view.tokens.start[at + 2] ?? end) + 1))
    if (body) return { entity: body.value.entity, name: body.value.name, isBody: true }
    return this.byNoun(at, to)
  }

  /** Index of the first that starts at raw `offset` or behind it. */
  private firstFrom(offset: number): number {
    let low = 0
    let high = this.named.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.named[middle] as Mention).start < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The one at `index`, if it starts before raw `end`. */
  private namedAt(index: number, end: number): Named | null {
    const mention = this.named[index]
    return mention !== undefined && mention.start < end && isNamed(mention) ? mention : null
  }

  /** The first person of those from `index` on that start before raw `end`. */
  private personFrom(index: number, end: number): Named | null {
    for (let i = index; i < this.named.length; i++) {
      const mention = this.named[i] as Mention
      if (mention.start >= end) break
      if (mention.value.type === 'person' && isNamed(mention)) return this.bearerOf(i, mention)
    }
    return null
  }

  /** «مستشار الرئيس فلاديمير بوتين، يوري أوشاكوف»: who is named inside the next one's office is not the subject. */
  private bearerOf(index: number, inner: Named): Named {
    const next = this.named[index + 1]
    if (next?.value.type !== 'person' || !isNamed(next)) return inner
    const { roleStart, roleEnd } = next.value
    const isInside =
      roleStart !== undefined && roleEnd !== undefined && roleStart <= inner.start && inner.end <= roleEnd
    return isInside ? next : inner
  }

  /** A person close to the verb, or at the end of the role that opens there. */
  private isNear(person: Named, from: number): boolean {
    const { view } = this
    const value = person.value as PersonValue
    const start = value.roleStart !== undefined && value.roleStart < person.start ? value.roleStart : person.start
    const limit = view.tokens.start[Math.min(from + 3, view.tokens.count - 1)] as number
    return start <= limit
  }

  private subjectAt(from: number, to: number): number {
    for (let at = from; at < to && at < from + 2; at++) if (isWordAt(this.view, at)) return at
    return -1
  }

  /** The named person who ends right before `at` (at most two words between), for «لافروف قال». */
  before(at: number, from: number): Speaker | null {
    const { start: starts } = this.view.tokens
    const start = starts[from] as number
    const limit = starts[Math.max(from, at - 3)] as number
    for (let i = this.firstFrom(starts[at] as number) - 1; i >= 0; i--) {
      const { start: first, end, value } = this.named[i] as Mention
      if (first < start) break
      if (value.type === 'person' && Math.max(value.roleEnd ?? end, end) > limit)
        return { entity: value.entity, name: value.name }
    }
    return null
  }

  /** «الوزير الأميركي»: the person last named with that office and side; unknown when nobody fits. */
  byRole(role: RoleRun): Speaker {
    const { view } = this
    const start = spanStart(view, role.from)
    const name = view.tokens.text.slice(start, view.tokens.end[role.to - 1] as number)
    this.gather(start)
    let fitting: Known | null = null
    for (const person of this.known) {
      if (!fits(person, role)) continue
      if (fitting) return { entity: null, name }
      fitting = person
    }
    return { entity: fitting?.entity ?? null, name }
  }

  /** Knows the people named before `start`, and no others. The text is read forwards, so what was gathered last time is gone on with. */
  private gather(start: number): void {
    if (start < this.gatheredTo) {
      this.known.length = 0
      this.byEntity.clear()
      this.next = 0
    }
    this.gatheredTo = start
    for (; this.next < this.named.length; this.next++) {
      const { start: at, value } = this.named[this.next] as Mention
      if (at >= start) break
      if (value.type === 'person') this.meet(value)
    }
  }

  private meet({ entity, role, side }: PersonValue): void {
    const known = this.byEntity.get(entity)
    if (!known) {
      const person: Known = { entity, role, side, words: null }
      this.byEntity.set(entity, person)
      this.known.push(person)
      return
    }
    known.side = side ?? known.side
    if (role === undefined || role === known.role) return
    known.role = role
    known.words = null
  }

  private byNoun(at: number, to: number): Speaker | null {
    const { view } = this
    if (!isA(view, at, NOUN | ORGANISATION) && !hasArticle(view, at)) return null
    let end = at + 1
    while (
      end < to &&
      isWordAt(view, end) &&
      !isComma(view, end) &&
      (isA(view, end, NOUN) || hasArticle(view, end)) &&
      end < at + 5
    )
      end++
    return { entity: null, name: view.tokens.text.slice(spanStart(view, at), view.tokens.end[end - 1] as number) }
  }
}

/** «المسؤول» fits every office; any other head must stand in the person's role. Sides must not contradict. */
function fits(person: Known, role: RoleRun): boolean {
  if (role.side && role.side !== person.side) return false
  if (!person.role) return false
  if (anyOffice.has(role.head)) return role.side !== null || role.to - role.from === 1
  person.words ??= foldText(person.role).split(/\s+/)
  for (const word of person.words) if (word === role.head || isWithAl(word, role.head)) return true
  return false
}

const isWithAl = (word: string, bare: string): boolean =>
  word.length === bare.length + 2 && word.startsWith('ال') && word.endsWith(bare)

const anyOffice = new Set(['مسوول', 'مسءول', 'مسئول', 'قيادي', 'سياسي'])
