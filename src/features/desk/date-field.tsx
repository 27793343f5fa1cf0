import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays } from '@/core/values/time.ts'
import type { DateValue } from '@/core/values/types.ts'
import { Line } from './fields.tsx'

interface Props {
  readonly value: DateValue
  readonly onChange: (value: DateValue | null) => void
}

const dayOf = (iso: string | null): string => iso?.slice(0, 10) ?? ''

/** First and last day of the window; empty means open. A value's `to` is the day after its last. */
export function DateField({ value, onChange }: Props) {
  const { t } = useTranslation()
  const [from, setFrom] = useState(dayOf(value.from))
  const [to, setTo] = useState(value.to ? (addDays(dayOf(value.to), -1) ?? '') : '')
  const tell = (first: string, last: string) => {
    const until = last === '' ? null : addDays(last, 1)
    const isOrdered = first === '' || last === '' || first <= last
    const { relative: _, ...rest } = value
    const isComplete = (first !== '' || last !== '') && isOrdered && (last === '' || until !== null)
    onChange(isComplete ? { ...rest, from: first === '' ? null : first, to: until ?? null, grain: 'day' } : null)
  }
  return (
    <div className="desk-row">
      <Line
        label={t('desk.from')}
        type="date"
        value={from}
        onChange={(next) => {
          setFrom(next)
          tell(next, to)
        }}
      />
      <Line
        label={t('desk.to')}
        type="date"
        value={to}
        onChange={(next) => {
          setTo(next)
          tell(from, next)
        }}
      />
    </div>
  )
}
