import type { Fact, Reading, Story } from '@/core/story/types.ts'
import { foldText } from '@/core/text/fold.ts'
import { contains, intersects, type Span } from '@/core/text/span.ts'
import { valueKey } from '@/core/values/key.ts'
import { relateValues } from '@/core/values/relate.ts'
import type { ItemsValue, Value } from '@/core/values/types.ts'
import { worldOf } from '@/core/values/world.ts'
import type { SeedFact, SeedGold, SeedReading } from './seed.ts'
import { contextOf, type Note, Tally } from './tally.ts'

/**
 * What rules alone read in the seed story, held against two records: the gold's
 * passages, and the editor's typed readings of the rows that were adjudicated
 * from them (`sources` names the gold's ids).
 *
 * Found: a reading in the same article on the same passage. Right: its value is
 * the editor's; where the editor has no row for the fact, the passage decides.
 */
export function measureSeed(machine: Story, edited: Story, gold: Pick<SeedGold, 'facts' | 'judged'>): SeedTallies {
  const names = nameIds(edited)
  const truths = truthsOf(edited, names)
  const holders = holderIds(machine, names)
  const given = givenReadings(machine, names, holders)
  const { found, byReach, facts } = goldTallies(edited, gold.facts, given, truths, names)
  return { found, byReach, facts, given: givenTally(machine, given, truths, gold, holders) }
}

export interface SeedTallies {
  /** The gold's readings by B's kind of fact, by how B says that they can be reached, and its facts as wholes. */
  readonly found: Tally
  readonly byReach: Tally
  readonly facts: Tally
  /** The rules' readings by our kind. */
  readonly given: Tally
}

interface Truth {
  readonly fact: string
  readonly kind: string
  readonly sources: readonly string[]
  readonly article: string
  readonly reading: Reading
  readonly key: string
}

interface Given {
  readonly fact: string
  readonly kind: string
  readonly article: string
  readonly reading: Reading
  readonly key: string
  /** The editor's ids of whom it tells or who is heard. */
  readonly people: readonly string[]
}

/** Any spelling of a person or place, folded, → the editor's id. */
type NameIds = ReadonlyMap<string, string>

function nameIds(story: Story): NameIds {
  const entities = [...story.people, ...story.places]
  return new Map(entities.flatMap(({ id, names }) => names.map((name) => [foldText(name), id] as const)))
}

/** The rules' id of a person → the editor's, where any of the names is known. */
const holderIds = (machine: Story, names: NameIds): NameIds =>
  new Map(
    machine.people.map(({ id, names: own }) => [id, own.flatMap((name) => names.get(foldText(name)) ?? [])[0] ?? id]),
  )

/** What one passage says of two people answers two questions. */
function isOfAnother(given: Value, truth: Value, holders: NameIds): boolean {
  if (given.type === 'person')
    return truth.type === 'person' && (holders.get(given.entity) ?? given.entity) !== truth.entity
  if (given.type !== 'role') return false
  return truth.type !== 'role' || (holders.get(given.entity) ?? given.entity) !== truth.entity
}

/** Entities by name, so that the rules' own ids meet the editor's. */
function keyOf(value: Value, names: NameIds): string {
  const id = (name: string, entity: string) => names.get(foldText(name)) ?? entity
  if (value.type === 'people')
    return `people|${value.members
      .map(({ name, entity }) => id(name, entity))
      .sort()
      .join(',')}`
  if (value.type === 'place' || value.type === 'person' || value.type === 'organisation') {
    return `${value.type}|${id(value.name, value.entity)}`
  }
  if (value.type === 'role') return `role|${value.role}`
  return valueKey(value)
}

/** Words are right where one passage holds the other: where an utterance begins and ends is a matter of cutting. */
function sameKey(a: string, b: string): boolean {
  if (!a.startsWith(WORDS) || !b.startsWith(WORDS)) return a === b
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return long.slice(WORDS.length).includes(short.slice(WORDS.length))
}

const WORDS = 'words|'

const machineReadings = (fact: Fact): [string, Reading][] =>
  Object.entries(fact.cells).flatMap(([article, cell]) =>
    cell.readings.filter(({ origin }) => origin.by === 'rule').map((reading): [string, Reading] => [article, reading]),
  )

/**
 * On the same words, what says the editor's value and more: an hour of his day, a list that holds his answer, the
 * point itself that he reads details of, the stance («يرفض») whose object he asks about.
 */
