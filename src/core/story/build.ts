import { type OriginText, originsOf } from '../collate/origins.ts'
import type { ComparePolicy, Nature } from '../compare/policy.ts'
import { withLaterCells } from '../compare/presence.ts'
import { verdictOf } from '../compare/verdict.ts'
import { analyseField, type FieldAnalysis } from '../extract/analyse.ts'
import type { Reader } from '../extract/kept-reader.ts'
import type { AnalysedArticle, DerivedFact, FactKind, StoryContext } from '../extract/kind.ts'
import { mentionsOf } from '../extract/search.ts'
import type { LocateProblem } from '../review/apply.ts'
import { applyDecisions, type MachineFact } from '../review/apply.ts'
import { peopleOf } from '../review/edit-people.ts'
import { articleNotes, editRows, ownRows } from '../review/edit-rows.ts'
import type { DecisionsFile } from '../review/types.ts'
import { type World, worldOf } from '../values/world.ts'
import { type StoryEntities, storyEntities } from './entities.ts'
import { withRevealed } from './revealed.ts'
import { cellsOf } from './rows.ts'
import { seenIn } from './seen.ts'
import { type Cell, type Fact, type Story, type StoryArticle, THEMES } from './types.ts'

/** Rules' own version: two stories of one version come from one set of rules. */
export const RULES_VERSION = '1'

/** Articles with what is known about them; regions are found, never given. */
export interface StoryInput {
  readonly id: string
  readonly title: Story['story']['title']
  readonly event: Story['story']['event']
  readonly weekStart: Story['story']['weekStart']
  readonly articles: readonly Omit<StoryArticle, 'regions'>[]
}

export type BuildResult =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly problems: readonly LocateProblem[] }

/** What may be handed to a build; none of it changes what is built. */
export interface BuildAids {
  /** Hears how many articles have been read. */
  readonly onRead?: (done: number) => void
  /** Reads an article; one that remembers (`keptReader`) reads only what is new. */
  readonly read?: Reader
}

/**
 * A story from its articles, its metadata and an editor's decisions: the same
 * bytes in give the same bytes out, in a terminal, a worker or a pipe.
 */
export function buildStory(
  input: StoryInput,
  decisions: DecisionsFile | null,
  kinds: readonly FactKind[],
  aids: BuildAids = {},
): BuildResult {
  const { read, entities, articles } = analyse(input, decisions, aids)
  const machine = proposedFacts(kinds, { articles, event: input.event, weekStart: input.weekStart })
  const applied = applyDecisions(machine, decisions, articles)
  if (!applied.ok) return applied
  const layers = decisions ? [decisions] : []
  const { people, inFact } = peopleOf(entities, layers, articles)
  const world = worldOf(people, entities.places)
  const originOf = originsOf(articles.map(originText))
  const rows = [...applied.facts, ...ownRows(applied.facts, layers, articles)].map(inFact)
  const facts = editRows(rows, layers, articles).map((row) => decided(row, input, kinds, world, originOf))
  const all = [...facts, ...derivedFacts(kinds, facts, input)]
  const story = storyOf(input, read, all, { ...entities, people }, decisions)
  const notes = articleNotes(layers)
  return { ok: true, story: notes.length > 0 ? { ...story, notes } : story }
}

function analyse(
  input: StoryInput,
  decisions: DecisionsFile | null,
  { onRead, read: reader = analyseField }: BuildAids,
) {
  const alone = input.articles.map((article, place) => {
    const { text, asOf, headline, title } = article
    const analysis = reader(text, 'text', asOf.date, headline ? undefined : title)
    onRead?.(place + 1)
    return { article, analysis }
  })
  const read = withRevealed(alone)
  const entities = storyEntities(
    read.map(({ article, analysis }) => ({ id: article.id, text: article.text, mentions: analysis.names })),
    { people: decisions?.people ?? [], places: decisions?.places ?? [] },
  )
  return {
    read,
    entities,
    articles: read.map(({ article, analysis }) => seenIn(article, analysis, entities, reader)),
  }
}

