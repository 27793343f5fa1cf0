import { counts } from '../compare/heard.ts'
import { type Fact, RELATIONS, type Reading, type Relation } from '../story/types.ts'
import type { Span } from '../text/span.ts'
import type { CoveredSentence, Shared } from './coverage.ts'
import { relationsIn } from './relations.ts'

/** What ties a sentence to another article: its words, its thoughts, or rows that both speak to. */
export interface Carrier {
  readonly article: string
  /** The sentence of that article that lies nearest. */
  readonly span: Span
  /** Null: the sentences have only rows in common. */
  readonly shared: Shared | null
  /** Rows that both speak to. */
  readonly facts: readonly { readonly fact: string; readonly relation: Relation }[]
}

/** A sentence of an article, with who else carries it; nobody else's is alone. */
export interface Passage extends Span {
  readonly article: string
  /** In the order of the articles asked for. */
  readonly carriers: readonly Carrier[]
}

/** A name or a title that returns in every report ties no two sentences together. */
const NAMING: ReadonlySet<string> = new Set(['names'])
/** One thing under two names, more or less exact, or seen otherwise: no dispute. */
const AT_PEACE: ReadonlySet<Relation> = new Set(['same', 'wording', 'finer', 'framing'])

export const isAlone = ({ carriers }: Passage): boolean => carriers.length === 0

/** One of its rows is told otherwise by another article. */
export const isContested = ({ carriers }: Passage): boolean =>
  carriers.some(({ facts }) => facts.some(({ relation }) => !AT_PEACE.has(relation)))

export const isDispute = (relation: Relation): boolean => !AT_PEACE.has(relation)

/**
 * Sentences with their carriers, article by article: what `coverageOf` found in
 * the words, and what the rows know. Cost grows with the readings, not with the
 * pairs of sentences.
 *
 * @param covered sentences of all articles, as `coverageOf` gives them
 * @param articleIds articles that may carry, in the order wanted
 * @param asked articles whose sentences are asked for
 */
export function passagesOf(
  covered: readonly CoveredSentence[],
  facts: readonly Fact[],
  articleIds: readonly string[],
  asked: readonly string[] = articleIds,
): Passages {
  const steps = passageSteps(covered, facts, articleIds, asked)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

export type Passages = ReadonlyMap<string, readonly Passage[]>

/** The same in small steps, a row or an article each, for whoever must not be held up. */
export function* passageSteps(
  covered: readonly CoveredSentence[],
  facts: readonly Fact[],
  articleIds: readonly string[],
  asked: readonly string[],
): Generator<undefined, Passages> {
  const sentences = new Map<string, CoveredSentence[]>(articleIds.map((id) => [id, []]))
  for (const sentence of covered) sentences.get(sentence.article)?.push(sentence)
  const ties: Ties = new Map()
  for (const fact of facts) {
    tie(fact, sentences, new Set(asked), ties)
    yield
  }
  const passages = new Map<string, readonly Passage[]>()
  for (const id of asked) {
    const own = sentences.get(id) ?? []
    passages.set(
      id,
      own.map((sentence) => passageOf(sentence, articleIds, ties)),
    )
    yield
  }
  return passages
}

const passageOf = (sentence: CoveredSentence, articleIds: readonly string[], ties: Ties): Passage => ({
  article: sentence.article,
  start: sentence.start,
  end: sentence.end,
  carriers: articleIds.flatMap((other) => carrierOf(sentence, other, ties.get(sentence)?.get(other) ?? [])),
})

/** A row that two sentences of two articles speak to. */
interface Tie {
  readonly fact: string
  readonly relation: Relation
  readonly sentence: CoveredSentence
  /** A row that the other article comes back to in many places points to none of them. */
  readonly weight: number
}

type Ties = Map<CoveredSentence, Map<string, Tie[]>>

function carrierOf(sentence: CoveredSentence, other: string, ties: readonly Tie[]): readonly Carrier[] {
  const printed = sentence.carriers.find(({ article }) => article === other)
  const span = printed?.span ?? nearest(ties)
  if (!span || other === sentence.article) return []
  const facts = strongest(ties)
  return [{ article: other, span: { start: span.start, end: span.end }, shared: printed?.shared ?? null, facts }]
}

/** Each row once, by its strongest relation, in order of strength. */
function strongest(ties: readonly Tie[]): Carrier['facts'] {
  const ordered = [...ties].sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation))
  const seen = new Set<string>()
  return ordered.flatMap(({ fact, relation }) => {
    if (seen.has(fact)) return []
    seen.add(fact)
    return [{ fact, relation }]
  })
}

/** The sentence with which most is shared; the earlier one where two are alike. */
function nearest(ties: readonly Tie[]): Span | undefined {
  const shared = new Map<CoveredSentence, number>()
  for (const { sentence, weight } of ties) shared.set(sentence, (shared.get(sentence) ?? 0) + weight)
  return [...shared].sort(([a, m], [b, n]) => n - m || a.start - b.start)[0]?.[0]
}

interface Place {
  readonly reading: Reading
  readonly article: string
  readonly sentence: CoveredSentence
}

function tie(
  fact: Fact,
  sentences: ReadonlyMap<string, readonly CoveredSentence[]>,
  asked: ReadonlySet<string>,
  ties: Ties,
): void {
  if (fact.derived || NAMING.has(fact.theme)) return
  const places = placesOf(fact, sentences)
  const times = new Map<string, number>()
  for (const { article } of places) times.set(article, (times.get(article) ?? 0) + 1)
  const relate = relationsIn(fact)
  for (const one of places.filter(({ article }) => asked.has(article))) {
    for (const other of places) {
      if (one.article === other.article) continue
      const relation = relate(one.reading, other.reading)
      const weight = 1 / (times.get(other.article) ?? 1)
      add(ties, one.sentence, other.article, { fact: fact.id, relation, sentence: other.sentence, weight })
    }
  }
}

function add(ties: Ties, sentence: CoveredSentence, article: string, tie: Tie): void {
  const here = ties.get(sentence) ?? new Map<string, Tie[]>()
  ties.set(sentence, here)
  const list = here.get(article)
  if (list) list.push(tie)
  else here.set(article, [tie])
}

const placesOf = (fact: Fact, sentences: ReadonlyMap<string, readonly CoveredSentence[]>): readonly Place[] =>
  [...sentences].flatMap(([article, list]) =>
    (fact.cells[article]?.readings ?? []).flatMap((reading) => {
      const sentence =
        counts(reading) && reading.words.field === 'text' ? sentenceAt(list, reading.words.start) : undefined
      return sentence ? [{ reading, article, sentence }] : []
    }),
  )

/** Sentences are in order and disjoint. */
function sentenceAt(list: readonly CoveredSentence[], offset: number): CoveredSentence | undefined {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as CoveredSentence).end <= offset) low = middle + 1
    else high = middle
  }
  const found = list[low]
  return found && found.start <= offset ? found : undefined
}
