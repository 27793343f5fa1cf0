import { withOutletNames } from '../article/outlet-names.ts'
import { groupReadings } from '../compare/sigla.ts'
import { CERTAINTIES } from '../extract/mention.ts'
import { standingOf } from '../review/sign-off.ts'
import type { Cell, Fact, Presence, Reading, Story, StoryArticle, Theme } from '../story/types.ts'
import { RELATIONS, THEMES } from '../story/types.ts'
import { outletOf, type ReportOutlet } from './outlets.ts'
import { remarksOf } from './remarks.ts'
import { certaintyOf, foundOf, premisesOf, reasonOf, saidBy } from './said.ts'
import { type Cut, cutAt, type Direction, directionOf } from './text.ts'
import type { ExportWords, RowRelation } from './words.ts'

/** A story put into words, in the order it is read; Markdown and HTML only give it a shape. */
export interface Report {
  readonly lang: 'ar' | 'en'
  readonly dir: Direction
  readonly title: string
  /** Day and place. */
  readonly event: readonly string[]
  /** Who signed, when, how much was reviewed; and whether anything has changed since. Empty: nobody signed. */
  readonly signed: readonly string[]
  readonly outlets: readonly ReportOutlet[]
  /** Rows per relation, strongest first, only those met; derived rows are counted nowhere. */
  readonly counts: readonly { readonly relation: RowRelation; readonly name: string; readonly count: string }[]
  readonly themes: readonly ReportTheme[]
}

export interface ReportTheme {
  readonly id: Theme
  readonly name: string
  readonly facts: readonly ReportFact[]
}

export interface ReportFact {
  readonly id: string
  readonly question: string
  readonly relation: RowRelation
  readonly verdict: string
  /** «داخل مقال واحد»: only what the eye does not see from the columns. */
  readonly locus: string | null
  readonly coverage: string | null
  readonly why: string
  readonly premises: readonly string[]
  readonly adjudication: string | null
  /** What editors set beside the row: their own verdict, another wording, notes, ratings. */
  readonly remarks: readonly string[]
  /** One per outlet, in the story's order. */
  readonly cells: readonly ReportCell[]
}

export interface ReportCell {
  readonly outlet: ReportOutlet
  readonly presence: Presence
  /** Set where the outlet gives no reading. */
  readonly absence: string | null
  readonly basis: string | null
  readonly near: readonly string[]
  /** Words that an editor quoted and that do not stand in the text. */
  readonly unverified: readonly string[]
  readonly readings: readonly ReportReading[]
}

export interface ReportReading {
  readonly value: string | null
  readonly words: string
  readonly passages: readonly Cut[]
  /** Speaker, occasion, day, place in the text. */
  readonly said: string
  /** Set where the text does not plainly assert; `level` 0 = denied. */
  readonly certainty: { readonly name: string; readonly level: number } | null
  /** Letter of readings that agree; null where all do. */
  readonly letter: string | null
  readonly isParty: boolean
  readonly isDerived: boolean
  /** Rule or editor, and who looked at it since. */
  readonly found: readonly string[]
  readonly note: string | null
}

interface Telling {
  readonly story: Story
  readonly words: ExportWords
  readonly outlets: readonly ReportOutlet[]
  readonly reasons: 'brief' | 'full'
}

/** @param reasons `brief` where a reason stands beside the readings that it speaks of */
export function reportOf(story: Story, words: ExportWords, reasons: 'brief' | 'full'): Report {
  const outlets = story.articles.map((article) => outletOf(article, words))
  const { event, title } = story.story
  return {
    lang: words.lang,
    dir: directionOf(words.lang),
    title: words.pick(title),
    event: [daysOf(event, words), ...(event.place ? [words.entity(event.place)] : [])],
    signed: signedLines(story, words),
    outlets,
    counts: countsOf(story, words),
    themes: themesOf({ story, words, outlets, reasons }),
  }
}

function signedLines(story: Story, words: ExportWords): readonly string[] {
  const standing = standingOf(story)
  if (!story.signOff || standing === null) return []
  const { by, at, reviewed, of } = story.signOff
  const params = { by, date: words.date(at.slice(0, 16)), n: words.number(reviewed), of: words.number(of) }
  return [
    words.label('export.signed', params),
    ...(standing === 'changed' ? [words.label('export.signedChanged')] : []),
  ]
}

/** One day, or the first and the last of several; `to` is exclusive. */
function daysOf({ from, to }: Story['story']['event'], words: ExportWords): string {
  const days = { type: 'date', from, to, grain: 'day', certain: [], implied: [] } as const
  return words.value(days, '') ?? words.date(from)
}

