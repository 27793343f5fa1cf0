import type { Localized } from '../article/types.ts'
import { placesOf } from '../evidence/locate.ts'
import type { Certainty } from '../extract/mention.ts'
import type { Fact, Reading, StoryArticle } from '../story/types.ts'
import { foldText } from '../text/fold.ts'
import type { Slice } from '../text/span.ts'
import { valueKey } from '../values/key.ts'
import type { Value } from '../values/types.ts'
import type { Draft } from './history.ts'
import { refAt } from './relocate.ts'
import type { CellDecision, FactHead, QuoteRef, ReadingDecision } from './types.ts'

/** What is decided about. Two decisions on one slot: the later one stands. */
export type Slot =
  | { readonly key: string; readonly on: 'cell'; readonly fact: FactHead; readonly article: string }
  | { readonly key: string; readonly on: 'name'; readonly entity: string; readonly name: string }
  | { readonly key: string; readonly on: 'row'; readonly fact: FactHead }
  | { readonly key: string; readonly on: 'person'; readonly entity: string }
  | { readonly key: string; readonly on: 'article'; readonly article: string }

/** A reading as it was before this editor came, with the row and the article it stands in. */
export interface ReadingPlace {
  readonly fact: Fact
  readonly article: StoryArticle
  readonly reading: Reading
}

/** What a correction may change; what it leaves out stays. `speaker` null: nobody else is heard. */
export interface Correction {
  readonly value?: Value
  readonly speaker?: string | null
  readonly certainty?: Certainty
  /** Other words, and the passage that holds them. */
  readonly passage?: Passage
  readonly why?: Localized
}

/** Words of an article and the clause around them; `words` lies in `evidence`. */
export interface Passage {
  readonly words: Slice
  readonly evidence: Slice
}

type FactHeadLike = Pick<Fact, 'id' | 'kind' | 'theme' | 'label' | 'sources'>

export const headOf = ({ id, kind, theme, label, sources }: FactHeadLike): FactHead => ({
  id,
  kind,
  theme,
  label,
  sources: sources ?? {},
})

/** Words that carry two values are two slots. */
type SlotPlace = Omit<ReadingPlace, 'fact'> & { readonly fact: FactHeadLike }

export const readingSlot = ({ fact, article, reading: { words, value } }: SlotPlace): Slot => ({
  key: `reading ${fact.id} ${article.id} ${words.field}:${words.start}-${words.end} ${valueKey(value)}`,
  on: 'cell',
  fact: headOf(fact),
  article: article.id,
})

export const presenceSlot = (fact: FactHeadLike, article: string): Slot => ({
  key: `presence ${fact.id} ${article}`,
  on: 'cell',
  fact: headOf(fact),
  article,
})

export const nameSlot = (entity: string, name: string): Slot => ({
  key: `name ${entity} ${foldText(name)}`,
  on: 'name',
  entity,
  name,
})

export const confirmReading = (place: ReadingPlace): Draft => ({
  kind: 'confirm',
  slot: readingSlot(place),
  after: { on: 'reading', reading: decisionOf(place) },
})

export function correctReading(place: ReadingPlace, { value, speaker, certainty, passage, why }: Correction): Draft {
  const { speaker: before, voice, note: _, ...found } = decisionOf(place)
  const rest = passage ? onPassage(found, passage, place) : found
  const heard = speaker === undefined ? (before ?? null) : speaker
  const reading: ReadingDecision = {
    ...rest,
    value: value ?? rest.value,
    voice: heard === null && voice === 'attributed' ? 'own' : heard !== null && voice === 'own' ? 'attributed' : voice,
    ...(heard === null ? {} : { speaker: heard }),
    certainty: certainty ?? place.reading.certainty,
    ...(why ? { note: why } : {}),
  }
  return { kind: 'correct', slot: readingSlot(place), after: { on: 'reading', reading } }
}

