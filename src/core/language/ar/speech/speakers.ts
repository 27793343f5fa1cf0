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
const isNamed = (mention: Mention): mention is Named => ['person', 'place', 'organisation'].includes(mention.value.type)

/** Looks people up by place in the text and by office. */
export class Speakers {
  private readonly named: readonly Named[]
  private readonly view: WordView
  private readonly gathered = new Map<string, PersonValue>()
  private gatheredTo = 0
  private next = 0

  constructor(view: WordView, names: readonly Mention[]) {
    this.view = view
    this.named = names.filter(isNamed)
  }

  /** The subject between two tokens: a person named there, an office, a body, a capital; null when nobody is named. */
  between(from: number, to: number): Speaker | null {
    if (to <= from) return null
    const { view } = this
    const start = view.tokens.start[from] as number
    const end = view.tokens.end[to - 1] as number
    const inside = this.inside(start, end)
    const person = inside.find((mention) => mention.value.type === 'person')
    const at = this.subjectAt(from, to)
    if (person && this.isNear(person, from)) return { entity: person.value.entity, name: person.value.name }
    if (at < 0 || hasPreposition(view, at)) return null
    if (opensRole(view, at)) return this.byRole(readRole(view, at, to))
    const body = inside.find((mention) => mention.start <= (view.tokens.start[at + 2] ?? end))
    if (body) return { entity: body.value.entity, name: body.value.name, isBody: true }
    return this.byNoun(at, to)
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
    const { view } = this
    const limit = view.tokens.start[Math.max(from, at - 3)] as number
    const end = view.tokens.start[at] as number
    let found: Named | undefined
    for (const mention of this.inside(view.tokens.start[from] as number, end)) {
      const value = mention.value
      const last =
        value.type === 'person' && value.roleEnd !== undefined ? Math.max(value.roleEnd, mention.end) : mention.end
      if (value.type === 'person' && last > limit) found = mention
    }
    return found ? { entity: found.value.entity, name: found.value.name } : null
  }

  /** «الوزير الأميركي»: the person last named with that office and side; unknown when nobody fits. */
  byRole(role: RoleRun): Speaker {
    const { view } = this
    const start = spanStart(view, role.from)
    const name = view.tokens.text.slice(start, view.tokens.end[role.to - 1] as number)
    const fitting = [...this.namedBefore(start).values()].filter((person) => fits(view, person, role))
    return { entity: fitting.length === 1 ? (fitting[0] as PersonValue).entity : null, name }
  }

  /** People named before `start`. The text is read forwards, so what was gathered last time is gone on with. */
  private namedBefore(start: number): ReadonlyMap<string, PersonValue> {
    if (start < this.gatheredTo) {
      this.gathered.clear()
      this.next = 0
    }
    this.gatheredTo = start
    for (; this.next < this.named.length; this.next++) {
      const { start: at, value } = this.named[this.next] as Named
      if (at >= start) break
      if (value.type === 'person') this.gathered.set(value.entity, merged(this.gathered.get(value.entity), value))
    }
    return this.gathered
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

  /** Named mentions that start in raw `[start, end)`. */
  private inside(start: number, end: number): Named[] {
    let low = 0
    let high = this.named.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.named[middle] as Named).start < start) low = middle + 1
      else high = middle
    }
    const out: Named[] = []
    for (let i = low; i < this.named.length && (this.named[i] as Named).start < end; i++)
      out.push(this.named[i] as Named)
    return out
  }
}

const merged = (known: PersonValue | undefined, next: PersonValue): PersonValue =>
  known
    ? {
        ...next,
        ...(next.role === undefined && known.role !== undefined ? { role: known.role } : {}),
        ...(next.side === undefined && known.side !== undefined ? { side: known.side } : {}),
      }
    : next

/** «المسؤول» fits every office; any other head must stand in the person's role. Sides must not contradict. */
function fits(view: WordView, person: PersonValue, role: RoleRun): boolean {
  if (role.side && person.side && role.side !== person.side) return false
  if (role.side && !person.side) return false
  if (!person.role) return false
  if (anyOffice.has(role.head)) return role.side !== null || role.to - role.from === 1
  return (
    foldText(person.role)
      .split(/\s+/)
      .some((word) => word === role.head || word === `ال${role.head}`) && view.tokens.count > 0
  )
}

const anyOffice = new Set(['مسوول', 'مسءول', 'مسئول', 'قيادي', 'سياسي'])
