import type { SetRelation } from '../values/types.ts'

/** One figure with what its clause speaks of. All words are skeletons or ids: no language here. */
export interface Anchor {
  readonly article: string
  /** As-of time of the article, '' where it has none: earlier articles found rows. */
  readonly time: string
  /** Where it stands, and where its sentence begins. */
  readonly start: number
  readonly sentence: number
  /** Headline or deck: what stands there is said again below. */
  readonly head: boolean
  /** What is counted: noun, currency, unit; `generic` where any noun of the family may stand for it («شخص»). */
  readonly topic: string
  readonly family: string
  readonly generic: boolean
  /** What the clause says that is measured («على عمق», «هدنة مدتها»): a unit alone is no question, this is one. */
  readonly dimension?: string
  /**
   * The question itself, where the clause asks it in so many words and the article answers it once: whose
   * age it is, how many were aboard. Two that ask the same need nothing else in common.
   */
  readonly asks?: string
  /** Where the question is a word for what is measured (a cost, a deficit): what stands beside it. Two must share some of it. */
  readonly whose?: ReadonlySet<string>
  /** What a lapse of time is counted from («بعد 20 دقيقة من إقلاعها»), as a skeleton. */
  readonly since?: string
  /** Printed figure for the row's id, e.g. `67`, `gt-30`. */
  readonly figure: string
  /** How telling it is that two articles print this very figure: 0 for one or two, 3 for an odd large one. */
  readonly weight: number
  /** «بينهم 5», or one of several figures of its noun in one sentence: a share, never held against a whole. */
  readonly part: boolean
  /** Of several shares in one sentence: the close words that no other of them has («حزب العدل 73 مقعداً»). */
  readonly own: ReadonlySet<string>
  /** The two content words on either side inside the clause; those near by; those of the whole sentence. */
  readonly close: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  readonly around: ReadonlySet<string>
  /** What narrows it: names, owners, places, years, days. Where both have some of a sort and share none, they are two questions. */
  readonly names: ReadonlySet<string>
  readonly owners: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly years: ReadonlySet<string>
  readonly days: ReadonlySet<string>
  /** Nouns that many bear and the word that tells which («شركة» → «النورس»). */
  readonly heads: ReadonlyMap<string, string>
}

export interface AlignOptions<T> {
  /** How two values lie to each other. */
  relate(a: T, b: T): SetRelation
  /** ASCII name of a topic. */
  slug(topic: string): string
  /**
   * Whether two articles tell one event as far as their other figures go: who agrees
   * on nothing is not held against the other.
   */
  agree(articleA: string, articleB: string): boolean
  /** Whether two figures lie so far apart that they hardly answer one question. */
  isFar?(a: T, b: T): boolean
  /** Whether one article may be set against itself outside its headline. */
  readonly inside?: true
  /** Whether a headline counts something else than this figure below it: several of them together, say. */
  headApart?(head: T, below: T): boolean
}

/** How strongly two figures are tied; 0 where they are two questions. */
export function tied<T extends Anchor>(a: T, b: T, options: AlignOptions<T>): number {
  const topic = topicTie(a, b)
  const sets = options.relate(a, b)
  if (topic === 0 || sets === 'incomparable' || apart(a.years, b.years) || measuredApart(a, b)) return 0
  const shared = sharedOf(a, b)
  const context = 2 * topic + 2 * shared.close + 1.5 * shared.near + 0.5 * (shared.around - shared.near)
  if (sets === 'equal') return sameFigure(a, topic, shared) ? 20 + 3 * a.weight + context : 0
  if (!alike(a, b) || isNarrowedApart(a, b)) return 0
  if (sets !== 'disjoint') return nestedFigure(topic, shared) || askOneThing(a, b) ? 10 + context : 0
  // Two that are asked of two people may agree; where they do not, neither contradicts the other.
  if (a.asks !== undefined && b.asks !== undefined && a.asks !== b.asks) return 0
  const asked =
    (askOneThing(a, b) && !options.isFar?.(a, b)) ||
    otherFigure(topic, shared, a.family === 'unit') ||
    ofOneDimension(a, b, shared) ||
    sinceOneThing(a, b, shared)
  return asked && (a.article === b.article || options.agree(a.article, b.article)) ? context : 0
}

const measuredApart = (a: Anchor, b: Anchor): boolean => dimensionsApart(a, b) || sinceApart(a, b)

/** Since take-off and since the alarm are two questions. */
const sinceApart = (a: Anchor, b: Anchor): boolean =>
  a.since !== undefined && b.since !== undefined && a.since !== b.since

