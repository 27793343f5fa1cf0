import { useTranslation } from 'react-i18next'
import type { Sort } from '@/state/view.ts'

export function useSortNames(): Readonly<Record<Sort, string>> {
  const { t } = useTranslation()
  return {
    theme: t('filters.sortTheme'),
    weight: t('filters.sortWeight'),
    coverage: t('filters.sortCoverage'),
    split: t('compare.sortSplit'),
  }
}
