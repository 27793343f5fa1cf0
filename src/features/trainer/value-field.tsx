import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ValueForm } from '@/core/training/value-form.ts'
import { SCALES } from '@/core/values/scales.ts'
import { addDays } from '@/core/values/time.ts'
import type { DateValue, Value } from '@/core/values/types.ts'
import { usePorts } from '@/state/ports.ts'
import { FigureField, ScoreField } from './figure-field.tsx'
import { Pick } from './pick.tsx'
import { QuantityField } from './quantity-field.tsx'
import { optionName } from './value-words.ts'

export interface ValueFieldProps<F extends ValueForm = ValueForm> {
  readonly form: F
  readonly value: Value | null
  /** null: not complete. */
  readonly onStated: (value: Value | null) => void
}

type Of<F extends ValueForm['field']> = ValueFieldProps<Extract<ValueForm, { field: F }>>

/** Where a learner states what an article gives, in the field that suits the question. */
export function ValueField({ form, ...rest }: ValueFieldProps) {
  switch (form.field) {
    case 'quantity':
      return <QuantityField form={form} {...rest} />
    case 'score':
      return <ScoreField {...rest} />
    case 'ordinal':
      return <Ordinal {...rest} />
    case 'days':
      return <Days {...rest} />
    case 'step':
      return <Step form={form} {...rest} />
    case 'one':
      return <One form={form} {...rest} />
    case 'several':
      return <Several form={form} {...rest} />
    case 'words':
      return <Words {...rest} />
  }
}

type Plain = Omit<ValueFieldProps, 'form'>

function Ordinal({ value, onStated }: Plain) {
  const { t } = useTranslation()
  return (
    <FigureField
      label={t('learner.state.ordinal')}
      figure={value?.type === 'ordinal' ? value.ordinal : null}
      onFigure={(ordinal) => onStated(ordinal === null ? null : { type: 'ordinal', ordinal })}
    />
  )
}

function Words({ value, onStated }: Plain) {
  const { t } = useTranslation()
  const [text, setText] = useState(value?.type === 'text' ? value.text : '')
  return (
    <label className="field learner-words">
      <span>{t('learner.state.words')}</span>
      <input
        className="input"
        value={text}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => {
          setText(target.value)
          const said = target.value.trim()
          onStated(said === '' ? null : { type: 'text', text: said })
        }}
      />
    </label>
  )
}

const dayOf = (iso: string | null | undefined): string => iso?.slice(0, 10) ?? ''

/** One day, or the first and the last of several; a value ends with the day after its last. */
function Days({ value, onStated }: Plain) {
  const { t } = useTranslation()
  const date = value?.type === 'date' ? value : null
  const lastOf = ({ from, to }: DateValue) => (to && from && addDays(from, 1) === to ? '' : to ? addDays(to, -1) : '')
  const [first, setFirst] = useState(dayOf(date?.from))
  const [last, setLast] = useState(date ? (lastOf(date) ?? '') : '')
  const tell = (from: string, until: string) => {
    const end = until === '' ? from : until
    const isSound = end !== '' && (from === '' || from <= end)
    const window = { from: from === '' ? null : from, to: isSound ? addDays(end, 1) : null }
    onStated(isSound ? { type: 'date', ...window, grain: 'day', certain: [], implied: [] } : null)
  }
  const field = (label: string, day: string, change: (next: string) => void) => (
    <label className="field">
      <span>{label}</span>
      <input className="input" type="date" value={day} onChange={({ target }) => change(target.value)} />
    </label>
  )
  return (
    <>
      {field(t('learner.state.day'), first, (next) => {
        setFirst(next)
        tell(next, last)
      })}
      {field(t('learner.state.lastDay'), last, (next) => {
        setLast(next)
        tell(first, next)
      })}
    </>
  )
}

function Step({ form, value, onStated }: Of<'step'>) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { scale, kind } = form
  return (
    <Pick
      name={t('learner.state.one')}
      value={value?.type === 'scale' ? value.level : null}
      options={SCALES[scale].map((level) => [level, wording.value({ type: 'scale', scale, level }, kind) ?? level])}
      onPicked={(level) => onStated(level === null ? null : { type: 'scale', scale, level })}
    />
  )
}

function One({ form, value, onStated }: Of<'one'>) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const chosen = value?.type === 'choice' ? value.code : value?.type === 'place' ? value.entity : null
  const stated = (id: string): Value => {
    const name = form.options.find((one) => one.id === id)?.label?.ar ?? id
    return form.of === 'place' ? { type: 'place', name, entity: id } : { type: 'choice', code: id }
  }
  return (
    <Pick
      name={t('learner.state.one')}
      value={chosen}
      options={form.options.map((one) => [one.id, optionName(form, one, wording)])}
      onPicked={(id) => onStated(id === null ? null : stated(id))}
    />
  )
}

function Several({ form, value, onStated }: Of<'several'>) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const chosen =
    value?.type === 'people' ? value.members.map(({ entity }) => entity) : value?.type === 'items' ? value.items : []
  const toggle = (id: string) => {
    const next = form.options.filter((one) => chosen.includes(one.id) !== (one.id === id))
    const members = next.map((one) => ({ entity: one.id, name: one.label?.ar ?? one.id }))
    const items = next.map((one) => one.id)
    const stated: Value =
      form.of === 'people' ? { type: 'people', members, closed: false } : { type: 'items', items, closed: false }
    onStated(next.length === 0 ? null : stated)
  }
  return (
    <fieldset className="learner-few">
      <legend>{t(form.of === 'people' ? 'learner.state.people' : 'learner.state.items')}</legend>
      {form.options.map((one) => (
        <label key={one.id} className="trainer-check">
          <input type="checkbox" checked={chosen.includes(one.id)} onChange={() => toggle(one.id)} />
          <span data-told>{optionName(form, one, wording)}</span>
        </label>
      ))}
    </fieldset>
  )
}
