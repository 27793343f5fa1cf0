import { counts } from '../compare/heard.ts'
import { CERTAINTIES, type Certainty } from '../extract/mention.ts'
import type { Cell, Fact, Presence, Reading, Reason, Relation, Story } from '../story/types.ts'

/**
 * What a glossary shows of a story: for each term two rows that it fits and one
 * that looks like it and is something else. Nothing is written down beforehand;
 * a story that has no such row gives none.
 */

/** A reading in its article. */
export interface Said {
  readonly article: string
  readonly reading: Reading
}

export interface PairExample {
  readonly fact: Fact
  readonly relation: Relation
  readonly a: Said
  readonly b: Said
  readonly reason: Reason
}

export interface CellExample {
  readonly fact: Fact
  readonly article: string
  readonly cell: Cell
}

export interface SaidExample extends Said {
  readonly fact: Fact
}

export interface Examples<T> {
  /** At most two, of different kinds of fact where the story has them. */
  readonly fitting: readonly T[]
  /** Looks like it and is something else. */
  readonly other: T | null
}

/** What a relation is most easily taken for, likeliest first. */
const TAKEN_FOR: Readonly<Record<Relation, readonly Relation[]>> = {
  contradiction: ['speakers', 'finer', 'update', 'strength'],
  attribution: ['speakers', 'same', 'wording'],
  strength: ['finer', 'wording', 'same'],
  speakers: ['contradiction', 'attribution', 'strength'],
  qualifier: ['finer', 'wording', 'strength'],
  update: ['contradiction', 'finer', 'strength'],
  unclear: ['contradiction', 'finer', 'wording'],
  framing: ['wording', 'contradiction', 'finer'],
  finer: ['contradiction', 'qualifier', 'framing'],
  wording: ['framing', 'finer', 'contradiction'],
  same: ['wording', 'attribution', 'finer'],
}

export function relationExamples(story: Story, relation: Relation): Examples<PairExample> {
  const all = candidates(story)
  const fitting = twoOf(
    all.filter((one) => one.relation === relation),
    ({ fact }) => fact,
  )
  const types = new Set(fitting.flatMap(({ a, b }) => [a.reading.value.type, b.reading.value.type]))
  const shown = new Set(fitting.map(({ fact }) => fact.id))
  const likely = TAKEN_FOR[relation].flatMap((other) => {
    const rows = all.filter((one) => one.relation === other && !shown.has(one.fact.id) && isItsVerdict(one))
    return rows.find(({ a }) => types.has(a.reading.value.type)) ?? rows.slice(0, 1)
  })
  return { fitting, other: likely[0] ?? null }
}

/** The row itself is called so, not only two of its readings. */
const isItsVerdict = ({ fact, relation }: PairExample): boolean => fact.verdict.relation === relation

const candidatesOf = new WeakMap<Story, readonly PairExample[]>()

/** Every pair that can be shown, the plainest first. */
function candidates(story: Story): readonly PairExample[] {
  const known = candidatesOf.get(story)
  if (known) return known
  const all = story.facts
    .filter(({ derived }) => !derived)
    .flatMap((fact) => [...pairsOf(fact), ...agreementOf(fact)])
    .map((example, place) => ({ example, weight: weightOf(example), place }))
    .sort((x, y) => x.weight - y.weight || x.place - y.place)
    .map(({ example }) => example)
  candidatesOf.set(story, all)
  return all
}

function pairsOf(fact: Fact): PairExample[] {
  const said = new Map(saidIn(fact).map((one) => [one.reading.id, one]))
  return fact.verdict.pairs.flatMap(({ a, b, relation, reason }) => {
    const [one, other] = [said.get(a), said.get(b)]
    return one && other ? [{ fact, relation, a: one, b: other, reason }] : []
  })
}

/** Two articles that say the same: nothing has paired them, as there is nothing between them. */
function agreementOf(fact: Fact): PairExample[] {
  const { relation, reason } = fact.verdict
  if (relation !== 'same') return []
  const [first, ...rest] = saidIn(fact)
  const second = rest.find(({ article }) => article !== first?.article)
  return first && second ? [{ fact, relation, a: first, b: second, reason }] : []
}

const saidIn = (fact: Fact): Said[] =>
  Object.entries(fact.cells).flatMap(([article, { readings }]) =>
    readings.filter(counts).map((reading) => ({ article, reading })),
  )

