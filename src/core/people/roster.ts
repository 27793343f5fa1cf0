import { counts } from '../compare/heard.ts'
import { type NameReason, sameName } from '../names/same-name.ts'
import type { Entity, Fact, Reading } from '../story/types.ts'
import { foldText } from '../text/fold.ts'
import type { NameMention } from './named.ts'

/** One spelling in one article. */
export interface Spelled {
  readonly name: string
  readonly count: number
  readonly first: NameMention
}

/** A title in one article, with the reading that says it. */
export interface Titled {
  readonly title: string
  readonly fact: string
  readonly reading: Reading
}

export interface RosterCell {
  /** Most frequent first. */
  readonly spelled: readonly Spelled[]
  readonly titled: readonly Titled[]
}

/** A person with how each article calls him. */
export interface RosterRow {
  readonly entity: Entity
  readonly cells: ReadonlyMap<string, RosterCell>
  /** Rows about his name and his title. */
  readonly facts: readonly Fact[]
}

/** People whom the articles name, those whom most of them name first. */
export function rosterOf(
  people: readonly Entity[],
  facts: readonly Fact[],
  articleIds: readonly string[],
  mentions: readonly NameMention[],
): readonly RosterRow[] {
  const shown = new Set(articleIds)
  const byPerson = groupBy(
    mentions.filter(({ article }) => shown.has(article)),
    ({ entity }) => entity,
  )
  const titles = titlesIn(facts)
  const rows = people.flatMap((entity) => {
    const own = byPerson.get(entity.id)
    if (entity.type !== 'person' || !own) return []
    const titled = titles.get(entity.id) ?? []
    return [{ row: rowOf(entity, facts, articleIds, own, titled), times: own.length }]
  })
  return rows.sort((a, b) => outlets(b.row) - outlets(a.row) || b.times - a.times).map(({ row }) => row)
}

/** People whose names hold every word of a search, or about whom a row was found. */
export function searched(rows: readonly RosterRow[], query: string): readonly RosterRow[] {
  const words = foldText(query).toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter(({ entity, facts }) => {
    const names = foldText([...entity.names, entity.label.ar, entity.label.en].join(' ')).toLowerCase()
    return facts.length > 0 || words.every((word) => names.includes(word))
  })
}

const outlets = ({ cells }: RosterRow): number => [...cells.values()].filter(({ spelled }) => spelled.length > 0).length

interface TitledIn extends Titled {
  readonly article: string
}

function rowOf(
  entity: Entity,
  facts: readonly Fact[],
  articleIds: readonly string[],
  mentions: readonly NameMention[],
  titled: readonly TitledIn[],
): RosterRow {
  const cell = (article: string): RosterCell => ({
    spelled: spelledIn(mentions.filter((mention) => mention.article === article)),
    titled: once(titled.filter((one) => one.article === article)),
  })
  return {
    entity,
    cells: new Map(articleIds.map((id) => [id, cell(id)])),
    facts: facts.filter((fact) => isAbout(fact, entity.id)),
  }
}

function spelledIn(mentions: readonly NameMention[]): readonly Spelled[] {
  const names = groupBy(mentions, ({ name }) => name)
  return [...names]
    .map(([name, list]) => ({ name, count: list.length, first: list[0] as NameMention }))
    .sort((a, b) => b.count - a.count)
}

/** Rows of names and titles that name him in their question or in their readings. */
function isAbout(fact: Fact, entity: string): boolean {
  if (fact.derived || fact.theme !== 'names') return false
  if (fact.question?.params['person'] === entity) return true
  return Object.values(fact.cells).some(({ readings }) =>
    readings.some(({ value }) => (value.type === 'person' || value.type === 'role') && value.entity === entity),
  )
}

/** Titles by person: of rows that ask for a title, and of lists of participants. */
function titlesIn(facts: readonly Fact[]): ReadonlyMap<string, readonly TitledIn[]> {
  const found: (TitledIn & { readonly entity: string })[] = []
  for (const fact of facts) {
    if (fact.derived) continue
    for (const [article, { readings }] of Object.entries(fact.cells)) {
      for (const reading of readings.filter(counts)) {
        for (const { entity, title } of titlesOf(fact, reading))
          found.push({ entity, title, fact: fact.id, reading, article })
      }
    }
  }
  return groupBy(found, ({ entity }) => entity)
}

function titlesOf({ question }: Fact, { value, words }: Reading): readonly { entity: string; title: string }[] {
  if (value.type === 'role') return [{ entity: value.entity, title: words.quote }]
  const person = question?.params['person']
  if (value.type === 'items' && typeof person === 'string') return [{ entity: person, title: words.quote }]
  if (value.type !== 'people') return []
  return value.members.flatMap(({ entity, role }) => (role ? [{ entity, title: role }] : []))
}

/** Each title once, as an article first words it. */
const once = (titled: readonly Titled[]): readonly Titled[] =>
  titled.filter(({ title }, place) => titled.findIndex((other) => foldText(other.title) === foldText(title)) === place)

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

/** `listed`: an editor's table joins them; `context`: title and surroundings do, the letters alone would not. */
export type JoinReason = NameReason | 'fullest' | 'listed' | 'context'

/** Why one spelling stands under this person, held against the fullest of his names. */
export function joinReason(entity: Entity, name: string, listed: readonly Entity[]): JoinReason {
  const whole = fullestOf(entity)
  if (name === whole) return 'fullest'
  const { same, reason } = sameName(whole, name)
  if (same === 'same' || reason === 'part-of-name') return reason
  const table = listed.find(({ id }) => id === entity.id)
  if (table?.names.some((other) => foldText(other) === foldText(name))) return 'listed'
  return 'context'
}

/** The name with most words; of equals, one in the script of the label, then the longer, then the first. */
export function fullestOf({ names, label }: Pick<Entity, 'names' | 'label'>): string {
  const strange = (name: string): number => Number(isLatin(name) !== isLatin(label.ar))
  const words = (name: string): number => name.split(' ').length
  const [first] = [...names].sort((a, b) => words(b) - words(a) || strange(a) - strange(b) || b.length - a.length)
  return first ?? label.ar
}

const isLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name)