/** Which articles copy one another, for rows that are decided anew after a story was built. */
export const originsIn = (
  input: StoryInput,
  decisions: DecisionsFile | null,
  aids: BuildAids = {},
): ((articleId: string) => string) => originsOf(analyse(input, decisions, aids).articles.map(originText))

/** One row an id; two kinds may not claim the same. */
function proposedFacts(kinds: readonly FactKind[], context: StoryContext): MachineFact[] {
  return kinds.flatMap((kind) =>
    (kind.propose?.(context) ?? []).map((fact) => ({
      id: fact.id,
      kind: kind.id,
      theme: kind.theme,
      question: fact.question,
      ...(fact.nature ? { nature: fact.nature } : {}),
      cells: cellsOf(fact, context.articles),
    })),
  )
}

/** A row with its verdict, and with the cells that its dates explain. */
export function decided(
  fact: Omit<Fact, 'verdict' | 'derived'>,
  input: Pick<StoryInput, 'articles'>,
  kinds: readonly FactKind[],
  world: World,
  originOf: (articleId: string) => string,
): Fact {
  const cells = withLaterCells(fact.cells, input.articles)
  const kind = kinds.find((k) => k.id === fact.kind)
  if (!kind) throw new Error(`no kind ${fact.kind}`)
  const policy = fact.nature ? ownPolicy(kind.policy, fact.nature) : kind.policy
  const verdict = verdictOf({ cells, articles: input.articles, policy, world, originOf })
  return { ...fact, cells, derived: false, verdict }
}

/** A row that knows what it asks is of one event: what its kind leaves to an editor is no doubt of its. */
const ownPolicy = ({ unsure: _, ...policy }: ComparePolicy, nature: Nature): ComparePolicy => ({ ...policy, nature })

const originText = (article: AnalysedArticle): OriginText => ({
  id: article.id,
  tokens: article.tokens,
  regions: article.regions,
  quotations: mentionsOf(article, 'quotation'),
})

const nothing: Cell = { presence: 'not-found', basis: null, readings: [], near: [] }

/** Rows that follow from what others state. */
export function derivedFacts(
  kinds: readonly FactKind[],
  facts: readonly Fact[],
  input: Pick<StoryInput, 'articles' | 'weekStart'>,
): Fact[] {
  return kinds.flatMap((kind) => {
    const rows = kind.derive?.({ facts, articles: input.articles, weekStart: input.weekStart }) ?? []
    return rows.map((row) => derivedFact(kind.id, row, input))
  })
}

/** Nobody's statement: no coverage, no relation of its own; `same` is the quiet value that the format asks for. */
function derivedFact(kind: string, row: DerivedFact, input: Pick<StoryInput, 'articles'>): Fact {
  const cells = Object.fromEntries(input.articles.map(({ id }) => [id, row.cells[id] ?? nothing]))
  return {
    id: row.id,
    kind,
    theme: row.theme,
    label: { ar: '', en: '' },
    question: row.question,
    cells,
    derived: true,
    verdict: {
      relation: 'same',
      locus: [],
      coverage: { stated: 0, of: input.articles.length },
      origins: 0,
      reason: row.reason,
      pairs: [],
    },
  }
}

function storyOf(
  input: StoryInput,
  read: readonly { readonly article: Omit<StoryArticle, 'regions'>; readonly analysis: FieldAnalysis }[],
  facts: readonly Fact[],
  entities: StoryEntities,
  decisions: DecisionsFile | null,
): Story {
  return {
    format: 'tabayyun-story',
    version: 1,
    rulesVersion: RULES_VERSION,
    id: input.id,
    story: { title: input.title, event: input.event, weekStart: input.weekStart },
    people: entities.people,
    places: entities.places,
    occasions: decisions?.occasions ?? [],
    articles: read.map(({ article, analysis }) => ({ ...article, regions: analysis.regions })),
    facts: [...facts].sort(byTheme),
    decisions,
  }
}

/** Themes in their order; inside a theme the order of the decisions, then of the rules (the sort is stable). */
export const byTheme = (a: Fact, b: Fact): number => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme)