function agrees(given: Given, truth: Truth): boolean {
  if (sameKey(given.key, truth.key)) return true
  const [a, b] = [given.reading, truth.reading]
  if (given.kind !== truth.kind) return false
  if (a.value.type === 'items' && b.value.type === 'items') return isPart(a.value, b.value)
  if (!intersects(a.words, b.words)) return false
  if (a.value.type === 'items' && b.value.type === 'choice') return a.value.items.includes(b.value.code)
  if (a.value.type === 'date' && b.value.type === 'date')
    return contains(a.words, b.words) && relateValues(a.value, b.value, nowhere) === 'inside'
  if (a.value.type === 'choice' && (b.value.type === 'proposition' || b.value.type === 'items'))
    return contains(a.words, b.words) || contains(b.words, a.words)
  return a.value.type === 'proposition' && b.value.type === 'items'
}
/** An open list that holds some of the answer and nothing else is right as far as it goes: the passage may say no more. */
const isPart = (some: ItemsValue, all: ItemsValue): boolean =>
  !some.closed && some.items.every((item) => all.items.includes(item))
const nowhere = worldOf([], [])

function peopleOf({ value, speaker }: Reading, holders: NameIds): string[] {
  const own =
    value.type === 'people'
      ? value.members.map(({ entity }) => entity)
      : value.type === 'person' || value.type === 'role'
        ? [value.entity]
        : []
  return [...own, ...(speaker === null ? [] : [speaker])].map((id) => holders.get(id) ?? id)
}

function givenReadings(machine: Story, names: NameIds, holders: NameIds): Given[] {
  return machine.facts
    .filter(({ derived }) => !derived)
    .flatMap((fact) =>
      machineReadings(fact).map(([article, reading]) => ({
        fact: fact.id,
        kind: fact.kind,
        article,
        reading,
        key: keyOf(reading.value, names),
        people: peopleOf(reading, holders),
      })),
    )
}

function truthsOf(edited: Story, names: NameIds): Truth[] {
  return edited.facts
    .filter(({ sources, derived }) => sources !== undefined && !derived)
    .flatMap((fact) =>
      Object.entries(fact.cells).flatMap(([article, cell]) =>
        cell.readings.filter(isEditors).map((reading) => ({
          fact: fact.id,
          kind: fact.kind,
          sources: fact.sources?.['B'] ?? [],
          article,
          reading,
          key: keyOf(reading.value, names),
        })),
      ),
    )
}

const isEditors = ({ origin, review }: Reading): boolean =>
  review !== 'rejected' && (origin.by === 'editor' || review === 'confirmed' || review === 'corrected')

const stands = (reading: Reading, span: Span): boolean =>
  intersects(reading.words, span) || reading.evidence.some((passage) => intersects(passage, span))

function goldTallies(
  edited: Story,
  facts: readonly SeedFact[],
  given: readonly Given[],
  truths: readonly Truth[],
  names: NameIds,
): Omit<SeedTallies, 'given'> {
  const [found, byReach, whole] = [new Tally(), new Tally(), new Tally()]
  const texts = new Map(edited.articles.map(({ id, text }) => [id, text]))
  for (const fact of facts) {
    const own = truths.filter(({ sources }) => sources.includes(fact.id))
    const judged = fact.readings.map((want) => ({ want, ...judge(fact, want, given, own, names) }))
    for (const one of judged) {
      const counts = countsOf(one)
      found.add(fact.kind, counts)
      byReach.add(fact.reach, counts)
      if (!one.right) found.notes.push(noteOf(fact, one, texts))
    }
    const [touched, right] = [judged.some((one) => one.touched), judged.some((one) => one.right)]
    whole.add(fact.reach, countsOf({ touched, right }))
  }
  return { found, byReach, facts: whole }
}

interface Judged {
  readonly want: SeedReading
  readonly touched: boolean
  readonly right: boolean
  readonly instead: string
}

const countsOf = ({ touched, right }: Pick<Judged, 'touched' | 'right'>) => ({
  expected: 1,
  touched: touched ? 1 : 0,
  right: right ? 1 : 0,
  given: touched ? 1 : 0,
})

const noteOf = (fact: SeedFact, { want, touched, instead }: Judged, texts: ReadonlyMap<string, string>): Note => ({
  key: fact.kind,
  what: touched ? 'wrong-value' : 'missed',
  where: `${fact.id} ${fact.label.ar} · ${want.article}`,
  words: want.worded,
  instead,
  context: contextOf(texts.get(want.article) ?? '', want),
})

function judge(fact: SeedFact, want: SeedReading, given: readonly Given[], own: readonly Truth[], names: NameIds) {
  if (fact.kind === 'attendee') return judgeAttendee(fact, want, given, names)
  const here = given.filter((g) => g.article === want.article)
  if (own.length === 0) return judgePassage(fact, want, here, names)
  if (fact.kind === 'name') {
    const shown = judgePassage(fact, want, here, names)
    if (shown.right) return shown
  }
  if (fact.kind === 'speaker' && isHeard(want, here, names)) return { touched: true, right: true, instead: '' }
  const kinds = new Set(own.map(({ kind }) => kind))
  const typed = own.filter(({ article }) => article === want.article)
  if (TOLD_IN_WORDS.has(fact.kind) && !typed.some(({ reading }) => stands(reading, want)))
    return judgePassage(
      fact,
      want,
      here.filter((g) => WORDED.has(g.kind) || kinds.has(g.kind)),
      names,
    )
  const spoken = here.filter((g) => WORDED.has(g.kind) && intersects(g.reading.words, want))
  const near = here.filter((g) => stands(g.reading, want) && kinds.has(g.kind))
  const right = [...near, ...restated(here, typed)].some(
    (g) => typed.length === 0 || typed.some((truth) => agrees(g, truth)),
  )
  const quoted = spoken.some((g) => typed.some((truth) => contains(g.reading.words, truth.reading.words)))
  const instead = [...near, ...spoken].map((g) => `${g.fact} ${g.key}`).join('; ')
  return { touched: near.length > 0 || right || quoted, right: right || quoted, instead }
}