const relationOf = (fact: Fact): RowRelation => (fact.derived ? 'derived' : fact.verdict.relation)

function countsOf(story: Story, words: ExportWords): Report['counts'] {
  return RELATIONS.flatMap((relation) => {
    const count = story.facts.filter((fact) => relationOf(fact) === relation).length
    return count === 0 ? [] : [{ relation, name: words.label(`relation.${relation}.name`), count: words.number(count) }]
  })
}

function themesOf(telling: Telling): ReportTheme[] {
  return THEMES.flatMap((id) => {
    const facts = telling.story.facts.filter(({ theme }) => theme === id)
    if (facts.length === 0) return []
    return [{ id, name: telling.words.label(`theme.${id}`), facts: facts.map((fact) => factOf(fact, telling)) }]
  })
}

function factOf(fact: Fact, telling: Telling): ReportFact {
  const { story, words, outlets, reasons } = telling
  const relation = relationOf(fact)
  const letters = lettersOf(fact, story.articles, words)
  return {
    id: fact.id,
    question: words.pick(fact.label),
    relation,
    verdict: words.label(`relation.${relation}.name`),
    locus: locusOf(fact, words),
    coverage: fact.derived ? null : coverageOf(fact, words),
    why: reasonOf(fact.verdict.reason, words, reasons) ?? words.label(`relation.${relation}.why`),
    premises: premisesOf(story, fact, words),
    adjudication: fact.adjudication ? withOutletNames(words.pick(fact.adjudication), story.articles, words.pick) : null,
    remarks: remarksOf(fact, story, words),
    cells: outlets.map((outlet) => cellOf(fact, outlet, telling, letters)),
  }
}

function locusOf(fact: Fact, words: ExportWords): string | null {
  const told = fact.verdict.locus.filter((locus) => locus !== 'between')
  return fact.derived || told.length === 0 ? null : words.list(told.map((locus) => words.label(`locus.${locus}`)))
}

export const coverageOf = ({ verdict: { coverage } }: Fact, words: ExportWords): string =>
  words.label('export.coverage', { stated: words.number(coverage.stated), of: words.number(coverage.of) })

interface Letter {
  readonly letter: string
  readonly isParty: boolean
}

type Letters = ReadonlyMap<string, Letter>

/** Letters by reading id; none where the row has one reading. */
function lettersOf(fact: Fact, articles: readonly StoryArticle[], words: ExportWords): Letters {
  const groups = groupReadings(
    fact,
    articles.map(({ id }) => id),
  )
  if (groups.length < 2) return new Map()
  return new Map(
    groups.flatMap(({ letter, readings, contested }) =>
      readings.map((id) => [id, { letter: words.letter(letter), isParty: contested }] as const),
    ),
  )
}

const NOTHING: Cell = { presence: 'not-found', basis: null, readings: [], near: [] }

function cellOf(fact: Fact, outlet: ReportOutlet, telling: Telling, letters: Letters): ReportCell {
  const { words } = telling
  const cell = fact.cells[outlet.id] ?? NOTHING
  const readings = cell.readings.filter(({ review }) => review !== 'rejected')
  const presence = readings.length === 0 && cell.presence === 'stated' ? 'not-found' : cell.presence
  return {
    outlet,
    presence,
    absence: readings.length === 0 ? words.label(`presence.${presence}`) : null,
    basis: basisOf(cell, words),
    near: readings.length === 0 ? cell.near.map(({ quote }) => quote) : [],
    unverified: (cell.unverified ?? []).map(({ quote }) => quote),
    readings: readings.map((reading) => readingOf(fact, reading, telling, letters.get(reading.id))),
  }
}

/** Why it is called so, and what the editor adds. */
function basisOf({ basis, note }: Cell, words: ExportWords): string | null {
  const parts = [basis ? reasonOf(basis, words) : null, note ? words.pick(note) : null].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(' ') : null
}

function readingOf(fact: Fact, reading: Reading, telling: Telling, letter: Letter | undefined): ReportReading {
  const { story, words } = telling
  const value = words.value(reading.value, fact.kind, reading)
  const isAsserted = reading.certainty === 'asserted'
  return {
    value: value === reading.words.quote ? null : value,
    words: reading.words.quote,
    passages: reading.evidence.map((passage) => cutAt(passage, reading.words)),
    said: saidBy(reading, words),
    certainty: isAsserted ? null : { name: certaintyOf(reading, words), level: CERTAINTIES.indexOf(reading.certainty) },
    letter: letter?.letter ?? null,
    isParty: letter?.isParty ?? false,
    isDerived: reading.origin.by === 'derived',
    found: foundOf(story, fact, reading, words),
    note: reading.note ? words.pick(reading.note) : null,
  }
}
