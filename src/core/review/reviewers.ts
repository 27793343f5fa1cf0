import type { Story } from '../story/types.ts'
import { valueKey } from '../values/key.ts'
import { alphaOf } from './alpha.ts'
import type { Slot } from './edit.ts'
import type { Entry } from './edit-entry.ts'
import { signedLayer } from './edit-layer.ts'
import { type Act, type Draft, type Editor, effective, type History, standing } from './history.ts'
import type { DecisionsFile } from './types.ts'

/** One thing on which somebody has decided. */
export interface Judgement {
  readonly slot: Slot
  /** The act of each editor that stands in the slot, by editor's id. */
  readonly by: ReadonlyMap<string, Act>
  /** `single`: one editor alone; `settled`: editors differed and one of them has since settled it for all. */
  readonly state: 'agreed' | 'conflict' | 'single' | 'settled'
  /** What was settled on. */
  readonly settled: Act | null
}

/** Everybody who has decided, in the order in which they came. */
export const editorsIn = (history: History): readonly Editor[] => [
  ...new Map(history.map(({ by }) => [by.id, by])).values(),
]

/** One editor's acts alone: what is seen by whoever works blind. */
export const ownActs = (history: History, editor: string): History => history.filter(({ by }) => by.id === editor)

/** A remark is no decision that others could differ on. */
const isJudgement = (act: Act): boolean => act.after !== null && act.after.on !== 'note' && act.after.on !== 'rating'

/**
 * What each editor holds, side by side, in the order of the slots' keys. Two hold
 * the same where the same value, speaker and certainty, presence or wording would
 * come of it, whatever their reasons. In whatever order histories were united, the
 * answer is one.
 */
export function judgements(history: History): readonly Judgement[] {
  const settlements = new Map(
    effective(history)
      .filter(({ kind }) => kind === 'consensus')
      .map((act) => [act.slot.key, act]),
  )
  const slots = new Map<string, Map<string, Act>>()
  for (const { id } of editorsIn(history)) {
    const own = ownActs(history, id).filter(({ kind }) => kind !== 'consensus')
    for (const [key, act] of standing(own)) {
      if (isJudgement(act)) slots.set(key, (slots.get(key) ?? new Map<string, Act>()).set(id, act))
    }
  }
  return [...slots]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, by]) => judged(by, settlements.get(key) ?? null))
}

function judged(by: ReadonlyMap<string, Act>, settled: Act | null): readonly Judgement[] {
  const [first] = by.values()
  if (!first) return []
  const categories = new Set([...by.values()].map(({ after }) => categoryOf(after)))
  const state = by.size === 1 ? 'single' : categories.size === 1 ? 'agreed' : settled ? 'settled' : 'conflict'
  return [{ slot: first.slot, by, state, settled }]
}

/** What comes of an entry, reasons left out. */
export function categoryOf(entry: Entry | null): string | null {
  if (entry === null) return null
  switch (entry.on) {
    case 'reading': {
      const { value, speaker = null, certainty = 'asserted' } = entry.reading
      return `reading ${valueKey(value)} ${speaker} ${certainty}`
    }
    case 'rejection':
      return 'rejected'
    case 'presence':
      return `presence ${entry.cell.presence ?? 'near-miss'}`
    case 'verdict':
      return `verdict ${entry.verdict.relation}`
    case 'join':
      return `join ${entry.join.into}`
    case 'same':
      return `same ${entry.same.into}`
    case 'move':
      return `move ${entry.move.to.id}`
    case 'rename':
      return `rename ${entry.rename.label.ar}`
    default:
      return entry.on
  }
}

/** For counting agreement every unit needs categories that other units know too: what was done, and to which value only where it was changed. */
const deedOf = ({ kind, after }: Act): string =>
  after?.on === 'reading' ? (kind === 'confirm' ? 'confirmed' : (categoryOf(after) ?? '')) : (categoryOf(after) ?? '')

/** Krippendorff's alpha (nominal) over everything that two or more editors have decided on; null where nothing can be said. */
export function agreementOf(history: History): number | null {
  const editors = editorsIn(history)
  return alphaOf(judgements(history).map(({ by }) => editors.map(({ id }) => (by.has(id) ? deedFor(by, id) : null))))
}

/** Whoever confirms after all what another corrected to the same value has done the same. */
function deedFor(by: ReadonlyMap<string, Act>, id: string): string | null {
  const act = by.get(id)
  const same = [...by.values()].find((other) => act && categoryOf(other.after) === categoryOf(act.after))
  return same ? deedOf(same) : null
}

/** One editor's entry for all. */
export const consensus = (slot: Slot, after: Entry | null): Draft => ({ kind: 'consensus', slot, after })

/** One editor's work as a file for another: what stands, and every act that led there. */
export function reviewFile(
  history: History,
  story: Pick<Story, 'id' | 'people' | 'places' | 'occasions'>,
  editor: Editor,
): DecisionsFile {
  const own = ownActs(history, editor.id)
  return { ...signedLayer(own, story, editor), acts: own }
}

/** Acts whose slot does not belong to what they carry, or whose place is no stretch of the story's texts. */
export function forgedActs(acts: History, { articles }: Pick<Story, 'articles'>): readonly number[] {
  const texts = new Map(articles.map((article) => [article.id, article]))
  return acts.flatMap(({ slot }, n) => {
    const placed = slot.key.match(/ (text|title):(\d+)-(\d+) /)
    if (slot.on !== 'cell') return placed ? [n] : []
    const isHere = slot.key.includes(` ${slot.fact.id} ${slot.article}`)
    const article = texts.get(slot.article)
    const length = placed?.[1] === 'title' ? article?.title.length : article?.text.length
    const isStretch = !placed || (Number(placed[2]) < Number(placed[3]) && Number(placed[3]) <= (length ?? -1))
    return isHere && isStretch && article ? [] : [n]
  })
}