/** A row of that verdict before one that only holds such a pair; two outlets before one; short words before long ones. */
function weightOf(example: PairExample): number {
  const { a, b } = example
  const length = a.reading.words.quote.length + b.reading.words.quote.length
  return (isItsVerdict(example) ? 0 : 4000) + (a.article === b.article ? 1000 : 0) + length
}

/** The first, and the first after it that comes from another kind of fact, else merely from another fact. */
function twoOf<T>(list: readonly T[], factOf: (one: T) => Fact): readonly T[] {
  const [first, ...rest] = list
  if (first === undefined) return []
  const others = rest.filter((one) => factOf(one).id !== factOf(first).id)
  const second = others.find((one) => factOf(one).kind !== factOf(first).kind) ?? others[0]
  return second === undefined ? [first] : [first, second]
}

/** What a presence is most easily taken for. */
const PRESENCE_TAKEN_FOR: Readonly<Record<Presence, readonly Presence[]>> = {
  stated: ['near-miss'],
  'near-miss': ['stated'],
  silent: ['near-miss', 'later'],
  later: ['silent', 'not-found'],
  'not-found': ['silent', 'near-miss'],
  'not-examined': ['not-found'],
}

export function presenceExamples(story: Story, presence: Presence): Examples<CellExample> {
  const fitting = twoOf(cellsOf(story, presence), ({ fact }) => fact)
  const shown = new Set(fitting.map(({ fact }) => fact.id))
  const [other] = PRESENCE_TAKEN_FOR[presence].flatMap((name) =>
    cellsOf(story, name)
      .filter(({ fact }) => !shown.has(fact.id))
      .slice(0, 1),
  )
  return { fitting, other: other ?? null }
}

/** A cell says more the more of its row's outlets speak: silence among speakers is what a reader notices. */
const cellsOf = (story: Story, presence: Presence): CellExample[] =>
  story.facts
    .filter(({ derived }) => !derived)
    .flatMap((fact) =>
      Object.entries(fact.cells)
        .filter(([, cell]) => cell.presence === presence && isShown(cell))
        .map(([article, cell]) => ({ fact, article, cell })),
    )
    .sort((x, y) => y.fact.verdict.coverage.stated - x.fact.verdict.coverage.stated)

/** A cell that should show words has them. */
function isShown({ presence, readings, near }: Cell): boolean {
  if (presence === 'stated') return readings.some(counts)
  return presence === 'near-miss' ? near.length > 0 : true
}

export function certaintyExamples(story: Story, certainty: Certainty): Examples<SaidExample> {
  const all = saidAs(story, certainty)
  const two = twoOf(all, ({ fact }) => fact)
  // A degree met in one row alone is shown by two of its outlets.
  const second = all.find(({ article }) => article !== two[0]?.article)
  const fitting = two.length === 1 && second ? [...two, second] : two
  // Best seen in a row that shows both degrees.
  const rows = new Set(fitting.map(({ fact }) => fact.id))
  const [other] = neighboursOf(certainty).flatMap((name) => {
    const said = saidAs(story, name)
    return said.find(({ fact }) => rows.has(fact.id)) ?? said.slice(0, 1)
  })
  return { fitting, other: other ?? null }
}

/** The other degrees, nearest first. */
const neighboursOf = (certainty: Certainty): readonly Certainty[] => {
  const level = CERTAINTIES.indexOf(certainty)
  return CERTAINTIES.filter((one) => one !== certainty).sort(
    (a, b) => Math.abs(CERTAINTIES.indexOf(a) - level) - Math.abs(CERTAINTIES.indexOf(b) - level),
  )
}

/** Rows where the degree is what differs come first: there it can be seen. */
function saidAs(story: Story, certainty: Certainty): SaidExample[] {
  const rank = ({ fact }: SaidExample): number => (fact.verdict.relation === 'strength' ? 0 : 1)
  return story.facts
    .filter(({ derived }) => !derived)
    .flatMap((fact) =>
      saidIn(fact)
        .filter(({ reading }) => reading.certainty === certainty)
        .map((said) => ({ fact, ...said })),
    )
    .sort((x, y) => rank(x) - rank(y) || x.reading.words.quote.length - y.reading.words.quote.length)
}
