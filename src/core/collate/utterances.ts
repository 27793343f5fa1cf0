import { isNegative } from '../compare/polarity.ts'
import type { AnalysedArticle } from '../extract/kind.ts'
import { isKnown } from './ar/concepts.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { Interner } from './interner.ts'
import { KIND, type Likeness, likenessOf, Rarity } from './likeness.ts'
import { type Mouths, mouthsOf, peopleIn } from './mouths.ts'

/**
 * The same utterance in several articles. Articles are taken by their as-of
 * time; each clause joins the utterance it renders best, or founds one. A
 * candidate must share a rare word, so no clause is held against all others,
 * and what came earlier is never moved by what comes later.
 */
export interface Utterance {
  /** The earliest rendering: the row's name. */
  readonly anchor: Clause
  /** What the anchor speaks of, names and figures left out, by letters: the same whatever else is read. */
  readonly topics: readonly string[]
  /** Articles by time, in each the closest first; the anchor included. */
  readonly renderings: readonly Clause[]
}

/** Utterances that at least two articles carry and somebody is heard to say. */
export function findUtterances(articles: readonly AnalysedArticle[]): Utterance[] {
  const collation = new Collation(articles)
  for (const at of byTime(articles)) collation.read(at)
  return collation.groups.filter(isCarried).map(({ members }) => ({
    anchor: members[0] as Clause,
    topics: collation.topicsOf(members[0] as Clause),
    renderings: members,
  }))
}

/**
 * Two articles have it, and somebody is heard: printed as said at least once, or
 * reported twice in one name. What two outlets only report without a name is an
 * event, not an utterance.
 */
function isCarried({ members }: Group): boolean {
  const articles = new Set(members.map(({ article }) => article))
  if (articles.size < 2) return false
  return members.some(({ printed }) => printed) || hasOneName(members)
}

function hasOneName(members: readonly Clause[]): boolean {
  const speakers = new Map<string, Set<number>>()
  for (const { heard, article } of members)
    if (heard.speaker !== null) speakers.set(heard.speaker, (speakers.get(heard.speaker) ?? new Set()).add(article))
  return [...speakers.values()].some((articles) => articles.size > 1)
}

function byTime(articles: readonly AnalysedArticle[]): number[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  const key = (at: number): AnalysedArticle => articles[at] as AnalysedArticle
  return articles
    .map((_, at) => at)
    .sort((a, b) => compare(key(a).asOf.date ?? '', key(b).asOf.date ?? '') || compare(key(a).id, key(b).id))
}

interface Group {
  readonly members: Clause[]
  /** Renderings that later ones are held against: the anchor and a few that differ from it. */
  readonly models: Clause[]
}

interface Tie {
  readonly clause: Clause
  readonly group: Group
  readonly score: number
  readonly close: boolean
}

/** Rarest concepts of a clause that are looked up, groups that are then compared, models kept a group. */
const LOOKED_UP = 6
const CANDIDATES = 8
const MODELS = 4
/** A concept that so many models have ties nothing: its list is not walked. */
const LONGEST_LIST = 64
/** Renderings alike to this degree need not both be models. */
const SAME_MODEL = 0.8

class Collation {
  readonly groups: Group[] = []
  private readonly articles: readonly AnalysedArticle[]
  private readonly people: ReadonlySet<string>
  private readonly interner = new Interner()
  private readonly rarity = new Rarity()
  /** Concept → groups whose models have it. */
  private readonly index = new Map<number, Group[]>()
  private readonly negative = new WeakMap<Clause, boolean>()

  constructor(articles: readonly AnalysedArticle[]) {
    this.articles = articles
    this.people = peopleIn(articles)
  }

  read(at: number): void {
    const article = this.articles[at] as AnalysedArticle
    const clauses = clausesOf(article, at, this.interner)
    for (const clause of clauses) this.rarity.add(clause)
    const ties = clauses
      .flatMap((clause) => this.ties(clause))
      .sort((a, b) => b.score - a.score || a.clause.start - b.clause.start)
    const placed = this.assign(ties)
    for (const clause of clauses) this.place(clause, placed.get(clause) ?? null)
  }

