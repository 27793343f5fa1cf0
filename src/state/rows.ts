import { type Solo, soloOf } from '../core/collate/solo.ts'
import { groupReadings } from '../core/compare/sigla.ts'
import { isReviewed } from '../core/review/sign-off.ts'
import {
  type Fact,
  RELATIONS,
  type Reading,
  type Relation,
  type Story,
  THEMES,
  type Theme,
} from '../core/story/types.ts'
import { matches } from './search.ts'
import { type Sort, TILES, type Tile, type View } from './view.ts'

/** The relation that a reading's words are marked with: agreement needs no mark, a derived reading is party to nothing. */
export function markOf(fact: Fact, reading: Pick<Reading, 'origin'>): Relation | 'derived' | null {
  if (reading.origin.by === 'derived') return 'derived'
  return fact.verdict.relation === 'same' ? null : fact.verdict.relation
}

/** What an editor would call a difference: anything but one value under one or several names. */
export const isDifference = (fact: Fact): boolean =>
  !fact.derived && fact.verdict.relation !== 'same' && fact.verdict.relation !== 'wording'

/** One outlet says it and no other. */
export const isSingle = (fact: Fact): boolean => !fact.derived && fact.verdict.coverage.stated === 1

/** One outlet says it, in one way: nothing to agree or disagree with, whatever the verdict is called. */
export const isAlone = (fact: Fact): boolean => isSingle(fact) && fact.verdict.relation === 'same'

export const relationOf = (fact: Fact): Relation | 'derived' => (fact.derived ? 'derived' : fact.verdict.relation)

/** The word on a row's badge; every word but `derived` has its tile in the strip, and the tile counts just these rows. */
export const tileOf = (fact: Fact): Tile | 'derived' => (isAlone(fact) ? 'alone' : relationOf(fact))

type Filter = Pick<View, 'scope' | 'relations' | 'themes' | 'query'> & Partial<Pick<View, 'of' | 'fact'>>

function inScope(fact: Fact, { scope, fact: open }: Filter, solo: ReadonlySet<string> | null): boolean {
  if (solo) return solo.has(fact.id)
  // The open row stays while one works on it, even once its last reading is decided.
  if (scope === 'unreviewed') return !fact.derived && (!isReviewed(fact) || fact.id === open)
  if (scope === 'differences') return isDifference(fact)
  return scope === 'single' ? isSingle(fact) : true
}

const solos = new WeakMap<Story, ReadonlyMap<string, Solo>>()

/** What sets each outlet apart. Worked out once for a story, as every outlet's share hangs on all the others. */
export function soloIn(story: Story, outlet: string): Solo {
  const ids = story.articles.map(({ id }) => id)
  const known = solos.get(story) ?? soloOf(story.facts, ids)
  solos.set(story, known)
  return known.get(outlet) ?? { alone: [], leftOut: [] }
}

/** Rows that one outlet alone says, or leaves out; null where that is not asked. */
function soloRows(story: Story, { scope, of }: Filter): ReadonlySet<string> | null {
  if (!of || (scope !== 'alone' && scope !== 'left-out')) return null
  const solo = soloIn(story, of)
  return new Set(scope === 'alone' ? solo.alone : solo.leftOut)
}

function hasRelation(fact: Fact, filter: Filter): boolean {
  const tile = tileOf(fact)
  return filter.relations.length === 0 || (tile !== 'derived' && filter.relations.includes(tile))
}

const hasTheme = (fact: Fact, filter: Filter): boolean =>
  filter.themes.length === 0 || filter.themes.includes(fact.theme)

/** The rows that pass every filter, in the story's order. */
export function visibleFacts(story: Story, filter: Filter): readonly Fact[] {
  const solo = soloRows(story, filter)
  return story.facts.filter(
    (fact) =>
      inScope(fact, filter, solo) &&
      hasRelation(fact, filter) &&
      hasTheme(fact, filter) &&
      matches(story, fact, filter.query),
  )
}

/** Rows per tile. Derived rows are nobody's statement and are counted nowhere. */
export function countTiles(facts: readonly Fact[]): ReadonlyMap<Tile, number> {
  const counts = new Map<Tile, number>(TILES.map((tile) => [tile, 0]))
  for (const fact of facts) {
    const tile = tileOf(fact)
    if (tile !== 'derived') counts.set(tile, (counts.get(tile) ?? 0) + 1)
  }
  return counts
}

