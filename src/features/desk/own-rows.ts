import { digest } from '@/core/review/edit-key.ts'
import type { FactHead } from '@/core/review/types.ts'
import type { Fact, Theme } from '@/core/story/types.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Value, ValueType } from '@/core/values/types.ts'

/** What answers a question of an editor's own, with the kind of fact that compares such answers. */
export const ANSWERS = {
  number: { kind: 'figure', theme: 'numbers' },
  count: { kind: 'counted', theme: 'numbers' },
  percent: { kind: 'percentage', theme: 'numbers' },
  money: { kind: 'amount', theme: 'economy' },
  duration: { kind: 'time-span', theme: 'frame' },
  date: { kind: 'dated', theme: 'frame' },
  age: { kind: 'age', theme: 'names' },
  measure: { kind: 'measure', theme: 'numbers' },
  score: { kind: 'score', theme: 'numbers' },
  proposition: { kind: 'claim', theme: 'context' },
  person: { kind: 'person-name', theme: 'names' },
  people: { kind: 'participants', theme: 'participants' },
  place: { kind: 'event-place', theme: 'frame' },
  organisation: { kind: 'claim', theme: 'context' },
  quotation: { kind: 'utterance', theme: 'quotes' },
} as const satisfies Partial<Record<ValueType, { readonly kind: string; readonly theme: Theme }>>
export type Answer = keyof typeof ANSWERS

export const ANSWER_TYPES = Object.keys(ANSWERS).filter((type): type is Answer => type in ANSWERS)

/** One question asked twice, by whomever, is one row. */
export function headOfOwn(question: string, answer: Answer): FactHead {
  const words = question.trim().replaceAll(/\s+/g, ' ')
  const { kind, theme } = ANSWERS[answer]
  return {
    id: `own-${digest(`${kind} ${foldText(words)}`)}`,
    kind,
    theme,
    label: { ar: words, en: words },
    sources: {},
  }
}

/** What a field starts from before anything is typed: the row's own noun, unit or scale, and the words as they stand. */
export function blankValue(
  type: ValueType,
  fact: Pick<Fact, 'cells'> | null,
  words: string,
  codes: readonly string[],
): Value {
  const like = (fact ? Object.values(fact.cells) : [])
    .flatMap(({ readings }) => readings.map(({ value }) => value))
    .find((value) => value.type === type)
  // An empty field takes figures of either script; one that shows a nought takes only more of its own.
  const none = { min: null, max: null }
  switch (type) {
    case 'count':
      return like?.type === 'count' ? { ...like, ...none } : { type, ...none, noun: '', lemma: '' }
    case 'money':
      return { type, ...none, currency: like?.type === 'money' ? like.currency : '' }
    case 'measure':
      return { type, ...none, unit: like?.type === 'measure' ? like.unit : '' }
    case 'number':
    case 'percent':
    case 'duration':
    case 'age':
      return { type, ...none }
    case 'score':
      return { type, home: Number.NaN, away: Number.NaN }
    case 'ordinal':
      return { type, ordinal: 1 }
    case 'date':
      return { type, from: null, to: null, grain: 'day', certain: ['year', 'month', 'day'], implied: [] }
    case 'place':
    case 'organisation':
    case 'person':
      return { type, name: words, entity: '' }
    case 'people':
      return { type, members: [], closed: false }
    case 'role':
      return like?.type === 'role'
        ? { ...like, title: words }
        : { type, entity: '', role: codes[0] ?? '', title: words }
    case 'choice':
      return { type, code: codes[0] ?? '' }
    case 'scale':
      return { type, scale: 'commitment', level: '' }
    case 'items':
      return { type, items: [], closed: false }
    case 'proposition':
      return { type, present: true }
    case 'quotation':
    case 'text':
      return { type, text: words }
  }
}

/** Values that say something before anything is typed. */
export const isSaid = ({ type }: Value): boolean => type === 'proposition' || type === 'quotation' || type === 'text'

/** Whether a value says all that its type must say. */
export function isComplete(value: Value): boolean {
  switch (value.type) {
    case 'count':
      return value.noun.trim() !== ''
    case 'money':
      return /^[A-Z]{3}$/.test(value.currency)
    case 'measure':
      return value.unit.trim() !== ''
    case 'place':
    case 'organisation':
    case 'person':
      return value.entity !== ''
    case 'people':
      return value.members.length > 0
    case 'items':
      return value.items.length > 0
    case 'role':
      return value.entity !== '' && value.role !== ''
    case 'choice':
      return value.code !== ''
    case 'scale':
      return value.level !== ''
    default:
      return true
  }
}
