import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Vocabulary } from '@/core/review/edit-ports.ts'
import type { Fact } from '@/core/story/types.ts'
import { SCALES } from '@/core/values/scales.ts'
import type { Value } from '@/core/values/types.ts'
import { usePorts } from '@/state/ports.ts'
import { DateField } from './date-field.tsx'
import { Line, Pick } from './fields.tsx'
import { ItemsField, PeopleField } from './list-fields.tsx'
import { NumberRangeField, ScoreField } from './number-field.tsx'

export interface ValueFieldProps<T extends Value = Value> {
  /** What it starts from. */
  readonly value: T
  readonly fact: Fact
  readonly vocabulary: Vocabulary | null
  /** `null`: not complete. */
  readonly onChange: (value: T | null) => void
}

/** A field for each type of value; what has no field of its own is corrected by its speaker and certainty alone. */
export function ValueField({ value, ...rest }: ValueFieldProps) {
  const { t } = useTranslation()
  switch (value.type) {
    case 'number':
    case 'count':
    case 'duration':
    case 'money':
    case 'percent':
    case 'measure':
    case 'age':
      return <NumberRangeField value={value} onChange={rest.onChange} />
    case 'score':
      return <ScoreField value={value} onChange={rest.onChange} />
    case 'date':
      return <DateField value={value} onChange={rest.onChange} />
    case 'people':
      return <PeopleField value={value} {...rest} />
    case 'items':
      return <ItemsField value={value} {...rest} />
    case 'quotation':
    case 'text':
      return <WordsField value={value} onChange={rest.onChange} />
    case 'proposition':
      return <p className="text-soft">{t('desk.proposition')}</p>
    case 'ordinal':
      return null
    default:
      return <OneField value={value} {...rest} />
  }
}

function WordsField({
  value,
  onChange,
}: Omit<ValueFieldProps<Extract<Value, { text: string }>>, 'fact' | 'vocabulary'>) {
  const { t } = useTranslation()
  const [text, setText] = useState(value.text)
  const change = (next: string) => {
    setText(next)
    onChange(next.trim() === '' ? null : { ...value, text: next.trim() })
  }
  return <Line label={t('desk.words')} value={text} onChange={change} isLong />
}

type One = Extract<Value, { type: 'place' | 'organisation' | 'person' | 'choice' | 'role' | 'scale' }>

/** One of a closed list: a code of the kind, a step of a scale, somebody or some place of the story. */
function OneField({ value, fact, vocabulary, onChange }: ValueFieldProps<One>) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const [chosen, setChosen] = useState(idOf(value))
  const codes = value.type === 'scale' ? SCALES[value.scale] : (vocabulary?.codes ?? [idOf(value)])
  const table = value.type === 'place' ? story.places : story.people
  const options =
    'entity' in value && value.type !== 'role'
      ? table.map(({ id, label }) => ({ id, name: wording.pick(label) }))
      : codes.map((id) => ({ id, name: wording.value(withId(value, id), fact.kind) ?? id }))
  const known = options.some(({ id }) => id === idOf(value))
  const all = known ? options : [{ id: idOf(value), name: wording.entity(idOf(value)) }, ...options]
  const change = (id: string) => {
    setChosen(id)
    onChange(withId(value, id))
  }
  return <Pick label={t('desk.value')} options={all} value={chosen} onChange={change} />
}

function idOf(value: One): string {
  if (value.type === 'choice') return value.code
  if (value.type === 'role') return value.role
  return value.type === 'scale' ? value.level : value.entity
}

function withId(value: One, id: string): One {
  if (value.type === 'choice') return { ...value, code: id }
  if (value.type === 'role') return { ...value, role: id }
  return value.type === 'scale' ? { ...value, level: id } : { ...value, entity: id }
}
