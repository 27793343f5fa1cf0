import type { Mention } from '../extract/mention.ts'
import { foldText } from '../text/fold.ts'
import { clusterPeople, fullest, type NamedPerson } from './people.ts'
import { containedIn, samePlaces } from './places.ts'
import type { Entity, Place } from './types.ts'

/**
 * One table of people and places for the whole story: entities that rules found
 * article by article meet by name, an editor's tables first.
 */
export interface StoryEntities {
  readonly people: readonly Entity[]
  readonly places: readonly Place[]
  /** Story id of an entity that a rule named in an article. */
  idOf(articleId: string, entity: string): string
  /** Story id of a place by the id that rules give it in every article. */
  placeIdOf(entity: string): string
  /** Side of a person as the tables know it. */
  sideOf(id: string): string | null
}

export interface NamedArticle {
  readonly id: string
  readonly text: string
  readonly mentions: readonly Mention[]
}

interface Named {
  readonly article: string
  readonly entity: string
  readonly type: 'person' | 'organisation' | 'place'
  /** The place that this one is another spelling of. */
  readonly known?: string
  readonly names: Set<string>
  readonly roles: Set<string>
  side: string | null
  within: string | null
}

export function storyEntities(
  articles: readonly NamedArticle[],
  known: { readonly people: readonly Entity[]; readonly places: readonly Place[] },
): StoryEntities {
  const named = withPlacesMet(articles.flatMap(namedIn))
  const ids = new Map<string, string>()
  const people = new Map(known.people.map((p) => [p.id, p]))
  const places = new Map(known.places.map((p) => [p.id, p]))
  const knownPeople = nameIndex(known.people)
  const knownPlaces = nameIndex(known.places)
  const placeIds = new Map<string, string>()
  const sorted = [...named].sort(byFullestName)
  const unknown = sorted.filter((one) => one.type === 'person' && knownId(one, knownPeople) === undefined)
  const clustered = new Map<NamedPerson, string>(
    clusterPeople(unknown).flatMap(({ id, people }) => people.map((one) => [one, id] as const)),
  )
  for (const one of sorted) {
    const index = one.type === 'place' ? knownPlaces : knownPeople
    const id = knownId(one, index) ?? clustered.get(one) ?? one.known ?? one.entity
    ids.set(key(one.article, one.entity), id)
    if (one.type === 'place') {
      placeIds.set(one.entity, id)
      addPlace(places, id, one)
    } else addPerson(people, id, one)
  }
  return {
    people: [...people.values()],
    places: [...places.values()].map((place) => withStoryPlace(place, placeIds)),
    idOf: (article, entity) => ids.get(key(article, entity)) ?? entity,
    placeIdOf: (entity) => placeIds.get(entity) ?? entity,
    sideOf: (id) => people.get(id)?.side ?? null,
  }
}

const key = (article: string, entity: string): string => `${article} ${entity}`

/** Places of one spelling or another under one entity, in every article. */
function withPlacesMet(named: readonly Named[]): Named[] {
  const homes = samePlaces(named.filter(({ type }) => type === 'place'))
  const around = new Map(named.flatMap(({ entity, within }) => (within === null ? [] : [[entity, within] as const])))
  return named.map((one) => {
    const home = homes.get(one.entity)
    return home === undefined ? one : { ...one, known: home, within: around.get(home) ?? one.within }
  })
}

function namedIn(article: NamedArticle): Named[] {
  const lies = containedIn(article.text, article.mentions)
  const found = new Map<string, Named>()
  for (const { value } of article.mentions) {
    if (value.type !== 'person' && value.type !== 'organisation' && value.type !== 'place') continue
    const one = found.get(value.entity) ?? {
      article: article.id,
      entity: value.entity,
      type: value.type,
      names: new Set<string>(),
      roles: new Set<string>(),
      side: null,
      within: null,
    }
    found.set(value.entity, one)
    one.names.add(value.name)
    if (value.type === 'person' && value.side) one.side ??= value.side
    if (value.type === 'person' && value.role) one.roles.add(foldText(value.role))
    if (value.type !== 'person' && value.within) one.within ??= value.within
    if (value.type === 'place') one.within = closer(one.within, lies.get(value.entity), article)
  }
  return [...found.values()]
}

/** The text may put a town into a province where the lexicon only knows the country of both. */
function closer(known: string | null, told: string | undefined, { mentions }: NamedArticle): string | null {
  if (told === undefined || known === null || told === known) return known ?? told ?? null
  const around = mentions.find(({ value }) => value.type === 'place' && value.entity === told)?.value
  return around?.type === 'place' && around.within === known ? told : known
}

/** Full names first, then by code unit: which name leads a cluster must not depend on the order of articles. */
const byFullestName = (a: Named, b: Named): number => {
  const [x, y] = [fullest(a.names), fullest(b.names)]
  return y.split(' ').length - x.split(' ').length || (x < y ? -1 : x > y ? 1 : 0)
}

function nameIndex(known: readonly { readonly id: string; readonly names: readonly string[] }[]): Map<string, string> {
  return new Map(known.flatMap(({ id, names }) => names.map((name) => [foldText(name), id] as const)))
}

function knownId(one: Named, index: ReadonlyMap<string, string>): string | undefined {
  for (const name of [fullest(one.names), ...one.names]) {
    const id = index.get(foldText(name))
    if (id !== undefined) return id
  }
  return undefined
}

function addPerson(people: Map<string, Entity>, id: string, one: Named): void {
  const before = people.get(id)
  const names = merged(before?.names ?? [], one.names)
  const name = before?.label.ar ?? fullest(one.names)
  people.set(id, {
    ...(before ?? { id, type: one.type === 'organisation' ? 'organisation' : 'person', label: { ar: name, en: name } }),
    names,
    side: before?.side ?? one.side,
  })
}

function addPlace(places: Map<string, Place>, id: string, one: Named): void {
  const before = places.get(id)
  const name = fullest(one.names)
  places.set(id, {
    ...(before ?? { id, label: { ar: name, en: name }, within: one.within === id ? null : one.within }),
    names: merged(before?.names ?? [], one.names),
  })
}

/** What a rule's place lies in is named by the rule too. */
const withStoryPlace = (place: Place, ids: ReadonlyMap<string, string>): Place =>
  place.within === null ? place : { ...place, within: ids.get(place.within) ?? place.within }

const merged = (before: readonly string[], more: ReadonlySet<string>): string[] => [
  ...new Set([...before, ...[...more].sort()]),
]
