import { type OriginText, originsOf } from '../collate/origins.ts'
import type { ComparePolicy, Nature } from '../compare/policy.ts'
import { withLaterCells } from '../compare/presence.ts'
import { verdictOf } from '../compare/verdict.ts'
import { analyseField, type FieldAnalysis } from '../extract/analyse.ts'
import { certaintyAt } from '../extract/certainty.ts'
import type { AnalysedArticle, DerivedFact, FactKind, Heard, Held, StoryContext } from '../extract/kind.ts'
import type { Mention } from '../extract/mention.ts'
import { mentionsOf } from '../extract/search.ts'
import type { LocateProblem } from '../review/apply.ts'
import { applyDecisions, type MachineFact } from '../review/apply.ts'
import { peopleOf } from '../review/edit-people.ts'
import { articleNotes, editRows, ownRows } from '../review/edit-rows.ts'
import type { DecisionsFile } from '../review/types.ts'
import type { Span } from '../text/span.ts'
import { type World, worldOf } from '../values/world.ts'
import { type StoryEntities, storyEntities } from './entities.ts'
import { withRevealed } from './revealed.ts'
import { cellsOf } from './rows.ts'
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

/**
 * A story from its articles, its metadata and an editor's decisions: the same
 * bytes in give the same bytes out, in a terminal, a worker or a pipe. `onRead`
 * hears how many articles have been read.
 */
export function buildStory(
  input: StoryInput,
  decisions: DecisionsFile | null,
  kinds: readonly FactKind[],
  onRead: (done: number) => void = () => undefined,
): BuildResult {
  const { read, entities, articles } = analyse(input, decisions, onRead)
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

function analyse(input: StoryInput, decisions: DecisionsFile | null, onRead: (done: number) => void) {
  const alone = input.articles.map((article, place) => {
    const { text, asOf, headline, title } = article
    const analysis = analyseField(text, 'text', asOf.date, headline ? undefined : title)
    onRead(place + 1)
    return { article, analysis }
  })
  const read = withRevealed(alone)
  const entities = storyEntities(
    read.map(({ article, analysis }) => ({ id: article.id, text: article.text, mentions: analysis.names })),
    { people: decisions?.people ?? [], places: decisions?.places ?? [] },
  )
  return { read, entities, articles: read.map(({ article, analysis }) => analysed(article, analysis, entities)) }
}

/** Which articles copy one another, for rows that are decided anew after a story was built. */
export const originsIn = (input: StoryInput, decisions: DecisionsFile | null): ((articleId: string) => string) =>
  originsOf(analyse(input, decisions, () => undefined).articles.map(originText))

/** An article as kinds see it: entities are the story's, voices and hedges can be asked for at any place. */
function analysed(
  article: StoryInput['articles'][number],
  analysis: FieldAnalysis,
  entities: StoryEntities,
): AnalysedArticle {
  const idOf = (entity: string): string => entities.idOf(article.id, entity)
  return {
    id: article.id,
    text: article.text,
    title: article.title,
    headline: article.headline,
    asOf: article.asOf,
    regions: analysis.regions,
    tokens: analysis.tokens,
    sentences: analysis.sentences,
    mentions: analysis.mentions.map((mention) => withStoryEntity(mention, idOf, entities)),
    ...titleOf(article),
    heardAt: (offset: number): Heard => {
      const { voice, speaker, via } = analysis.speech.voiceAt(offset)
      return { voice, speaker: speaker === null ? null : idOf(speaker), via }
    },
    heldAt: (span: Span): Held => certaintyAt(analysis.context, span),
  }
}

/** What a title that stands nowhere in the text says in figures and dates; its names are not the story's. */
const FIGURES: ReadonlySet<Mention['value']['type']> = new Set([
  'number',
  'count',
  'money',
  'percent',
  'measure',
  'duration',
  'score',
  'date',
])

function titleOf(article: StoryInput['articles'][number]): Pick<AnalysedArticle, 'titled'> {
  if (article.headline !== null || article.title.trim() === '') return {}
  const { regions, tokens, sentences, mentions, context } = analyseField(article.title, 'title', article.asOf.date)
  const titled: AnalysedArticle = {
    id: article.id,
    text: article.title,
    title: article.title,
    headline: null,
    asOf: article.asOf,
    regions,
    tokens,
    sentences,
    mentions: mentions.filter(({ value }) => FIGURES.has(value.type)),
    heardAt: (): Heard => ({ voice: 'own', speaker: null, via: null }),
    heldAt: (span: Span): Held => certaintyAt(context, span),
  }
  return { titled }
}

function withStoryEntity(mention: Mention, idOf: (entity: string) => string, entities: StoryEntities): Mention {
  const { value } = mention
  if (value.type === 'person') {
    const entity = idOf(value.entity)
    const side = value.side ?? entities.sideOf(entity)
    return { ...mention, value: { ...value, entity, ...(side ? { side } : {}) } }
  }
  if (value.type === 'organisation') return { ...mention, value: { ...value, entity: idOf(value.entity) } }
  if (value.type !== 'place') return mention
  const within = value.within === undefined ? {} : { within: entities.placeIdOf(value.within) }
  return { ...mention, value: { ...value, entity: idOf(value.entity), ...within } }
}

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
