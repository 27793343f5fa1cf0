import { useState } from 'react'
import { I18nProvider, Input, Label, NumberField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Numerals } from '@/core/story/ports.ts'
import { BOUNDS, type Bound, boundOf, figuresOf, rangeOf } from '@/core/values/range.ts'
import type { NumberRange, ScoreValue, Value } from '@/core/values/types.ts'
import { useView } from '@/state/store.ts'
import { numeralsOf } from '@/state/view.ts'
import { Pick } from './fields.tsx'

type Ranged = Extract<Value, NumberRange>

interface RangeProps {
  readonly value: Ranged
  readonly onChange: (value: Ranged | null) => void
}

/** People say hours; a duration is kept in seconds. */
const HOUR = 3600
const stepOf = ({ type }: Ranged): number => (type === 'duration' ? HOUR : 1)

/** A figure and how it is said: exactly, about, more than… */
export function NumberRangeField({ value, onChange }: RangeProps) {
  const { t } = useTranslation()
  const step = stepOf(value)
  const start = figuresOf(value)
  const [bound, setBound] = useState<Bound>(boundOf(value))
  const [low, setLow] = useState(start.low / step)
  const [high, setHigh] = useState(start.high / step)
  const tell = (next: { bound?: Bound; low?: number; high?: number }) => {
    const { min: _, max: __, minOpen: ___, maxOpen: ____, approximate: _____, ...rest } = value
    const range = rangeOf(next.bound ?? bound, (next.low ?? low) * step, (next.high ?? high) * step)
    onChange(range && ({ ...rest, ...range } as Ranged))
  }
  const unit = value.type === 'duration' ? t('desk.hours') : value.type === 'count' ? value.noun : null
  const label = unit ? `${t('desk.number')} (${unit})` : t('desk.number')
  return (
    <div className="desk-row">
      <Pick
        label={t('desk.bound')}
        options={BOUNDS.map((id) => ({ id, name: t(`desk.bounds.${id}`) }))}
        value={bound}
        onChange={(id) => {
          const next = BOUNDS.find((one) => one === id) ?? bound
          setBound(next)
          tell({ bound: next })
        }}
      />
      <Figure
        label={bound === 'between' ? t('desk.numberFrom') : label}
        value={low}
        onChange={(next) => {
          setLow(next)
          tell({ low: next })
        }}
      />
      {bound === 'between' && (
        <Figure
          label={t('desk.numberTo')}
          value={high}
          onChange={(next) => {
            setHigh(next)
            tell({ high: next })
          }}
        />
      )}
    </div>
  )
}

interface FigureProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

/**
 * Locales whose own figures these are. A locale that names its figures (`-u-nu-…`)
 * refuses all others while one types; these read both scripts.
 */
const FIGURES = { arab: 'ar-EG', latn: 'en-US' } as const satisfies Record<Numerals, string>

/** Shows the reader's figures, and reads Arabic and Latin ones alike. */
function Figure({ label, value, onChange }: FigureProps) {
  const view = useView()
  return (
    <I18nProvider locale={FIGURES[numeralsOf(view)]}>
      <NumberField className="field" value={value} onChange={onChange} formatOptions={{ maximumFractionDigits: 6 }}>
        <Label data-told>{label}</Label>
        <Input className="input" />
      </NumberField>
    </I18nProvider>
  )
}

interface ScoreProps {
  readonly value: ScoreValue
  readonly onChange: (value: ScoreValue | null) => void
}

export function ScoreField({ value, onChange }: ScoreProps) {
  const { t } = useTranslation()
  const [score, setScore] = useState(value)
  const change = (part: Partial<ScoreValue>) => {
    const next = { ...score, ...part }
    setScore(next)
    onChange(Number.isNaN(next.home) || Number.isNaN(next.away) ? null : next)
  }
  return (
    <div className="desk-row">
      <Figure label={t('desk.home')} value={score.home} onChange={(home) => change({ home })} />
      <Figure label={t('desk.away')} value={score.away} onChange={(away) => change({ away })} />
    </div>
  )
}