/** The same reading on other words; `of` tells which of the rule's it stands for. */
function onPassage<D extends Partial<ReadingDecision>>(
  { scope: _, condition: __, ...decision }: D,
  passage: Passage,
  { article, reading }: ReadingPlace,
): Omit<D, 'scope' | 'condition'> & Pick<ReadingDecision, 'words' | 'evidence' | 'of'> {
  return { ...decision, ...passageRefs(article, passage), of: quoteRef(article, reading.words) }
}

/** Words that stand before themselves in their passage are given on their own, with the passage after. */
export function passageRefs(
  article: StoryArticle,
  { words, evidence }: Passage,
): Pick<ReadingDecision, 'words' | 'evidence'> {
  const clause = quoteRef(article, evidence)
  return { words: words.quote, evidence: isFirst(evidence, words) ? [clause] : [quoteRef(article, words), clause] }
}

export const rejectReading = (place: ReadingPlace, why: Localized): Draft => ({
  kind: 'reject',
  slot: readingSlot(place),
  after: { on: 'rejection', rejection: { words: quoteRef(place.article, place.reading.words), why } },
})

/** Whoever calls a cell silent, or close, or later rejects what was found in it. */
export const setPresence = (
  fact: Fact,
  article: string,
  presence: NonNullable<CellDecision['presence']>,
  why?: Localized,
): Draft => ({
  kind: 'presence',
  slot: presenceSlot(fact, article),
  after: { on: 'presence', cell: { presence, ...(why ? { why } : {}) } },
})

/** Takes one spelling out of a person: whoever is called so is somebody else. */
export const splitName = (entity: string, name: string, why?: Localized): Draft => ({
  kind: 'split',
  slot: nameSlot(entity, name),
  after: { on: 'name', name: { entity, name, ...(why ? { why } : {}) } },
})

/** Takes a decision back, whatever it was. */
export const withdraw = (slot: Slot): Draft => ({ kind: 'withdraw', slot, after: null })

/** A reading in the words of a decisions file. */
function decisionOf({ article, reading }: ReadingPlace): ReadingDecision {
  const { speaker, via, saidAt, occasion, act, note } = reading
  return {
    value: reading.value,
    words: reading.words.quote,
    ...passagesOf(reading, article),
    voice: reading.voice,
    certainty: reading.certainty,
    ...(speaker === null ? {} : { speaker }),
    ...(via === null ? {} : { via }),
    ...(saidAt === null ? {} : { saidAt }),
    ...(occasion === null ? {} : { occasion }),
    ...(act ? { act } : {}),
    ...(note && reading.review !== 'rejected' ? { note } : {}),
  }
}

/**
 * In a decisions file the words of a value, its scope and its condition are the
 * first such words of the first passage. Where that would lead elsewhere, the
 * words stand for themselves before the passage.
 */
function passagesOf(
  reading: Reading,
  article: StoryArticle,
): Pick<ReadingDecision, 'evidence' | 'scope' | 'condition'> {
  const { words, evidence, scope, condition } = reading
  const [first = words, ...more] = evidence
  const parts = [words, ...(scope ? [scope] : []), ...(condition ? [condition] : [])]
  const refs = (slices: readonly Slice[]): readonly QuoteRef[] => slices.map((slice) => quoteRef(article, slice))
  if (!parts.every((part) => part.field === first.field && isFirst(first, part))) {
    return { evidence: refs([words, first, ...more]) }
  }
  return {
    evidence: refs([first, ...more]),
    ...(scope ? { scope: scope.quote } : {}),
    ...(condition ? { condition: condition.quote } : {}),
  }
}

const letter = /[\p{L}\p{M}\p{N}]/u

function isFirst(passage: Slice, part: Slice): boolean {
  const { quote } = passage
  const whole = placesOf(quote, part.quote).find(
    (at) => !letter.test(quote[at - 1] ?? ' ') && !letter.test(quote[at + part.quote.length] ?? ' '),
  )
  return passage.start + (whole ?? quote.indexOf(part.quote)) === part.start
}

/** Which of several places is meant is said only where there are several. */
export const quoteRef = (article: StoryArticle, slice: Slice): QuoteRef => refAt(article[slice.field], slice)