export const themesOf = (facts: readonly Fact[]): readonly { readonly theme: Theme; readonly count: number }[] =>
  THEMES.map((theme) => ({ theme, count: facts.filter((fact) => fact.theme === theme).length })).filter(
    ({ count }) => count > 0,
  )

/** Sort keys for the table: lower comes first. */
const themeRank = (fact: Fact): number => THEMES.indexOf(fact.theme)
const weightRank = (fact: Fact): number => (fact.derived ? RELATIONS.length : RELATIONS.indexOf(fact.verdict.relation))
const coverageRank = (fact: Fact): number => (fact.derived ? Number.MAX_SAFE_INTEGER : fact.verdict.coverage.stated)

const splits = new WeakMap<Fact, number>()

/** In how many ways the outlets read a row. */
export function readingsApart(fact: Fact): number {
  const known = splits.get(fact) ?? groupReadings(fact, Object.keys(fact.cells)).length
  splits.set(fact, known)
  return known
}

const splitRank = (fact: Fact): number => (fact.derived ? 0 : -readingsApart(fact))

/** The difference, or whatever row is wanted, after (or before) `current` in the order shown; wraps around; `null` when there is none. */
export function neighbour(
  shown: readonly Fact[],
  current: string | null,
  step: 1 | -1,
  isWanted: (fact: Fact) => boolean = isDifference,
): Fact | null {
  const at = shown.findIndex((fact) => fact.id === current)
  const from = at < 0 ? (step === 1 ? -1 : shown.length) : at
  for (let i = 1; i <= shown.length; i++) {
    const fact = shown[(from + step * i + shown.length * (i + 1)) % shown.length]
    if (fact && isWanted(fact)) return fact
  }
  return null
}

export const passagesOf = (facts: readonly Fact[]): number =>
  facts.reduce(
    (sum, fact) =>
      sum +
      Object.values(fact.cells).reduce((n, cell) => n + cell.readings.reduce((m, r) => m + r.evidence.length, 0), 0),
    0,
  )

/** What each order counts by; lower comes first. */
export const RANKS: Readonly<Record<Sort, (fact: Fact) => number>> = {
  theme: themeRank,
  weight: weightRank,
  coverage: coverageRank,
  split: splitRank,
}

export const inOrder = (facts: readonly Fact[], sort: Sort): readonly Fact[] =>
  [...facts].sort((a, b) => RANKS[sort](a) - RANKS[sort](b))

/** Runs of one theme, in the order shown; one run without a name where rows are sorted otherwise. */
export function bands(
  rows: readonly Fact[],
  byTheme: boolean,
): readonly { readonly theme: Theme | null; readonly facts: readonly Fact[] }[] {
  if (!byTheme) return [{ theme: null, facts: rows }]
  const themes = [...new Set(rows.map((fact) => fact.theme))]
  return themes.map((theme) => ({ theme, facts: rows.filter((fact) => fact.theme === theme) }))
}

/** The same with the rows of folded themes left out; a theme whose row is open is not folded. */
export const foldedBands = (
  rows: readonly Fact[],
  { sort, folded, fact: open }: Pick<View, 'sort' | 'folded' | 'fact'>,
) =>
  bands(rows, sort === 'theme').map(({ theme, facts }) => {
    const isFolded = theme !== null && folded.includes(theme) && !facts.some(({ id }) => id === open)
    return { theme, count: facts.length, isFolded, facts: isFolded ? [] : facts }
  })

/** The first so many rows of bands, whole bands as long as they fit. */
export function firstRows<T extends { readonly facts: readonly Fact[] }>(
  list: readonly T[],
  count: number,
): readonly T[] {
  let left = count
  return list.flatMap((band) => {
    if (left <= 0) return []
    const facts = band.facts.slice(0, left)
    left -= band.facts.length
    return [facts.length === band.facts.length ? band : { ...band, facts }]
  })
}

/** Rows that have words in one article's text, in the order in which a reader meets them. */
export function inReadingOrder(facts: readonly Fact[], articleId: string): readonly Fact[] {
  const starts = facts.flatMap((fact) => {
    const [first] = (fact.cells[articleId]?.readings ?? []).filter((reading) => reading.words.field === 'text')
    return first ? [{ fact, start: first.words.start }] : []
  })
  return starts.sort((a, b) => a.start - b.start).map(({ fact }) => fact)
}