  topicsOf(clause: Clause): readonly string[] {
    const thoughts = [...clause.concepts].filter((_, n) => clause.kinds[n] === KIND.thought)
    const words = thoughts.map((id) => this.interner.words[id] as string).sort()
    const known = words.filter((word) => isKnown(word))
    return known.length > 0 ? known : words
  }

  /** Best ties first; a group takes one clause of an article, unless a second one is as close. */
  private assign(ties: readonly Tie[]): Map<Clause, Group> {
    const placed = new Map<Clause, Group>()
    const taken = new Set<Group>()
    for (const { clause, group, close } of ties) {
      if (placed.has(clause) || (taken.has(group) && !close)) continue
      placed.set(clause, group)
      taken.add(group)
    }
    return placed
  }

  private place(clause: Clause, group: Group | null): void {
    const home = group ?? { members: [], models: [] }
    if (!group) this.groups.push(home)
    home.members.push(clause)
    const known = home.models.some((model) => likenessOf(model, clause, this.rarity).dice >= SAME_MODEL)
    if (known || home.models.length === MODELS) return
    home.models.push(clause)
    clause.concepts.forEach((id, n) => {
      if (clause.kinds[n] === KIND.name) return
      const list = this.index.get(id)
      if (!list) this.index.set(id, [home])
      else if (list.at(-1) !== home) list.push(home)
    })
  }

  private ties(clause: Clause): Tie[] {
    return this.candidates(clause).flatMap((group) => {
      const [anchor] = group.models
      const toAnchor = anchor && likenessOf(anchor, clause, this.rarity)
      let best: Tie | null = null
      for (const model of group.models) {
        if (model !== anchor && toAnchor?.count === 0) continue
        const like = model === anchor && toAnchor ? toAnchor : likenessOf(model, clause, this.rarity)
        const score = like.thoughts * (like.dice + like.cover)
        if ((best && score <= best.score) || !this.joins(model, clause, like)) continue
        best = { clause, group, score, close: like.dice >= 0.6 && like.count > 1 }
      }
      return best ?? []
    })
  }

  /** Groups that share a rare thought, those that share most first. */
  private candidates(clause: Clause): Group[] {
    const shared = new Map<Group, number>()
    for (const id of this.rarest(clause)) {
      const list = this.index.get(id)
      if (!list || list.length > LONGEST_LIST) continue
      const weight = this.rarity.weight(id)
      for (const group of list) shared.set(group, (shared.get(group) ?? 0) + weight)
    }
    return greatest(shared, CANDIDATES)
  }

  private rarest({ concepts, kinds }: Clause): number[] {
    const thoughts: number[] = []
    for (let n = 0; n < concepts.length; n++) if (kinds[n] !== KIND.name) thoughts.push(concepts[n] as number)
    const { rarity } = this
    return thoughts.sort((a, b) => rarity.count(a) - rarity.count(b) || a - b).slice(0, LOOKED_UP)
  }

  private joins(a: Clause, b: Clause, like: Likeness): boolean {
    if (figuresApart(a, b)) return false
    const mouths = mouthsOf(a, b, this.people)
    if (!enough(like, mouths, a.printed || b.printed) && !repeats(like, mouths, a, b)) return false
    return this.isNegative(a) === this.isNegative(b)
  }

  private isNegative(clause: Clause): boolean {
    const known = this.negative.get(clause)
    if (known !== undefined) return known
    const negative = isNegative((this.articles[clause.article] as AnalysedArticle).heldAt(clause).certainty)
    this.negative.set(clause, negative)
    return negative
  }
}

/** The `most` keys of the greatest numbers, greatest first; of equals the one that came first. */
function greatest<T>(numbers: ReadonlyMap<T, number>, most: number): T[] {
  const keys: T[] = []
  const sizes: number[] = []
  for (const [key, size] of numbers) {
    let at = keys.length
    while (at > 0 && (sizes[at - 1] as number) < size) at--
    if (at >= most) continue
    keys.splice(at, 0, key)
    sizes.splice(at, 0, size)
    if (keys.length > most) {
      keys.pop()
      sizes.pop()
    }
  }
  return keys
}