/** The article's cell gives the editor's very value, from another of its passages («النزاع» further down); of what only says yes, the passage is the point. */
function restated(here: readonly Given[], typed: readonly Truth[]): Given[] {
  const telling = typed.filter(({ reading: { value } }) => value.type !== 'proposition' && value.type !== 'items')
  return here.filter((g) => telling.some((truth) => truth.kind === g.kind && truth.key === g.key))
}

/** B's kinds of fact that words answer: where the editor's row does not use the passage, the passage decides. */
const TOLD_IN_WORDS = new Set(['quote', 'position', 'tone', 'wording', 'condition', 'role', 'reaction', 'topic'])

/** Kinds whose words are the answer: a quotation, a description or a stance holds what the editor calls by a code, and the other way round. */
const WORDED = new Set(['utterance', 'framing', 'position', 'party-presence'])

/**
 * No row of the editor's: a reading's own words stand in the passage. A name is
 * found where a reading of the article is of the person who is so called.
 */
function judgePassage(fact: SeedFact, want: SeedReading, here: readonly Given[], names: NameIds) {
  const found = here.filter(({ reading }) => intersects(reading.words, want))
  const person = fact.kind === 'name' ? names.get(nameKey(want.worded)) : undefined
  const named = person === undefined ? [] : here.filter(({ people }) => people.includes(person))
  const near = person === undefined ? found : named
  return { touched: near.length > 0, right: near.length > 0, instead: near.map((g) => `${g.fact} ${g.key}`).join('; ') }
}

/** Who spoke: a reading on the passage that hears the one who is named. */
function isHeard(want: SeedReading, here: readonly Given[], names: NameIds): boolean {
  const person = names.get(nameKey(want.worded))
  return here.some((g) => person !== undefined && stands(g.reading, want) && g.people.includes(person))
}

/** «تامي، بروس» is «تامي بروس». */
const nameKey = (worded: string): string => foldText(worded).replaceAll('،', '')

/** One of the people in the article's list of participants: the list as a whole has a row of its own. */
function judgeAttendee(fact: SeedFact, want: SeedReading, given: readonly Given[], names: NameIds) {
  const who = names.get(foldText(fact.label.ar.replace(/^\S+\s/, '')))
  const lists = given.filter((g) => g.article === want.article && g.kind === 'participants')
  const right = lists.some(({ key }) => who !== undefined && key.slice('people|'.length).split(',').includes(who))
  return { touched: right, right, instead: lists.map(({ key }) => key).join('; ') }
}

/** Each of the rules' readings: right, wrong, or on a passage that neither record lists. */
function givenTally(
  machine: Story,
  given: readonly Given[],
  truths: readonly Truth[],
  { facts, judged }: Pick<SeedGold, 'facts' | 'judged'>,
  holders: NameIds,
): Tally {
  const tally = new Tally()
  const texts = new Map(machine.articles.map(({ id, text }) => [id, text]))
  for (const one of given) {
    const { fact, kind, article, reading, key } = one
    const own = truths.filter(
      (t) =>
        t.article === article &&
        !isOfAnother(reading.value, t.reading.value, holders) &&
        (t.fact === fact || (t.kind === kind && stands(t.reading, reading.words))),
    )
    const listed = facts.some(({ readings }) =>
      readings.some((r) => r.article === article && intersects(r, reading.words)),
    )
    const pooled = judged.some((j) => j.kind === kind && j.article === article && j.words === reading.words.quote)
    const right = pooled || own.some((t) => agrees(one, t)) || (own.length === 0 && listed)
    tally.add(kind, { given: 1, right: right ? 1 : 0, expected: right ? 1 : 0, touched: right ? 1 : 0 })
    if (right) continue
    tally.notes.push({
      key: kind,
      what: 'false',
      where: `${fact} · ${article} · ${reading.origin.by === 'rule' ? reading.origin.rule : ''}`,
      words: reading.words.quote,
      instead: own.length > 0 ? `${key} ≠ ${own.map((t) => t.key).join(' | ')}` : `${key} (in neither record)`,
      context: contextOf(texts.get(article) ?? '', reading.words),
    })
  }
  return tally
}
