import type { Evidence, Reading } from '../story/types.ts'
import { contains, intersects, type Slice } from '../text/span.ts'
import { valueKey } from '../values/key.ts'

/** An editor's reading with its passages found, before it meets what the rules found. */
export type EditorReading = Omit<Reading, 'id' | 'machine' | 'reviewedBy'> & {
  /** The rule's words that it stands for, where an editor gives it on others. */
  readonly of?: Slice
}

export interface Rejection {
  readonly words: Slice
  readonly why: Reading['note']
}

/**
 * Two records of one cell become one list, in the order of the text.
 *
 * - A rule's reading on the words of an editor's with the same value, speaker
 *   and certainty is `confirmed`: it stays the rule's, and the editor's details
 *   fill what the rule left open.
 * - On the same words, but with another value, speaker or certainty, the editor's
 *   stands as `corrected`.
 * - What the editor rejects stays, as `rejected`; what he leaves alone stays `proposed`.
 * In the first two cases `machine` keeps what the rule had found.
 */
export function mergeCell(
  machine: readonly Reading[],
  editor: readonly EditorReading[],
  rejections: readonly Rejection[],
  by: string,
  prefix: string,
): readonly Reading[] {
  return renumber(mergeReadings(machine, editor, rejections, by), prefix)
}

/** The same list under the ids that the readings came with; one that nothing was found for has none. */
export function mergeReadings(
  machine: readonly Reading[],
  editor: readonly EditorReading[],
  rejections: readonly Rejection[],
  by: string,
): readonly Reading[] {
  const taken = new Set<Reading>()
  const merged = editor.map(({ of, ...own }) => {
    const found = of ? standsOn(of, machine, taken) : counterpart(own, machine, taken)
    if (!found) return { ...own, id: '' }
    taken.add(found)
    return !of && agrees(own, found) ? confirm(own, found, by) : correct(own, found, by)
  })
  const left = machine.filter((reading) => !taken.has(reading)).map((reading) => judge(reading, rejections, by))
  return [...merged, ...left]
}

/**
 * The rule's reading on the same words, one with the same value first; else one
 * with the same value whose words lie in a passage that the editor gives for it.
 * What is derived, nobody has said.
 */
function counterpart(own: EditorReading, machine: readonly Reading[], taken: ReadonlySet<Reading>): Reading | null {
  const free = machine.filter((reading) => !taken.has(reading) && !isDerived(reading))
  const onSameWords = free.filter(({ words }) => words.field === own.words.field && intersects(words, own.words))
  const alike = (reading: Reading): boolean => sameValue(own, reading)
  return (
    onSameWords.find(alike) ?? free.find((r) => alike(r) && covered(r.words, own.evidence)) ?? onSameWords[0] ?? null
  )
}

const standsOn = (words: Slice, machine: readonly Reading[], taken: ReadonlySet<Reading>): Reading | null =>
  machine.find(
    (one) => !taken.has(one) && !isDerived(one) && one.words.field === words.field && intersects(one.words, words),
  ) ?? null

export const isDerived = ({ origin }: Pick<Reading, 'origin'>): boolean => origin.by === 'derived'

const sameValue = (a: Pick<Reading, 'value'>, b: Pick<Reading, 'value'>): boolean =>
  valueKey(a.value) === valueKey(b.value)

/** A speaker whom the rule left open is no disagreement. */
const agrees = (own: EditorReading, found: Reading): boolean =>
  sameValue(own, found) &&
  own.certainty === found.certainty &&
  (found.speaker === null || found.speaker === own.speaker)

/** Where an editor points at other words of the passage («استبعد») than the rule did, the editor's are the decisive ones. */
function shownWords(own: EditorReading, found: Reading): Pick<Reading, 'words' | 'evidence'> {
  const [first, second] = intersects(found.words, own.words) ? [found, own] : [own, found]
  const more = second.evidence.filter((passage) => !covered(passage, first.evidence))
  return { words: first.words, evidence: [...first.evidence, ...more] }
}

function confirm(own: EditorReading, found: Reading, by: string): Reading {
  const { act, note } = own
  return {
    ...(found.review === 'rejected' ? withoutNote(found) : found),
    ...(found.act === undefined && act ? { act } : {}),
    ...(note ? { note } : {}),
    ...shownWords(own, found),
    voice: found.speaker === null && own.speaker !== null ? own.voice : found.voice,
    speaker: found.speaker ?? own.speaker,
    via: found.via ?? own.via,
    saidAt: found.saidAt ?? own.saidAt,
    occasion: found.occasion ?? own.occasion,
    scope: found.scope ?? own.scope,
    condition: found.condition ?? own.condition,
    review: 'confirmed',
    reviewedBy: by,
    machine: kept(found),
  }
}

/** Why it was rejected is no longer said of what is confirmed. */
const withoutNote = ({ note: _, ...reading }: Reading): Reading => reading

const covered = (passage: Slice, by: readonly Evidence[]): boolean =>
  by.some((other) => other.field === passage.field && contains(other, passage))

function correct(own: EditorReading, found: Reading, by: string): Reading {
  const certainty = found.machine?.certainty ?? found.certainty
  const speaker = found.machine?.speaker === undefined ? found.speaker : found.machine.speaker
  const machine = {
    ...kept(found),
    ...(certainty === own.certainty ? {} : { certainty }),
    ...(speaker === own.speaker ? {} : { speaker }),
  }
  return { ...own, id: found.id, review: 'corrected', reviewedBy: by, machine }
}

/** A second editor's work is laid over a first one's: the rule's record stays the rule's. */
const kept = ({ value, words, origin, machine }: Reading): Pick<Reading, 'value' | 'words' | 'origin'> => {
  const first = machine ?? { value, words, origin }
  return { value: first.value, words: first.words, origin: first.origin }
}

function judge(reading: Reading, rejections: readonly Rejection[], by: string): Reading {
  const rejection = rejections.find(
    ({ words }) => words.field === reading.words.field && intersects(words, reading.words),
  )
  if (!rejection) return reading
  const { why } = rejection
  return { ...reading, review: 'rejected', reviewedBy: by, ...(why ? { note: why } : {}) }
}

/** Ids follow the text; what a derived reading rests on follows its premises. */
function renumber(readings: readonly Reading[], prefix: string): readonly Reading[] {
  const ordered = [...readings].sort((a, b) => a.words.start - b.words.start || a.words.end - b.words.end)
  const renamed = new Map(ordered.map((reading, n) => [reading.id, `${prefix}/${n + 1}`]))
  return ordered.map((reading, n) => ({
    ...reading,
    id: `${prefix}/${n + 1}`,
    derivedFrom: reading.derivedFrom?.map((id) => renamed.get(id) ?? id) ?? null,
  }))
}