/** Different figures are different statements. */
const figuresApart = (a: Clause, b: Clause): boolean =>
  a.figures.length > 0 && b.figures.length > 0 && !a.figures.some((figure) => b.figures.includes(figure))

interface Bar {
  /** Shared thoughts. */
  readonly count: number
  readonly thoughts: number
  readonly dice: number
  readonly cover: number
}

/**
 * What must be shared, by who speaks; one of the bars is enough. One person says
 * the same thing again more easily than two do, and what is printed as said was
 * said once, while two reports may only tell of one event.
 */
const bars: Readonly<Record<Mouths | 'printed', readonly Bar[]>> = {
  same: [
    { count: 2, thoughts: 0.85, dice: 0.36, cover: 0.4 },
    { count: 2, thoughts: 0.85, dice: 0.3, cover: 0.75 },
    { count: 3, thoughts: 1.5, dice: 0.3, cover: 0.4 },
    { count: 2, thoughts: 1.1, dice: 0.22, cover: 0.65 },
  ],
  printed: [
    { count: 2, thoughts: 0.9, dice: 0.75, cover: 0.75 },
    { count: 2, thoughts: 1.1, dice: 0.55, cover: 0.55 },
    { count: 2, thoughts: 1.5, dice: 0.45, cover: 0.7 },
    { count: 3, thoughts: 1.5, dice: 0.45, cover: 0.5 },
    { count: 4, thoughts: 2, dice: 0.38, cover: 0.4 },
  ],
  body: [
    { count: 3, thoughts: 1.6, dice: 0.5, cover: 0.6 },
    { count: 5, thoughts: 2.5, dice: 0.4, cover: 0.5 },
  ],
  either: [
    { count: 4, thoughts: 2.2, dice: 0.55, cover: 0.6 },
    { count: 3.5, thoughts: 2, dice: 0.33, cover: 0.85 },
  ],
  unknown: [
    { count: 3, thoughts: 1.6, dice: 0.55, cover: 0.6 },
    { count: 5, thoughts: 2.5, dice: 0.45, cover: 0.5 },
    { count: 3.5, thoughts: 2, dice: 0.33, cover: 0.85 },
  ],
  outlet: [{ count: 3, thoughts: 1.8, dice: 0.6, cover: 0.7 }],
  different: [{ count: 3, thoughts: 1.8, dice: 0.6, cover: 0.7 }],
}

/**
 * Thoughts alone, where no figure stands: figures are an event's and not a
 * speaker's. A short clause printed as said that stands nearly whole in what
 * another person is reported to have said went from mouth to mouth; many thoughts
 * shared with somebody unnamed are his.
 */
function repeats(like: Likeness, mouths: Mouths, a: Clause, b: Clause): boolean {
  if (a.figures.length + b.figures.length > 0 || like.literal < 2) return false
  const bar =
    mouths === 'unknown' ? thoughtsOfUnnamed : mouths === 'different' && (a.printed || b.printed) ? passedOn : null
  return bar !== null && reaches(like, bar)
}

const passedOn: Bar = { count: 2, thoughts: 1.3, dice: 0.45, cover: 0.9 }
const thoughtsOfUnnamed: Bar = { count: 4, thoughts: 1.9, dice: 0.4, cover: 0.45 }

function enough(like: Likeness, mouths: Mouths, printed: boolean): boolean {
  if (like.literal < 1) return false
  const list = printed && mouths === 'unknown' ? bars.printed : bars[mouths]
  return list.some((bar) => reaches(like, bar))
}

const reaches = (like: Likeness, bar: Bar): boolean =>
  like.count >= bar.count && like.thoughts >= bar.thoughts && like.dice >= bar.dice && like.cover >= bar.cover
