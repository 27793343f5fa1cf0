import type { Localized } from '../article/types.ts'
import type { Certainty, Voice } from '../extract/mention.ts'
import type { Fact, Relation, StoryArticle } from '../story/types.ts'
import type { Slice } from '../text/span.ts'
import { valueKey } from '../values/key.ts'
import type { Value } from '../values/types.ts'
import { headOf, type Passage, passageRefs, quoteRef, type ReadingPlace, readingSlot, type Slot } from './edit.ts'
import type { Draft } from './history.ts'
import type { FactHead, NoteDecision, ReadingDecision } from './types.ts'

/** A reading that no rule found, as an editor gives it. `voice` follows from the speaker where it is left out. */
export interface OwnReading extends Passage {
  readonly value: Value
  readonly speaker?: string | null
  readonly voice?: Voice
  readonly certainty?: Certainty
  readonly why?: Localized
}

const because = (why: Localized | undefined): { readonly why?: Localized } => (why ? { why } : {})

const cellSlot = (key: string, fact: FactHead, article: string): Slot => ({ key, on: 'cell', fact, article })

const placed = ({ field, start, end }: Slice): string => `${field}:${start}-${end}`

/** Words read by a person: the same words with the same value in one row are one decision. */
export function addReading(fact: FactHead, article: StoryArticle, own: OwnReading): Draft {
  const { value, speaker = null, certainty = 'asserted', why } = own
  const reading: ReadingDecision = {
    value,
    ...passageRefs(article, own),
    voice: own.voice ?? (speaker === null ? 'own' : 'attributed'),
    ...(speaker === null ? {} : { speaker }),
    certainty,
    ...(why ? { note: why } : {}),
  }
  const key = `reading ${fact.id} ${article.id} ${placed(own.words)} ${valueKey(value)}`
  return { kind: 'add', slot: cellSlot(key, headOf(fact), article.id), after: { on: 'reading', reading } }
}

const rowSlot = (what: string, fact: Fact | FactHead): Slot => ({
  key: `${what} ${fact.id}`,
  on: 'row',
  fact: headOf(fact),
})

/** A question of the editor's own. */
export const addRow = (row: FactHead): Draft => ({ kind: 'row', slot: rowSlot('row', row), after: { on: 'row', row } })

/** Takes one reading into another row. */
export function moveReading(place: ReadingPlace, to: FactHead, why?: Localized): Draft {
  const { fact, article, reading } = place
  const move = { fact: fact.id, article: article.id, words: quoteRef(article, reading.words), to, ...because(why) }
  const slot = readingSlot(place)
  return { kind: 'move', slot: { ...slot, key: `move ${slot.key}` }, after: { on: 'move', move } }
}

export const joinRows = (into: Fact, from: Fact, why?: Localized): Draft => ({
  kind: 'join',
  slot: rowSlot('join', from),
  after: { on: 'join', join: { into: into.id, from: from.id, ...because(why) } },
})

export const joinPeople = (into: string, from: string, why?: Localized): Draft => ({
  kind: 'same',
  slot: { key: `same ${from}`, on: 'person', entity: from },
  after: { on: 'same', same: { into, from, ...because(why) } },
})

export const renameRow = (fact: Fact, label: Localized, why?: Localized): Draft => ({
  kind: 'rename',
  slot: rowSlot('rename', fact),
  after: { on: 'rename', rename: { of: 'row', id: fact.id, label, ...because(why) } },
})

export const renamePerson = (entity: string, label: Localized, why?: Localized): Draft => ({
  kind: 'rename',
  slot: { key: `rename-person ${entity}`, on: 'person', entity },
  after: { on: 'rename', rename: { of: 'person', id: entity, label, ...because(why) } },
})

/** The computed verdict stays and is shown beside; without a reason nothing is overridden. */
export const overrideVerdict = (fact: Fact, relation: Relation, why: Localized): Draft => ({
  kind: 'override',
  slot: rowSlot('verdict', fact),
  after: { on: 'verdict', verdict: { fact: fact.id, relation, why } },
})

/** What a note hangs on. */
export type NoteTarget =
  | { readonly on: 'row'; readonly fact: Fact }
  | { readonly on: 'cell'; readonly fact: Fact; readonly article: StoryArticle }
  | ({ readonly on: 'reading' } & ReadingPlace)
  | { readonly on: 'article'; readonly article: StoryArticle }

/** One note of one editor on one thing; writing it anew replaces it. @param by the editor's id */
export function noteOn(target: NoteTarget, text: Localized, by: string): Draft {
  const slot = noteSlot(target, by)
  return { kind: 'note', slot, after: { on: 'note', note: noteOf(target, text) } }
}

export function noteSlot(target: NoteTarget, by: string): Slot {
  const key = `note ${by}`
  if (target.on === 'article') return { key: `${key} ${target.article.id}`, on: 'article', article: target.article.id }
  if (target.on === 'row') return rowSlot(`${key} on`, target.fact)
  if (target.on === 'cell') {
    const { fact, article } = target
    return cellSlot(`${key} on ${fact.id} ${article.id}`, headOf(fact), article.id)
  }
  const slot = readingSlot(target)
  return { ...slot, key: `${key} on ${slot.key}` }
}

function noteOf(target: NoteTarget, text: Localized): NoteDecision {
  if (target.on === 'article') return { on: 'article', article: target.article.id, text }
  if (target.on === 'row') return { on: 'row', fact: target.fact.id, text }
  const place = { on: target.on, fact: target.fact.id, article: target.article.id, text }
  return target.on === 'cell' ? place : { ...place, words: quoteRef(target.article, target.reading.words) }
}

/** What an editor holds of one article's claim, in words of their own. */
export function rateClaim(place: ReadingPlace, rating: string): Draft {
  const { fact, article, reading } = place
  const slot = readingSlot(place)
  return {
    kind: 'rate',
    slot: { ...slot, key: `rating ${slot.key}` },
    after: {
      on: 'rating',
      rating: { fact: fact.id, article: article.id, words: quoteRef(article, reading.words), rating },
    },
  }
}
