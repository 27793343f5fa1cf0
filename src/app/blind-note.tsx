import { useTranslation } from 'react-i18next'
import { useChange, useView } from '@/state/store.ts'
import { shuffleSeed } from './shuffle-seed.ts'

/** Stands over every view as long as the outlets' names are hidden. */
export function BlindNote() {
  const { t } = useTranslation()
  const { blind } = useView()
  const change = useChange()
  if (blind === null) return null
  return (
    <aside className="blind-note" aria-label={t('blind.start')}>
      <p>{t('blind.note')}</p>
      <p className="acts">
        <button type="button" className="act" onClick={() => change({ blind: shuffleSeed() })}>
          {t('blind.again')}
        </button>
        <button type="button" className="act" onClick={() => change({ blind: null })}>
          {t('blind.end')}
        </button>
      </p>
    </aside>
  )
}
