import { useTranslation } from 'react-i18next'
import type { Value } from '@/core/values/types.ts'
import { Line } from './fields.tsx'

interface Props {
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** What a figure counts, measures or pays in; nothing for other values. */
export function UnitField({ value, onChange }: Props) {
  const { t } = useTranslation()
  if (value.type === 'count') {
    const change = (noun: string) => onChange({ ...value, noun, lemma: noun })
    return <Line label={t('review.noun')} value={value.noun} onChange={change} />
  }
  if (value.type === 'money') {
    const change = (currency: string) => onChange({ ...value, currency: currency.trim().toUpperCase() })
    return <Line label={t('review.currency')} value={value.currency} onChange={change} />
  }
  if (value.type !== 'measure') return null
  return <Line label={t('review.unit')} value={value.unit} onChange={(unit) => onChange({ ...value, unit })} />
}
