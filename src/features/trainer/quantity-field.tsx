import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BOUNDS, type Bound, boundOf, figuresOf, rangeOf } from '@/core/values/range.ts'
import type { NumberRange, Value } from '@/core/values/types.ts'
import { FigureField } from './figure-field.tsx'
import { Pick } from './pick.tsx'
import type { QuantityForm } from './quantity.ts'
import { TIMES, type Time, timeOf, withRange } from './quantity.ts'

interface Props {
  readonly form: QuantityForm
  readonly value: Value | null
  readonly onStated: (value: Value | null) => void
}

interface Stated {
  readonly bound: Bound
  readonly low: number | null
  readonly high: number | null
  /** A currency, a unit of measure, or of time. */
  readonly unit: string
}

const isRanged = (value: Value | null): value is Extract<Value, NumberRange> => value !== null && 'min' in value

/** A figure, how it is said (exactly, about, more than…) and what it is counted in. */
export function QuantityField({ form, value, onStated }: Props) {
  const { t } = useTranslation()
  const [stated, setStated] = useState(() => startOf(form, value))
  const change = (patch: Partial<Stated>) => {
    const next = { ...stated, ...patch }
    setStated(next)
    const size = TIMES[next.unit as Time] ?? 1
    const figure = (one: number | null) => (one === null ? Number.NaN : one * size)
    const range = rangeOf(next.bound, figure(next.low), figure(next.high))
    onStated(range && withRange(form, next.unit, range))
  }
  const units = form.of === 'duration' ? (Object.keys(TIMES) as Time[]) : form.units
  const unitName = (unit: string) => (isTime(unit) ? t(`learner.state.times.${unit}`) : unit)
  const suffix =
    form.of === 'percent' ? t('learner.state.percent') : form.of === 'age' ? t('learner.state.years') : null
  const figure = suffix ?? t('learner.state.figure')
  return (
    <>
      <Pick
        name={t('learner.state.bound')}
        value={stated.bound}
        options={BOUNDS.map((bound) => [bound, t(`learner.state.bounds.${bound}`)])}
        onPicked={(bound) => change({ bound: bound ?? 'exact' })}
      />
      <FigureField
        label={stated.bound === 'between' ? t('learner.state.low') : figure}
        figure={stated.low}
        onFigure={(low) => change({ low })}
      />
      {stated.bound === 'between' && (
        <FigureField label={t('learner.state.high')} figure={stated.high} onFigure={(high) => change({ high })} />
      )}
      {units.length > 0 && (
        <Pick
          name={t('learner.state.unit')}
          value={stated.unit}
          options={units.map((unit) => [unit, unitName(unit)])}
          onPicked={(unit) => change({ unit: unit ?? stated.unit })}
        />
      )}
    </>
  )
}

const isTime = (unit: string): unit is Time => unit in TIMES

function startOf(form: QuantityForm, value: Value | null): Stated {
  const firstUnit = form.of === 'duration' ? 'hour' : (form.units[0] ?? '')
  if (!isRanged(value)) return { bound: 'exact', low: null, high: null, unit: firstUnit }
  const { low, high } = figuresOf(value)
  const unit = value.type === 'money' ? value.currency : value.type === 'measure' ? value.unit : firstUnit
  const time = value.type === 'duration' ? timeOf(low) : null
  const size = time ? TIMES[time] : 1
  return { bound: boundOf(value), low: low / size, high: high / size, unit: time ?? unit }
}