/** Depth and height are two questions; where only one says which, it may be the other's, but no other figure is held against it. */
const dimensionsApart = (a: Anchor, b: Anchor): boolean =>
  a.dimension !== undefined && b.dimension !== undefined && a.dimension !== b.dimension

/** A share is held against a share of the same owner only. */
const alike = (a: Anchor, b: Anchor): boolean => (a.part || b.part ? a.part && b.part && count(a.own, b.own) > 0 : true)

function isNarrowedApart(a: Anchor, b: Anchor): boolean {
  return (
    apart(a.places, b.places) ||
    apart(a.owners, b.owners) ||
    apart(a.days, b.days) ||
    namesApart(a.names, b.names) ||
    bearersApart(a, b)
  )
}

/** A name that runs on is the same name: «mjls-alnwab», «mjls-alnwab-allbnany». */
function namesApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false
  return ![...a].some((x) => [...b].some((y) => x.startsWith(y) || y.startsWith(x)))
}

/** «شركة النورس» and «شركة العقاب»: one noun, two bearers, and neither text knows the other's. */
function bearersApart(a: Anchor, b: Anchor): boolean {
  for (const [noun, name] of a.heads) {
    const other = b.heads.get(noun)
    if (other !== undefined && other !== name && !b.around.has(name) && !a.around.has(other)) return true
  }
  return false
}

interface Shared {
  readonly close: number
  readonly near: number
  readonly around: number
  /** The shorter sentence says hardly anything that the other does not. */
  readonly all: boolean
  /** The words next to the figure are the same, as many as the shorter has. */
  readonly beside: boolean
  /** The sentences are the same but for the figure. */
  readonly alike: boolean
}

/** So much of the shorter sentence must stand in the other for two short ones to speak of one thing. */
const MOST = 0.65

export function sharedOf(a: Anchor, b: Anchor): Shared {
  const around = count(a.around, b.around)
  const close = count(a.close, b.close)
  return {
    close,
    near: count(a.near, b.near),
    around,
    all: around >= MOST * Math.min(a.around.size, b.around.size),
    beside: close > 1 && close === Math.min(a.close.size, b.close.size),
    alike: around > 1 && around === a.around.size && around === b.around.size,
  }
}

/** One noun is a tie, a general noun for a special one half of it. */
function topicTie(a: Anchor, b: Anchor): 0 | 1 | 2 {
  if (a.topic === b.topic) return 2
  return a.family !== '' && a.family === b.family && (a.generic || b.generic) ? 1 : 0
}

/** Equal figures need little beside them: the rarer the figure, the less. */
function sameFigure(a: Anchor, topic: number, { close, near, around }: Shared): boolean {
  const points = a.weight + topic + close + 1.5 * near + 0.5 * (around - near)
  return (near > 0 || (a.weight > 1 && around > 1)) && points >= 5
}

const nestedFigure = (topic: number, { close, near, around }: Shared): boolean =>
  (close > 0 && topic + close + near >= 5) || (topic === 2 && near >= 2 && around >= 4)

/** Different figures are one question only where noun and clause are the same; a unit is no noun and ties nothing. */
function otherFigure(topic: number, { close, near, around, all, beside, alike }: Shared, unit: boolean): boolean {
  if (unit) return (close >= 2 && near >= 3 && around >= 4) || (close >= 2 && alike)
  if (topic !== 2) return false
  return (
    (close >= 2 && (around >= 3 || all || beside)) ||
    (close >= 1 && near >= 3 && around >= 4) ||
    (near >= 5 && around >= 5)
  )
}

function askOneThing(a: Anchor, b: Anchor): boolean {
  if (a.asks === undefined || a.asks !== b.asks || a.topic !== b.topic || a.generic) return false
  return a.whose === undefined || b.whose === undefined || count(a.whose, b.whose) > 0
}

const ofOneDimension = (a: Anchor, b: Anchor, { close, around, all }: Shared): boolean =>
  a.dimension !== undefined && a.dimension === b.dimension && close >= 1 && (around >= 4 || (around === 3 && all))

/** Both are counted from one thing, or the other's text has just told of it. */
function sinceOneThing(a: Anchor, b: Anchor, { near, around }: Shared): boolean {
  const since = a.since ?? b.since
  if (since === undefined || near < 3 || around < 4) return false
  return [a, b].every((one) => one.since === since || (one.since === undefined && one.near.has(since)))
}

const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && count(a, b) === 0

function count(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared
}
